//! Rejected input, as shown in errors: invisible characters are escaped and long text is truncated.

use alloc::boxed::Box;
use core::fmt::{self, Write};

use crate::csv::fault::hidden_bytes;

/// The most characters of an input that an error keeps.
const LONGEST_KEPT: usize = 64;
/// The most bytes of an input that an error shows, once escaped.
const LONGEST_SHOWN: usize = 96;

/// A rejected text, or the start of a long one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Given {
    start: Box<str>,
    bytes: usize,
}

impl Given {
    pub(crate) fn new(text: &str) -> Given {
        let end = text.char_indices().nth(LONGEST_KEPT);
        Given { start: text[..end.map_or(text.len(), |(at, _)| at)].into(), bytes: text.len() }
    }

    /// Returns the text, or its first 64 characters if it is longer.
    pub(crate) fn start(&self) -> &str {
        &self.start
    }
}

/// Formats the text between double quotes, followed by its length if it is truncated.
impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        let mut shown = 0;
        let mut bytes = 0;
        for c in self.start.chars() {
            let escaped = is_escaped(c).then(|| c.escape_default());
            shown += escaped.as_ref().map_or(c.len_utf8(), |escaped| escaped.len());
            if shown > LONGEST_SHOWN {
                break;
            }
            bytes += c.len_utf8();
            match escaped {
                Some(escaped) => write!(f, "{escaped}")?,
                None => f.write_char(c)?,
            }
        }
        if bytes < self.bytes {
            write!(f, "…\" ({} bytes in all)", self.bytes)
        } else {
            f.write_char('"')
        }
    }
}

/// Whether a character is invisible, or would make the quotation ambiguous.
fn is_escaped(c: char) -> bool {
    let mut bytes = [0; 4];
    matches!(c, '"' | '\\') || hidden_bytes(c.encode_utf8(&mut bytes).as_bytes()) > 0
}

/// Defines the error for a text that names nothing known: what was given, and `Debug` as the
/// sentence that its `Display` formats. `$example` is an expression that makes such an error.
macro_rules! unknown {
    ($(#[$about:meta])* $error:ident, $example:literal) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $error($crate::csv::given::Given);

        impl $error {
            #[cold]
            pub(crate) fn new(given: &str) -> $error {
                $error($crate::csv::given::Given::new(given))
            }

            /// Returns the rejected text, or its first 64 characters if it is longer.
            ///
            /// ```
            #[doc = concat!("let error = ", $example, ";")]
            /// assert_eq!(error.given(), "Atlantis");
            /// ```
            #[must_use]
            pub fn given(&self) -> &str {
                self.0.start()
            }
        }

        /// Formats the same sentence as [`Display`](core::fmt::Display).
        impl core::fmt::Debug for $error {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                core::fmt::Display::fmt(self, f)
            }
        }

        impl core::error::Error for $error {}
    };
}
pub(crate) use unknown;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_invisible_or_ambiguous_is_escaped() {
        for (text, shown) in [
            ("O'zbekiston", r#""O'zbekiston""#),
            ("e\u{301} Ж 国 🇺", "\"e\u{301} Ж 国 🇺\""),
            ("a\"b\\c", r#""a\"b\\c""#),
            ("\0\t\n\r\u{7f}\u{85}", r#""\u{0}\t\n\r\u{7f}\u{85}""#),
            (
                "\u{a0}\u{3000}\u{200b}\u{202e}\u{feff}\u{61c}",
                r#""\u{a0}\u{3000}\u{200b}\u{202e}\u{feff}\u{61c}""#,
            ),
        ] {
            assert_eq!(Given::new(text).to_string(), shown);
        }
    }

    #[test]
    fn a_long_text_is_truncated() {
        let x = |count| "x".repeat(count);
        assert_eq!(Given::new(&x(64)).to_string(), format!("\"{}\"", x(64)));
        assert_eq!(Given::new(&x(65)).to_string(), format!("\"{}…\" (65 bytes in all)", x(64)));
        assert_eq!(Given::new(&x(65)).start(), x(64));
        let kept = "国".repeat(32);
        assert_eq!(Given::new(&kept).to_string(), format!("\"{kept}\""));
        let cut = format!("{kept}国");
        assert_eq!(Given::new(&cut).to_string(), format!("\"{kept}…\" (99 bytes in all)"));
        assert_eq!(Given::new(&cut).start(), cut);
        let controls = "\u{1}".repeat(20);
        let shown = r"\u{1}".repeat(19);
        assert_eq!(Given::new(&controls).to_string(), format!("\"{shown}…\" (20 bytes in all)"));
    }
}
