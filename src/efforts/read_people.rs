//! `data/people.csv`: people trained and sent.

use super::cells;
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, Csv, each_row, row_count};
use crate::efforts::{People, PeopleKind};

#[cfg(test)]
mod tests;

const FILE: &str = include_str!("../../data/people.csv");
const HEADING: [&str; 5] = ["kind", "count", "by", "section", "paragraph"];

pub(crate) static PEOPLE: [People; row_count(FILE)] = compiled!(read(FILE));

const fn read<const ROWS: usize>(text: &'static str) -> Result<[People; ROWS], Fault> {
    let csv = attempt!(Csv::open("data/people.csv", text, &HEADING));
    Ok(each_row!(csv, ROWS, row))
}

const fn row(cells: &[Cell<'static>; 5]) -> Result<People, Fault> {
    let [kind, count, by, section, paragraph] = cells;
    Ok(People {
        kind: attempt!(kind_of(kind)),
        count: attempt!(cells::number(count, HEADING[1])),
        by: attempt!(cells::date(by, HEADING[2])),
        place: attempt!(cells::place(section, paragraph, [HEADING[3], HEADING[4]])),
    })
}

const fn kind_of(cell: &Cell<'_>) -> Result<PeopleKind, Fault> {
    let [trainees, experts] = PeopleKind::ALL;
    if cell.says(trainees.name()) {
        Ok(trainees)
    } else if cell.says(experts.name()) {
        Ok(experts)
    } else {
        let fault = cell.fault(HEADING[0]).text(", and must be ");
        let fault = fault.quote(trainees.name().as_bytes()).text(" or ");
        Err(fault.quote(experts.name().as_bytes()))
    }
}
