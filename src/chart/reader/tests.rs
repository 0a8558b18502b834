//! The faults of a chart that is malformed or does not add up. No small change to it goes unseen.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{CHART, read};
use crate::chart::check::checks;
use crate::chart::{Assistance, Check, Measure};
use crate::csv::testing::{changed, check_said, damaged, said};

#[path = "../../../tests/support/printed_chart.rs"]
mod printed_chart;

const FILE: &str = include_str!("../../../data/chart-iii-7.csv");
const ROW: &str = "4,Tajikistan,16.74,-,5.60,22.35,-,-,-,22.35,22.35\n";

fn fault_of(text: &str) -> String {
    said(read(text))
}

/// What is said of the chart with one piece of its text replaced.
fn fault(from: &str, to: &str) -> String {
    fault_of(&changed(FILE, from, to))
}

#[test]
fn the_chart_itself_has_no_fault() {
    assert_eq!(fault_of(FILE), "no fault");
    assert_eq!(read(FILE).unwrap(), CHART);
}

#[test]
fn malformed_files() {
    assert_eq!(
        fault_of(""),
        "data/chart-iii-7.csv:1:1: the file is empty, and must begin with `rank`"
    );
    assert_eq!(
        fault_of(&format!("\u{feff}{FILE}")),
        "data/chart-iii-7.csv:1:1: the file begins with a byte-order mark, and must be UTF-8 without one"
    );
    assert_eq!(
        fault_of(&FILE.replace('\n', "\r\n")),
        "data/chart-iii-7.csv:1:130: a carriage return stands here, and lines must end with a line feed alone"
    );
    assert_eq!(
        fault_of(FILE.trim_end()),
        "data/chart-iii-7.csv:11:98: the file ends inside a line, and must end with a line feed"
    );
    assert_eq!(
        fault("loan_net,net", "loan_nett,net"),
        "data/chart-iii-7.csv:1:112: the heading says `loan_nett`, and must say `loan_net`"
    );
}

#[test]
fn malformed_rows() {
    assert_eq!(
        fault(ROW, ""),
        "data/chart-iii-7.csv:5:3: recipient says `Armenia`, and this row must be `Tajikistan`"
    );
    assert_eq!(
        fault(ROW, &format!("{ROW}{ROW}")),
        "data/chart-iii-7.csv:6:3: recipient says `Tajikistan`, and this row must be `Armenia`"
    );
    let reordered = FILE.replace(ROW, "").replace("1,Uzbekistan", &format!("{ROW}1,Uzbekistan"));
    assert_eq!(
        fault_of(&reordered),
        "data/chart-iii-7.csv:2:3: recipient says `Tajikistan`, and this row must be `Uzbekistan`"
    );
    let last = FILE.lines().last().unwrap();
    assert_eq!(
        fault(&format!("{last}\n"), ""),
        "data/chart-iii-7.csv:11:1: the file ends after 9 rows, and must have 10"
    );
    assert_eq!(
        fault_of(&format!("{FILE}{last}\n")),
        "data/chart-iii-7.csv:12:1: the file goes on after 10 rows, and must have 10"
    );
    assert_eq!(
        fault_of(&format!("{FILE}\n")),
        "data/chart-iii-7.csv:12:1: the file goes on after 10 rows, and must have 10"
    );
    assert_eq!(
        fault("5.60,22.35,-,-,-", "5.60,22.35,-,-"),
        "data/chart-iii-7.csv:5:48: the line ends after 10 cells, and must have 11"
    );
    assert_eq!(
        fault("5.60,22.35,-,-,-", "5.60,22.35,-,-,-,-"),
        "data/chart-iii-7.csv:5:46: the line goes on after 11 cells, and must end there"
    );
}

