//! `data/milestones.csv`: dated events.

use super::cells;
use super::csv::{Cell, Csv, each_row, row_count};
use super::fault::{Fault, attempt, compiled};
use crate::efforts::{List, Milestone};

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
    let csv = attempt!(Csv::open("data/milestones.csv", text, &HEADING));
    Ok(each_row!(csv, ROWS, row))
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
        who: List::new(attempt!(cells::text(who, HEADING[3]))),
        concerns: attempt!(cells::group(area, countries, [HEADING[4], HEADING[5]])),
        set_out: List::new(attempt!(cells::text(set_out, HEADING[6]))),
        place: attempt!(cells::place(section, paragraph, [HEADING[7], HEADING[8]])),
    })
}
