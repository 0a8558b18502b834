//! Look-ups by name and by code: `phf`, a `HashMap`, a bare `match`, and the crates of country
//! codes.

use std::collections::HashMap;

use assistance::{Assistance, Country};
use once_cell::sync::Lazy;
use phf::phf_map;

/// A look-up of a row of the chart, or of a country by a crate that has no chart.
pub type Row = Option<&'static Assistance>;

pub const UNKNOWN_WORDS: [&str; 8] =
    ["Atlantis", "Freedonia", "Ruritania", "Uzbekistann", "Armenistan", "Kazahstan", "XYZ", "QQ"];

pub const UNKNOWN_PHRASES: [&str; 8] = [
    "Republic of Elbonia",
    "Kyrgyz Republik",
    "Grand Fenwick",
    "San Serriffe",
    "Republic of Freedonia",
    "Central Asia",
    "New Armenia",
    "San Theodoros",
];

pub fn printed() -> [&'static str; 8] {
    Country::ALL.map(Country::name)
}

pub fn m49() -> [&'static str; 8] {
    Country::ALL.map(Country::m49_name)
}

pub fn alpha3() -> [&'static str; 8] {
    Country::ALL.map(Country::alpha3)
}

pub fn alpha2() -> [&'static str; 8] {
    Country::ALL.map(Country::alpha2)
}

/// The names with every other letter in the wrong case.
pub fn in_the_wrong_case(names: [&'static str; 8]) -> [&'static str; 8] {
    let flip = |(i, c): (usize, char)| {
        if i % 2 == 0 { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() }
    };
    names.map(|name| &*name.chars().enumerate().map(flip).collect::<String>().leak())
}

pub fn by_match(name: &str) -> Row {
    let country = match name {
        "Uzbekistan" => Country::Uzbekistan,
        "Azerbaijan" => Country::Azerbaijan,
        "Kyrgyz Republic" => Country::KyrgyzRepublic,
        "Tajikistan" => Country::Tajikistan,
        "Armenia" => Country::Armenia,
        "Georgia" => Country::Georgia,
        "Turkmenistan" => Country::Turkmenistan,
        "Kazakhstan" => Country::Kazakhstan,
        _ => return None,
    };
    Some(country.assistance())
}

pub fn alpha3_by_match(code: &str) -> Row {
    let country = match code {
        "UZB" => Country::Uzbekistan,
        "AZE" => Country::Azerbaijan,
        "KGZ" => Country::KyrgyzRepublic,
        "TJK" => Country::Tajikistan,
        "ARM" => Country::Armenia,
        "GEO" => Country::Georgia,
        "TKM" => Country::Turkmenistan,
        "KAZ" => Country::Kazakhstan,
        _ => return None,
    };
    Some(country.assistance())
}

pub fn alpha2_by_match(code: &str) -> Row {
    let country = match code {
        "UZ" => Country::Uzbekistan,
        "AZ" => Country::Azerbaijan,
        "KG" => Country::KyrgyzRepublic,
        "TJ" => Country::Tajikistan,
        "AM" => Country::Armenia,
        "GE" => Country::Georgia,
        "TM" => Country::Turkmenistan,
        "KZ" => Country::Kazakhstan,
        _ => return None,
    };
    Some(country.assistance())
}

static PHF: phf::Map<&'static str, Country> = phf_map! {
    "Uzbekistan" => Country::Uzbekistan,
    "Azerbaijan" => Country::Azerbaijan,
    "Kyrgyz Republic" => Country::KyrgyzRepublic,
    "Tajikistan" => Country::Tajikistan,
    "Armenia" => Country::Armenia,
    "Georgia" => Country::Georgia,
    "Turkmenistan" => Country::Turkmenistan,
    "Kazakhstan" => Country::Kazakhstan,
};

pub fn by_phf(name: &str) -> Row {
    PHF.get(name).map(|country| country.assistance())
}

static PHF_ALPHA3: phf::Map<&'static str, Country> = phf_map! {
    "UZB" => Country::Uzbekistan,
    "AZE" => Country::Azerbaijan,
    "KGZ" => Country::KyrgyzRepublic,
    "TJK" => Country::Tajikistan,
    "ARM" => Country::Armenia,
    "GEO" => Country::Georgia,
    "TKM" => Country::Turkmenistan,
    "KAZ" => Country::Kazakhstan,
};

pub fn alpha3_by_phf(code: &str) -> Row {
    PHF_ALPHA3.get(code).map(|country| country.assistance())
}

type Map = HashMap<&'static str, &'static Assistance>;

static HASH_MAP: Lazy<Map> = Lazy::new(|| rows_under(printed()));
static HASH_MAP_ALPHA3: Lazy<Map> = Lazy::new(|| rows_under(alpha3()));

fn rows_under(keys: [&'static str; 8]) -> Map {
    keys.into_iter().zip(assistance::countries()).collect()
}

pub fn by_hash_map(name: &str) -> Row {
    HASH_MAP.get(name).copied()
}

pub fn alpha3_by_hash_map(code: &str) -> Row {
    HASH_MAP_ALPHA3.get(code).copied()
}

/// Every rival gives the same answers as the crate, so that what is timed is the same work.
pub fn check() {
    for (i, row) in assistance::countries().iter().enumerate() {
        let (name, code) = (printed()[i], alpha3()[i]);
        for look_up in [by_match, by_phf, by_hash_map] {
            assert_eq!(look_up(name), Some(row));
        }
        for look_up in [alpha3_by_match, alpha3_by_phf, alpha3_by_hash_map] {
            assert_eq!(look_up(code), Some(row));
        }
        assert_eq!(alpha2_by_match(alpha2()[i]), Some(row));
        for key in [in_the_wrong_case(printed())[i], in_the_wrong_case(alpha3())[i]] {
            assert_eq!(assistance::by_country(key), Ok(row));
        }
        assert_eq!(celes::Country::from_name(m49()[i]).unwrap().alpha3, code);
        assert_eq!(celes::Country::from_alpha3(code).unwrap().alpha3, code);
        assert_eq!(keshvar_by_name(m49()[i]).unwrap().alpha3().to_string(), code);
        assert_eq!(keshvar::Alpha3::try_from(code).unwrap().to_string(), code);
        assert_eq!(code.parse::<iso3166_static::Alpha3>().unwrap().to_string(), code);
        assert_eq!(rust_iso3166::from_alpha3(code).unwrap().alpha3, code);
        assert_eq!(isocountry::CountryCode::for_alpha3(code).unwrap().alpha3(), code);
    }
    for name in UNKNOWN_WORDS.into_iter().chain(UNKNOWN_PHRASES) {
        assert_eq!(Country::from_name(name), None);
        assert_eq!(by_phf(name), None);
        assert_eq!(by_match(name), None);
    }
}

pub fn keshvar_by_name(name: &str) -> Option<keshvar::Country> {
    keshvar::find_by_iso_short_name(name).ok()
}
