//! The reader of `data/chart-iii-7.csv`: its form and its arithmetic are checked while the crate
//! compiles.

use crate::chart::Assistance;
use crate::chart::check::{Check, ROWS, checks};
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
    while i < ROWS {
        rows[i].rank = rank(&rows, &rows[i], &cells[i][0]);
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
    let [_, name, figures @ ..] = cells;
    if !name.is(recipient.name()) {
        let fault = name.fault().text("expected ").quote(recipient.name());
        fault.text(", found ").quote(name.text).raise();
    }
    Assistance {
        rank: None,
        recipient,
        grant_aid: figures[Measure::GrantAid as usize].figure_or_dash(),
        through_multilateral: figures[Measure::ThroughMultilateral as usize].figure_or_dash(),
        technical_cooperation: figures[Measure::TechnicalCooperation as usize].figure_or_dash(),
        grants_total: figures[Measure::GrantsTotal as usize].figure(),
        loan_disbursed: figures[Measure::LoanDisbursed as usize].figure_or_dash(),
        loan_recovered: figures[Measure::LoanRecovered as usize].figure_or_dash(),
        loan_net: figures[Measure::LoanNet as usize].figure_or_dash(),
        net: figures[Measure::Net as usize].figure(),
        gross: figures[Measure::Gross as usize].figure(),
    }
}

/// Reads the rank of a row: of a country, one more than the number of countries whose gross is
/// larger.
const fn rank(rows: &[Assistance; ROWS], row: &Assistance, cell: &Cell<'_>) -> Option<u8> {
    let mut rank = 1;
    let mut i = 0;
    while i < Country::ALL.len() {
        rank += (rows[i].gross.mantissa() > row.gross.mantissa()) as u8;
        i += 1;
    }
    match (row.recipient, cell.text.as_bytes()) {
        (Recipient::Country(_), [digit]) if *digit == b'0' + rank => Some(rank),
        (Recipient::Country(_), _) => {
            let fault = cell.fault().text("expected ").number(rank as u64);
            fault.text(" (the rank by gross), found ").quote(cell.text).raise()
        }
        (_, []) => None,
        (_, _) => cell.expected("an empty cell, because this row is not a country"),
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
    cell.fault()
        .text("expected ")
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
            (&ROW.replace("-,-,-", "-,-"), "5:48: expected 11 cells, found fewer"),
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
    fn another_rank_than_that_by_gross_is_refused() {
        for found in ["", "6", "0", "05", "+5", "5.", "-", "five"] {
            let fault = fault_with("5,Armenia", &format!("{found},Armenia"));
            assert_eq!(
                fault,
                format!("6:1: rank: expected 5 (the rank by gross), found `{found}`")
            );
        }
        assert_eq!(
            fault_with(",Multiple", "9,Multiple"),
            "10:1: rank: expected an empty cell, because this row is not a country, found `9`"
        );
    }

    #[test]
    fn equal_grosses_share_a_rank() {
        let mut rows = CHART;
        rows[3].gross = rows[2].gross;
        rows[8].gross = rows[9].gross; // Multiple countries have no rank.
        let cells: [Row<'_>; ROWS] = read("", FILE, &headings());
        let faults = [2, 3, 4].map(|i| fault_of(|| rank(&rows, &rows[i], &cells[i][0])));
        assert_eq!((&*faults[0], &*faults[2]), ("no fault", "no fault"));
        assert!(faults[1].contains("expected 3 "), "{}", faults[1]);
    }

    #[test]
    fn a_dash_in_a_column_without_dashes_is_refused() {
        assert_eq!(
            fault_with("22.35,-,-,-", "-,-,-,-"),
            "5:27: grants_total: expected a figure, because no cell of this column is a dash, \
             found `-`"
        );
    }

    #[test]
    fn a_broken_identity_is_refused() {
        for (from, to, expected) in [
            (
                "15.47,1.07",
                "15.47,15.49",
                "6:17: through_multilateral: expected 15.47 (through multilateral <= grant aid), \
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
    fn a_damaged_file_is_read_or_refused_safely() {
        check_damaged("chart-iii-7.csv", FILE, chart);
    }
}
