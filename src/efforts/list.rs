//! Several short texts in one cell of a data file.

use core::fmt;
use core::str::Split;

use crate::csv::cells::is_trimmed;
use crate::csv::each::each;
use crate::csv::fault::Fault;
use crate::csv::reader::Cell;

/// A list of short texts, in the order of the source.
///
/// With the feature `serde`, a list serializes as a sequence.
///
/// ```
/// let who = assistance::efforts::milestones()[2].who;
/// assert_eq!(who.iter().next(), Some("President Mirziyoyev"));
/// assert_eq!(who.to_string(), "President Mirziyoyev; then Prime Minister Abe");
/// for person in who {
///     println!("{person}");
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct List(&'static str);

/// What stands between two texts of a list.
const SEPARATOR: &str = "; ";

impl List {
    /// Reads a cell that holds texts with "; " between them.
    pub(super) const fn read(cell: &Cell<'static>) -> Result<Self, Fault> {
        match cell.text() {
            Ok(text) if is_list(text.as_bytes()) => Ok(List(text)),
            _ => Err(cell.must("be texts with a semicolon and one space between them")),
        }
    }

    /// Returns an iterator over the texts.
    ///
    /// ```
    /// let initiative = assistance::efforts::milestones()[1];
    /// assert_eq!(initiative.set_out.iter().count(), 3);
    /// ```
    pub fn iter(self) -> impl Iterator<Item = &'static str> + Clone {
        self.into_iter()
    }
}

/// Whether a text is a list whose texts are not empty and have no white space around them.
const fn is_list(bytes: &[u8]) -> bool {
    each!(end < bytes.len(), {
        match bytes.split_at(end) {
            (text, [b';', b' ', rest @ ..]) => return is_trimmed(text) && is_list(rest),
            (_, [b';', ..]) => return false,
            _ => {}
        }
    });
    is_trimmed(bytes)
}

/// Iterates over the texts.
impl IntoIterator for List {
    type Item = &'static str;
    type IntoIter = Split<'static, &'static str>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.split(SEPARATOR)
    }
}

/// Iterates over the texts.
/// Formats the texts with semicolons between them; width and fill apply.
impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// Serializes the texts as a sequence.
#[cfg(feature = "serde")]
impl serde::Serialize for List {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        // Some formats write the length of a sequence first, and `Split` does not know it.
        to.collect_seq(self.iter().collect::<alloc::vec::Vec<_>>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::cells::cell;
    use crate::csv::testing::said;

    #[test]
    fn a_list_is_split_where_its_texts_end() {
        for (text, texts) in
            [("a", &["a"][..]), ("a; b", &["a", "b"]), ("a, b; c d; e", &["a, b", "c d", "e"])]
        {
            let list = List::read(&cell(text)).expect("a list");
            assert!(list.iter().eq(texts.iter().copied()));
            assert_eq!(list.to_string(), text);
        }
        assert_eq!(format!("[{:>5}]", List("a; b")), "[ a; b]");
    }

    #[test]
    fn other_separators_are_faults() {
        for text in [
            "", ";", "a;b", "a;", "a; ", "a;  b", "a ; b", "; b", "a; b ", "a; ; b", " a", "a; b;c",
        ] {
            let says = format!("data/file.csv:2:1: column says `{text}`");
            let must = "and must be texts with a semicolon and one space between them";
            assert_eq!(said(List::read(&cell(text))), format!("{says}, {must}"));
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn a_list_is_serialized_as_a_sequence() {
        let list = serde_json::to_string(&List("a; b")).expect("JSON");
        assert_eq!(list, r#"["a","b"]"#);
        // A format that writes the length before the elements.
        assert_eq!(postcard::to_allocvec(&List("a; b")).expect("bytes"), [2, 1, b'a', 1, b'b']);
    }
}