#[test]
fn malformed_ranks() {
    let rank = |to: &str| fault("5,Armenia", &format!("{to},Armenia"));
    let must = "and must be a whole number from 1 to 8";
    for says in ["", "0", "9", "05", "5.", "-", "five"] {
        assert_eq!(rank(says), format!("data/chart-iii-7.csv:6:1: rank says `{says}`, {must}"));
    }
    assert_eq!(
        fault(",Multiple", "9,Multiple"),
        "data/chart-iii-7.csv:10:1: rank says `9`, and must be empty: this row is not a country"
    );
    assert_eq!(rank("6"), "data/chart-iii-7.csv:6:1: rank says `6`, and its rank by gross is 5");
}

#[test]
fn malformed_figures() {
    let figure = |to: &str| fault("5.60", to);
    let two_decimals = "must be an amount with two decimals, such as 5.60 or -3.65";
    let as_printed = "must be written as the chart prints amounts, such as 0.56, 5.60 or -3.65";
    for (says, column, must) in [
        ("5.6", 22, two_decimals),
        ("5.600", 22, two_decimals),
        ("5", 22, two_decimals),
        ("5.", 22, two_decimals),
        ("5.6.0", 22, two_decimals),
        ("5.6.00", 22, two_decimals),
        ("", 22, two_decimals),
        ("5.6O", 25, two_decimals),
        ("5 .60", 23, two_decimals),
        (" 5.60", 22, two_decimals),
        ("+5.60", 22, two_decimals),
        ("--5.60", 23, two_decimals),
        ("5.60x", 26, two_decimals),
        ("٥.60", 22, two_decimals),
        (".60", 22, as_printed),
        ("-.60", 22, as_printed),
        ("05.60", 22, as_printed),
        ("-0.00", 22, as_printed),
        ("1000000000.00", 22, "must be below 1000000000.00 in size"),
        ("99999999999999999999.00", 22, "must be below 1000000000.00 in size"),
    ] {
        assert_eq!(
            figure(says),
            format!(
                "data/chart-iii-7.csv:5:{column}: technical_cooperation says `{says}`, and {must}"
            )
        );
    }
    for dash in ["–", "—", "_"] {
        assert_eq!(
            figure(dash),
            format!(
                "data/chart-iii-7.csv:5:22: technical_cooperation says `{dash}`, and a dash must be written as a \
                 hyphen-minus, `-`"
            )
        );
    }
    for (from, to, place) in [
        ("22.35,-,-,-", "-,-,-,-", "5:27: grants_total"),
        ("22.35,22.35\n", "-,22.35\n", "5:39: net"),
        (",22.35\n", ",-\n", "5:45: gross"),
    ] {
        assert_eq!(
            fault(from, to),
            format!(
                "data/chart-iii-7.csv:{place} says `-`, and must be an amount: no row is without this figure"
            )
        );
    }
}

#[test]
fn a_long_or_unprintable_cell_is_quoted_safely() {
    assert_eq!(
        fault("5.60", &"ж".repeat(1000)),
        format!(
            "data/chart-iii-7.csv:5:22: technical_cooperation says `{}…`, and must be an amount with two decimals, such as \
             5.60 or -3.65",
            "ж".repeat(20)
        )
    );
    let forty_bytes = "x".repeat(40);
    assert_eq!(
        fault("5.60", &forty_bytes),
        format!(
            "data/chart-iii-7.csv:5:22: technical_cooperation says `{forty_bytes}`, and must be an amount with two decimals, \
             such as 5.60 or -3.65"
        )
    );
    assert_eq!(
        fault("5.60", &format!("x{}", "ж".repeat(20))),
        format!(
            "data/chart-iii-7.csv:5:22: technical_cooperation says `x{}…`, and must be an amount with two decimals, such as \
             5.60 or -3.65",
            "ж".repeat(19)
        )
    );
    assert_eq!(
        fault("5.60", "5\0\u{7f}"),
        "data/chart-iii-7.csv:5:23: technical_cooperation says `5\\x00\\x7f`, and must be an amount with two decimals, such \
         as 5.60 or -3.65"
    );
    for (hidden, shown) in [
        ("\u{80}", "\\xc2\\x80"),
        ("\u{9f}", "\\xc2\\x9f"),
        ("\u{a0}", "\\xc2\\xa0"),
        ("\u{ad}", "\\xc2\\xad"),
        ("\u{200b}", "\\xe2\\x80\\x8b"),
        ("\u{202e}", "\\xe2\\x80\\xae"),
        ("\u{2066}", "\\xe2\\x81\\xa6"),
        ("\u{feff}", "\\xef\\xbb\\xbf"),
        ("\u{a5}", "\u{a5}"),
        ("\u{2212}", "\u{2212}"),
    ] {
        assert_eq!(
            fault("5.60", &format!("5.60{hidden}")),
            format!(
                "data/chart-iii-7.csv:5:26: technical_cooperation says `5.60{shown}`, and must be an amount with two \
                 decimals, such as 5.60 or -3.65"
            )
        );
    }
}

