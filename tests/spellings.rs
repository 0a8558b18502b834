//! What is accepted as the name of a country, what is not, and the country that is suggested.

use std::collections::BTreeMap;

use assistance::{Country, Measure, Recipient, by_country};
use proptest::prelude::*;

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

/// The words of a text joined by single spaces, in lower case. `_` and `-` between letters separate
/// words.
fn folded(text: &str) -> String {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_ascii_lowercase();
    let chars: Vec<char> = text.chars().collect();
    let is_letter =
        |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|c| c.is_alphabetic());
    let fold = |(at, c): (usize, &char)| match c {
        '_' | '-' if is_letter(at.checked_sub(1)) && is_letter(Some(at + 1)) => ' ',
        c => *c,
    };
    chars.iter().enumerate().map(fold).collect()
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
        let slug = name.replace(", ", " ").replace(' ', "-");
        if folded(&slug) == folded(&name) {
            assert_eq!((slug.parse(), slug.replace('-', "_").parse()), (Ok(country), Ok(country)));
        }
        for text in [&name, &name.to_ascii_lowercase(), &name.to_ascii_uppercase(), &spaced] {
            assert_eq!(by_country(text), Ok(country.assistance()), "{text:?}");
            assert_eq!(text.parse(), Ok(country));
            assert_eq!(Country::from_name(text), Some(country));
        }
    }
}

#[test]
fn the_variant_of_a_country_is_one_of_its_names() {
    for country in Country::ALL {
        assert_eq!(format!("{country:?}").parse(), Ok(country));
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
        "KyrgyzRepublics",
        "Kyrgyz_ Republic",
        "Kyrgyz--Republic",
        "_Kyrgyz_Republic",
        "Kyrgyz\0Republic",
        "Kyrgyz\u{feff}Republic",
        "U_Z",
        "-am-",
        "Uzbek-istan",
        "Kyrgyz\u{2010}Republic",
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

#[test]
fn a_name_with_a_footnote_mark_gets_its_country() {
    for (name, country) in accepted() {
        for mark in ["*", "†", " 1/", " (1)", " [note]"] {
            let error = by_country(&format!("{name}{mark}")).expect_err(mark);
            assert_eq!(error.suggestion(), Some(country), "{error}");
        }
    }
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
    fn any_text_is_a_measure_or_a_readable_error(text in any::<String>()) {
        if let Err(error) = text.parse::<Measure>() {
            prop_assert!(!error.to_string().chars().any(char::is_control));
        }
    }
}
