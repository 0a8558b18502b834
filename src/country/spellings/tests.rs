//! The faults of a file of spellings that is malformed or ambiguous.

use proptest::prelude::*;

use super::*;
use crate::csv::testing::{changed, check_said, damaged, said};

/// A file of three rows, so that a new line of the real one changes no test.
const SMALL: &str = "country,spelling,source
Georgia,ジョージア,a test
Kyrgyz Republic,Kirghizia,variant transliteration
Armenia,\"Armenia, Rep. of\",a test
";

fn fault_of(text: String) -> String {
    said(read::<{ OF_COUNTRIES + 3 }>(text.leak()))
}

/// The fault of the small file with one piece of its text replaced.
fn fault(from: &str, to: &str) -> String {
    fault_of(changed(SMALL, from, to))
}

#[test]
fn the_files_have_no_fault() {
    assert_eq!(said(read::<COUNT>(FILE)), "no fault");
    assert_eq!(fault_of(SMALL.to_string()), "no fault");
}

#[test]
fn names_and_codes_come_first_and_then_the_lines_of_the_file() {
    let spellings = read::<{ OF_COUNTRIES + 3 }>(SMALL).unwrap();
    let (of_countries, of_file) = spellings.split_at(OF_COUNTRIES);
    for (i, spelling) in of_countries.iter().enumerate() {
        let country = Country::ALL[i / 5];
        let names = [
            country.name(),
            country.m49_name(),
            country.official_name(),
            country.alpha2(),
            country.alpha3(),
        ];
        assert_eq!((spelling.text, spelling.country), (names[i % 5], country));
    }
    let of_file: Vec<_> = of_file
        .iter()
        .map(|spelling| (spelling.text, spelling.country))
        .collect();
    let expected = [
        ("ジョージア", Country::Georgia),
        ("Kirghizia", Country::KyrgyzRepublic),
        ("Armenia, Rep. of", Country::Armenia),
    ];
    assert_eq!(of_file, expected);
}

#[test]
fn malformed_files() {
    assert_eq!(
        fault("country,spelling", "spelling,country"),
        "data/spellings.csv:1:1: the heading says `spelling`, and must say `country`"
    );
    assert_eq!(
        fault("Georgia,", "Abkhazia,"),
        "data/spellings.csv:2:1: country says `Abkhazia`, and must be `Uzbekistan` or `Azerbaijan` or \
         `Kyrgyz Republic` or `Tajikistan` or `Armenia` or `Georgia` or `Turkmenistan` or `Kazakhstan`"
    );
    assert_eq!(
        fault("variant transliteration", ""),
        "data/spellings.csv:3:27: source says ``, and must be a text without white space around it"
    );
    assert_eq!(
        fault("Georgia,ジョージア,a test\n", ""),
        "data/spellings.csv:4:1: the file ends after 2 rows, and must have 3"
    );
    assert_eq!(
        fault_of(format!("{SMALL}Georgia,Gürcistan,a test\n")),
        "data/spellings.csv:5:1: the file goes on after 3 rows, and must have 3"
    );
}

#[test]
fn malformed_spellings() {
    let must =
        "be letters, commas, full stops, hyphens and apostrophes, with single spaces between words";
    for name in ["", " Kirghizia", "Kirghizia "] {
        assert_eq!(
            fault("Kirghizia", name),
            format!(
                "data/spellings.csv:3:17: spelling says `{name}`, and must be a text without white space around it"
            )
        );
    }
    for name in [
        "Kirghi  zia",
        "Kirghizia1",
        "Kirghi_zia",
        "Kirghi@zia",
        "Kirghi[zia",
        "Kirghi`zia",
        "Kirghi{zia",
    ] {
        assert_eq!(
            fault("Kirghizia", name),
            format!("data/spellings.csv:3:17: spelling says `{name}`, and must {must}")
        );
    }
    assert_eq!(
        fault("Kirghizia", "Kirghi\u{3000}zia"),
        format!(
            "data/spellings.csv:3:17: spelling says `Kirghi\\xe3\\x80\\x80zia`, and must {must}"
        )
    );
    let long = "K".repeat(33);
    for name in ["K", &long] {
        assert_eq!(
            fault("Kirghizia", name),
            format!(
                "data/spellings.csv:3:17: spelling says `{name}`, and must have from 2 to 32 bytes"
            )
        );
    }
    for name in ["Кыргызстан", "Zz", "aA", "K-z'a.", &long[1..]] {
        assert_eq!(fault("Kirghizia", name), "no fault");
    }
}

#[test]
fn a_spelling_that_is_taken() {
    for (name, country) in [
        ("kazakhstan", "Kazakhstan"),
        ("KGZ", "Kyrgyz Republic"),
        ("ジョージア", "Georgia"),
    ] {
        assert_eq!(
            fault("Kirghizia", name),
            format!(
                "data/spellings.csv:3:17: spelling says `{name}`, and must not be another spelling of `{country}`"
            )
        );
    }
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused_safely(text in damaged(FILE)) {
        check_said("spellings.csv", &said(read::<COUNT>(text.leak())))?;
    }
}