#[test]
fn broken_identities() {
    for (from, to, says) in [
        (
            "15.47,1.07",
            "15.47,15.49",
            "6:17: through_multilateral says `15.49`, and its parts give 15.47 (through multilateral <= grant aid): 0.02 apart, \
             where rounding allows 0.010",
        ),
        (
            "17.33,395.36",
            "17.43,395.36",
            "2:27: grants_total says `17.43`, and its parts give 17.33 (grants total = grant aid + technical cooperation): 0.10 \
             apart, where rounding allows 0.015",
        ),
        (
            "-,-,1.52,1.52",
            "-,-,-,1.52",
            "8:22: grants_total says `1.52`, and its parts give 0.00 (grants total = grant aid + technical cooperation): 1.52 \
             apart, where rounding allows 0.005",
        ),
        (
            "366.83",
            "366.85",
            "2:46: loan_net says `366.85`, and its parts give 366.83 (loan net = loan disbursed - loan recovered): 0.02 apart, \
             where rounding allows 0.015",
        ),
        (
            "10.29,-10.29",
            "10.29,-",
            "6:41: loan_net says `-`, and its parts give -10.29 (loan net = loan disbursed - loan recovered): 10.29 apart, \
             where rounding allows 0.005",
        ),
        (
            "384.16",
            "-384.16",
            "2:53: net says `-384.16`, and its parts give 384.16 (net = grants total + loan net): 768.32 apart, where rounding \
             allows 0.015",
        ),
        (
            "412.69",
            "412.71",
            "2:60: gross says `412.71`, and its parts give 412.69 (gross = grants total + loan disbursed): 0.02 apart, where \
             rounding allows 0.015",
        ),
        (
            "-,0.25,0.25\n",
            "-,0.25,0.35\n",
            "10:75: gross says `0.35`, and its parts give 0.25 (gross = grants total + loan disbursed): 0.10 apart, where \
             rounding allows 0.010",
        ),
        (
            "1.22",
            "1.24",
            "11:47: through_multilateral says `1.24`, and its parts give 1.22 (the regional total = the nine rows above it): \
             0.02 apart, where rounding allows 0.015",
        ),
    ] {
        assert_eq!(fault(from, to), format!("data/chart-iii-7.csv:{says}"));
    }
}

#[test]
fn the_front_page_quotes_a_fault_as_it_is() {
    let fault = fault("17.33,395.36", "17.43,395.36");
    let page = include_str!("../../../README.md").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(page.contains(&fault), "{fault}");
}

/// One cell of the chart, changed.
struct Change {
    row: usize,
    measure: Measure,
    to: Option<Decimal>,
}

