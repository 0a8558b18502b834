//! Faults of data files: one sentence each, which the compiler prints as its error message.

/// The most bytes of a text that a sentence quotes: enough for every name of a row.
const LONGEST_QUOTE: usize = 48;

/// More bytes than a sentence has, because each part of it is bounded.
const LONGEST: usize = 640;

/// A place in a data file. Lines and columns count from 1, and columns count bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place {
    pub(crate) file: &'static str,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// A sentence about a place in a data file, built in a buffer because a constant cannot allocate.
pub(crate) struct Fault {
    bytes: [u8; LONGEST],
    len: usize,
}

impl Fault {
    /// Starts a sentence with `file:line:column: `.
    pub(crate) const fn at(place: Place) -> Fault {
        let fault = Fault { bytes: [0; LONGEST], len: 0 }.text(place.file).text(":");
        fault.number(place.line as u64).text(":").number(place.column as u64).text(": ")
    }

    /// Adds text.
    pub(crate) const fn text(mut self, text: &str) -> Fault {
        let mut i = 0;
        while i < text.len() {
            self = self.byte(text.as_bytes()[i]);
            i += 1;
        }
        self
    }

    /// Adds a whole number.
    pub(crate) const fn number(self, n: u64) -> Fault {
        let fault = if n >= 10 { self.number(n / 10) } else { self };
        fault.byte(b'0' + (n % 10) as u8)
    }

    /// Adds a decimal number, counted in units of its last digit: 15 with 3 decimals is `0.015`.
    pub(crate) const fn decimal(self, units: i64, decimals: u32) -> Fault {
        let size = units.unsigned_abs();
        let mut unit = 10_u64.pow(decimals);
        let sign = if units < 0 { "-" } else { "" };
        let mut fault = self.text(sign).number(size / unit).text(".");
        while unit > 1 {
            unit /= 10;
            fault = fault.number(size / unit % 10);
        }
        fault
    }

    /// Adds text between backquotes. Long text is cut.
    ///
    /// Escapes controls, and the characters whose first byte is C2, E2 or EF. Among them are those
    /// that are invisible or look like ASCII: spaces, dashes, marks of direction and of byte order.
    pub(crate) const fn quote(self, text: &str) -> Fault {
        let bytes = text.as_bytes();
        let mut end = bytes.len();
        if end > LONGEST_QUOTE {
            end = LONGEST_QUOTE;
            // Not in the middle of a character.
            while bytes[end] & 0b1100_0000 == 0b1000_0000 {
                end -= 1;
            }
        }
        let mut fault = self.text("`");
        let mut is_escaped = false;
        let mut i = 0;
        while i < end {
            is_escaped = match bytes[i] {
                0x00..0x20 | 0x7F | 0xC2 | 0xE2 | 0xEF => true,
                0x80..0xC0 => is_escaped, // Another byte of the same character.
                _ => false,
            };
            fault = if is_escaped { fault.escape(bytes[i]) } else { fault.byte(bytes[i]) };
            i += 1;
        }
        fault.text(if end < bytes.len() { "…`" } else { "`" })
    }

    /// Stops the compilation with the sentence as its error message.
    pub(crate) const fn raise(self) -> ! {
        let (sentence, _) = self.bytes.split_at(self.len);
        match core::str::from_utf8(sentence) {
            Ok(sentence) => panic!("{}", sentence),
            Err(_) => panic!("only whole characters are added"),
        }
    }

    const fn escape(self, byte: u8) -> Fault {
        let [high, low] = [byte >> 4, byte & 15];
        let digits = b"0123456789abcdef";
        self.text("\\x").byte(digits[high as usize]).byte(digits[low as usize])
    }

    const fn byte(mut self, byte: u8) -> Fault {
        self.bytes[self.len] = byte;
        self.len += 1;
        self
    }
}
