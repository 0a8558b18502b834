//! The reader of CSV files, for use in constants.
//!
//! Cells are separated by commas, and lines end with a line feed. Double quotes may surround a
//! whole cell, which may then contain commas, but neither double quotes nor line feeds.

use crate::csv::fault::{Fault, Place};

#[cfg(test)]
mod tests;

/// A cell: its text, its place, and the heading of its column.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cell<'a> {
    pub(crate) text: &'a str,
    pub(crate) place: Place,
    pub(crate) heading: &'static str,
}

impl Cell<'_> {
    /// Returns `true` if the text of the cell is exactly `text`.
    pub(crate) const fn is(&self, text: &str) -> bool {
        self.text.len() == text.len() && starts_with(self.text, text)
    }

    /// Starts a fault at the cell.
    pub(crate) const fn fault(&self) -> Fault {
        Fault::at(self.place).text(self.heading).text(": ")
    }

    /// Raises the fault of a cell that does not contain what it must.
    pub(crate) const fn expected(&self, what: &str) -> ! {
        self.fault().text("expected ").text(what).text(", found ").quote(self.text).raise()
    }
}

/// Reads a file with the given headings and number of rows.
pub(crate) const fn read<'a, const COLUMNS: usize, const ROWS: usize>(
    file: &'static str,
    text: &'a str,
    headings: &[&'static str; COLUMNS],
) -> [[Cell<'a>; COLUMNS]; ROWS] {
    let mut reader = Reader { file, text, at: 0, line: 1, start_of_line: 0 };
    match text.as_bytes() {
        [] => reader.fault("expected headings, found an empty file").raise(),
        [0, ..] | [_, 0, ..] => reader.fault("expected UTF-8, found UTF-16").raise(),
        [0xEF, 0xBB, 0xBF, ..] => {
            reader.fault("expected UTF-8 without a byte-order mark, found one").raise()
        }
        _ => {}
    }
    let first = reader.row(headings);
    let mut column = 0;
    while column < COLUMNS {
        if !first[column].is(headings[column]) {
            let fault = Fault::at(first[column].place).text("expected the heading ");
            fault.quote(headings[column]).text(", found ").quote(first[column].text).raise();
        }
        column += 1;
    }
    let mut rows = [first; ROWS];
    let mut row = 0;
    while row < ROWS {
        if reader.at == text.len() {
            let fault = reader
                .fault("expected row ")
                .number(row as u64 + 1)
                .text(" of ")
                .number(ROWS as u64);
            fault.text(", found the end of the file").raise();
        }
        rows[row] = reader.row(headings);
        row += 1;
    }
    if reader.at < text.len() {
        let fault = reader.fault("expected the end of the file after row ").number(ROWS as u64);
        reader.with_line(fault.text(", found ")).raise();
    }
    rows
}

/// Returns the number of rows of a file: its lines without the heading. A last line without a line
/// feed counts, so that the fault is that the line feed is missing.
pub(crate) const fn row_count(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut lines, mut i, end) = (0_usize, 0, bytes.len());
    while i < end {
        lines += (bytes[i] == b'\n' || i + 1 == end) as usize;
        i += 1;
    }
    lines.saturating_sub(1)
}

const fn starts_with(text: &str, start: &str) -> bool {
    let (text, start) = (text.as_bytes(), start.as_bytes());
    let (mut i, end) = (0, start.len());
    while i < end {
        if i == text.len() || text[i] != start[i] {
            return false;
        }
        i += 1;
    }
    true
}

struct Reader<'a> {
    file: &'static str,
    text: &'a str,
    at: usize,
    line: usize,
    start_of_line: usize,
}

