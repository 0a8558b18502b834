//! Text is what it looks like: no text that the crate returns has a character that nobody sees.

use std::fmt::{Debug, Display};

use assistance::efforts::{PEOPLE, milestones, supports, yen_figures};
use assistance::{
    Country, Measure, Recipient, SOURCE, Subregion, audit, by_country, net_versus_gross,
    observations, ranking, rows, total,
};

/// Characters that look like nothing or like another one: NUL and other controls, characters of no
/// width, marks of direction, soft hyphens, and every space but the plain one.
const UNSEEN: &str = "\0\t\n\r\u{7f}\u{85}\u{a0}\u{ad}\u{61c}\u{180e}\u{2007}\u{200b}\u{200c}\u{200d}\
                      \u{200e}\u{200f}\u{2028}\u{202a}\u{202e}\u{202f}\u{2060}\u{2066}\u{2069}\
                      \u{3000}\u{fe0f}\u{feff}\u{e0041}";

/// The characters of a text that nobody sees: what `escape_debug` escapes, and some by name. A
/// backslash is among them, so that what is unseen is found in the `Debug` of a value, too.
fn unseen(text: &str) -> Vec<char> {
    let is_escaped = |c: char| !matches!(c, '"' | '\'') && !c.escape_debug().eq([c]);
    let is_named = |c| matches!(c, '\u{a0}' | '\u{ad}' | '\u{2007}' | '\u{202f}');
    text.chars().filter(|c| is_escaped(*c) || is_named(*c)).collect()
}

/// Checks the `Debug` of a value, which has every text in its fields.
fn check_fields(value: impl Debug) {
    let text = format!("{value:?}");
    assert_eq!(unseen(&text.replace("\\\"", "\"")), [], "{text}");
}

fn check(text: impl Display) {
    let text = text.to_string();
    assert_eq!(unseen(&text), [], "{text:?}");
}

#[test]
fn an_unseen_character_is_found() {
    for c in UNSEEN.chars() {
        assert_eq!(unseen(&format!("Geor{c}gia")), [c]);
        let fields = format!("{:?}", Some(format!("Geor{c}gia")));
        assert!(!unseen(&fields.replace("\\\"", "\"")).is_empty(), "{fields}");
    }
    assert_eq!(unseen("it's \"¥190\" – “Ōə” … ジョージア"), []);
}

#[test]
fn names_codes_and_labels_are_what_they_look_like() {
    for country in Country::ALL {
        check(country);
        for text in [country.name(), country.m49_name(), country.official_name()] {
            check(text);
        }
        for text in [country.alpha2(), country.alpha3(), country.m49()] {
            check(text);
        }
    }
    for subregion in Subregion::ALL {
        check(subregion);
    }
    for measure in Measure::ALL {
        for text in [measure.name(), measure.label(), measure.group().name()] {
            check(text);
        }
        check(measure);
        check(measure.group());
        check_fields(total(measure));
        check_fields(ranking(measure));
    }
}

#[test]
fn rows_and_what_is_said_of_them_are_what_they_look_like() {
    for row in rows() {
        check(row.recipient);
        check_fields(row);
        Measure::ALL.into_iter().for_each(|measure| check(row.printed(measure)));
    }
    for cell in observations() {
        check_fields(cell);
        cell.sdmx_key().into_iter().for_each(check);
    }
    net_versus_gross().for_each(check);
    for one in audit() {
        check(one);
        check(one.identity().rule());
    }
}

#[test]
fn the_source_and_the_efforts_are_what_they_look_like() {
    check(SOURCE);
    check_fields(SOURCE);
    check(PEOPLE);
    check_fields(PEOPLE);
    for one in yen_figures() {
        check(one);
        check_fields(one);
    }
    for one in milestones() {
        check(one);
        check_fields(one);
        check(one.citation);
    }
    for one in supports() {
        check(one);
        check_fields(one);
    }
}

#[test]
fn spellings_are_what_they_look_like() {
    for line in include_str!("../data/spellings.csv").lines() {
        check(line);
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
            check(sentence.replace('\\', ""));
        }
        #[cfg(feature = "serde")]
        for error in [
            serde_json::from_value::<Country>(text.as_str().into()).unwrap_err(),
            serde_json::from_value::<Measure>(text.as_str().into()).unwrap_err(),
        ] {
            check(error.to_string().replace('\\', ""));
        }
    }
}

#[test]
fn the_sentence_of_an_error_is_what_it_looks_like() {
    for text in ["Uzbekstan", "Total", "Caucasus", "Multiple countries", "860"] {
        check(by_country(text).unwrap_err());
    }
    for text in ["nett", "aid", "gross net"] {
        check(text.parse::<Measure>().unwrap_err());
        check(text.parse::<Subregion>().unwrap_err());
    }
}
