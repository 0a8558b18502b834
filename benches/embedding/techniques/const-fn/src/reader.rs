//! The strict reader, able to run while the crate compiles.
//!
//! Cells are separated by commas and lines end with a line feed; no cell is quoted.

use embedding_common::{Entry, MEASURES, Row};

use crate::fault::{Fault, attempt};

/// The rows of a table, which must have `N`.
pub(crate) const fn read<const N: usize>(
    text: &'static str,
) -> Result<[Row<&'static str>; N], Fault> {
    let mut table = Reader {
        bytes: text.as_bytes(),
        at: 0,
    };
    attempt!(table.heading());
    let mut rows = [attempt!(table.row()); N];
    let mut i = 1;
    while i < N {
        rows[i] = attempt!(table.row());
        i += 1;
    }
    if table.at < table.bytes.len() {
        return Err(Fault::at(table.bytes, table.bytes.len()).text("the table ends inside a line"));
    }
    Ok(rows)
}

/// The number of lines after the heading, and at least one.
pub(crate) const fn row_count(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut lines = 0;
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] == b'\n' {
            lines += 1;
        }
        i += 1;
    }
    if lines < 2 { 1 } else { lines - 1 }
}

/// Where cell `cell` of row `row` begins.
pub(crate) const fn place(text: &str, row: usize, cell: usize) -> usize {
    let bytes = text.as_bytes();
    let (mut lines, mut commas, mut i) = (0, 0, 0);
    while lines < row + 1 || commas < cell {
        match bytes[i] {
            b'\n' => lines += 1,
            b',' if lines == row + 1 => commas += 1,
            _ => {}
        }
        i += 1;
    }
    i
}

struct Reader {
    bytes: &'static [u8],
    at: usize,
}

impl Reader {
    const fn heading(&mut self) -> Result<(), Fault> {
        attempt!(self.named("rank", b','));
        attempt!(self.named("recipient", b','));
        let mut i = 0;
        while i < MEASURES.len() {
            attempt!(self.named(MEASURES[i], separator(i)));
            i += 1;
        }
        Ok(())
    }

    /// Steps over a name of the heading.
    const fn named(&mut self, name: &str, end: u8) -> Result<(), Fault> {
        let at = self.at;
        let cell = attempt!(self.cell(end));
        if compare(cell, name.as_bytes()) == 0 {
            return Ok(());
        }
        let fault = Fault::at(self.bytes, at)
            .text("the heading says `")
            .quote(cell);
        Err(fault.text("`, and must say `").text(name).text("`"))
    }

    const fn row(&mut self) -> Result<Row<&'static str>, Fault> {
        let rank = attempt!(self.rank());
        let at = self.at;
        let Ok(name) = core::str::from_utf8(attempt!(self.cell(b','))) else {
            return Err(Fault::at(self.bytes, at).text("the name is not UTF-8"));
        };
        let mut figures = [None; MEASURES.len()];
        let mut i = 0;
        while i < figures.len() {
            figures[i] = attempt!(self.figure(MEASURES[i], separator(i)));
            i += 1;
        }
        Ok(Row {
            name,
            entry: Entry { rank, figures },
        })
    }

    const fn rank(&mut self) -> Result<Option<u32>, Fault> {
        let at = self.at;
        let cell = attempt!(self.cell(b','));
        let mut rank = 0;
        let mut i = 0;
        while i < cell.len() {
            if !cell[i].is_ascii_digit() {
                return Err(
                    Fault::at(self.bytes, at + i).text("rank must be a whole number or empty")
                );
            }
            rank = rank * 10 + (cell[i] - b'0') as u32;
            i += 1;
        }
        Ok(if cell.is_empty() { None } else { Some(rank) })
    }

    const fn figure(&mut self, measure: &str, end: u8) -> Result<Option<i64>, Fault> {
        let at = self.at;
        let cell = attempt!(self.cell(end));
        if let [b'-'] = cell {
            return Ok(None);
        }
        match hundredths(cell) {
            Ok(hundredths) => Ok(Some(hundredths)),
            Err(stray) => {
                let fault = Fault::at(self.bytes, at + stray)
                    .text(measure)
                    .text(" says `");
                Err(fault
                    .quote(cell)
                    .text("`, and must be an amount with two decimals, such as -3.65, or a dash"))
            }
        }
    }

    /// Steps over a cell and the separator behind it.
    const fn cell(&mut self, end: u8) -> Result<&'static [u8], Fault> {
        let start = self.at;
        while self.at < self.bytes.len() {
            let byte = self.bytes[self.at];
            if byte == end {
                let cell = self.bytes.split_at(self.at).0.split_at(start).1;
                self.at += 1;
                return Ok(cell);
            }
            match byte {
                b',' => {
                    return Err(Fault::at(self.bytes, self.at).text("the line has a cell too many"));
                }
                b'\n' => {
                    return Err(Fault::at(self.bytes, self.at).text("the line has too few cells"));
                }
                b'\r' | b'"' => {
                    return Err(
                        Fault::at(self.bytes, self.at).text("a cell holds a return or a quote")
                    );
                }
                _ => self.at += 1,
            }
        }
        Err(Fault::at(self.bytes, self.at).text("the table ends inside a line"))
    }
}

/// What stands behind column `measure`.
const fn separator(measure: usize) -> u8 {
    if measure + 1 < MEASURES.len() {
        b','
    } else {
        b'\n'
    }
}

/// Reads an amount: `-3.65` is -365. An error says where it goes wrong.
const fn hundredths(cell: &[u8]) -> Result<i64, usize> {
    let start = matches!(cell, [b'-', ..]) as usize;
    let mut hundredths: i64 = 0;
    let mut i = start;
    while i < cell.len() {
        match (cell[i], cell.len() - i) {
            (b'.', 3) if i > start => {}
            (digit @ b'0'..=b'9', left) if left != 3 => {
                hundredths = hundredths * 10 + (digit - b'0') as i64
            }
            _ => return Err(i),
        }
        i += 1;
    }
    let is_cut_short = cell.len() < start + 4;
    if is_cut_short {
        return Err(0);
    }
    Ok(if start == 1 { -hundredths } else { hundredths })
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
