//! The strict CSV reader behind every file in `data/`, able to run while the crate compiles.
//!
//! Cells are separated by commas and lines end with a line feed. A cell that holds a comma stands between double
//! quotes; no cell holds a double quote or a line feed.

use crate::csv::fault::{Fault, Place, attempt};

#[cfg(test)]
mod tests;

/// What one cell says, and where.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell<'a> {
    pub(crate) text: &'a str,
    pub(crate) place: Place,
}

impl<'a> Cell<'a> {
    /// Stands in an array until the cell is read.
    const UNREAD: Cell<'static> = Cell {
        text: "",
        place: Place {
            file: "",
            line: 0,
            column: 0,
        },
    };

    /// Whether the cell says exactly `text`.
    pub(crate) const fn says(&self, text: &str) -> bool {
        same(self.text.as_bytes(), text.as_bytes())
    }

    /// Begins the sentence about this cell: its place, its column's name and what it says.
    pub(crate) const fn fault(&self, column: &str) -> Fault {
        Fault::at(self.place)
            .text(column)
            .text(" says ")
            .quote(self.text.as_bytes())
    }
}

/// A file whose lines all have `N` cells, the first line being its heading.
#[derive(Debug)]
pub(crate) struct Csv<'a, const N: usize> {
    text: &'a str,
    at: usize,
    place: Place,
}

impl<'a, const N: usize> Csv<'a, N> {
    /// Opens a file and checks its heading, name by name.
    pub(crate) const fn open(
        file: &'static str,
        text: &'a str,
        heading: &[&str; N],
    ) -> Result<Self, Fault> {
        let mut csv = Csv {
            text,
            at: 0,
            place: Place {
                file,
                line: 1,
                column: 1,
            },
        };
        if text.is_empty() {
            let fault = Fault::at(csv.place).text("the file is empty, and must begin with ");
            return Err(fault.quote(heading[0].as_bytes()));
        }
        if starts_with_mark(text.as_bytes()) {
            return Err(Fault::at(csv.place)
                .text("the file begins with a byte-order mark, and must be UTF-8 without one"));
        }
        let cells = attempt!(csv.row());
        let mut i = 0;
        while i < N {
            if !cells[i].says(heading[i]) {
                let fault = cells[i].fault("the heading").text(", and must say ");
                return Err(fault.quote(heading[i].as_bytes()));
            }
            i += 1;
        }
        Ok(csv)
    }

    /// Reads the next row of a file that must have `rows` of them.
    pub(crate) const fn next_of(&mut self, rows: usize) -> Result<[Cell<'a>; N], Fault> {
        if self.at == self.text.len() {
            return Err(self.wrong_length("ends after ", rows));
        }
        self.row()
    }

    /// Checks that the file ends after its rows.
    pub(crate) const fn end_of(&self, rows: usize) -> Result<(), Fault> {
        if self.at < self.text.len() {
            return Err(self.wrong_length("goes on after ", rows));
        }
        Ok(())
    }

    const fn wrong_length(&self, how: &str, must_have: usize) -> Fault {
        let heading_and_this = 2;
        Fault::at(self.place)
            .text("the file ")
            .text(how)
            .count_of((self.place.line - heading_and_this) as u64, "row")
            .text(", and must have ")
            .count(must_have as u64)
    }

    const fn row(&mut self) -> Result<[Cell<'a>; N], Fault> {
        let mut cells = [Cell::UNREAD; N];
        let mut i = 0;
        while i < N {
            cells[i] = attempt!(self.cell());
            attempt!(self.separator(i + 1));
            i += 1;
        }
        Ok(cells)
    }

    /// Steps over what follows cell number `n` of a row: a comma, or after the last one the end of the line.
    const fn separator(&mut self, n: usize) -> Result<(), Fault> {
        let place = self.place;
        match self.peek() {
            Some(b'\n') if n == N => {
                self.at += 1;
                self.place.line += 1;
                self.place.column = 1;
                Ok(())
            }
            Some(b',') if n < N => {
                self.step();
                Ok(())
            }
            Some(b'\r') => Err(Fault::at(place)
                .text("a carriage return stands here, and lines must end with a line feed alone")),
            None => {
                Err(Fault::at(place)
                    .text("the file ends inside a line, and must end with a line feed"))
            }
            Some(b'\n') => Err(Fault::at(place)
                .text("the line ends after ")
                .count_of(n as u64, "cell")
                .text(", and must have ")
                .count(N as u64)),
            Some(b',') => Err(Fault::at(place)
                .text("the line goes on after ")
                .count_of(n as u64, "cell")
                .text(", and must end there")),
            Some(_) => Err(Fault::at(place)
                .text("a double quote closes before this, and must be followed by a comma or the end of the line")),
        }
    }

    const fn cell(&mut self) -> Result<Cell<'a>, Fault> {
        let place = self.place;
        let quoted = matches!(self.peek(), Some(b'"'));
        if quoted {
            self.step();
        }
        let start = self.at;
        loop {
            match self.peek() {
                Some(b'"') if quoted => break,
                Some(b'"') => {
                    return Err(Fault::at(self.place).text(
                        "a double quote stands inside a cell, and may only stand around a whole one",
                    ));
                }
                Some(b',') if quoted => {}
                Some(b',' | b'\r' | b'\n') | None => break,
                Some(_) => {}
            }
            self.step();
        }
        let text = self.text.as_bytes().split_at(self.at).0.split_at(start).1;
        let Ok(text) = core::str::from_utf8(text) else {
            panic!("a cell begins and ends at an ASCII character");
        };
        if quoted {
            if !matches!(self.peek(), Some(b'"')) {
                return Err(Fault::at(place)
                    .text("a double quote opens here, and is not closed on the same line"));
            }
            self.step();
        }
        Ok(Cell { text, place })
    }

    const fn peek(&self) -> Option<u8> {
        if self.at < self.text.len() {
            Some(self.text.as_bytes()[self.at])
        } else {
            None
        }
    }

    const fn step(&mut self) {
        self.at += 1;
        self.place.column += 1;
    }
}

/// The number of rows that a file must have to be read whole: its lines without the heading, and at least one.
pub(crate) const fn row_count(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut lines: usize = 0;
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] == b'\n' {
            lines += 1;
        }
        i += 1;
    }
    match lines {
        0 | 1 => 1,
        _ => lines - 1,
    }
}

/// Every row of an opened file, which must have as many, each read by a function.
macro_rules! each_row {
    ($csv:expr, $rows:expr, $read:expr) => {{
        let mut csv = $csv;
        let first = attempt!(csv.next_of($rows));
        let mut rows = [attempt!($read(&first)); $rows];
        let mut i = 1;
        while i < $rows {
            let cells = attempt!(csv.next_of($rows));
            rows[i] = attempt!($read(&cells));
            i += 1;
        }
        attempt!(csv.end_of($rows));
        rows
    }};
}
pub(crate) use each_row;

/// Whether two byte strings are equal: `==` is not available to a `const fn`.
pub(crate) const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut i = 0;
    while i < a.len() {
        if a[i] != b[i] {
            return false;
        }
        i += 1;
    }
    true
}

const fn starts_with_mark(bytes: &[u8]) -> bool {
    match bytes.split_first_chunk::<3>() {
        Some((first, _)) => same(first, &[0xEF, 0xBB, 0xBF]),
        None => false,
    }
}
