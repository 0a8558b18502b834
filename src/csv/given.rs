//! A text that was given and is refused, as an error repeats it: escaped, and cut where it is long.

use alloc::boxed::Box;
use core::fmt;

/// The most characters of an input that an error repeats.
const LONGEST_ECHO: usize = 64;

/// A rejected text, cut to a length that a person can read.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub(crate) struct Given {
    start: Box<str>,
    bytes: usize,
}

impl Given {
    pub(crate) fn new(text: &str) -> Given {
        let end = text.char_indices().nth(LONGEST_ECHO);
        Given {
            start: text[..end.map_or(text.len(), |(at, _)| at)].into(),
            bytes: text.len(),
        }
    }

    /// All of the text, or its start where it was cut.
    pub(crate) fn start(&self) -> &str {
        &self.start
    }
}

/// Prints the text between quotes, its control characters escaped, and the length of a text that was cut.
impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{}", self.start.escape_debug())?;
        if self.start.len() < self.bytes {
            write!(f, "…\" ({} bytes in all)", self.bytes)
        } else {
            f.write_str("\"")
        }
    }
}

/// Writes names with commas between them.
pub(crate) fn list<const N: usize>(f: &mut fmt::Formatter<'_>, names: [&str; N]) -> fmt::Result {
    for (i, name) in names.into_iter().enumerate() {
        f.write_str(if i == 0 { "" } else { ", " })?;
        f.write_str(name)?;
    }
    Ok(())
}
