//! A second reading of the countries' names, codes and spellings, typed independently of `data/`.

use std::collections::BTreeSet;

use assistance::{Country, Measure, MeasureGroup, Recipient, Subregion, observations};

/// Name, M49 name, formal name, alpha-2, alpha-3 and M49 code; DAC code; subregion.
const CODES: [(Country, [&str; 6], u16, Subregion); 8] = [
    (
        Country::Uzbekistan,
        ["Uzbekistan", "Uzbekistan", "Republic of Uzbekistan", "UZ", "UZB", "860"],
        617,
        Subregion::CentralAsia,
    ),
    (
        Country::Azerbaijan,
        ["Azerbaijan", "Azerbaijan", "Republic of Azerbaijan", "AZ", "AZE", "031"],
        611,
        Subregion::Caucasus,
    ),
    (
        Country::KyrgyzRepublic,
        ["Kyrgyz Republic", "Kyrgyzstan", "Kyrgyz Republic", "KG", "KGZ", "417"],
        614,
        Subregion::CentralAsia,
    ),
    (
        Country::Tajikistan,
        ["Tajikistan", "Tajikistan", "Republic of Tajikistan", "TJ", "TJK", "762"],
        615,
        Subregion::CentralAsia,
    ),
    (
        Country::Armenia,
        ["Armenia", "Armenia", "Republic of Armenia", "AM", "ARM", "051"],
        610,
        Subregion::Caucasus,
    ),
    (
        Country::Georgia,
        ["Georgia", "Georgia", "Georgia", "GE", "GEO", "268"],
        612,
        Subregion::Caucasus,
    ),
    (
        Country::Turkmenistan,
        ["Turkmenistan", "Turkmenistan", "Turkmenistan", "TM", "TKM", "795"],
        616,
        Subregion::CentralAsia,
    ),
    (
        Country::Kazakhstan,
        ["Kazakhstan", "Kazakhstan", "Republic of Kazakhstan", "KZ", "KAZ", "398"],
        613,
        Subregion::CentralAsia,
    ),
];

/// The code of each measure in the OECD's table DAC2A.
const DAC2A: [(Measure, Option<u16>); 9] = [
    (Measure::GrantAid, None),
    (Measure::ThroughMultilateral, None),
    (Measure::TechnicalCooperation, Some(207)),
    (Measure::GrantsTotal, Some(201)),
    (Measure::LoanDisbursed, Some(204)),
    (Measure::LoanRecovered, Some(205)),
    (Measure::LoanNet, Some(218)),
    (Measure::Net, Some(206)),
    (Measure::Gross, Some(240)),
];

/// Spellings that must be accepted. A new spelling need not be among them.
const SPELLINGS: [(Country, &[&str]); 8] = [
    (
        Country::Uzbekistan,
        &[
            "the Republic of Uzbekistan",
            "Uzbekistan, Rep. of",
            "ウズベキスタン",
            "Uzbekistan, Republic of",
            "ウズベキスタン共和国",
        ],
    ),
    (
        Country::Azerbaijan,
        &[
            "the Republic of Azerbaijan",
            "Azerbaijan, Rep. of",
            "Azerbaidjan",
            "アゼルバイジャン",
            "アゼルバイジャン共和国",
            "Azerbaijan, Republic of",
        ],
    ),
    (
        Country::KyrgyzRepublic,
        &[
            "the Kyrgyz Republic",
            "Kyrgyz Rep.",
            "Kirghizia",
            "Kirgizstan",
            "Kirghizstan",
            "キルギス",
            "キルギス共和国",
            "Kyrgyz Republic, The",
            "Kirgizia",
        ],
    ),
    (
        Country::Tajikistan,
        &[
            "the Republic of Tajikistan",
            "Tajikistan, Rep. of",
            "Tadjikistan",
            "Tadzhikistan",
            "タジキスタン",
            "Tajikistan, Republic of",
            "タジキスタン共和国",
        ],
    ),
    (
        Country::Armenia,
        &[
            "the Republic of Armenia",
            "Armenia, Rep. of",
            "アルメニア",
            "Armenia, Republic of",
            "アルメニア共和国",
        ],
    ),
    (Country::Georgia, &["ジョージア"]),
    (Country::Turkmenistan, &["トルクメニスタン"]),
    (
        Country::Kazakhstan,
        &[
            "the Republic of Kazakhstan",
            "Kazakhstan, Rep. of",
            "Kazakstan",
            "カザフスタン",
            "Kazakhstan, Republic of",
            "カザフスタン共和国",
        ],
    ),
];

