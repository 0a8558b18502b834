//! What is said of a bad file of milestones.

use proptest::prelude::*;

use super::{FILE, read};
use crate::csv::testing::{changed, check_said, damaged, said};

const ROWS: usize = 6;

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
fn a_date_before_the_one_above() {
    for date in ["2003", "2003-12"] {
        assert_eq!(
            fault("2018-09,", &format!("{date},")),
            format!(
                "data/milestones.csv:3:1: date says `{date}`, and must not be before the date above it"
            )
        );
    }
    for date in ["2004", "2004-01", "2019", "2019-12"] {
        assert_eq!(fault("2018-09,", &format!("{date},")), "no fault");
    }
}

#[test]
fn malformed_cells() {
    for (from, to, says) in [
        (
            "2004,false",
            "2004,no",
            "2:6: announced says `no`, and must be `true` or `false`",
        ),
        (
            "Summit meeting on the President's visit to Japan",
            "",
            "4:15: event says ``, and must be a text without white space around it",
        ),
        (
            "President Mirziyoyev; then",
            "President Mirziyoyev;then",
            "4:64: who says `President Mirziyoyev;then Prime Minister…`, and must be texts with a semicolon and one space \
             between them",
        ),
    ] {
        assert_eq!(fault(from, to), format!("data/milestones.csv:{says}"));
    }
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused_safely(text in damaged(FILE)) {
        check_said("milestones.csv", &fault_of(text))?;
    }
}
