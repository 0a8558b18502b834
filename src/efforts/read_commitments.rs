//! `data/commitments.csv`: sums in yen.

use super::cells;
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, Csv, each_row, row_count};
use crate::efforts::{Commitment, Instrument, Yen};

#[cfg(test)]
mod tests;

const FILE: &str = include_str!("../../data/commitments.csv");
const HEADING: [&str; 11] = [
    "yen",
    "approximate",
    "instrument",
    "purpose",
    "sectors",
    "area",
    "countries",
    "occasion",
    "date",
    "section",
    "paragraph",
];

pub(crate) static COMMITMENTS: [Commitment; row_count(FILE)] = compiled!(read(FILE));

const fn read<const ROWS: usize>(text: &'static str) -> Result<[Commitment; ROWS], Fault> {
    let csv = attempt!(Csv::open("data/commitments.csv", text, &HEADING));
    Ok(each_row!(csv, ROWS, row))
}

const fn row(cells: &[Cell<'static>; 11]) -> Result<Commitment, Fault> {
    let [
        yen,
        approximate,
        instrument,
        purpose,
        sectors,
        area,
        countries,
        occasion,
        date,
        section,
        paragraph,
    ] = cells;
    Ok(Commitment {
        amount: Yen::new(attempt!(cells::number(yen, HEADING[0]))),
        is_approximate: attempt!(cells::truth(approximate, HEADING[1])),
        instrument: attempt!(instrument_of(instrument)),
        purpose: attempt!(cells::text(purpose, HEADING[3])),
        sectors: attempt!(cells::list(sectors, HEADING[4])),
        recipients: attempt!(cells::group(area, countries, [HEADING[5], HEADING[6]])),
        occasion: attempt!(cells::text(occasion, HEADING[7])),
        date: if date.text.is_empty() {
            None
        } else {
            Some(attempt!(cells::date(date, HEADING[8])))
        },
        place: attempt!(cells::place(section, paragraph, [HEADING[9], HEADING[10]])),
    })
}

const fn instrument_of(cell: &Cell<'_>) -> Result<Instrument, Fault> {
    let mut i = 0;
    while i < Instrument::ALL.len() {
        if cell.says(Instrument::ALL[i].name()) {
            return Ok(Instrument::ALL[i]);
        }
        i += 1;
    }
    let mut fault = cell.fault(HEADING[2]).text(", and must be ");
    i = 0;
    while i < Instrument::ALL.len() {
        fault = fault.text(if i == 0 { "" } else { " or " });
        fault = fault.quote(Instrument::ALL[i].name().as_bytes());
        i += 1;
    }
    Err(fault)
}
