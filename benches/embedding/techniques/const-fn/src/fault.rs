//! What is wrong with a table, and the sentence that the compiler says of it.

/// What is wrong with a cell, or with what stands in its place.
#[derive(Clone, Copy)]
pub(crate) struct Fault {
    /// Where the cell begins, in bytes.
    pub(crate) at: usize,
    pub(crate) column: &'static str,
    pub(crate) must: &'static str,
    /// Ends the sentence.
    pub(crate) number: Option<i64>,
}

/// Hands a fault to the caller: `?` is not available to a `const fn`.
macro_rules! attempt {
    ($result:expr) => {
        match $result {
            Ok(value) => value,
            Err(fault) => return Err(fault),
        }
    };
}
pub(crate) use attempt;

impl Fault {
    pub(crate) const fn new(at: usize, column: &'static str, must: &'static str) -> Fault {
        Fault { at, column, must, number: None }
    }

    /// The sentence, which begins with the place. Lines and columns count from 1.
    pub(crate) const fn sentence(self, file: &str, table: &[u8]) -> Sentence {
        let (line, column) = place(table, self.at);
        let sentence = Sentence::EMPTY.text(file.as_bytes()).text(b":");
        let sentence = sentence.number(line).text(b":").number(column).text(b": ");
        let sentence = sentence.text(self.column.as_bytes()).text(b" says `");
        let sentence =
            sentence.text(cell(table, self.at)).text(b"`, and ").text(self.must.as_bytes());
        match self.number {
            Some(number) => sentence.number(number),
            None => sentence,
        }
    }
}

const fn place(table: &[u8], at: usize) -> (i64, i64) {
    let (mut line, mut column, mut i) = (1, 1, 0);
    while i < at {
        column += 1;
        if table[i] == b'\n' {
            line += 1;
            column = 1;
        }
        i += 1;
    }
    (line, column)
}

const fn cell(table: &[u8], start: usize) -> &[u8] {
    let mut end = start;
    while end < table.len() && table[end] != b',' && table[end] != b'\n' {
        end += 1;
    }
    table.split_at(end).0.split_at(start).1
}

/// A text in a buffer of its own, because nothing can be allocated while a constant is computed.
#[derive(Clone, Copy)]
pub(crate) struct Sentence {
    bytes: [u8; 512],
    len: usize,
}

impl Sentence {
    const EMPTY: Sentence = Sentence { bytes: [0; 512], len: 0 };

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "the table has a fault, and its cell is not UTF-8",
        }
    }

    /// Adds a text, as long as there is room.
    const fn text(mut self, text: &[u8]) -> Sentence {
        let mut i = 0;
        while i < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
        self
    }

    const fn number(self, number: i64) -> Sentence {
        let signed = if number < 0 { self.text(b"-") } else { self };
        let size = number.unsigned_abs();
        let head = if size >= 10 { signed.number((size / 10) as i64) } else { signed };
        head.text(&[b'0' + (size % 10) as u8])
    }
}