impl Change {
    /// Every small change to one cell: by 0.01 and 1.00 either way, in sign, to and from a dash.
    fn all() -> Vec<Change> {
        let hundredth = Decimal::new(1, 2);
        let one = Decimal::new(100, 2);
        let mut changes = Vec::new();
        for (row, printed) in CHART.iter().enumerate() {
            for measure in Measure::ALL {
                let to = match printed.get(measure) {
                    Some(is) => vec![
                        Some(is + hundredth),
                        Some(is - hundredth),
                        Some(is + one),
                        Some(is - one),
                        Some(-is),
                        None,
                    ],
                    None => {
                        [Decimal::new(0, 2), hundredth, -hundredth, one, -one].map(Some).to_vec()
                    }
                };
                changes.extend(to.into_iter().map(|to| Change { row, measure, to }));
            }
        }
        changes
    }

    fn file(&self) -> String {
        let mut lines: Vec<String> = FILE.lines().map(str::to_string).collect();
        let line = &mut lines[1 + self.row];
        let mut cells: Vec<String> = line.split(',').map(str::to_string).collect();
        cells[2 + self.measure as usize] = self.to.map_or("-".to_string(), |to| to.to_string());
        *line = cells.join(",");
        lines.join("\n") + "\n"
    }

    /// The chart with the change, or none where the column has no dashes.
    fn chart(&self) -> Option<[Assistance; 10]> {
        if self.to.is_none() && !self.measure.may_be_dash() {
            return None;
        }
        let mut chart = CHART;
        let Assistance { rank, recipient, .. } = chart[self.row];
        let mut figures = Measure::ALL.map(|measure| chart[self.row].get(measure));
        figures[self.measure as usize] = self.to;
        chart[self.row] = Assistance::new(rank, recipient, figures);
        Some(chart)
    }
}

fn differs_from_the_source_text(chart: &[Assistance; 10]) -> bool {
    let printed = printed_chart::printed_rows();
    let cell = |row: &Assistance, column: usize| {
        row.get(Measure::ALL[column]).map(|figure| figure.to_string())
    };
    let same = |(printed, row): (&printed_chart::PrintedRow, &Assistance)| {
        printed.name == row.recipient.name()
            && printed.rank == row.rank.map(|rank| rank.to_string()).unwrap_or_default()
            && (0..9).all(|column| printed.figure(column) == cell(row, column).as_deref())
    };
    !printed.iter().zip(chart).all(same)
}

#[test]
fn every_small_change_to_a_cell_is_caught() {
    let changes = Change::all();
    let (mut by_the_compiler, mut by_the_source_text) = (0, 0);
    for change in &changes {
        match read(&change.file()) {
            Err(_) => by_the_compiler += 1,
            Ok(chart) if differs_from_the_source_text(&chart) => by_the_source_text += 1,
            Ok(_) => panic!("{} goes unseen in row {}", change.measure, change.row),
        }
    }
    assert!(!differs_from_the_source_text(&CHART));
    assert_eq!(changes.len(), 72 * 6 + 18 * 5);
    assert_eq!((by_the_compiler, by_the_source_text), (358, 164));
}

#[test]
fn the_audit_says_what_the_compiler_says() {
    for change in Change::all() {
        let Some(chart) = change.chart() else {
            continue;
        };
        // The audit is about sums; the sign of a single figure is for the reader.
        let is_negative = change.to.is_some_and(|to| to.is_sign_negative());
        if is_negative && !change.measure.may_be_negative() {
            assert!(read(&change.file()).is_err());
            continue;
        }
        assert_eq!(
            read(&change.file()).is_ok(),
            checks(&chart).iter().all(Check::is_within_rounding),
            "{} in row {}",
            change.measure,
            change.row
        );
    }
}

proptest! {
    #[test]
    fn any_file_is_read_or_refused_safely(text in any::<String>()) {
        check_said("chart-iii-7.csv", &fault_of(&text))?;
    }

    #[test]
    fn a_damaged_file_is_read_or_refused_safely(text in damaged(FILE)) {
        check_said("chart-iii-7.csv", &fault_of(&text))?;
    }
}
