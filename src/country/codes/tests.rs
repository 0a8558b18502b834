//! The faults of a file of countries that is malformed or ambiguous.

use proptest::prelude::*;

use super::read;
use crate::csv::testing::{changed, check_said, damaged, said};

const FILE: &str = include_str!("../../../data/countries.csv");

fn fault_of(text: String) -> String {
    said(read(text.leak()))
}

/// The fault of the file with one piece of its text replaced.
fn fault(from: &str, to: &str) -> String {
    fault_of(changed(FILE, from, to))
}

#[test]
fn the_file_itself_has_no_fault() {
    assert_eq!(fault_of(FILE.to_string()), "no fault");
}

#[test]
fn malformed_files() {
    assert_eq!(
        fault("alpha2,alpha3", "alpha3,alpha2"),
        "data/countries.csv:1:29: the heading says `alpha3`, and must say `alpha2`"
    );
    let georgia = "Georgia,Georgia,Georgia,GE,GEO,268,612,Caucasus\n";
    assert_eq!(
        fault(georgia, ""),
        "data/countries.csv:9:1: the file ends after 7 rows, and must have 8"
    );
    assert_eq!(
        fault_of(format!("{FILE}{}", georgia.replace("Georgia", "Atlantis"))),
        "data/countries.csv:10:1: the file goes on after 8 rows, and must have 8"
    );
}

#[test]
fn malformed_names() {
    let must = "and must be letters, commas, full stops, hyphens and apostrophes, with single spaces between words";
    for name in ["Kyrgyz  stan", "Kyrgyzstan1"] {
        assert_eq!(
            fault(",Kyrgyzstan,", &format!(",{name},")),
            format!("data/countries.csv:4:17: m49_name says `{name}`, {must}")
        );
    }
    let long = "Kyrgyzstaaaaaaaaaaaaaaaaaaaaaaaan";
    assert_eq!(
        fault(",Kyrgyzstan,", &format!(",{},", &long[1..])),
        "no fault"
    );
    for name in ["K", long] {
        assert_eq!(
            fault(",Kyrgyzstan,", &format!(",{name},")),
            format!(
                "data/countries.csv:4:17: m49_name says `{name}`, and must have from 2 to 32 bytes"
            )
        );
    }
}

#[test]
fn malformed_codes() {
    for (from, to, says) in [
        (
            ",KG,",
            ",kg,",
            "4:44: alpha2 says `kg`, and must be two capital letters",
        ),
        (
            ",KG,",
            ",KGZ,",
            "4:44: alpha2 says `KGZ`, and must be two capital letters",
        ),
        (
            ",KG,",
            ",K[,",
            "4:44: alpha2 says `K[`, and must be two capital letters",
        ),
        (
            ",KGZ,",
            ",KG,",
            "4:47: alpha3 says `KG`, and must be three capital letters",
        ),
        (
            ",KGZ,",
            ",K@Z,",
            "4:47: alpha3 says `K@Z`, and must be three capital letters",
        ),
        (
            ",417,",
            ",41,",
            "4:51: m49 says `41`, and must be three digits",
        ),
        (
            ",417,",
            ",4l7,",
            "4:51: m49 says `4l7`, and must be three digits",
        ),
        (
            ",614,",
            ",0614,",
            "4:55: dac_code says `0614`, and must be three digits",
        ),
        (
            ",614,",
            ",6/4,",
            "4:55: dac_code says `6/4`, and must be three digits",
        ),
    ] {
        assert_eq!(fault(from, to), format!("data/countries.csv:{says}"));
    }
    assert_eq!(
        fault("031,611,Caucasus", "031,611,Western Asia"),
        "data/countries.csv:3:61: subregion says `Western Asia`, and must be `Central Asia` or `Caucasus`"
    );
}

#[test]
fn a_code_of_two_countries() {
    assert_eq!(
        fault(",417,", ",031,"),
        "data/countries.csv:4:51: m49 says `031`, and must not be the m49 of `Azerbaijan`"
    );
    assert_eq!(
        fault(",613,", ",617,"),
        "data/countries.csv:9:57: dac_code says `617`, and must not be the dac_code of `Uzbekistan`"
    );
    assert_eq!(fault(",417,", ",617,"), "no fault");
}

#[test]
fn a_name_of_two_countries() {
    assert_eq!(
        fault(",KGZ,", ",UZB,"),
        "data/countries.csv:4:47: alpha3 says `UZB`, and must not be a name of `Uzbekistan`"
    );
    assert_eq!(
        fault(",Kyrgyzstan,", ",republic of AZERBAIJAN,"),
        "data/countries.csv:4:17: m49_name says `republic of AZERBAIJAN`, and must not be a name of `Azerbaijan`"
    );
    assert_eq!(fault(",Kyrgyzstan,", ",Republic of Azerbaija,"), "no fault");
    assert_eq!(fault(",Kyrgyzstan,", ",Kg,"), "no fault");
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused_safely(text in damaged(FILE)) {
        check_said("countries.csv", &fault_of(text))?;
    }
}
