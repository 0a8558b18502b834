//! What is said of a bad file of commitments.

use proptest::prelude::*;

use super::{FILE, read};
use crate::csv::testing::{changed, check_said, damaged, said};

const ROWS: usize = 3;

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

fn faults(cases: &[(&str, &str, &str)]) {
    for (from, to, says) in cases {
        assert_eq!(fault(from, to), format!("data/commitments.csv:{says}"));
    }
}

#[test]
fn malformed_sums() {
    faults(&[
        (
            "2500000000",
            "2.5 billion",
            "3:1: yen says `2.5 billion`, and must be a whole number of at most 18 digits",
        ),
        (
            "2500000000",
            "¥2500000000",
            "3:1: yen says `¥2500000000`, and must be a whole number of at most 18 digits",
        ),
        (
            "190000000000,true",
            "190000000000,yes",
            "2:14: approximate says `yes`, and must be `true` or `false`",
        ),
        (
            "ODA loan",
            "loan",
            "2:19: instrument says `loan`, and must be `ODA loan` or `grant aid` or `technical cooperation and grant aid`",
        ),
    ]);
}

#[test]
fn malformed_texts_and_lists() {
    faults(&[
        (
            "Economic cooperation projects",
            "",
            "2:28: purpose says ``, and must be a text without white space around it",
        ),
        (
            "Notes signed and exchanged",
            " Notes",
            "3:145: occasion says ` Notes`, and must be a text without white space around it",
        ),
    ]);
    for sectors in [
        "",
        ";",
        "electric power;agriculture",
        "electric power;",
        "electric power; ",
        "electric power;  agriculture",
        "electric power ; agriculture",
        "; agriculture",
        "electric power; agriculture ",
        "electric power; ; agriculture",
    ] {
        assert_eq!(
            fault("electric power; agriculture", sectors),
            format!(
                "data/commitments.csv:2:58: sectors says `{sectors}`, and must be texts with a semicolon and one space between \
                 them"
            )
        );
    }
    for sectors in ["a", "a; b", "a; b; c"] {
        assert_eq!(fault("electric power; agriculture", sectors), "no fault");
    }
}

#[test]
fn malformed_recipients() {
    let six = "Central Asia and Caucasus,6";
    faults(&[
        (
            six,
            "Europe,6",
            "3:117: area says `Europe`, and must be a country of the chart, a subregion or `Central Asia and Caucasus`",
        ),
        (
            six,
            "Central Asia and Caucasus,1",
            "3:143: countries says `1`, and must be from 2 to 8",
        ),
        (
            six,
            "Central Asia and Caucasus,9",
            "3:143: countries says `9`, and must be from 2 to 8",
        ),
        (
            six,
            "Caucasus,4",
            "3:126: countries says `4`, and must be from 2 to 3",
        ),
        (
            six,
            "Georgia,1",
            "3:125: countries says `1`, and must be empty where the area is a country",
        ),
        (
            six,
            "Central Asia and Caucasus,six",
            "3:143: countries says `six`, and must be a whole number of at most 18 digits",
        ),
    ]);
    for recipients in [
        "Central Asia and Caucasus,2",
        "Central Asia and Caucasus,8",
        "Caucasus,3",
        "Georgia,",
    ] {
        assert_eq!(fault(six, recipients), "no fault");
    }
}

#[test]
fn malformed_dates() {
    let must = "and must be a year such as `2004` or a month such as `2019-12`";
    for date in [
        "2019-00", "2019-13", "2019-1", "2019-012", "2019-1a", "2019-20", "19-12", "19-01",
        "02019-12", "2019/12", "2019-12-",
    ] {
        let says = fault("2019-12", date);
        assert_eq!(
            says,
            format!("data/commitments.csv:2:220: date says `{date}`, {must}")
        );
    }
    for date in ["", "2019", "2019-01", "2019-09", "2019-10", "9999-12"] {
        assert_eq!(fault("2019-12", date), "no fault");
    }
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused_safely(text in damaged(FILE)) {
        check_said("commitments.csv", &fault_of(text))?;
    }
}
