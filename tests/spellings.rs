//! What is accepted as the name of a country, what is not, and the error for any other text.

use std::error::Error;

use assistance::{Country, Measure, Recipient, Subregion, by_country};
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

#[test]
fn every_spelling_means_its_country() {
    for (name, country) in accepted() {
        let spaced = format!("\u{feff}\t{} \u{3000}\u{feff}", name.replace(' ', " \n\u{a0} "));
        // A hyphen separates letters, and no other characters.
        if !name.contains([',', '.']) {
            let slugs = [name.replace(' ', "-"), name.replace(' ', "_")];
            assert_eq!(slugs.map(|slug| slug.parse()), [Ok(country), Ok(country)]);
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

/// What every error for a name keeps to.
fn check(error: impl Error, given: &str, text: &str) -> Result<(), TestCaseError> {
    let message = error.to_string();
    prop_assert!(text.starts_with(given));
    prop_assert_eq!(given == text, text.chars().count() <= 64);
    prop_assert!(message.len() < 400, "{}", message);
    prop_assert!(!message.chars().any(|c| c.is_control() || c == '\u{feff}'), "{message:?}");
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_a_name_or_a_readable_error(text in any::<String>()) {
        if let Err(error) = by_country(&text) {
            check(&error, error.given(), &text)?;
        }
        if let Err(error) = text.parse::<Recipient>() {
            check(&error, error.given(), &text)?;
        }
        if let Err(error) = text.parse::<Subregion>() {
            check(&error, error.given(), &text)?;
        }
        if let Err(error) = text.parse::<Measure>() {
            check(&error, error.given(), &text)?;
        }
    }
}
