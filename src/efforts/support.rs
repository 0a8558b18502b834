//! What Japan supports in the region.

use core::fmt;

use super::Citation;
use crate::csv::cells::fields;
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, Csv, each_row, row_count};

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

/// Something that Japan supports in the region.
///
/// These are not the priority areas of Japan's development cooperation policy. The section has a
/// figure of those, "Priority areas in Central Asia and Caucasus", but its content is missing in
/// the text that this edition was taken from.
///
/// ```
/// let third = assistance::efforts::supports()[2];
/// assert_eq!(third.support, "Improvement of aging infrastructure");
/// assert_eq!(third.quote, "in diverse areas such as improvement of aging infrastructure");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Support {
    /// What is supported, in our words.
    pub support: &'static str,
    /// Where in the section it stands.
    pub citation: Citation,
    /// [The words](super#quotes) that state it.
    pub quote: &'static str,
}

/// Formats what is supported; width and fill apply.
impl fmt::Display for Support {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.support)
    }
}

pub(super) const FILE: &str = include_str!("../../data/supports.csv");
const HEADING: [&str; 4] = ["support", "section", "paragraph", "quote"];

static SUPPORTS: [Support; row_count(FILE)] = compiled!(read(FILE));

pub(super) const fn read<const ROWS: usize>(text: &'static str) -> Result<[Support; ROWS], Fault> {
    let csv = attempt!(Csv::open("data/supports.csv", text, &HEADING));
    Ok(each_row!(csv, ROWS, row))
}

const fn row(cells: &[Cell<'static>; 4]) -> Result<Support, Fault> {
    let [support, section, paragraph, quote] = fields(cells, &HEADING);
    Ok(Support {
        support: attempt!(support.text()),
        citation: attempt!(Citation::read(&section, &paragraph)),
        quote: attempt!(quote.text()),
    })
}
