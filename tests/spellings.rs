//! What is accepted as the name of a country, what is not, and the sentences of the error.

use std::collections::BTreeMap;

use assistance::{Country, Recipient, Subregion, by_country};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Every accepted spelling with its country, read from the data files by another reader.
fn accepted() -> Vec<(String, Country)> {
    let mut accepted = Vec::new();
    for country in Country::ALL {
        for name in [
            country.name(),
            country.m49_name(),
            country.official_name(),
            country.alpha2(),
            country.alpha3(),
        ] {
            accepted.push((name.to_owned(), country));
        }
    }
    let file = include_str!("../data/spellings.csv");
    let mut file = csv::Reader::from_reader(file.as_bytes());
    for row in file.records() {
        let row = row.expect("the file is CSV");
        let mut countries = Country::ALL.into_iter();
        let country = countries.find(|country| country.name() == &row[0]);
        accepted.push((row[1].to_owned(), country.expect("a country of the chart")));
    }
    accepted
}

/// The words of a text joined by single spaces, in lower case.
fn folded(text: &str) -> String {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_ascii_lowercase()
}

fn expected(text: &str) -> Option<Country> {
    let accepted: BTreeMap<String, Country> =
        accepted().into_iter().map(|(name, country)| (folded(&name), country)).collect();
    accepted.get(&folded(text)).copied()
}

#[test]
fn every_spelling_means_its_country() {
    for (name, country) in accepted() {
        let spaced = format!("\u{feff}\t{} \u{3000}\u{feff}", name.replace(' ', " \n\u{a0} "));
        for text in [&name, &name.to_ascii_lowercase(), &name.to_ascii_uppercase(), &spaced] {
            assert_eq!(by_country(text), Ok(country.assistance()), "{text:?}");
            assert_eq!(text.parse(), Ok(country));
            assert_eq!(Country::from_name(text), Some(country));
        }
    }
}

#[test]
fn every_code_means_its_country() {
    for country in Country::ALL {
        assert_eq!(Country::from_alpha2(country.alpha2()), Some(country));
        assert_eq!(Country::from_alpha3(country.alpha3()), Some(country));
        assert_eq!(Country::from_m49(country.m49()), Some(country));
        assert_eq!(Country::from_dac_code(country.dac_code()), Some(country));
        assert_eq!(country.to_string().parse(), Ok(country));
    }
}

#[test]
fn nothing_else_is_accepted() {
    for text in [
        "",
        " ",
        "\u{feff}",
        "U",
        "Uzbek",
        "Uzbekistann",
        "U zbekistan",
        "Republic",
        "KyrgyzRepublic",
        "Kyrgyz_Republic",
        "Kyrgyz\0Republic",
        "Kyrgyz\u{feff}Republic",
        "Kyrgyz-Republic",
        "Uzbekistan\0",
        "Ｕzbekistan",
        "\u{212a}yrgyz Republic",
        "the Georgia",
        "the Turkmenistan",
        "Georgia (country)",
        "Armenia Rep of",
        "860",
        "051",
        "617",
        "Japan",
        "Central Asia",
        Recipient::RegionTotal.name(),
        Recipient::MultipleCountries.name(),
    ] {
        let error = by_country(text).expect_err(text);
        assert_eq!(error.given(), text);
        assert_eq!(Country::from_name(text), None);
    }
}

/// The sentence for a text, between what every sentence begins and ends with.
fn said(text: &str) -> String {
    let error = by_country(text).unwrap_err();
    let sentence = error.to_string();
    assert_eq!(format!("{error:?}"), sentence);
    let covered = Country::ALL.map(Country::name).join(", ");
    let end = format!(
        ": the chart covers {covered}; \
         give one of these names, or its ISO 3166 code of two or three letters"
    );
    let start = sentence.strip_suffix(&end).expect("the sentence lists what is covered");
    start.strip_prefix("unknown country ").expect("the sentence names the error").to_owned()
}

