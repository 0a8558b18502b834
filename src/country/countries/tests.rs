//! The faults of a malformed file of countries, and the look-up by code.

use proptest::prelude::*;

use super::{Country, FILE, codes};
use crate::csv::testing::{changed, check_fault, damaged, fault_of};

/// Returns the fault of the file with one piece of its text replaced.
fn fault_with(from: &str, to: &str) -> String {
    let text = changed(FILE, from, to);
    fault_of(|| codes(text))
}

#[test]
fn a_malformed_file_is_refused() {
    for (from, to, expected) in [
        ("alpha2,alpha3", "alpha3,alpha2", "1:29: expected the heading `alpha2`, found `alpha3`"),
        (
            "Georgia,Georgia,Georgia,GE,GEO,268,612,Caucasus\n",
            "",
            "9:1: expected row 8 of 8, found the end of the file",
        ),
        (",KG,", ",kg,", "4:44: alpha2: expected two capital letters, found `kg`"),
        (",KG,", ",KGZ,", "4:44: alpha2: expected two capital letters, found `KGZ`"),
        (",KG,", ",K[,", "4:44: alpha2: expected two capital letters, found `K[`"),
        (",KGZ,", ",KG,", "4:47: alpha3: expected three capital letters, found `KG`"),
        (",KGZ,", ",K@Z,", "4:47: alpha3: expected three capital letters, found `K@Z`"),
        (",417,", ",41,", "4:51: m49: expected three digits, found `41`"),
        (",417,", ",4l7,", "4:51: m49: expected three digits, found `4l7`"),
        (",614,", ",0614,", "4:55: dac_code: expected three digits, found `0614`"),
        (",614,", ",6/4,", "4:55: dac_code: expected three digits, found `6/4`"),
        (
            "031,611,Caucasus",
            "031,611,Western Asia",
            "3:61: subregion: expected the name of one of the two subregions, found `Western Asia`",
        ),
    ] {
        assert_eq!(fault_with(from, to), format!("data/countries.csv:{expected}"));
    }
}

#[test]
fn three_digits_are_the_number_that_they_write() {
    for number in 0..1000 {
        let text = changed(FILE, ",617,", &format!(",{number:03},"));
        assert_eq!(codes(text)[0].dac_code, number);
    }
}

#[test]
fn a_code_is_found_in_any_case_and_nothing_else_is() {
    for country in Country::ALL {
        let [alpha2, alpha3] = [country.alpha2(), country.alpha3()];
        assert_eq!(Country::from_alpha2(&alpha2.to_ascii_lowercase()), Some(country));
        assert_eq!(Country::from_alpha3(&alpha3.to_ascii_lowercase()), Some(country));
        for code in [alpha2, &alpha3[..1], "", "UZBE", "Ж", "ЖЖ"] {
            assert_eq!(Country::from_alpha3(code), None, "{code}");
        }
        assert_eq!(Country::from_alpha2(alpha3), None);
        assert_eq!(Country::from_dac_code(country.dac_code()), Some(country));
        assert_eq!(Country::from_m49(country.m49()), Some(country));
    }
    for (code, country) in [
        ("31", Some(Country::Azerbaijan)),
        ("51", Some(Country::Armenia)),
        ("0051", None),
        (" 051", None),
        ("+51", None),
        ("1", None),
        ("", None),
    ] {
        assert_eq!(Country::from_m49(code), country, "{code}");
    }
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused_safely(text in damaged(FILE)) {
        check_fault("countries.csv", &fault_of(|| codes(text)))?;
    }
}
