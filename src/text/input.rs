//! Text that people type: folding it before it is compared, and quoting it in an error.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::String;
use core::fmt;

/// The most characters of a rejected text that an error keeps.
const LONGEST_KEPT: usize = 64;
/// The most bytes of a rejected text that an error shows, once quoted and escaped.
const LONGEST_SHOWN: usize = 98;

/// Returns the characters of a text with ASCII letters in lower case and white space folded.
///
/// White space and byte-order marks at either end are removed. White space between words becomes
/// one space.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = char> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let spaced = text.split_whitespace().flat_map(|word| [" ", word]);
    spaced.skip(1).flat_map(str::chars).map(|c| c.to_ascii_lowercase())
}

/// Replaces each `_` and `-` between two letters with a space. Beyond ASCII, every character counts
/// as a letter.
pub(crate) const fn space_hyphens(text: &mut [u8]) {
    let mut i = 1;
    while i + 1 < text.len() {
        if matches!(text[i], b'_' | b'-') && is_letter(text[i - 1]) && is_letter(text[i + 1]) {
            text[i] = b' ';
        }
        i += 1;
    }
}

const fn is_letter(byte: u8) -> bool {
    matches!(byte, b'A'..=b'Z' | b'a'..=b'z' | 0x80..)
}

/// Returns `true` if a text is one of the names, by the rule for every name: letter case and white
/// space are folded, and a `_` or `-` between two letters is a space.
pub(crate) fn is_one_of(names: &[&str], text: &str) -> bool {
    let name = |text| {
        let mut name = folded(text).collect::<String>().into_bytes();
        space_hyphens(&mut name);
        name
    };
    let given = name(text);
    names.iter().any(|own| name(own) == given)
}

/// A rejected text, or the start of a long one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Rejected {
    start: Box<str>,
    bytes: usize,
}

impl Rejected {
    #[cold]
    pub(crate) fn new(text: &str) -> Rejected {
        let end = text.char_indices().nth(LONGEST_KEPT);
        Rejected { start: text[..end.map_or(text.len(), |(at, _)| at)].into(), bytes: text.len() }
    }

    /// Returns the text, or its first 64 characters if it is longer.
    pub(crate) fn start(&self) -> &str {
        &self.start
    }

    /// Returns the text, or `None` if it is longer than what is kept.
    pub(crate) fn whole(&self) -> Option<&str> {
        (self.start.len() == self.bytes).then_some(&self.start)
    }
}

/// Formats the text as `{:?}` does, and with its length if it is truncated.
impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut len = 2;
        let end = self.start.char_indices().find(|(_, c)| {
            len += if *c == '\'' { 1 } else { c.escape_debug().map(char::len_utf8).sum() };
            len > LONGEST_SHOWN
        });
        let shown = end.map_or(&*self.start, |(at, _)| &self.start[..at]);
        let quoted = format!("{shown:?}");
        if shown.len() == self.bytes {
            return f.write_str(&quoted);
        }
        let open = quoted.strip_suffix('"').unwrap_or(&quoted);
        write!(f, "{open}…\" ({} bytes in all)", self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hyphen_between_letters_is_a_space() {
        for text in ["a b c", " A-b_C\n", "a_b-c"] {
            assert!(is_one_of(&["x", "a_b C"], text), "{text:?}");
        }
        for text in ["a b", "-a b c", "a b c-", "a--b c", "a_-b c", "a- b c", "ab c", "a b 1", ""] {
            assert!(!is_one_of(&["a b c", "a b-1"], text), "{text:?}");
        }
        assert!(!is_one_of(&["a 1 b"], "a 1-b"));
        assert!(is_one_of(&["Ж 国"], "Ж-国"));
    }

    #[test]
    fn a_rejected_text_is_quoted_and_a_long_one_is_truncated() {
        let x = |count| "x".repeat(count);
        for (text, shown) in [
            ("O'zbekiston".to_owned(), r#""O'zbekiston""#.to_owned()),
            ("'".repeat(64), format!("\"{}\"", "'".repeat(64))),
            ("\u{301}".repeat(20), format!("\"{}…\" (40 bytes in all)", r"\u{301}".repeat(13))),
            ("a\0\"\u{202e}\u{a0}".to_owned(), r#""a\0\"\u{202e}\u{a0}""#.to_owned()),
            (x(64), format!("\"{}\"", x(64))),
            (x(65), format!("\"{}…\" (65 bytes in all)", x(64))),
            ("国".repeat(32), format!("\"{}\"", "国".repeat(32))),
            ("国".repeat(33), format!("\"{}…\" (99 bytes in all)", "国".repeat(32))),
            ("\u{1}".repeat(20), format!("\"{}…\" (20 bytes in all)", r"\u{1}".repeat(19))),
        ] {
            assert_eq!(Rejected::new(&text).to_string(), shown);
        }
        assert_eq!(Rejected::new(&x(65)).start(), x(64));
        assert_eq!((Rejected::new("x").whole(), Rejected::new(&x(65)).whole()), (Some("x"), None));
    }
}
