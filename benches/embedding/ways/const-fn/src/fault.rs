//! Ends the compilation with a sentence about a place in the table.

use common::MEASURES;

use crate::FILE;

pub const CELLS: &str = "the line must have as many cells as the heading";

/// Ends with `file:line:column: must`.
pub const fn fault(text: &[u8], at: usize, must: &str) -> ! {
    Sentence::at(text, at).text(must.as_bytes()).end()
}

/// Ends with the same about the cell of a measure, which begins there.
pub const fn of_cell(text: &[u8], at: usize, measure: usize, must: &str) -> ! {
    let mut end = at;
    while end < text.len() && text[end] != b',' && text[end] != b'\n' {
        end += 1;
    }
    let cell = text.split_at(end).0.split_at(at).1;
    let sentence = Sentence::at(text, at).text(MEASURES[measure].as_bytes()).text(b" is `");
    sentence.text(cell).text(b"`, and ").text(must.as_bytes()).end()
}

/// Ends with the same about a figure of a row that was read.
pub const fn of_figure(text: &[u8], row: usize, measure: usize, must: &str) -> ! {
    let (mut cells, mut at) = (11 * (row + 1) + 2 + measure, 0);
    while cells > 0 {
        if text[at] == b',' || text[at] == b'\n' {
            cells -= 1;
        }
        at += 1;
    }
    of_cell(text, at, measure, must)
}

/// A text in a buffer: nothing can be allocated while a constant is computed.
struct Sentence {
    bytes: [u8; 512],
    len: usize,
}

impl Sentence {
    const fn at(text: &[u8], at: usize) -> Sentence {
        let (mut line, mut column, mut i) = (1, 1, 0);
        while i < at {
            column += 1;
            if text[i] == b'\n' {
                line += 1;
                column = 1;
            }
            i += 1;
        }
        let sentence = Sentence { bytes: [b' '; 512], len: 0 }.text(FILE.as_bytes()).text(b":");
        sentence.number(line).text(b":").number(column).text(b": ")
    }

    const fn text(mut self, text: &[u8]) -> Sentence {
        let mut i = 0;
        while i < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
        self
    }

    const fn number(self, number: usize) -> Sentence {
        let head = if number >= 10 { self.number(number / 10) } else { self };
        head.text(&[b'0' + (number % 10) as u8])
    }

    const fn end(&self) -> ! {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(sentence) => panic!("{}", sentence),
            Err(_) => panic!("a cell of the table is not UTF-8"),
        }
    }
}
