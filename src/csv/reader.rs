//! The strict CSV reader for the files of `data/`, usable in const contexts.
//!
//! Cells are separated by commas and lines end with a line feed. A cell that holds a comma stands
//! between double quotes; no cell holds a double quote or a line feed.

use crate::csv::each::each;
use crate::csv::fault::{Fault, Place, attempt};

#[cfg(test)]
mod tests;

/// A cell: its text, its place, and the name of its column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell<'a> {
    pub(crate) text: &'a str,
    pub(crate) place: Place,
    pub(crate) column: &'static str,
}

impl Cell<'_> {
    /// Returns whether the text of the cell is exactly `text`.
    pub(crate) const fn says(&self, text: &str) -> bool {
        same(self.text.as_bytes(), text.as_bytes())
    }

    /// Begins a sentence about the cell: its place, the name given, and its text.
    pub(crate) const fn fault(&self, called: &str) -> Fault {
        let fault = Fault::at(self.place).text(called).text(" says ");
        fault.quote(self.text.as_bytes())
    }
}

/// A file whose lines all have `N` cells, the first line being its heading.
#[derive(Debug)]
pub(crate) struct Csv<'a, const N: usize> {
    text: &'a str,
    heading: [&'static str; N],
    at: usize,
    place: Place,
}

impl<'a, const N: usize> Csv<'a, N> {
    /// Opens a file and checks its heading, name by name.
    pub(crate) const fn open(
        file: &'static str,
        text: &'a str,
        heading: &[&'static str; N],
    ) -> Result<Self, Fault> {
        let (heading, line, column) = (*heading, 1, 1);
        let place = Place { file, line, column };
        let mut csv = Csv { text, heading, at: 0, place };
        match text.as_bytes() {
            [] => {
                let fault = csv.fault("the file is empty, and must begin with ");
                return Err(fault.quote(heading[0].as_bytes()));
            }
            [0xEF, 0xBB, 0xBF, ..] => {
                let mark = "the file begins with a byte-order mark, and must be UTF-8 without one";
                return Err(csv.fault(mark));
            }
            _ => {}
        }
        let cells = attempt!(csv.row());
        each!(i < N, {
            if !cells[i].says(heading[i]) {
                let fault = cells[i].fault("the heading").text(", and must say ");
                return Err(fault.quote(heading[i].as_bytes()));
            }
        });
        Ok(csv)
    }

    /// Reads the next row of a file that must have `rows` of them.
    pub(crate) const fn next_of(&mut self, rows: usize) -> Result<[Cell<'a>; N], Fault> {
        match self.peek() {
            Some(_) => self.row(),
            None => Err(self.wrong_length("the file ends after ", rows)),
        }
    }

    /// Checks that the file ends after its rows.
    pub(crate) const fn end_of(&self, rows: usize) -> Result<(), Fault> {
        match self.peek() {
            Some(_) => Err(self.wrong_length("the file goes on after ", rows)),
            None => Ok(()),
        }
    }

    const fn wrong_length(&self, how: &str, must_have: usize) -> Fault {
        let heading_and_this = 2;
        let rows = (self.place.line - heading_and_this) as u64;
        let fault = self.fault(how).count_of(rows, "row");
        fault.text(", and must have ").count(must_have as u64)
    }

    const fn row(&mut self) -> Result<[Cell<'a>; N], Fault> {
        let (text, place, column) = ("", self.place, "");
        let mut cells = [Cell { text, place, column }; N];
        each!(i < N, {
            cells[i] = attempt!(self.cell(i));
        });
        Ok(cells)
    }

    /// Reads the cell of column number `i`, and what separates it from the next one.
    const fn cell(&mut self, i: usize) -> Result<Cell<'a>, Fault> {
        let place = self.place;
        let quoted = matches!(self.peek(), Some(b'"'));
        if quoted {
            self.step();
        }
        let start = self.at;
        loop {
            match self.peek() {
                Some(b',') if quoted => self.step(),
                Some(b',' | b'"' | b'\r' | b'\n') | None => break,
                Some(_) => self.step(),
            }
        }
        let text = self.text.as_bytes().split_at(self.at).0.split_at(start).1;
        let Ok(text) = core::str::from_utf8(text) else {
            panic!("a cell begins and ends at an ASCII character");
        };
        match (self.peek(), quoted) {
            (Some(b'"'), true) => self.step(),
            (Some(b'"'), false) => {
                return Err(self.fault(
                    "a double quote stands inside a cell, and may only stand around a whole one",
                ));
            }
            (_, true) => {
                return Err(Fault::at(place)
                    .text("a double quote opens here, and is not closed on the same line"));
            }
            (_, false) => {}
        }
        attempt!(self.separator(i + 1));
        let column = self.heading[i];
        Ok(Cell { text, place, column })
    }

    /// Steps over what follows the first `n` cells of a row: a comma, or after the last one the end
    /// of the line.
    const fn separator(&mut self, n: usize) -> Result<(), Fault> {
        Err(match self.peek() {
            Some(b',') if n < N => {
                self.step();
                return Ok(());
            }
            Some(b'\n') if n == N => {
                self.at += 1;
                self.place.line += 1;
                self.place.column = 1;
                return Ok(());
            }
            Some(b',') => {
                let fault = self.fault("the line goes on after ").count_of(n as u64, "cell");
                fault.text(", and must end there")
            }
            Some(b'\n') => {
                let fault = self.fault("the line ends after ").count_of(n as u64, "cell");
                fault.text(", and must have ").count(N as u64)
            }
            Some(b'\r') => self
                .fault("a carriage return stands here, and lines must end with a line feed alone"),
            Some(_) => self
                .fault("a double quote closes before this, and must be followed by ")
                .text("a comma or the end of the line"),
            None => self.fault("the file ends inside a line, and must end with a line feed"),
        })
    }

    /// Begins a sentence about the place that is reached.
    const fn fault(&self, what: &str) -> Fault {
        Fault::at(self.place).text(what)
    }

    const fn peek(&self) -> Option<&'a u8> {
        self.text.as_bytes().split_at(self.at).1.first()
    }

    const fn step(&mut self) {
        self.at += 1;
        self.place.column += 1;
    }
}

/// The number of rows that a file must have to be read whole: its lines without the heading, and at
/// least one.
pub(crate) const fn row_count(text: &str) -> usize {
    let mut lines: usize = 0;
    each!(i < text.len(), {
        lines += (text.as_bytes()[i] == b'\n') as usize;
    });
    lines.saturating_sub(2) + 1
}

/// Whether two byte strings are equal: `==` is not available to a `const fn`.
const fn same(a: &[u8], b: &[u8]) -> bool {
    match (a, b) {
        ([], []) => true,
        ([first, a @ ..], [same_first, b @ ..]) => *first == *same_first && same(a, b),
        _ => false,
    }
}
