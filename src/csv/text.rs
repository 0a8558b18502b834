//! Text put together in a buffer: a constant cannot allocate, and cannot use `format!`.

/// Text of at most `N` bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Text<const N: usize> {
    bytes: [u8; N],
    len: usize,
}

impl<const N: usize> Text<N> {
    pub(crate) const EMPTY: Text<N> = Text {
        bytes: [0; N],
        len: 0,
    };

    /// Adds text.
    pub(crate) const fn text(mut self, text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            self = self.byte(bytes[i]);
            i += 1;
        }
        self
    }

    /// Adds a whole number.
    pub(crate) const fn count(self, n: u64) -> Self {
        let head = if n >= 10 { self.count(n / 10) } else { self };
        head.byte(b'0' + (n % 10) as u8)
    }

    /// Adds a number of things: `1 row`, `2 rows`.
    pub(crate) const fn count_of(self, n: u64, thing: &str) -> Self {
        let counted = self.count(n).text(" ").text(thing);
        counted.text(if n == 1 { "" } else { "s" })
    }

    /// Adds one byte. The caller adds every byte of a character.
    pub(crate) const fn byte(mut self, byte: u8) -> Self {
        self.bytes[self.len] = byte;
        self.len += 1;
        self
    }

    pub(crate) const fn as_str(&self) -> &str {
        match core::str::from_utf8(self.bytes.split_at(self.len).0) {
            Ok(text) => text,
            Err(_) => panic!("only whole characters are added"),
        }
    }
}
