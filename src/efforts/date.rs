//! A date at the precision that the text gives: a year, or a month of it.

use core::fmt;

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

/// A year, or a month of a year. A year alone comes before its months.
///
/// ```
/// use assistance::efforts;
///
/// let dates: Vec<_> = efforts::milestones().iter().map(|milestone| milestone.date).collect();
/// assert!(dates.is_sorted());
/// assert_eq!((dates[0].to_string().as_str(), dates[0].month()), ("2004", None));
/// assert_eq!(dates[1].to_string(), "September 2018");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
}

impl PartialDate {
    pub(crate) const fn year_only(year: u16) -> PartialDate {
        PartialDate { year, month: None }
    }

    /// A month from 1 to 12, which the reader of the files has checked.
    pub(crate) const fn with_month(year: u16, month: u8) -> PartialDate {
        let month = Some(month);
        PartialDate { year, month }
    }

    /// A number that has the order of the dates: `<` between dates is not available to a `const fn`.
    pub(crate) const fn ordinal(self) -> u32 {
        let month = match self.month {
            Some(month) => month,
            None => 0,
        };
        self.year as u32 * 13 + month as u32
    }

    /// The year.
    ///
    /// ```
    /// assert_eq!(assistance::efforts::milestones()[1].date.year(), 2018);
    /// ```
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1 to 12, where the text gives one.
    ///
    /// ```
    /// assert_eq!(assistance::efforts::milestones()[1].date.month(), Some(9));
    /// ```
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        self.month
    }
}

/// Prints `December 2019`, or `2004`.
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

/// Writes the date as ISO 8601 does: `2019-12`, or `2004`.
#[cfg(feature = "serde")]
impl serde::Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self.month {
            Some(month) => to.collect_str(&format_args!("{}-{month:02}", self.year)),
            None => to.collect_str(&self.year),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_comes_before_its_months_and_after_the_year_before() {
        let dates = [
            PartialDate::with_month(2018, 12),
            PartialDate::year_only(2019),
            PartialDate::with_month(2019, 1),
            PartialDate::with_month(2019, 12),
            PartialDate::year_only(2020),
        ];
        assert!(dates.is_sorted_by(|a, b| a < b));
        assert!(dates.is_sorted_by(|a, b| a.ordinal() < b.ordinal()));
    }

    #[test]
    fn a_date_is_printed_at_its_precision() {
        let date = PartialDate::with_month(2019, 12);
        assert_eq!((date.year(), date.month()), (2019, Some(12)));
        assert_eq!(PartialDate::year_only(2004).month(), None);
        assert_eq!(
            PartialDate::with_month(2019, 12).to_string(),
            "December 2019"
        );
        assert_eq!(PartialDate::with_month(2020, 1).to_string(), "January 2020");
        assert_eq!(format!("[{:>6}]", PartialDate::year_only(2004)), "[  2004]");
    }
}
