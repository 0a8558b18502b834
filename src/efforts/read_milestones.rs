//! `data/milestones.csv`: dated events.

use super::cells;
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, Csv, row_count};
use crate::efforts::Milestone;

#[cfg(test)]
mod tests;

const FILE: &str = include_str!("../../data/milestones.csv");
const HEADING: [&str; 9] = [
    "date",
    "announced",
    "event",
    "who",
    "area",
    "countries",
    "set_out",
    "section",
    "paragraph",
];

pub(crate) static MILESTONES: [Milestone; row_count(FILE)] = compiled!(read(FILE));

const fn read<const ROWS: usize>(text: &'static str) -> Result<[Milestone; ROWS], Fault> {
    let mut csv = attempt!(Csv::open("data/milestones.csv", text, &HEADING));
    let first = attempt!(csv.next_of(ROWS));
    let mut rows = [attempt!(row(&first)); ROWS];
    let mut i = 1;
    while i < ROWS {
        let cells = attempt!(csv.next_of(ROWS));
        rows[i] = attempt!(row(&cells));
        if rows[i].date.ordinal() < rows[i - 1].date.ordinal() {
            return Err(cells[0]
                .fault(HEADING[0])
                .text(", and must not be before the date above it"));
        }
        i += 1;
    }
    attempt!(csv.end_of(ROWS));
    Ok(rows)
}

const fn row(cells: &[Cell<'static>; 9]) -> Result<Milestone, Fault> {
    let [
        date,
        announced,
        event,
        who,
        area,
        countries,
        set_out,
        section,
        paragraph,
    ] = cells;
    Ok(Milestone {
        date: attempt!(cells::date(date, HEADING[0])),
        is_announced: attempt!(cells::truth(announced, HEADING[1])),
        event: attempt!(cells::text(event, HEADING[2])),
        who: attempt!(cells::list(who, HEADING[3])),
        concerns: attempt!(cells::group(area, countries, [HEADING[4], HEADING[5]])),
        set_out: attempt!(cells::list(set_out, HEADING[6])),
        place: attempt!(cells::place(section, paragraph, [HEADING[7], HEADING[8]])),
    })
}
