//! `data/priorities.csv`: what Japan supports in the region.

use super::cells;
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, Csv, each_row, row_count};
use crate::efforts::Priority;

#[cfg(test)]
mod tests;

const FILE: &str = include_str!("../../data/priorities.csv");
const HEADING: [&str; 3] = ["support", "section", "paragraph"];

pub(crate) static PRIORITIES: [Priority; row_count(FILE)] = compiled!(read(FILE));

const fn read<const ROWS: usize>(text: &'static str) -> Result<[Priority; ROWS], Fault> {
    let csv = attempt!(Csv::open("data/priorities.csv", text, &HEADING));
    Ok(each_row!(csv, ROWS, row))
}

const fn row(cells: &[Cell<'static>; 3]) -> Result<Priority, Fault> {
    let [support, section, paragraph] = cells;
    Ok(Priority {
        support: attempt!(cells::text(support, HEADING[0])),
        place: attempt!(cells::place(section, paragraph, [HEADING[1], HEADING[2]])),
    })
}
