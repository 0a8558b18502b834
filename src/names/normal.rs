//! The normal form, in which names are compared. Texts with the same normal form are one name.

/// The most bytes of a word that may be left out, with the spaces around it.
const LEFT_OUT: usize = " republic ".len();

/// Returns the capacity that a normal form needs to be compared with names of up to `longest`
/// bytes.
pub(super) const fn capacity(longest: usize) -> usize {
    longest + LEFT_OUT
}

/// The normal form of a text, without allocation, so that constants can have one, too.
#[derive(Clone, Copy, Debug)]
pub(super) struct Normal<const CAPACITY: usize> {
    bytes: [u8; CAPACITY],
    len: usize,
}

impl<const CAPACITY: usize> Normal<CAPACITY> {
    /// Returns the normal form of a text, or `None` if it exceeds the capacity.
    ///
    /// ASCII letters are in lower case. Words are what is between white space, byte-order marks,
    /// commas, full stops, and `_` or `-` between two letters. One space separates two words. The
    /// words `the`, `republic`, `rep` and `of` are left out, and so is 共和国 (republic) after a
    /// name.
    pub(super) const fn of(text: &[u8]) -> Option<Self> {
        let mut normal = Normal { bytes: [0; CAPACITY], len: 0 };
        let mut start_of_word = 0;
        let mut i = 0;
        while i <= text.len() {
            if normal.len == CAPACITY {
                return None;
            }
            let separator = if i < text.len() { separator_at(text, i) } else { 1 };
            if separator == 0 {
                normal.push(text[i].to_ascii_lowercase());
                i += 1;
            } else {
                normal.len = kept(&normal.bytes, start_of_word, normal.len);
                if normal.len > start_of_word {
                    normal.push(b' ');
                    start_of_word = normal.len;
                }
                i += separator;
            }
        }
        // Without the space after the last word.
        normal.len = normal.len.saturating_sub(1);
        Some(normal)
    }

    const fn push(&mut self, byte: u8) {
        self.bytes[self.len] = byte;
        self.len += 1;
    }

    pub(super) const fn as_bytes(&self) -> &[u8] {
        self.bytes.split_at(self.len).0
    }

    pub(super) fn as_str(&self) -> &str {
        core::str::from_utf8(self.as_bytes()).expect("whole characters of a text are kept")
    }
}

/// Returns the length without the last word, which begins at `start`, if that word is left out.
const fn kept(bytes: &[u8], start: usize, len: usize) -> usize {
    let word = match bytes.split_at(len).0.split_at(start).1 {
        // 共和国 in UTF-8.
        [name @ .., 0xE5, 0x85, 0xB1, 0xE5, 0x92, 0x8C, 0xE5, 0x9B, 0xBD] => name,
        word => word,
    };
    match word {
        b"the" | b"republic" | b"rep" | b"of" => start,
        _ => start + word.len(),
    }
}

/// Returns the number of bytes of the separator at a place, or 0 if none is there.
const fn separator_at(text: &[u8], i: usize) -> usize {
    match text.split_at(i).1 {
        [b'\t'..=b'\r' | b' ' | b',' | b'.', ..] => 1,
        [b'_' | b'-', after, ..] if i > 0 && is_letter(text[i - 1]) && is_letter(*after) => 1,
        // The white space of Unicode, and the byte-order mark.
        [0xC2, 0x85 | 0xA0, ..] => 2,
        [0xE1, 0x9A, 0x80, ..]
        | [0xE2, 0x80, 0x80..=0x8A | 0xA8 | 0xA9 | 0xAF, ..]
        | [0xE2, 0x81, 0x9F, ..]
        | [0xE3, 0x80, 0x80, ..]
        | [0xEF, 0xBB, 0xBF, ..] => 3,
        _ => 0,
    }
}

/// Returns `true` for an ASCII letter, and for any byte beyond ASCII.
const fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || !byte.is_ascii()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(text: &str) -> Option<String> {
        let normal = Normal::<32>::of(text.as_bytes())?;
        Some(String::from_utf8(normal.as_bytes().to_vec()).unwrap())
    }

    #[test]
    fn words_are_separated_by_one_space() {
        for (text, expected) in [
            ("", ""),
            ("A", "a"),
            (" \u{feff}Alpha,\tBeta.\n", "alpha beta"),
            ("a.b,c", "a b c"),
            ("Alpha-beta_Gamma", "alpha beta gamma"),
            ("Ж-国", "Ж 国"),
            ("-a--b-1_c_", "-a--b-1_c_"),
            ("a -b", "a -b"),
            ("(Alpha) b's", "(alpha) b's"),
        ] {
            assert_eq!(normal(text).as_deref(), Some(expected), "{text:?}");
        }
        for space in ('\0'..=char::MAX).filter(|c| c.is_whitespace() || *c == '\u{feff}') {
            let text = format!("{space}a{space}{space}b{space}");
            assert_eq!(normal(&text).as_deref(), Some("a b"), "{space:?}");
        }
        let others =
            ('\0'..'\u{ffff}').filter(|c| !c.is_whitespace() && !",.\u{feff}".contains(*c));
        for other in others {
            let expected = format!("a{}1", other.to_ascii_lowercase());
            assert_eq!(normal(&format!("a{other}1")), Some(expected), "{other:?}");
        }
    }

    #[test]
    fn some_words_are_left_out() {
        for (text, expected) in [
            ("The Republic of Alpha", "alpha"),
            ("Alpha, Rep. of", "alpha"),
            ("of-alpha-the", "alpha"),
            ("thee republics", "thee republics"),
            ("Republic of", ""),
            ("アルファ共和国", "アルファ"),
            ("アルファ 共和国", "アルファ"),
            ("共和国", ""),
            ("Alpha Republic共和国", "alpha"),
            ("共和国アルファ", "共和国アルファ"),
        ] {
            assert_eq!(normal(text).as_deref(), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn a_name_has_room_for_a_word_that_is_left_out() {
        let longest = "x".repeat(32 - LEFT_OUT);
        assert_eq!(capacity(longest.len()), 32);
        for text in [format!("the {longest}, republic of"), format!("{longest}共和国")] {
            assert_eq!(normal(&text).as_ref(), Some(&longest));
        }
        assert_eq!(normal(&"x".repeat(32)), None);
        assert_eq!(normal(&"x".repeat(100_000)), None);
    }
}
