//! What the look-up finds, and the faults of a malformed file of spellings.

use std::collections::HashMap;

use proptest::prelude::*;

use super::*;
use crate::csv::fault::Place;
use crate::csv::testing::{changed, check_fault, damaged, fault_of};

/// Returns the fault of files of countries and of spellings. The second has as many rows as the
/// real one.
fn fault(countries: &'static str, spellings: &'static str) -> String {
    fault_of(|| Index::of(&cells(countries, spellings)))
}

/// The same with the spelling Kirghizia replaced.
fn fault_with(spelling: &str) -> String {
    fault(countries::FILE, changed(FILE, ",Kirghizia,", &format!(",{spelling},")))
}

/// Text with letter case, white space and hyphens folded.
fn folded_text(text: &str) -> Vec<u8> {
    let mut name = folded(text).collect::<String>().into_bytes();
    space_hyphens(&mut name);
    name
}

fn accepted() -> HashMap<Vec<u8>, Country> {
    SPELLINGS.iter().map(|(text, country)| (folded_text(text), *country)).collect()
}

/// Changes, removes and inserts each byte of each spelling.
#[test]
fn no_text_with_another_byte_is_accepted() {
    let accepted = accepted();
    let check = |parts: &[&[u8]]| {
        let bytes = parts.concat();
        let Ok(text) = std::str::from_utf8(&bytes) else {
            let found = Key::of(&bytes).and_then(|key| INDEX.country(&key));
            assert_eq!(found, None, "{bytes:?}");
            return;
        };
        let expected = accepted.get(&folded_text(text)).copied();
        assert_eq!(Country::from_name(text), expected, "{text:?}");
    };
    for (text, _) in SPELLINGS {
        for at in 0..=text.len() {
            let (before, after) = text.as_bytes().split_at(at);
            let without = after.get(1..).unwrap_or_default();
            check(&[before, without]);
            for byte in 0..=u8::MAX {
                check(&[before, &[byte], after]);
                check(&[before, &[byte], without]);
            }
        }
    }
}

#[test]
fn a_hyphen_in_a_spelling_is_a_space() {
    for spelling in ["Kirghiz-SSR", "Kirghiz SSR"] {
        let file = changed(FILE, ",Kirghizia,", &format!(",{spelling},"));
        let index = Index::of(&cells(countries::FILE, file));
        for text in ["Kirghiz-SSR", "kirghiz_ssr", "KIRGHIZ SSR"] {
            assert_eq!(index.find(text), Some(Country::KyrgyzRepublic), "{text}");
        }
        for text in ["KirghizSSR", "Kirghiz--SSR", "Kirghiz -SSR", "-Kirghiz-SSR"] {
            assert_eq!(index.find(text), None, "{text}");
        }
    }
    assert!(fault_with("Kyrgyz-Republic").ends_with("which already means `Kyrgyz Republic`"));
}

#[test]
fn a_spelling_whose_slot_is_taken_is_found() {
    let in_last_slot = |text: &String| {
        let key = Key::of(text.as_bytes());
        key.is_some_and(|key| key.slot(SLOT_BITS) == SLOTS - 1)
    };
    let words = (0..26_u32.pow(4)).map(|n| {
        let letter = |place| char::from(b'a' + (n / 26_u32.pow(place) % 26) as u8);
        (0..4).map(letter).collect::<String>()
    });
    let mut words = words.filter(in_last_slot);
    let mut index = Index { slots: [EMPTY; SLOTS], ..INDEX };
    let mut added = Vec::new();
    for (n, country) in Country::ALL.into_iter().enumerate() {
        let text = &*words.next().unwrap().leak();
        let place = Place { file: "data/file.csv", line: 2, column: 1 };
        index.add(n, &Cell { text, place, heading: "spelling" }, country);
        added.push((text, country));
    }
    for (text, country) in added {
        assert_eq!(index.find(text), Some(country), "{text}");
    }
    assert_eq!(index.find(&words.next().unwrap()), None);
}

