//! When something happened, and which paragraph states it.

use core::fmt;

use crate::chart::SOURCE;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A year, or a month of a year: the precision of the text.
///
/// Dates are ordered by time. A year without a month comes before the months of that year.
/// With the feature `serde`, a date serializes as ISO 8601 text: `2004`, `2018-09`.
///
/// ```
/// use assistance::efforts::milestones;
///
/// let [framework, initiative, ..] = milestones() else { panic!() };
/// assert_eq!(framework.date.to_string(), "2004");
/// assert_eq!(initiative.date.to_string(), "September 2018");
/// assert!(framework.date < initiative.date);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
}

impl PartialDate {
    /// A year of four digits.
    pub(super) const fn in_year(year: u16) -> Self {
        assert!(1000 <= year && year <= 9999, "expected a year of four digits");
        PartialDate { year, month: None }
    }

    /// A month, from 1 to 12, of a year of four digits.
    pub(super) const fn in_month(year: u16, month: u8) -> Self {
        assert!(1 <= month && month <= 12, "expected a month from 1 to 12");
        PartialDate { month: Some(month), ..PartialDate::in_year(year) }
    }

    /// Returns the year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, from 1 to 12, or `None` if the text has only the year.
    ///
    /// ```
    /// use assistance::efforts::milestones;
    ///
    /// // Events of the same month in any year, here December:
    /// let years: Vec<u16> = milestones()
    ///     .iter()
    ///     .filter(|event| event.date.month() == Some(12))
    ///     .map(|event| event.date.year())
    ///     .collect();
    /// assert_eq!(years, [2019, 2020]);
    /// ```
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
                let name = MONTHS[usize::from(month) - 1];
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
/// The section is "6. Central Asia and Caucasus" of the [White Paper](crate::SOURCE). The source text
/// has no page numbers, so a citation has none.
///
/// A paragraph is a block of running text between blank lines. Headings and captions do not count.
/// A photograph interrupts the fifth paragraph of "Japan's Efforts", which counts once.
///
/// ```
/// use assistance::efforts::yen_figures;
///
/// let loans = yen_figures()[0];
/// assert_eq!(loans.citation.to_string(), "Japan's Efforts, paragraph 4");
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

impl Citation {
    /// A paragraph between the heading of the section and "Japan's Efforts".
    pub(super) const fn introduction(paragraph: u8) -> Self {
        Citation { section: SOURCE.section, paragraph }
    }

    /// A paragraph of "Japan's Efforts".
    pub(super) const fn efforts(paragraph: u8) -> Self {
        Citation { section: "Japan's Efforts", paragraph }
    }
}

/// Formats the citation as `Japan's Efforts, paragraph 4`.
impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, paragraph {}", self.section, self.paragraph)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_formatted_at_its_precision() {
        for (date, formatted) in [
            (PartialDate::in_year(1000), "1000"),
            (PartialDate::in_year(9999), "9999"),
            (PartialDate::in_month(2020, 1), "January 2020"),
            (PartialDate::in_month(2019, 12), "December 2019"),
        ] {
            assert_eq!(date.to_string(), formatted);
        }
        assert_eq!(format!("[{:>6}]", PartialDate::in_year(2004)), "[  2004]");
        assert_eq!(format!("[{:<9}]", PartialDate::in_month(2019, 5)), "[May 2019 ]");
    }

    #[test]
    fn a_year_comes_before_its_months_and_after_the_year_before() {
        let dates = [
            PartialDate::in_month(2018, 12),
            PartialDate::in_year(2019),
            PartialDate::in_month(2019, 1),
            PartialDate::in_month(2019, 12),
            PartialDate::in_year(2020),
        ];
        assert!(dates.is_sorted_by(|earlier, later| earlier < later));
    }

    /// The literals are constants, so that a panic here is an error of the compiler there.
    #[test]
    fn other_years_and_months_are_refused() {
        for (year, month) in [(999, 1), (10_000, 12), (2019, 0), (2019, 13)] {
            let date = std::panic::catch_unwind(|| PartialDate::in_month(year, month));
            assert!(date.is_err(), "{date:?}");
        }
    }
}
