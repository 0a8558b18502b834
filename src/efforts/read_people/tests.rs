//! What is said of a bad file of people.

use proptest::prelude::*;

use super::{FILE, read};
use crate::csv::testing::{changed, check_said, damaged, said};

const ROWS: usize = 2;

fn fault_of(text: String) -> String {
    said(read::<ROWS>(text.leak()))
}

/// What is said of the file with one piece of its text replaced.
fn fault(from: &str, to: &str) -> String {
    fault_of(changed(FILE, from, to))
}

#[test]
fn the_file_itself_has_no_fault() {
    assert_eq!(fault_of(FILE.to_string()), "no fault");
}

#[test]
fn malformed_files() {
    for (from, to, says) in [
        (
            "kind,count",
            "who,count",
            "1:1: the heading says `who`, and must say `kind`",
        ),
        (
            "experts dispatched,3209,2019,Japan's Efforts,6\n",
            "",
            "3:1: the file ends after 1 row, and must have 2",
        ),
        (
            "Efforts,6\nexperts",
            "Efforts,6\n\nexperts",
            "3:1: the line ends after 1 cell, and must have 5",
        ),
    ] {
        assert_eq!(fault(from, to), format!("data/people.csv:{says}"));
    }
}

#[test]
fn malformed_kinds() {
    for kind in ["", "experts", "Experts dispatched"] {
        assert_eq!(
            fault("experts dispatched", kind),
            format!(
                "data/people.csv:3:1: kind says `{kind}`, and must be `trainees accepted` or `experts dispatched`"
            )
        );
    }
}

#[test]
fn malformed_counts() {
    let must = "and must be a whole number of at most 18 digits";
    for count in [
        "",
        "0123",
        "11 447",
        "-1",
        "11447.0",
        "11/47",
        "11:47",
        "1234567890123456789",
    ] {
        assert_eq!(
            fault("11447", count),
            format!("data/people.csv:2:19: count says `{count}`, {must}")
        );
    }
    for count in ["0", "9", "123456789012345678"] {
        assert_eq!(fault("11447", count), "no fault");
    }
}

#[test]
fn malformed_dates() {
    for date in ["", "19", "999", "0999", "20190", "2019-", "by 2019"] {
        assert_eq!(
            fault("11447,2019", &format!("11447,{date}")),
            format!(
                "data/people.csv:2:25: by says `{date}`, and must be a year such as `2004` or a month such as `2019-12`"
            )
        );
    }
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused_safely(text in damaged(FILE)) {
        check_said("people.csv", &fault_of(text))?;
    }
}
