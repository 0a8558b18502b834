//! Text is what it looks like: no text that the crate returns has a character that nobody sees, or a
//! letter that looks like another one.

use assistance::efforts::{PEOPLE, milestones, supports, yen_figures};
use assistance::{
    Measure, Recipient, SOURCE, Subregion, audit, by_country, net_versus_gross, observations, rows,
};

/// Characters that look like nothing or like another one: NUL and other controls, characters of no
/// width, marks of direction, soft hyphens, and every space but the plain one.
const UNSEEN: &str = "\0\t\n\r\u{7f}\u{85}\u{a0}\u{ad}\u{61c}\u{180e}\u{2007}\u{200b}\u{200c}\u{200d}\
                      \u{200e}\u{200f}\u{2028}\u{202a}\u{202e}\u{202f}\u{2060}\u{2066}\u{2069}\
                      \u{3000}\u{fe0f}\u{feff}\u{e0041}";

/// The characters of a text that are not what they look like. A backslash is among them, so that what
/// is unseen is found in the `Debug` of a value, too.
fn hidden(text: &str) -> Vec<char> {
    let is_plain = |c: char| c.is_ascii_graphic() && c != '\\' || " “”¥".contains(c);
    text.chars().filter(|c| !is_plain(*c)).collect()
}

#[test]
fn every_text_is_what_it_looks_like() {
    // `Debug` prints every text of every field.
    let mut texts = vec![format!("{SOURCE:?} {PEOPLE:?} {:?} {:?}", yen_figures(), supports())];
    texts.extend(milestones().iter().map(|one| format!("{one:?} {one}")));
    texts.extend(rows().iter().map(|row| format!("{row:?} {}", row.name())));
    texts.extend(observations().map(|cell| format!("{cell:?}")));
    texts.extend(audit().iter().map(|check| format!("{check:?} {check}")));
    texts.extend(net_versus_gross().map(|answer| answer.to_string()));
    texts.extend(Measure::ALL.map(|one| format!("{one} {} {}", one.label(), one.group())));
    for text in texts {
        let text = text.replace("\\\"", "\"");
        assert_eq!(hidden(&text), [], "{text:?}");
        assert!(!text.contains("  "), "two spaces in a row: {text}");
    }
    for c in UNSEEN.chars().chain(['\u{430}', 'Ａ']) {
        assert!(!hidden(&format!("{:?}", format!("Geor{c}gia"))).is_empty(), "{c:?} is not found");
    }
}

#[test]
fn an_error_escapes_what_nobody_sees() {
    for c in UNSEEN.chars() {
        let text = format!("Geor{c}gia");
        for sentence in [
            by_country(&text).unwrap_err().to_string(),
            text.parse::<Recipient>().unwrap_err().to_string(),
            text.parse::<Subregion>().unwrap_err().to_string(),
            text.parse::<Measure>().unwrap_err().to_string(),
        ] {
            assert!(sentence.contains(&format!("{text:?}")), "{sentence:?}");
            assert_eq!(hidden(&sentence.replace('\\', "")), [], "{sentence:?}");
        }
        #[cfg(feature = "serde")]
        {
            let error =
                serde_json::from_value::<assistance::Country>(text.into()).unwrap_err().to_string();
            assert_eq!(hidden(&error.replace('\\', "")), [], "{error:?}");
        }
    }
}
