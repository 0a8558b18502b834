//! The reader of `data/chart-iii-7.csv`: its form and its arithmetic are checked while the crate
//! compiles.

use rust_decimal::Decimal;

use crate::chart::check::{Check, ROWS, checks};
use crate::chart::{Assistance, Identity};
use crate::csv::amount::decimal;
use crate::csv::reader::{Cell, read};
use crate::names::{Country, Measure, Recipient};

const FILE: &str = include_str!("../../data/chart-iii-7.csv");

/// The number of columns before the measures: the rank and the recipient.
const LEADING: usize = 2;
const COLUMNS: usize = LEADING + Measure::ALL.len();

/// The ten rows in printed order: the countries, multiple countries, the regional total.
pub(crate) static CHART: [Assistance; ROWS] = chart(FILE);

type Row<'a> = [Cell<'a>; COLUMNS];

const fn chart(text: &str) -> [Assistance; ROWS] {
    let cells: [Row<'_>; ROWS] = read("data/chart-iii-7.csv", text, &headings());
    let mut rows = [row(&cells[0], Recipient::ALL[0]); ROWS];
    let mut i = 1;
    while i < ROWS {
        rows[i] = row(&cells[i], Recipient::ALL[i]);
        i += 1;
    }
    let checks = checks(&rows);
    i = 0;
    while i < checks.len() {
        if !checks[i].is_within_rounding() {
            broken(&checks[i], &cells);
        }
        i += 1;
    }
    i = 0;
    while i < Country::ALL.len() {
        check_rank(&rows, i, &cells[i][0]);
        i += 1;
    }
    rows
}

const fn headings() -> [&'static str; COLUMNS] {
    let mut headings = ["rank", "recipient", "", "", "", "", "", "", "", "", ""];
    let mut m = 0;
    while m < Measure::ALL.len() {
        headings[LEADING + m] = Measure::ALL[m].name();
        m += 1;
    }
    headings
}

const fn row(cells: &Row<'_>, recipient: Recipient) -> Assistance {
    if !cells[1].is(recipient.name()) {
        let fault = cells[1].fault().text("expected ").quote(recipient.name());
        fault.text(", found ").quote(cells[1].text).raise();
    }
    Assistance {
        rank: rank(&cells[0], recipient),
        recipient,
        grant_aid: figure_or_dash(cells, Measure::GrantAid),
        through_multilateral: figure_or_dash(cells, Measure::ThroughMultilateral),
        technical_cooperation: figure_or_dash(cells, Measure::TechnicalCooperation),
        grants_total: figure(cells, Measure::GrantsTotal),
        loan_disbursed: figure_or_dash(cells, Measure::LoanDisbursed),
        loan_recovered: figure_or_dash(cells, Measure::LoanRecovered),
        loan_net: figure_or_dash(cells, Measure::LoanNet),
        net: figure(cells, Measure::Net),
        gross: figure(cells, Measure::Gross),
    }
}

const fn rank(cell: &Cell<'_>, recipient: Recipient) -> Option<u8> {
    match (recipient, cell.text.as_bytes()) {
        (Recipient::Country(_), [digit @ b'1'..=b'8']) => Some(*digit - b'0'),
        (Recipient::Country(_), _) => cell.expected("a whole number from 1 to 8"),
        (_, []) => None,
        (_, _) => cell.expected("an empty cell, because this row is not a country"),
    }
}

/// Reads a cell of a column in which no cell may be a dash.
const fn figure(cells: &Row<'_>, measure: Measure) -> Decimal {
    match figure_or_dash(cells, measure) {
        Some(figure) => figure,
        None => cells[LEADING + measure as usize].expected("a figure, as in every row"),
    }
}

const fn figure_or_dash(cells: &Row<'_>, measure: Measure) -> Option<Decimal> {
    let cell = &cells[LEADING + measure as usize];
    match (cell.amount(), measure) {
        (None, _) => None,
        (Some(hundredths @ 0..), _) | (Some(hundredths), Measure::LoanNet | Measure::Net) => {
            Some(decimal(hundredths, 2))
        }
        (Some(_), _) => cell.expected("an amount that is not negative"),
    }
}

/// Raises the fault of a figure that breaks an identity by more than rounding explains.
const fn broken(check: &Check, cells: &[Row<'_>; ROWS]) -> ! {
    let row = match check.recipient() {
        Recipient::Country(country) => country as usize,
        Recipient::MultipleCountries => ROWS - 2,
        Recipient::RegionTotal => ROWS - 1,
    };
    let identity = check.identity();
    let cell = &cells[row][LEADING + identity.measure() as usize];
    let is_limit = matches!(identity, Identity::ThroughMultilateral);
    cell.fault()
        .text(if is_limit { "expected at most " } else { "expected " })
        .decimal(check.computed().mantissa() as i64, 2)
        .text(" (")
        .text(identity.rule())
        .text("), found ")
        .quote(cell.text)
        .text(": off by ")
        .decimal(check.off_by().abs(), 2)
        .text(", rounding explains up to ")
        .decimal(check.tolerance().mantissa() as i64, 3)
        .raise()
}

/// Raises a fault if the printed rank of a country is not one more than the number of countries
/// whose gross is larger.
const fn check_rank(rows: &[Assistance; ROWS], country: usize, cell: &Cell<'_>) {
    let row = &rows[country];
    let mut rank = 1;
    let mut i = 0;
    while i < Country::ALL.len() {
        rank += (rows[i].gross.mantissa() > row.gross.mantissa()) as u8;
        i += 1;
    }
    if !matches!(row.rank, Some(printed) if printed == rank) {
        let fault = cell.fault().text("expected ").number(rank as u64);
        fault.text(" (the printed rank = the rank by gross), found ").quote(cell.text).raise();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::testing::{changed, check_damaged, fault_of};

    const ROW: &str = "4,Tajikistan,16.74,-,5.60,22.35,-,-,-,22.35,22.35\n";

    /// Returns the fault of the chart with one piece of its text replaced, without the file.
    fn fault_with(from: &str, to: &str) -> String {
        let fault = fault_of(|| chart(changed(FILE, from, to)));
        fault.strip_prefix("data/chart-iii-7.csv:").unwrap_or(&fault).to_owned()
    }

    #[test]
    fn a_row_that_is_lost_doubled_or_moved_is_refused() {
        for (to, expected) in [
            ("", "11:1: expected row 10 of 10, found the end of the file"),
            (
                &*format!("{ROW}{ROW}"),
                "12:1: expected the end of the file after row 10, found more",
            ),
            (&ROW.replace("-,-,-", "-,-"), "5:48: expected 11 cells, found 10"),
            (
                &ROW.replace("Tajik", "Tadjik"),
                "5:3: recipient: expected `Tajikistan`, found `Tadjikistan`",
            ),
        ] {
            assert_eq!(fault_with(ROW, to), expected);
        }
        let heading = fault_with("loan_net,net", "net,loan_net");
        assert_eq!(heading, "1:112: expected the heading `loan_net`, found `net`");
    }

    #[test]
    fn a_malformed_rank_is_refused() {
        let rank = |to: &str| fault_with("5,Armenia", &format!("{to},Armenia"));
        for found in ["", "0", "9", "05", "+5", "5.", "-", "five"] {
            let expected = "rank: expected a whole number from 1 to 8";
            assert_eq!(rank(found), format!("6:1: {expected}, found `{found}`"));
        }
        assert_eq!(
            fault_with(",Multiple", "9,Multiple"),
            "10:1: rank: expected an empty cell, because this row is not a country, found `9`"
        );
        assert_eq!(
            rank("6"),
            "6:1: rank: expected 5 (the printed rank = the rank by gross), found `6`"
        );
    }

    #[test]
    fn equal_grosses_share_a_rank() {
        let mut rows = CHART;
        rows[3].gross = rows[2].gross;
        rows[8].gross = rows[9].gross; // Multiple countries have no rank.
        let cells: [Row<'_>; ROWS] = read("", FILE, &headings());
        let faults = [2, 3, 4].map(|i| fault_of(|| check_rank(&rows, i, &cells[i][0])));
        assert_eq!((&*faults[0], &*faults[2]), ("no fault", "no fault"));
        assert!(faults[1].contains("expected 3 "), "{}", faults[1]);
    }

    #[test]
    fn a_figure_that_cannot_be_is_refused() {
        for (from, to, expected) in [
            ("22.35,-,-,-", "-,-,-,-", "5:27: grants_total: expected a figure, as in every row"),
            ("22.35,22.35\n", "-,22.35\n", "5:39: net: expected a figure, as in every row"),
            (",22.35\n", ",-\n", "5:45: gross: expected a figure, as in every row"),
            (
                ",5.60",
                ",-5.60",
                "5:22: technical_cooperation: expected an amount that is not negative",
            ),
            (
                ",5.60",
                ",\u{2014}",
                "5:22: technical_cooperation: expected an amount as printed, such as 5.60 or -3.65, \
                 or - for a dash",
            ),
        ] {
            let fault = fault_with(from, to);
            assert_eq!(fault.split_once(", found ").unwrap().0, expected);
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
                "-,-,1.52,1.52",
                "-,-,-,1.52",
                "8:22: grants_total: expected 0.00 (grants total = grant aid + technical cooperation), \
                 found `1.52`: off by 1.52, rounding explains up to 0.005",
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
            assert_eq!(fault_with(from, to), expected);
        }
    }

    #[test]
    fn the_readme_quotes_a_fault_as_it_is() {
        let fault = fault_with("17.33,395.36", "17.43,395.36");
        let page = include_str!("../../README.md").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(page.contains(&format!("data/chart-iii-7.csv:{fault}")), "{fault}");
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
    fn a_damaged_file_is_read_or_refused_safely() {
        check_damaged("chart-iii-7.csv", FILE, chart);
    }
}
