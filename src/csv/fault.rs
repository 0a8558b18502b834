//! Faults of data files: one sentence each, which the compiler prints as its error message.

use crate::csv::each::each;
use crate::csv::text::Text;

/// The most bytes of a cell that a sentence quotes.
const LONGEST_QUOTE: usize = 40;

/// A place in a data file. Lines and columns count from 1, and columns count bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) file: &'static str,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// A sentence about a data file. It begins with the place of the fault.
///
/// The longest sentence that the readers of `data/` make is well under the buffer's size, because
/// every part of it is bounded.
pub(crate) type Fault = Text<640>;

impl Fault {
    /// Begins a sentence with `file:line:column: `.
    pub(crate) const fn at(place: Place) -> Fault {
        Fault::EMPTY
            .text(place.file)
            .text(":")
            .count(place.line as u64)
            .text(":")
            .count(place.column as u64)
            .text(": ")
    }

    /// Adds the text of a cell between backquotes. Invisible characters are escaped, and long text
    /// is truncated.
    pub(crate) const fn quote(mut self, cell: &[u8]) -> Fault {
        let mut end = cell.len();
        if end > LONGEST_QUOTE {
            end = LONGEST_QUOTE;
            while !starts_character(cell[end]) {
                end -= 1;
            }
        }
        self = self.text("`");
        let mut hidden = 0;
        each!(i < end, {
            if hidden == 0 {
                hidden = hidden_bytes(cell.split_at(i).1);
            }
            if hidden > 0 {
                self = self.text("\\x").hex(cell[i] >> 4).hex(cell[i] & 15);
                hidden -= 1;
            } else {
                self = self.byte(cell[i]);
            }
        });
        self.text(if end < cell.len() { "…`" } else { "`" })
    }

    const fn hex(self, digit: u8) -> Fault {
        self.byte(b"0123456789abcdef"[digit as usize])
    }
}

const fn starts_character(byte: u8) -> bool {
    byte & 0b1100_0000 != 0b1000_0000
}

/// Returns the length of the first character of a text if it is invisible, and otherwise 0.
///
/// Invisible are controls, white space other than the plain space, and whatever has no width or
/// changes the direction of the text.
pub(crate) const fn hidden_bytes(text: &[u8]) -> usize {
    match text {
        [byte, ..] if byte.is_ascii_control() => 1,
        [0xC2, 0x80..=0xA0 | 0xAD, ..] | [0xCD, 0x8F, ..] | [0xD8, 0x9C, ..] => 2,
        [0xE1, 0x85, 0x9F | 0xA0, ..]
        | [0xE1, 0x9A, 0x80, ..]
        | [0xE1, 0x9E, 0xB4 | 0xB5, ..]
        | [0xE1, 0xA0, 0x8B..=0x8F, ..]
        | [0xE2, 0x80, 0x80..=0x8F | 0xA8..=0xAF, ..]
        | [0xE2, 0x81, 0x9F..=0xAF, ..]
        | [0xE3, 0x80, 0x80, ..]
        | [0xE3, 0x85, 0xA4, ..]
        | [0xEF, 0xB8, 0x80..=0x8F, ..]
        | [0xEF, 0xBB, 0xBF, ..]
        | [0xEF, 0xBE, 0xA0, ..]
        | [0xEF, 0xBF, 0xB0..=0xBB, ..] => 3,
        [0xF0, 0x9B, 0xB2, 0xA0..=0xA3, ..]
        | [0xF0, 0x9D, 0x85, 0xB3..=0xBA, ..]
        | [0xF3, 0xA0, _, _, ..] => 4,
        _ => 0,
    }
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

/// The value that a data file holds; a file with a fault does not compile.
macro_rules! compiled {
    ($result:expr) => {
        match $result {
            Ok(value) => value,
            Err(fault) => panic!("{}", fault.as_str()),
        }
    };
}

pub(crate) use {attempt, compiled};

#[cfg(test)]
mod tests {
    use super::hidden_bytes;

    /// Unicode's `Default_Ignorable_Code_Point`, and characters like them: those without width, and
    /// those that change the direction.
    fn is_ignorable(c: char) -> bool {
        matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
    }

    #[test]
    fn hidden_characters_are_those_that_nobody_sees() {
        for c in '\0'..=char::MAX {
            let is_hidden = c.is_control() || (c.is_whitespace() && c != ' ') || is_ignorable(c);
            let mut bytes = [0; 4];
            let text = c.encode_utf8(&mut bytes).as_bytes();
            let expected = if is_hidden { text.len() } else { 0 };
            assert_eq!(hidden_bytes(text), expected, "{c:?}");
        }
    }
}
