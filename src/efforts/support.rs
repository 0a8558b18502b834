//! What Japan supports in the region.

use core::fmt;

use super::Citation;
use crate::csv::fault::compiled;
use crate::csv::reader::row_count;
use crate::csv::rows::rows;

/// Returns what the running text says that Japan supports in the region, in printed order.
///
/// The support announced or stated on a dated occasion is in
/// [`Milestone::set_out`](super::Milestone::set_out). The data file is `data/supports.csv`.
///
/// ```
/// for support in assistance::efforts::supports() {
///     println!("{support} ({})", support.citation);
/// }
/// ```
#[must_use]
pub const fn supports() -> &'static [Support] {
    &SUPPORTS
}

rows! {
    "data/supports.csv":
    /// Something that Japan supports in the region.
    ///
    /// These are not the priority areas of Japan's development cooperation policy. The section
    /// shows those areas in a picture, "Priority areas in Central Asia and Caucasus", whose content
    /// is missing in the text that this edition was taken from.
    ///
    /// ```
    /// let third = assistance::efforts::supports()[2];
    /// assert_eq!(third.support, "Improvement of aging infrastructure");
    /// assert_eq!(third.quote, "in diverse areas such as improvement of aging infrastructure");
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize))]
    #[non_exhaustive]
    pub struct Support {
        /// What is supported, in our words.
        pub support: &'static str = |support| support.text(),
        /// Where in the section it stands.
        pub citation: Citation = |section, paragraph| Citation::read(section, paragraph),
        /// [The words](super#quotes) that state it.
        pub quote: &'static str = |quote| quote.text(),
    }
}

/// Formats what is supported; width and fill apply.
impl fmt::Display for Support {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.support)
    }
}

static SUPPORTS: [Support; row_count(Support::FILE)] = compiled!(Support::read(Support::FILE));
