//! What is said of a bad file of priorities.

use proptest::prelude::*;

use super::{FILE, read};
use crate::csv::testing::{changed, check_said, damaged, said};

const ROWS: usize = 9;

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

const NATION: &str = "Nation-building, for long-term stability and sustainable development";

#[test]
fn malformed_texts() {
    for text in ["", " Nation-building", "Nation-building ", " "] {
        assert_eq!(
            fault(NATION, text),
            format!(
                "data/priorities.csv:3:1: support says `{text}`, and must be a text without white space around it"
            )
        );
    }
    assert_eq!(fault(NATION, "N"), "no fault");
}

#[test]
fn malformed_places() {
    let here = |place: &str| format!("{NATION}\",{place}\n");
    let now = "6. Central Asia and Caucasus,1";
    for (place, says) in [
        (
            "Japan’s Efforts,1",
            "3:72: section says `Japan’s Efforts`, and must be `6. Central Asia and Caucasus` or `Japan's Efforts`",
        ),
        (
            "6. Central Asia and Caucasus,0",
            "3:101: paragraph says `0`, and must be from 1 to 1",
        ),
        (
            "6. Central Asia and Caucasus,2",
            "3:101: paragraph says `2`, and must be from 1 to 1",
        ),
        (
            "Japan's Efforts,8",
            "3:88: paragraph says `8`, and must be from 1 to 7",
        ),
        (
            "Japan's Efforts,first",
            "3:88: paragraph says `first`, and must be a whole number of at most 18 digits",
        ),
    ] {
        assert_eq!(
            fault(&here(now), &here(place)),
            format!("data/priorities.csv:{says}")
        );
    }
    assert_eq!(fault(&here(now), &here("Japan's Efforts,7")), "no fault");
}

#[test]
fn a_file_without_rows() {
    let (heading, _) = FILE.split_once('\n').expect("the file has lines");
    for text in ["", heading, "support\n"] {
        assert_eq!(crate::csv::reader::row_count(text), 1);
    }
    assert_eq!(
        fault_of(format!("{heading}\n")),
        "data/priorities.csv:2:1: the file ends after 0 rows, and must have 9"
    );
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused_safely(text in damaged(FILE)) {
        check_said("priorities.csv", &fault_of(text))?;
    }
}
