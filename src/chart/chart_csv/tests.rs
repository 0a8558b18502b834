//! The faults of a chart that is malformed or does not add up. Every small change to it is caught.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{CHART, FILE, chart};
use crate::chart::check::checks;
use crate::chart::identity::{ROW_IDENTITIES, Relation};
use crate::chart::{Check, Measure};
use crate::csv::testing::{changed, check_fault, damaged, fault_of};

const ROW: &str = "4,Tajikistan,16.74,-,5.60,22.35,-,-,-,22.35,22.35\n";

fn fault(text: &str) -> String {
    fault_of(|| chart(text))
}

/// Returns the fault of the chart with one piece of its text replaced.
fn fault_with(from: &str, to: &str) -> String {
    fault(changed(FILE, from, to))
}

#[test]
fn the_chart_itself_has_no_fault() {
    assert_eq!(fault(FILE), "no fault");
    assert_eq!(chart(FILE), CHART);
}

#[test]
fn a_row_that_is_lost_doubled_or_moved_is_refused() {
    let last = FILE.lines().last().unwrap();
    for (text, expected) in [
        (FILE.replace(ROW, ""), "11:1: expected row 10 of 10, found the end of the file"),
        (
            FILE.replace(ROW, &format!("{ROW}{ROW}")),
            "12:1: expected the end of the file after row 10, found the line \
             `,Central Asia and Caucasus region total,63.29,1.…`",
        ),
        (
            FILE.replace(ROW, "").replace("1,Uzbekistan", &format!("{ROW}1,Uzbekistan")),
            "2:3: recipient: expected `Uzbekistan`, found `Tajikistan`",
        ),
        (
            FILE.replace(&format!("{last}\n"), ROW),
            "11:3: recipient: expected `Central Asia and Caucasus region total`, found `Tajikistan`",
        ),
        (
            FILE.replace("loan_net,net", "loan_nett,net"),
            "1:112: expected the heading `loan_net`, found `loan_nett`",
        ),
        (
            FILE.replace("5.60,22.35,-,-,-", "5.60,22.35,-,-"),
            "5:48: expected 11 cells, found 10 in the line \
             `4,Tajikistan,16.74,-,5.60,22.35,-,-,22.35,22.35`",
        ),
    ] {
        assert_eq!(fault(&text), format!("data/chart-iii-7.csv:{expected}"));
    }
}

#[test]
fn a_malformed_rank_is_refused() {
    let rank = |to: &str| fault_with("5,Armenia", &format!("{to},Armenia"));
    for found in ["", "0", "9", "05", "5.", "-", "five"] {
        let expected = "rank: expected a whole number from 1 to 8";
        assert_eq!(rank(found), format!("data/chart-iii-7.csv:6:1: {expected}, found `{found}`"));
    }
    assert_eq!(
        fault_with(",Multiple", "9,Multiple"),
        "data/chart-iii-7.csv:10:1: rank: expected an empty cell, because this row is not a \
         country, found `9`"
    );
    assert_eq!(
        rank("6"),
        "data/chart-iii-7.csv:6:1: rank: expected 5 (the printed rank = the rank by gross), \
         found `6`: off by 1"
    );
}

#[test]
fn a_malformed_figure_is_refused() {
    let amount = "an amount as printed, such as 0.56, 5.60 or -3.65";
    let below = "an amount below 1000000000.00 in size";
    let dash = "a hyphen-minus `-` for a dash";
    for (found, expected) in [
        ("5.6", amount),
        ("5.600", amount),
        ("5", amount),
        ("5.", amount),
        ("5.6.0", amount),
        ("5.6.00", amount),
        ("", amount),
        ("5.6O", amount),
        ("5 .60", amount),
        (" 5.60", amount),
        ("+5.60", amount),
        ("--5.60", amount),
        ("5.60x", amount),
        ("٥.60", amount),
        (".60", amount),
        ("-.60", amount),
        ("05.60", amount),
        ("-0.00", amount),
        ("1000000000.00", below),
        ("99999999999999999999.00", below),
        ("_", dash),
        ("-5.60", "an amount that is not negative"),
    ] {
        let place = "data/chart-iii-7.csv:5:22: technical_cooperation";
        let expected = format!("{place}: expected {expected}, found `{found}`");
        assert_eq!(fault_with("5.60", found), expected);
    }
    for (found, shown) in [
        ("\u{2013}", r"\xe2\x80\x93"),
        ("\u{2014}", r"\xe2\x80\x94"),
        ("\u{2212}", r"\xe2\x88\x92"),
    ] {
        let expected = format!("expected {dash}, found `{shown}`");
        assert!(fault_with("5.60", found).ends_with(&expected), "{found:?}");
    }
    for (from, to, place) in [
        ("22.35,-,-,-", "-,-,-,-", "5:27: grants_total"),
        ("22.35,22.35\n", "-,22.35\n", "5:39: net"),
        (",22.35\n", ",-\n", "5:45: gross"),
    ] {
        let expected = "expected a figure, as in every row, found `-`";
        assert_eq!(fault_with(from, to), format!("data/chart-iii-7.csv:{place}: {expected}"));
    }
}