impl<'a> Reader<'a> {
    const fn row<const COLUMNS: usize>(
        &mut self,
        headings: &[&'static str; COLUMNS],
    ) -> [Cell<'a>; COLUMNS] {
        let mut cells = [Cell { text: "", place: self.place(), heading: "" }; COLUMNS];
        let mut column = 0;
        while column < COLUMNS {
            cells[column] = self.cell(headings[column]);
            column += 1;
            self.separator(column, COLUMNS);
        }
        cells
    }

    const fn cell(&mut self, heading: &'static str) -> Cell<'a> {
        let place = self.place();
        let is_quoted = matches!(self.peek(), Some(b'"'));
        if is_quoted {
            self.at += 1;
        }
        let start = self.at;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' | b'\r' | b'\n' => break,
                b',' if !is_quoted => break,
                _ => self.at += 1,
            }
        }
        let text = self.slice(start, self.at);
        match (self.peek(), is_quoted) {
            (Some(b'"'), true) => self.at += 1,
            (Some(b'"'), false) => self
                .fault("expected double quotes around the whole cell, found one inside it")
                .raise(),
            (_, true) => Fault::at(place)
                .text("expected a closing double quote, found the end of the line")
                .raise(),
            (_, false) => {}
        }
        Cell { text, place, heading }
    }

    /// Steps over what follows the first `found` cells of a line: a comma, or after the last cell
    /// the end of the line.
    const fn separator(&mut self, found: usize, expected: usize) {
        match self.peek() {
            Some(b',') if found < expected => self.at += 1,
            Some(b'\n') if found == expected => {
                self.at += 1;
                self.line += 1;
                self.start_of_line = self.at;
            }
            Some(b',' | b'\n') => {
                let fault = self.fault("expected ").number(expected as u64).text(" cells, found ");
                let fault = match found {
                    1 => fault,
                    _ if found < expected => fault.number(found as u64).text(" in "),
                    _ => fault.text("more in "),
                };
                self.with_line(fault).raise();
            }
            Some(b'\r') => self
                .fault("expected lines that end with a line feed alone, found a carriage return")
                .raise(),
            Some(_) => self
                .fault("expected a comma or the end of the line after a closing double quote")
                .raise(),
            None => {
                let what = "expected a line feed, found the end of the file after ";
                self.with_line(self.fault(what)).raise();
            }
        }
    }

    /// Ends a fault with the beginning of the line, and with the likely cause where it is evident.
    const fn with_line(&self, fault: Fault) -> Fault {
        let bytes = self.text.as_bytes();
        let mut end = self.start_of_line;
        while end < bytes.len() && !matches!(bytes[end], b'\r' | b'\n') {
            end += 1;
        }
        let line = self.slice(self.start_of_line, end);
        if line.is_empty() {
            return fault.text("an empty line");
        }
        let fault = fault.text("the line ").quote(line);
        match line.as_bytes() {
            [b'<', b'<', ..] | [b'|', b'|', ..] | [b'=', b'=', ..] | [b'>', b'>', ..] => {
                return fault.text(": the line marks a merge conflict");
            }
            _ if starts_with(line, "version https://git-lfs") => {
                return fault.text(": the file is a Git LFS pointer");
            }
            _ => {}
        }
        let mut i = 0;
        while i < line.len() {
            match line.as_bytes()[i] {
                b';' => return fault.text(": cells are separated by commas, not by semicolons"),
                b'\t' => return fault.text(": cells are separated by commas, not by tabs"),
                _ => i += 1,
            }
        }
        fault
    }

    /// Returns a part of the file that starts and ends at an ASCII character.
    const fn slice(&self, start: usize, end: usize) -> &'a str {
        let (bytes, _) = self.text.as_bytes().split_at(end);
        let (_, bytes) = bytes.split_at(start);
        match core::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(_) => panic!("a part of a text is text"),
        }
    }

    /// Starts a fault at the current position.
    const fn fault(&self, what: &str) -> Fault {
        Fault::at(self.place()).text(what)
    }

    const fn place(&self) -> Place {
        Place { file: self.file, line: self.line, column: self.at - self.start_of_line + 1 }
    }

    const fn peek(&self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        if self.at < bytes.len() { Some(bytes[self.at]) } else { None }
    }
}
