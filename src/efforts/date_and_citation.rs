//! When something happened, and which paragraph states it.

use core::fmt;

const MONTHS: &str = "January February March April May June July August September October \
                      November December";

/// A year, or a month of a year: the precision of the text.
///
/// Dates are ordered by time. A year without a month comes before the months of that year.
/// With the feature `serde`, a date serializes as ISO 8601 text: `2004`, `2018-09`.
///
/// ```
/// use assistance::{Country, efforts::passages_for};
///
/// let dates: Vec<_> = passages_for(Country::Georgia).filter_map(|passage| passage.date).collect();
/// assert_eq!(dates[0].to_string(), "September 2018");
/// assert_eq!((dates[0].year(), dates[0].month()), (2018, Some(9)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    pub(super) year: u16,
    pub(super) month: Option<u8>,
}

impl PartialDate {
    /// Returns the year. [`PartialDate`] has an example.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, from 1 to 12, or `None` if the text has only the year.
    /// [`PartialDate`] has an example.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        self.month
    }
}

/// Formats the date as `December 2019` or `2004`; width and fill apply.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.month {
            Some(month) => {
                let name = MONTHS.split(' ').nth(usize::from(month) - 1).unwrap_or_default();
                f.pad(&alloc::format!("{name} {}", self.year))
            }
            None => f.pad(&alloc::format!("{}", self.year)),
        }
    }
}

/// Serializes the date as ISO 8601 text: `2019-12` or `2004`.
#[cfg(feature = "serde")]
impl serde::Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.month {
            Some(month) => to.collect_str(&format_args!("{}-{month:02}", self.year)),
            None => to.collect_str(&self.year),
        }
    }
}

/// A paragraph of the section, by its heading and number.
///
/// The section is "6. Central Asia and Caucasus" of the [White Paper](crate::SOURCE). The source
/// text has no page numbers, so a citation has none.
///
/// A paragraph is a block of running text between blank lines. Headings and captions do not count.
/// A photograph interrupts the fifth paragraph of "Japan's Efforts", which counts once.
///
/// ```
/// use assistance::efforts::PEOPLE;
///
/// assert_eq!(PEOPLE.citation.to_string(), "Japan's Efforts, paragraph 6");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Citation {
    /// The heading above the paragraph: that of the section itself, or "Japan's Efforts".
    pub section: &'static str,
    /// The paragraph, counted from 1 after the heading.
    pub paragraph: u8,
}

/// Formats the citation as `Japan's Efforts, paragraph 4`.
impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, paragraph {}", self.section, self.paragraph)
    }
}