#[test]
fn an_error_repeats_the_text_and_lists_what_is_accepted() {
    for (text, expected) in [
        ("Atlantis", r#""Atlantis""#),
        ("Japan", r#""Japan""#),
        ("D'Atlantis", r#""D'Atlantis""#),
        ("", r#""""#),
        ("a\0b\u{202e}\"\n\\", r#""a\0b\u{202e}\"\n\\""#),
        ("Uzbekstan", r#""Uzbekstan" (did you mean Uzbekistan?)"#),
        ("Kyrgyz R", r#""Kyrgyz R" (did you mean Kyrgyz Republic?)"#),
        ("Turqmenysten", r#""Turqmenysten" (did you mean Turkmenistan?)"#),
        ("860", r#""860" (a numeric code is not accepted here)"#),
    ] {
        assert_eq!(said(text), expected);
    }
    for (name, instead) in [
        (
            Recipient::RegionTotal.name(),
            "the row \"Central Asia and Caucasus region total\" is not a country",
        ),
        (
            Recipient::MultipleCountries.name(),
            "the row \"Multiple countries in Central Asia and Caucasus\" is not a country",
        ),
        (Subregion::CentralAsia.name(), "Central Asia is a subregion, not a country"),
        (Subregion::Caucasus.name(), "Caucasus is a subregion, not a country"),
    ] {
        assert_eq!(said(name), format!("\"{name}\" ({instead})"));
    }
}

/// Every accepted name with a change that nobody sees as another name, which is no longer accepted.
fn check_suggestions(change: impl Fn(&str) -> String) {
    for (name, country) in accepted() {
        let text = change(&name);
        if text != name {
            let error = by_country(&text).expect_err(&text);
            assert_eq!(error.suggestion(), Some(country), "{text}");
        }
    }
}

#[test]
fn a_name_with_a_footnote_mark_gets_its_country() {
    for mark in ["*", "**", " *", "†", " 1/", " 1)", " (1)", " [note]", " [1]", " (a)"] {
        check_suggestions(|name| format!("{name}{mark}"));
    }
    for country in Country::ALL {
        for mark in ["1", "¹", "¹²"] {
            let error = by_country(&format!("{country}{mark}")).unwrap_err();
            assert_eq!(error.suggestion(), Some(country), "{error}");
        }
    }
}

#[test]
fn a_full_width_name_gets_its_country() {
    let wide = |c| match c {
        ' ' => '\u{3000}',
        '!'..='~' => char::from_u32(u32::from(c) + 0xFEE0).expect("a full-width character"),
        _ => c,
    };
    check_suggestions(|name| name.chars().map(wide).collect());
}

#[test]
fn a_name_in_decomposed_kana_gets_its_country() {
    check_suggestions(|name| {
        let mut text = name.to_owned();
        for voiced in "ガギグゲゴザジズゼゾダヂヅデドバビブベボ".chars() {
            let plain = char::from_u32(u32::from(voiced) - 1).expect("the plain kana");
            text = text.replace(voiced, &format!("{plain}\u{3099}"));
        }
        text
    });
}

#[test]
fn an_error_truncates_long_text() {
    let megabyte = "Ж".repeat(1 << 19);
    let error = by_country(&megabyte).unwrap_err();
    assert_eq!(error.given().chars().count(), 64);
    let shown = "Ж".repeat(48);
    assert_eq!(said(&megabyte), format!("\"{shown}…\" (1048576 bytes in all)"));
}

/// White space of any kind, not empty.
fn white_space() -> impl Strategy<Value = String> {
    "[ \t\r\n\u{a0}\u{2003}\u{3000}]{1,5}"
}

/// Texts near a name: a character is removed, inserted or changed, or the name is doubled.
fn near_a_name() -> impl Strategy<Value = String> {
    (select(accepted()), any::<char>(), any::<Index>(), 0..4u8).prop_map(
        |((name, _), c, at, how)| {
            let mut chars: Vec<char> = name.chars().collect();
            let at = at.index(chars.len());
            match how {
                0 => drop(chars.remove(at)),
                1 => chars.insert(at, c),
                2 => chars[at] = c,
                _ => return format!("{name}{c}{name}"),
            }
            chars.into_iter().collect()
        },
    )
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let expected = expected(text);
    let found = by_country(text);
    prop_assert_eq!(found.as_ref().ok().copied(), expected.map(Country::assistance));
    prop_assert_eq!(text.parse::<Country>().ok(), expected);
    prop_assert_eq!(Country::from_name(text), expected);
    if let Err(error) = found {
        let message = error.to_string();
        prop_assert!(text.starts_with(error.given()));
        prop_assert_eq!(error.given() == text, text.chars().count() <= 64);
        prop_assert!(message.len() < 400, "{}", message);
        prop_assert!(!message.chars().any(|c| c.is_control() || c == '\u{feff}'), "{message:?}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_a_name_or_a_readable_error(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn texts_near_a_name_are_told_from_it(text in near_a_name()) {
        check(&text)?;
    }

    #[test]
    fn long_texts_are_truncated(text in "\\PC{50,80}") {
        check(&text)?;
    }

    #[test]
    fn spellings_survive_letter_case_and_white_space(
        (name, country) in select(accepted()),
        upper in any::<u32>(),
        spaces in proptest::collection::vec(white_space(), 5),
    ) {
        let case = |(i, c): (usize, char)| {
            if upper >> i & 1 == 1 { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() }
        };
        let text: String = name.chars().enumerate().map(case).collect();
        let mut padded = spaces[0].clone();
        for (word, space) in text.split(' ').zip(&spaces[1..]) {
            padded.push_str(word);
            padded.push_str(space);
        }
        prop_assert_eq!(padded.parse(), Ok(country));
    }
}