/// The spellings of `data/spellings.csv`, read by the `csv` crate.
fn spellings() -> Vec<(String, String)> {
    let file = include_str!("../data/spellings.csv");
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let rows = reader.records().map(|row| row.expect("the file is CSV"));
    rows.map(|row| (row[0].to_owned(), row[1].to_owned())).collect()
}

#[test]
fn names_and_codes_are_those_of_the_reference() {
    for (i, (country, names, dac_code, subregion)) in CODES.into_iter().enumerate() {
        assert_eq!(Country::ALL[i], country);
        let [name, m49_name, official_name, alpha2, alpha3, m49] = names;
        assert_eq!((country.name(), country.m49_name()), (name, m49_name));
        assert_eq!(country.official_name(), official_name);
        assert_eq!((country.alpha2(), country.alpha3(), country.m49()), (alpha2, alpha3, m49));
        assert_eq!((country.dac_code(), country.subregion()), (dac_code, subregion), "{country}");
    }
}

#[test]
fn no_spelling_is_lost_or_belongs_to_another_country() {
    for (country, spellings) in SPELLINGS {
        for spelling in spellings {
            assert_eq!(Country::from_name(spelling), Some(country), "{spelling}");
        }
    }
    for (country, names, ..) in CODES {
        for name in &names[..5] {
            assert_eq!(Country::from_name(name), Some(country), "{name}");
        }
    }
}

#[test]
fn measures_have_the_codes_of_the_reference() {
    let codes = Measure::ALL.map(|measure| (measure, measure.dac2a_code()));
    assert_eq!(codes, DAC2A);
}

#[test]
fn a_cell_has_an_sdmx_key_where_its_row_and_its_column_have_codes() {
    let mut cells = observations();
    for country in CODES.map(|(_, names, ..)| Some(names[4])).into_iter().chain([None; 2]) {
        for (measure, code) in DAC2A {
            let cell = cells.next().expect("a cell for each row and measure");
            let codes = country.zip(code);
            let key = codes.map(|(alpha3, code)| format!("JPN.{alpha3}.{code}.USD.V"));
            assert_eq!((cell.measure, cell.sdmx_key()), (measure, key));
        }
    }
}

/// Returns the words of a text in lower case, in the singular.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .map(|word| word.to_lowercase())
        .map(|word| word.trim_end_matches('s').to_owned())
        .collect()
}

/// Returns the names that are not names of countries.
fn other_names() -> Vec<String> {
    let mut names: Vec<String> = Subregion::ALL.map(|one| one.name().to_owned()).to_vec();
    for row in [Recipient::MultipleCountries, Recipient::RegionTotal] {
        names.push(row.name().to_owned());
    }
    for measure in Measure::ALL {
        names.extend([measure.to_string(), measure.label().to_owned()]);
    }
    for group in [MeasureGroup::Grants, MeasureGroup::LoanAid, MeasureGroup::Total] {
        names.push(group.name().to_owned());
    }
    names
}

fn names_something_else(spelling: &str) -> bool {
    let words = words(spelling);
    other_names().iter().any(|name| words.is_subset(&self::words(name)))
}

/// Returns `true` if ASCII letters are mixed with letters of a script that may look like them:
/// Greek, Cyrillic and all that follow. Latin letters with marks come before.
fn mixes_scripts(spelling: &str) -> bool {
    spelling.contains(|c: char| c.is_ascii_alphabetic()) && spelling.contains(|c| c >= '\u{370}')
}

#[test]
fn no_spelling_names_a_subregion_another_row_or_a_column() {
    for (_, spelling) in spellings() {
        assert!(!names_something_else(&spelling), "{spelling:?}");
    }
    for text in ["total", "Totals", "Caucasus region", "net", "Central Asia", "grant", "Multiple"] {
        assert!(names_something_else(text), "{text}");
    }
}

#[test]
fn no_spelling_mixes_scripts_or_is_not_what_it_looks_like() {
    for (_, spelling) in spellings() {
        assert!(!mixes_scripts(&spelling), "{spelling:?}");
        assert_eq!(format!("{spelling:?}"), format!("\"{spelling}\""));
    }
    assert!(mixes_scripts("G\u{435}orgia") && !mixes_scripts("Azərbaycan"));
}