#[test]
fn a_long_or_invisible_cell_is_quoted_safely() {
    let quoted = |cell: &str| {
        let fault = fault_with("5.60", cell);
        fault.split_once("found ").expect("the cell is quoted").1.to_owned()
    };
    assert_eq!(quoted(&"ж".repeat(1000)), format!("`{}…`", "ж".repeat(24)));
    assert_eq!(quoted(&"x".repeat(48)), format!("`{}`", "x".repeat(48)));
    assert_eq!(quoted(&format!("x{}", "ж".repeat(24))), format!("`x{}…`", "ж".repeat(23)));
    for (cell, shown) in [
        ("5\0\u{7f}", r"`5\x00\x7f`"),
        ("5\u{a0}", r"`5\xc2\xa0`"),
        ("5\u{200b}", r"`5\xe2\x80\x8b`"),
        ("5\u{202e}6", r"`5\xe2\x80\xae6`"),
        ("5\u{2066}", r"`5\xe2\x81\xa6`"),
        ("5\u{3000}", r"`5\xe3\x80\x80`"),
        ("5\u{feff}", r"`5\xef\xbb\xbf`"),
        ("\u{2013}", r"`\xe2\x80\x93`"),
        ("国", "`国`"),
        ("é\u{2212}", r"`é\xe2\x88\x92`"),
    ] {
        assert_eq!(quoted(cell), shown);
    }
}

#[test]
fn a_broken_identity_is_refused() {
    for (from, to, expected) in [
        (
            "15.47,1.07",
            "15.47,15.49",
            "6:17: through_multilateral: expected at most 15.47 (through multilateral <= grant aid), \
             found `15.49`: off by 0.02, rounding explains up to 0.010",
        ),
        (
            "17.33,395.36",
            "17.43,395.36",
            "2:27: grants_total: expected 17.33 (grants total = grant aid + technical cooperation), \
             found `17.43`: off by 0.10, rounding explains up to 0.015",
        ),
        (
            "-,-,1.52,1.52",
            "-,-,-,1.52",
            "8:22: grants_total: expected 0.00 (grants total = grant aid + technical cooperation), \
             found `1.52`: off by 1.52, rounding explains up to 0.005",
        ),
        (
            "366.83",
            "366.85",
            "2:46: loan_net: expected 366.83 (loan net = loan disbursed - loan recovered), \
             found `366.85`: off by 0.02, rounding explains up to 0.015",
        ),
        (
            "10.29,-10.29",
            "10.29,-",
            "6:41: loan_net: expected -10.29 (loan net = loan disbursed - loan recovered), \
             found `-`: off by 10.29, rounding explains up to 0.005",
        ),
        (
            "384.16",
            "-384.16",
            "2:53: net: expected 384.16 (net = grants total + loan net), found `-384.16`: \
             off by 768.32, rounding explains up to 0.015",
        ),
        (
            "-,0.25,0.25\n",
            "-,0.25,0.35\n",
            "10:75: gross: expected 0.25 (gross = grants total + loan disbursed), found `0.35`: \
             off by 0.10, rounding explains up to 0.010",
        ),
        (
            "1.22",
            "1.24",
            "11:47: through_multilateral: expected 1.22 (the regional total = the nine rows above \
             it), found `1.24`: off by 0.02, rounding explains up to 0.015",
        ),
    ] {
        assert_eq!(fault_with(from, to), format!("data/chart-iii-7.csv:{expected}"));
    }
}

#[test]
fn the_readme_quotes_a_fault_as_it_is() {
    let fault = fault_with("17.33,395.36", "17.43,395.36");
    let page = include_str!("../../../README.md").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(page.contains(&fault), "{fault}");
}

#[test]
fn rows_are_checked_as_the_compiler_checks_them() {
    let mut changed = CHART;
    changed[0].gross += Decimal::ONE;
    let broken = checks(&changed).into_iter().filter(|check| !check.is_within_rounding());
    let broken: Vec<String> = broken.map(|check| check.to_string()).collect();
    assert_eq!(
        broken,
        [
            "Uzbekistan: gross is 413.69, expected 412.69 (gross = grants total + loan disbursed): \
             off by 1.00, rounding explains up to 0.015",
            "Central Asia and Caucasus region total: gross is 516.13, expected 517.14 \
             (the regional total = the nine rows above it): \
             off by 1.01, rounding explains up to 0.050",
        ]
    );
    assert!(checks(&CHART).iter().all(Check::is_within_rounding));
}

#[test]
fn equal_grosses_share_a_rank() {
    let mut changed = CHART;
    changed[3].gross = changed[2].gross;
    changed[8].gross = changed[9].gross; // Multiple countries have no rank.
    let checks = checks(&changed);
    let ranks = checks[59..].iter().map(|check| check.computed().to_string());
    assert_eq!(ranks.collect::<Vec<_>>(), ["1", "2", "3", "3", "5", "6", "7", "8"]);
}

#[test]
fn the_words_of_a_rule_are_those_of_its_terms() {
    for one in ROW_IDENTITIES {
        let names = |measures: &[Measure]| measures.iter().map(Measure::to_string).collect();
        let [plus, minus]: [Vec<String>; 2] = [one.plus, one.minus].map(names);
        let mut sum = plus.join(" + ");
        for part in minus {
            sum += &format!(" - {part}");
        }
        let relation = if one.relation == Relation::Equal { "=" } else { "<=" };
        assert_eq!(one.identity.rule(), format!("{} {relation} {sum}", one.result));
        assert_eq!(one.identity.measure(), Some(one.result));
    }
}

proptest! {
    #[test]
    fn any_file_is_read_or_refused_safely(text in any::<String>()) {
        check_fault("chart-iii-7.csv", &fault(&text))?;
    }

    #[test]
    fn a_damaged_file_is_read_or_refused_safely(text in damaged(FILE)) {
        check_fault("chart-iii-7.csv", &fault(text))?;
    }
}
