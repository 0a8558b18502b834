//! The strict reader, able to run while the crate compiles.
//!
//! Cells are separated by commas and lines end with a line feed; no cell is quoted. Each function
//! takes the place where it begins and gives the place where it ends: the compiler is quicker with
//! plain variables than with a reader's state.

use embedding_common::{Entry, MEASURES, Row};

use crate::fault::{Fault, attempt};

const AMOUNT: &str = "must be an amount with two decimals, such as -3.65, or a dash";

/// The rows of a table, which must have `N`.
pub(crate) const fn read<const N: usize>(
    text: &'static str,
) -> Result<[Row<&'static str>; N], Fault> {
    let table = text.as_bytes();
    let start = attempt!(heading(table));
    let (first, mut at) = attempt!(row(table, start));
    let mut rows = [first; N];
    let mut i = 1;
    while i < N {
        (rows[i], at) = attempt!(row(table, at));
        i += 1;
    }
    if at < table.len() {
        return Err(Fault::new(at, "the last line", "must end with a line feed"));
    }
    Ok(rows)
}

/// The number of lines after the heading, and at least one.
pub(crate) const fn row_count(text: &str) -> usize {
    let table = text.as_bytes();
    let mut lines = 0;
    let mut i = 0;
    while i < table.len() {
        if table[i] == b'\n' {
            lines += 1;
        }
        i += 1;
    }
    if lines < 2 { 1 } else { lines - 1 }
}

/// Where cell `cell` of row `row` begins.
pub(crate) const fn place(text: &str, row: usize, cell: usize) -> usize {
    let table = text.as_bytes();
    let (mut lines, mut commas, mut i) = (0, 0, 0);
    while lines < row + 1 || commas < cell {
        match table[i] {
            b'\n' => lines += 1,
            b',' if lines == row + 1 => commas += 1,
            _ => {}
        }
        i += 1;
    }
    i
}

const fn heading(table: &[u8]) -> Result<usize, Fault> {
    let at = attempt!(named(table, 0, "rank", b','));
    let mut at = attempt!(named(table, at, "recipient", b','));
    let mut i = 0;
    while i < MEASURES.len() {
        at = attempt!(named(table, at, MEASURES[i], separator(i)));
        i += 1;
    }
    Ok(at)
}

/// Steps over a name of the heading.
const fn named(table: &[u8], at: usize, name: &'static str, end: u8) -> Result<usize, Fault> {
    let stop = attempt!(text_end(table, at, name, end));
    if compare(between(table, at, stop), name.as_bytes()) != 0 {
        return Err(Fault::new(at, name, "must be the name of this column"));
    }
    Ok(stop + 1)
}

const fn row(table: &'static [u8], at: usize) -> Result<(Row<&'static str>, usize), Fault> {
    let (rank, at) = attempt!(rank(table, at));
    let stop = attempt!(text_end(table, at, "recipient", b','));
    let Ok(name) = core::str::from_utf8(between(table, at, stop)) else {
        return Err(Fault::new(at, "recipient", "must be UTF-8"));
    };
    let mut at = stop + 1;
    let mut figures = [None; MEASURES.len()];
    let mut i = 0;
    while i < figures.len() {
        (figures[i], at) = attempt!(figure(table, at, i));
        i += 1;
    }
    Ok((Row { name, entry: Entry { rank, figures } }, at))
}

const fn rank(table: &[u8], at: usize) -> Result<(Option<u32>, usize), Fault> {
    let mut rank = 0;
    let mut i = at;
    while i < table.len() && table[i].is_ascii_digit() {
        rank = rank * 10 + (table[i] - b'0') as u32;
        i += 1;
    }
    if i == table.len() || table[i] != b',' {
        return Err(Fault::new(at, "rank", "must be a whole number or empty"));
    }
    Ok((if i == at { None } else { Some(rank) }, i + 1))
}

/// Reads an amount in hundredths, `-3.65` as -365, or a dash.
const fn figure(table: &[u8], at: usize, measure: usize) -> Result<(Option<i64>, usize), Fault> {
    let fault = Fault::new(at, MEASURES[measure], AMOUNT);
    let is_negative = at < table.len() && table[at] == b'-';
    let start = at + is_negative as usize;
    let mut hundredths = 0;
    let mut point = 0;
    let mut i = start;
    while i < table.len() {
        match table[i] {
            digit @ b'0'..=b'9' => hundredths = hundredths * 10 + (digit - b'0') as i64,
            b'.' if point == 0 && i > start => point = i,
            _ => break,
        }
        i += 1;
    }
    if i == table.len() {
        return Err(Fault::new(at, MEASURES[measure], "the table ends inside a line"));
    }
    let is_dash = is_negative && i == start;
    if !is_dash && (point == 0 || i - point != 3) {
        return Err(fault);
    }
    if table[i] != separator(measure) {
        return Err(match table[i] {
            b',' => Fault::new(at, MEASURES[measure], "the line must end behind it"),
            b'\n' => Fault::new(at, MEASURES[measure], "the line must not end behind it"),
            _ => fault,
        });
    }
    let amount = if is_negative { -hundredths } else { hundredths };
    Ok((if is_dash { None } else { Some(amount) }, i + 1))
}

/// What stands behind column `measure`.
const fn separator(measure: usize) -> u8 {
    if measure + 1 < MEASURES.len() { b',' } else { b'\n' }
}

/// Where a cell of text ends.
const fn text_end(table: &[u8], at: usize, column: &'static str, end: u8) -> Result<usize, Fault> {
    let mut i = at;
    while i < table.len() {
        let byte = table[i];
        if byte == end {
            return Ok(i);
        }
        if matches!(byte, b',' | b'\n' | b'\r' | b'"') {
            return Err(Fault::new(at, column, "the line has other cells than the heading"));
        }
        i += 1;
    }
    Err(Fault::new(at, column, "the table ends inside a line"))
}

const fn between(table: &[u8], start: usize, end: usize) -> &[u8] {
    table.split_at(end).0.split_at(start).1
}

/// Compares byte strings: `Ord` is not available to a `const fn`.
pub(crate) const fn compare(a: &[u8], b: &[u8]) -> i32 {
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return a[i] as i32 - b[i] as i32;
        }
        i += 1;
    }
    (a.len() > b.len()) as i32 - (a.len() < b.len()) as i32
}