#[test]
fn a_text_with_nothing_to_fold_is_not_folded() {
    for text in ["a", "a b", "!~", "republic of elbonia", "a.b, c."] {
        assert!(is_folded(text.as_bytes()), "{text:?}");
    }
    for text in [
        "", " ", " a", "a ", "a  b", "a\tb", "\ta", "a\n", "a\u{1f}b", "a\u{7f}", "\u{7f}a",
        "a\u{a0}b", "é", "a-b", "a_b",
    ] {
        assert!(!is_folded(text.as_bytes()), "{text:?}");
    }
}

#[test]
fn a_text_too_long_for_a_key_is_not_found() {
    for text in ["\u{feff}", &" ".repeat(100_000), &" republic".repeat(100)] {
        assert_eq!(INDEX.find(text), None, "{text:?}");
    }
    for len in LONGEST - 2..LONGEST + 2 {
        assert_eq!(INDEX.find(&format!(" {}ж", "a".repeat(len))), None);
    }
}

#[test]
fn a_malformed_spelling_is_refused() {
    let place = |n: usize| {
        let line = FILE.lines().position(|line| line.contains(",Kirghizia,")).unwrap() + 1;
        format!("data/spellings.csv:{line}:{n}: ")
    };
    let letters = "letters, commas, full stops, hyphens and apostrophes, with single spaces \
                   between words";
    for found in
        [" Kirghizia", "Kirghizia ", "Kirghi  zia", "Kirghizia1", "Kirghi_zia", "Kirghi[zia"]
    {
        let expected = format!("{}spelling: expected {letters}, found `{found}`", place(17));
        assert_eq!(fault_with(found), expected);
    }
    let long = "K".repeat(LONGEST + 1);
    for found in ["", "K", &long] {
        let expected = format!("{}spelling: expected 2 to 39 bytes, found `{found}`", place(17));
        assert_eq!(fault_with(found), expected);
    }
    for name in ["Ёжик", "Zz", "aA", "K-z'a.", &long[1..]] {
        assert_eq!(fault_with(name), "no fault");
    }
    for (name, country) in [
        ("kazakhstan", "Kazakhstan"),
        ("THE KYRGYZ REPUBLIC", "Kyrgyz Republic"),
        ("kgz", "Kyrgyz Republic"),
        ("ジョージア", "Kyrgyz Republic"),
    ] {
        let found = format!("found `{name}`, which already means `{country}`");
        let expected = format!("spelling: expected a new spelling, {found}");
        assert!(fault_with(name).ends_with(&expected), "{}", fault_with(name));
    }
    let first = FILE.lines().nth(1).unwrap();
    let fault_of_first = fault(countries::FILE, changed(FILE, first, "Uzbekistan,UZB,a test"));
    assert_eq!(
        fault_of_first,
        "data/spellings.csv:2:12: spelling: expected a new spelling, found `UZB`, \
         which already means `Uzbekistan`"
    );
    let kirghizia = "Kyrgyz Republic,Kirghizia,variant transliteration";
    for (to, n, expected) in [
        (
            "Abkhazia,Kirghizia,a test",
            1,
            "country: expected the printed name of one of the eight countries, found `Abkhazia`",
        ),
        ("Kyrgyz Republic,Kirghizia,", 27, "source: expected who uses the spelling, found ``"),
    ] {
        let fault = fault(countries::FILE, changed(FILE, kirghizia, to));
        assert_eq!(fault, format!("{}{expected}", place(n)));
    }
}

#[test]
fn a_name_of_two_countries_is_refused() {
    let fault = |from, to| fault(changed(countries::FILE, from, to), FILE);
    assert_eq!(
        fault(",Kyrgyzstan,", ",republic of AZERBAIJAN,"),
        "data/countries.csv:4:17: m49_name: expected a new spelling, \
         found `republic of AZERBAIJAN`, which already means `Azerbaijan`"
    );
    assert_eq!(fault(",Kyrgyzstan,", ",Republic of Azerbaija,"), "no fault");
    assert_eq!(fault(",Kyrgyzstan,", ",Kg,"), "no fault");
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused_safely(text in damaged(FILE)) {
        check_fault("spellings.csv", &fault(countries::FILE, text))?;
    }
}
