//! The reader of `data/chart-iii-7.csv`: its form and its arithmetic are checked while the crate
//! compiles.

use rust_decimal::Decimal;

use crate::chart::assistance::ROWS;
use crate::chart::check::{Check, checks};
use crate::chart::{Assistance, Identity, Measure};
use crate::country::Recipient;
use crate::csv::amount::decimal;
use crate::csv::reader::{Cell, read};

#[cfg(test)]
mod tests;

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
    let column = match check.identity().measure() {
        Some(measure) => LEADING + measure as usize,
        None => 0,
    };
    let cell = &cells[row][column];
    let expected = check.computed().mantissa() as i64;
    let fault = cell
        .fault()
        .text(match check.identity() {
            Identity::ThroughMultilateral => "expected at most ",
            _ => "expected ",
        })
        .decimal(expected, check.decimals())
        .text(" (")
        .text(check.identity().rule())
        .text("), found ")
        .quote(cell.text)
        .text(": off by ")
        .decimal(check.off_by().abs(), check.decimals());
    match check.identity() {
        Identity::Rank => fault.raise(),
        _ => {
            let fault = fault.text(", rounding explains up to ");
            fault.decimal(check.thousandths_allowed(), 3).raise()
        }
    }
}
