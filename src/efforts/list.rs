//! A list of short texts in one cell of a data file.

use core::fmt;

/// Short texts in the order of the source.
///
/// ```
/// let sectors = assistance::efforts::commitments()[0].sectors;
/// assert_eq!(sectors.iter().collect::<Vec<_>>(), ["electric power", "agriculture"]);
/// assert_eq!(sectors.to_string(), "electric power; agriculture");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct List(&'static str);

/// What stands between two texts of a list.
const SEPARATOR: &str = "; ";

impl List {
    pub(crate) const fn new(texts: &'static str) -> List {
        List(texts)
    }

    /// The texts, one by one.
    ///
    /// ```
    /// let who = assistance::efforts::milestones()[2].who;
    /// assert_eq!(who.iter().next(), Some("President Mirziyoyev"));
    /// ```
    pub fn iter(self) -> impl Iterator<Item = &'static str> + Clone {
        self.0.split(SEPARATOR)
    }
}

/// Prints the texts with semicolons between them.
impl fmt::Display for List {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for List {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(self.iter().collect::<alloc::vec::Vec<_>>())
    }
}
