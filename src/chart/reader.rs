//! The reader of `data/chart-iii-7.csv`: its form and its arithmetic are checked while the crate
//! compiles.

use rust_decimal::Decimal;

use crate::chart::check::{Check, ROWS, checks};
use crate::chart::{Assistance, Measure, Recipient};
use crate::country::Country;
use crate::csv::amount::{self, Malformed};
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, Csv};

#[cfg(test)]
mod tests;

const MEASURES: usize = Measure::ALL.len();
/// The columns before the measures.
const LEADING: [&str; 2] = ["rank", "recipient"];
/// The heading of the file, which names the fields of a row.
pub(crate) const COLUMNS: [&str; LEADING.len() + MEASURES] = columns();

pub(crate) static CHART: [Assistance; ROWS] =
    compiled!(read(include_str!("../../data/chart-iii-7.csv")));

type Row<'a> = [Cell<'a>; COLUMNS.len()];

/// Reads the chart, and checks every identity.
pub(crate) const fn read(text: &str) -> Result<[Assistance; ROWS], Fault> {
    let mut csv = attempt!(Csv::open("data/chart-iii-7.csv", text, &COLUMNS));
    let mut cells = [attempt!(csv.next_of(ROWS)); ROWS];
    let mut chart = [attempt!(row(&cells[0], recipient(0))); ROWS];
    let mut i = 1;
    while i < ROWS {
        cells[i] = attempt!(csv.next_of(ROWS));
        chart[i] = attempt!(row(&cells[i], recipient(i)));
        i += 1;
    }
    attempt!(csv.end_of(ROWS));
    attempt!(hold(&chart, &cells));
    Ok(chart)
}

const fn columns() -> [&'static str; LEADING.len() + MEASURES] {
    let mut columns = [LEADING[0]; LEADING.len() + MEASURES];
    columns[1] = LEADING[1];
    let mut m = 0;
    while m < MEASURES {
        columns[LEADING.len() + m] = Measure::NAMES[m];
        m += 1;
    }
    columns
}

/// The recipient of row `i`, in printed order.
const fn recipient(i: usize) -> Recipient {
    if i < Country::ALL.len() {
        Recipient::Country(Country::ALL[i])
    } else if i < ROWS - 1 {
        Recipient::MultipleCountries
    } else {
        Recipient::RegionTotal
    }
}

const fn row(cells: &Row<'_>, recipient: Recipient) -> Result<Assistance, Fault> {
    if !cells[1].says(recipient.name()) {
        let fault = cells[1].fault(LEADING[1]).text(", and this row must be ");
        return Err(fault.quote(recipient.name().as_bytes()));
    }
    let mut figures = [None; MEASURES];
    let mut m = 0;
    while m < MEASURES {
        figures[m] = attempt!(figure(&cells[LEADING.len() + m], Measure::ALL[m]));
        m += 1;
    }
    let rank = attempt!(rank(&cells[0], recipient));
    Ok(Assistance::new(rank, recipient, figures))
}

const fn rank(cell: &Cell<'_>, recipient: Recipient) -> Result<Option<u8>, Fault> {
    match (recipient, cell.text.as_bytes()) {
        (Recipient::Country(_), [digit @ b'1'..=b'8']) => Ok(Some(*digit - b'0')),
        (Recipient::Country(_), _) => Err(cell
            .fault(LEADING[0])
            .text(", and must be a whole number from 1 to 8")),
        (_, []) => Ok(None),
        (_, _) => Err(cell
            .fault(LEADING[0])
            .text(", and must be empty: this row is not a country")),
    }
}

const fn figure(cell: &Cell<'_>, measure: Measure) -> Result<Option<Decimal>, Fault> {
    let fault = cell.fault(measure.name());
    if cell.says("-") {
        if measure.may_be_dash() {
            return Ok(None);
        }
        return Err(fault.text(", and must be an amount: no row is without this figure"));
    }
    if cell.says("_") || cell.says("–") || cell.says("—") {
        return Err(fault.text(", and a dash must be written as a hyphen-minus, `-`"));
    }
    match amount::parse(cell.text) {
        Ok(..0) if !measure.may_be_negative() => {
            Err(fault.text(", and must not be negative: this column is printed without a sign"))
        }
        Ok(hundredths) => Ok(Some(amount::decimal(hundredths))),
        Err(malformed) => Err(malformed_amount(cell, measure, malformed)),
    }
}

/// Points at the stray character where there is one, and at the cell otherwise.
const fn malformed_amount(cell: &Cell<'_>, measure: Measure, malformed: Malformed) -> Fault {
    let mut cell = *cell;
    if let Malformed::Stray(at) = malformed {
        cell.place.column += at;
    }
    cell.fault(measure.name())
        .text(", and ")
        .text(malformed.must())
}

/// Holds the chart against its identities. The first that is broken by more than rounding allows is
/// a fault at the cell that it gives.
const fn hold(chart: &[Assistance; ROWS], cells: &[Row<'_>; ROWS]) -> Result<(), Fault> {
    let checks = checks(chart);
    let mut n = 0;
    while n < checks.len() {
        if !checks[n].is_within_rounding() {
            return Err(broken(&checks[n], cells));
        }
        n += 1;
    }
    Ok(())
}

const fn broken(check: &Check, cells: &[Row<'_>; ROWS]) -> Fault {
    let row = &cells[place(check.recipient())];
    let Some(measure) = check.measure() else {
        let fault = row[0].fault(LEADING[0]);
        return fault
            .text(", and its rank by gross is ")
            .count(check.computed().mantissa() as u64);
    };
    let cell = &row[LEADING.len() + measure as usize];
    cell.fault(measure.name())
        .text(", and its parts give ")
        .decimal(check.computed())
        .text(" (")
        .text(check.identity().rule())
        .text("): ")
        .decimal(check.apart())
        .text(" apart, where rounding allows ")
        .decimal(check.tolerance())
}

/// The place of a recipient's row, in printed order.
const fn place(recipient: Recipient) -> usize {
    match recipient {
        Recipient::Country(country) => country as usize,
        Recipient::MultipleCountries => ROWS - 2,
        Recipient::RegionTotal => ROWS - 1,
    }
}
