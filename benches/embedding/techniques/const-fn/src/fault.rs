//! What is said of a bad table: one sentence, put together byte by byte so that the compiler can say it.

/// A sentence that begins with the place of the fault.
#[derive(Clone, Copy)]
pub(crate) struct Fault {
    bytes: [u8; 512],
    len: usize,
}

impl Fault {
    /// Begins a sentence about the byte at `at`. Lines and columns count from 1.
    pub(crate) const fn at(table: &[u8], at: usize) -> Fault {
        let mut line = 1;
        let mut column = 1;
        let mut i = 0;
        while i < at {
            column += 1;
            if table[i] == b'\n' {
                line += 1;
                column = 1;
            }
            i += 1;
        }
        let empty = Fault {
            bytes: [0; 512],
            len: 0,
        };
        let file = empty.text(env!("EMBEDDING_TABLE")).text(":");
        file.number(line).text(":").number(column).text(": ")
    }

    pub(crate) const fn text(self, text: &str) -> Fault {
        self.quote(text.as_bytes())
    }

    /// Adds what the table says, as long as there is room.
    pub(crate) const fn quote(mut self, text: &[u8]) -> Fault {
        let mut i = 0;
        while i < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text[i];
            self.len += 1;
            i += 1;
        }
        self
    }

    /// Adds a whole number.
    pub(crate) const fn number(self, n: i64) -> Fault {
        let signed = if n < 0 { self.text("-") } else { self };
        let n = n.unsigned_abs();
        let head = if n >= 10 {
            signed.number((n / 10) as i64)
        } else {
            signed
        };
        head.quote(&[b'0' + (n % 10) as u8])
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => "the table has a fault that is not UTF-8",
        }
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
pub(crate) use attempt;
