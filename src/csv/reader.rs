//! The reader of CSV files, for use in constants.
//!
//! Cells are separated by commas, and lines end with a line feed. No cell contains a comma, a
//! double quote or the end of a line.

use crate::csv::fault::{Fault, Place};

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
        same(self.text.as_bytes(), text.as_bytes())
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
            let fault = reader.fault("expected row ").number(row as u64 + 1).text(" of ");
            fault.number(ROWS as u64).text(", found the end of the file").raise();
        }
        rows[row] = reader.row(headings);
        row += 1;
    }
    if reader.at < text.len() {
        let fault = reader.fault("expected the end of the file after row ").number(ROWS as u64);
        fault.text(", found more").raise();
    }
    rows
}

/// The number of lines of a file, and the length in bytes of the longest. A last line without a
/// line feed counts, so that the fault is that the line feed is missing.
pub(crate) struct Lines {
    pub(crate) count: usize,
    pub(crate) longest: usize,
}

pub(crate) const fn lines(text: &str) -> Lines {
    let bytes = text.as_bytes();
    let mut lines = Lines { count: 0, longest: 0 };
    let (mut start, mut i) = (0, 0);
    while i < bytes.len() {
        if bytes[i] == b'\n' || i + 1 == bytes.len() {
            lines.count += 1;
            lines.longest = longer(i + 1 - start, lines.longest);
            start = i + 1;
        }
        i += 1;
    }
    lines
}

pub(crate) const fn longer(a: usize, b: usize) -> usize {
    if a > b { a } else { b }
}

/// Returns `true` if two texts are equal, in constants too.
pub(crate) const fn same(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i] == b[i] {
        i += 1;
    }
    i == a.len() && i == b.len()
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
        let (place, start) = (self.place(), self.at);
        while let Some(byte) = self.peek() {
            match byte {
                b',' | b'\n' => break,
                b'"' => self
                    .fault("expected a cell without double quotes, found a double quote")
                    .raise(),
                b'\r' => self.fault("expected a line feed alone, found a carriage return").raise(),
                _ => self.at += 1,
            }
        }
        Cell { text: self.slice(start, self.at), place, heading }
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
            Some(_) => {
                let fault = self.fault("expected ").number(expected as u64).text(" cells, found ");
                fault.text(if found < expected { "fewer" } else { "more" }).raise()
            }
            None => self.fault("expected a line feed, found the end of the file").raise(),
        }
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

#[cfg(test)]
mod tests {
    use super::{Cell, lines, read};
    use crate::csv::testing::fault_of;

    /// Reads a file with the headings `a` and `b` and one row.
    fn cells(text: &str) -> [Cell<'_>; 2] {
        let [row] = read("data/ab.csv", text, &["a", "b"]);
        row
    }

    #[test]
    fn a_cell_has_its_text_and_its_place() {
        for (text, expected) in
            [("a,b\n1,2\n", ["1", "2"]), ("a,b\n,\n", ["", ""]), ("a,b\n¥1 x,é\n", ["¥1 x", "é"])]
        {
            assert_eq!(cells(text).map(|cell| cell.text), expected);
        }
        let [first, second] = cells("a,b\n1,2\n").map(|cell| cell.place);
        assert_eq!([first.line, first.column, second.line, second.column], [2, 1, 2, 3]);
    }

    #[test]
    fn a_malformed_file_is_refused_with_its_place() {
        for (text, fault) in [
            ("", "1:1: expected a line feed, found the end of the file"),
            ("\u{feff}a,b\n1,2\n", r"1:1: expected the heading `a`, found `\xef\xbb\xbfa`"),
            ("a,b", "1:4: expected a line feed, found the end of the file"),
            ("a,B\n", "1:3: expected the heading `b`, found `B`"),
            ("a,b,c\n", "1:4: expected 2 cells, found more"),
            ("a,b\n", "2:1: expected row 1 of 1, found the end of the file"),
            ("a,b\n1,2\n\n", "3:1: expected the end of the file after row 1, found more"),
            ("a,b\n1\n", "2:2: expected 2 cells, found fewer"),
            ("a,b\n1,2,\n", "2:4: expected 2 cells, found more"),
            ("a;b\n1;2\n", "1:4: expected 2 cells, found fewer"),
            ("a,b\r\n", "1:4: expected a line feed alone, found a carriage return"),
            ("a,b\n\"1\",2\n", "2:1: expected a cell without double quotes, found a double quote"),
        ] {
            assert_eq!(fault_of(|| cells(text)), format!("data/ab.csv:{fault}"), "{text:?}");
        }
    }

    #[test]
    fn a_quote_is_cut_and_shows_what_is_invisible() {
        for (cell, quoted) in [
            (&*"ж".repeat(1000), format!("`{}…`", "ж".repeat(24))),
            (&"x".repeat(48), format!("`{}`", "x".repeat(48))),
            (&format!("x{}", "ж".repeat(24)), format!("`x{}…`", "ж".repeat(23))),
            ("5\0\u{7f}\t", r"`5\x00\x7f\x09`".to_owned()),
            ("5\u{a0}国", r"`5\xc2\xa0国`".to_owned()),
            ("\u{202e}6\u{2212}", r"`\xe2\x80\xae6\xe2\x88\x92`".to_owned()),
        ] {
            let text = format!("{cell},b\n1,2\n");
            let fault = fault_of(|| cells(&text));
            assert_eq!(fault, format!("data/ab.csv:1:1: expected the heading `a`, found {quoted}"));
        }
    }

    #[test]
    fn lines_are_counted_and_measured() {
        for (text, count, longest) in
            [("", 0, 0), ("a", 1, 1), ("a\n", 1, 2), ("abc\nж", 2, 4), ("a\n\nж\n", 3, 3)]
        {
            let found = lines(text);
            assert_eq!((found.count, found.longest), (count, longest), "{text:?}");
        }
    }
}
