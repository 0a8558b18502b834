//! Look-ups by name and by code: a bare `match`, `phf`, and a `HashMap` with either hash.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;

use assistance::{Assistance, Country};
use phf::phf_map;

pub const UNKNOWN: [&str; 8] = [
    "Atlantis",
    "Ruritania",
    "Uzbekistann",
    "Armenistan",
    "XYZ",
    "Republic of Elbonia",
    "Kyrgyz Republik",
    "Grand Fenwick",
];

pub fn printed() -> [&'static str; 8] {
    Country::ALL.map(Country::name)
}

/// The names under which crates of codes know the countries.
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

/// Writes what a user would write by hand: a bare `match` for each kind of key, and a map made at
/// compile time.
macro_rules! literals {
    ($($name:literal $alpha3:literal $alpha2:literal $country:ident)*) => {
        pub fn by_match(name: &str) -> Option<Country> {
            match name {
                $($name => Some(Country::$country),)*
                _ => None,
            }
        }

        pub fn alpha3_by_match(code: &str) -> Option<Country> {
            match code {
                $($alpha3 => Some(Country::$country),)*
                _ => None,
            }
        }

        pub fn alpha2_by_match(code: &str) -> Option<Country> {
            match code {
                $($alpha2 => Some(Country::$country),)*
                _ => None,
            }
        }

        static PHF: phf::Map<&'static str, Country> = phf_map! {
            $($name => Country::$country, $alpha3 => Country::$country,)*
        };
    };
}

literals! {
    "Uzbekistan" "UZB" "UZ" Uzbekistan
    "Azerbaijan" "AZE" "AZ" Azerbaijan
    "Kyrgyz Republic" "KGZ" "KG" KyrgyzRepublic
    "Tajikistan" "TJK" "TJ" Tajikistan
    "Armenia" "ARM" "AM" Armenia
    "Georgia" "GEO" "GE" Georgia
    "Turkmenistan" "TKM" "TM" Turkmenistan
    "Kazakhstan" "KAZ" "KZ" Kazakhstan
}

pub fn by_phf(key: &str) -> Option<&'static Assistance> {
    PHF.get(key).map(|country| country.assistance())
}

type Map<S> = HashMap<&'static str, &'static Assistance, S>;

static HASH_MAP: LazyLock<Map<RandomState>> = LazyLock::new(map);
static FOLDHASH: LazyLock<Map<foldhash::fast::RandomState>> = LazyLock::new(map);

/// The rows under the printed names and the codes of three letters.
fn map<S: BuildHasher + Default>() -> Map<S> {
    let rows = assistance::countries().iter();
    rows.clone().zip(printed()).chain(rows.zip(alpha3())).map(|(row, key)| (key, row)).collect()
}

pub fn by_hash_map(key: &str) -> Option<&'static Assistance> {
    HASH_MAP.get(key).copied()
}

pub fn by_foldhash(key: &str) -> Option<&'static Assistance> {
    FOLDHASH.get(key).copied()
}

/// Every rival gives the same answers as the crate, so that what is timed is the same work.
pub fn check() {
    for (i, country) in Country::ALL.into_iter().enumerate() {
        let (name, code) = (country.name(), country.alpha3());
        let row = Some(country.assistance());
        assert_eq!(by_match(name), Some(country));
        assert_eq!(alpha3_by_match(code), Some(country));
        assert_eq!(alpha2_by_match(country.alpha2()), Some(country));
        for look_up in [by_phf, by_hash_map, by_foldhash] {
            assert_eq!(look_up(name), row);
            assert_eq!(look_up(code), row);
        }
        assert_eq!(assistance::by_country(in_the_wrong_case(printed())[i]).ok(), row);
        for name in [m49()[i], in_the_wrong_case(m49())[i]] {
            assert_eq!(celes::Country::from_name(name).unwrap().alpha3, code);
        }
        assert_eq!(celes::Country::from_alpha3(code).unwrap().alpha3, code);
        assert_eq!(code.parse::<iso3166_static::Alpha3>().unwrap().to_string(), code);
    }
    for name in UNKNOWN {
        assert_eq!(Country::from_name(name), None);
        assert_eq!(by_match(name), None);
        for look_up in [by_phf, by_hash_map, by_foldhash] {
            assert_eq!(look_up(name), None);
        }
    }
}
