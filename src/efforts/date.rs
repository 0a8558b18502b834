//! A date at the precision of the text: a year, or a month of a year.

use core::fmt;

use crate::csv::cells::{Field, whole_number};
use crate::csv::fault::Fault;

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

/// A year, or a month of a year.
///
/// Dates are ordered by time. A year without a month comes before the months of that year.
/// With the feature `serde`, a date serializes as ISO 8601 text: `2004`, `2018-09`.
///
/// ```
/// use assistance::efforts;
///
/// let dates: Vec<_> = efforts::milestones().iter().map(|milestone| milestone.date).collect();
/// assert!(dates.is_sorted());
/// assert_eq!(dates[0].to_string(), "2004");
/// assert_eq!(dates[1].to_string(), "September 2018");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
}

impl PartialDate {
    /// Reads a cell that holds a year, `2004`, or a month, `2019-12`.
    pub(super) const fn read(field: &Field<'_>) -> Result<Self, Fault> {
        match parse(field.as_bytes()) {
            Some(date) => Ok(date),
            None => Err(field.must("be a year such as `2004` or a month such as `2019-12`")),
        }
    }

    /// Whether this date comes before another one: `<` is not available to a `const fn`.
    pub(super) const fn is_before(self, other: Self) -> bool {
        self.ordinal() < other.ordinal()
    }

    const fn ordinal(self) -> u32 {
        let month = match self.month {
            Some(month) => month,
            None => 0,
        };
        self.year as u32 * 13 + month as u32
    }

    /// Returns the year.
    ///
    /// ```
    /// assert_eq!(assistance::efforts::milestones()[1].date.year(), 2018);
    /// ```
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, from 1 to 12, or `None` if the text gives only the year.
    ///
    /// ```
    /// use assistance::efforts::milestones;
    ///
    /// assert_eq!(milestones()[0].date.month(), None);
    /// assert_eq!(milestones()[1].date.month(), Some(9));
    /// ```
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        self.month
    }
}

const fn parse(bytes: &[u8]) -> Option<PartialDate> {
    let (year, month) = match bytes {
        [year @ .., b'-', b'0', one] => (year, Some(whole_number(&[*one]))),
        [year @ .., b'-', ten, one] => (year, Some(whole_number(&[*ten, *one]))),
        year => (year, None),
    };
    match (whole_number(year), month) {
        (Some(year @ 1000..=9999), None) => Some(PartialDate {
            year: year as u16,
            month: None,
        }),
        (Some(year @ 1000..=9999), Some(Some(month @ 1..=12))) => Some(PartialDate {
            year: year as u16,
            month: Some(month as u8),
        }),
        _ => None,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::cells::field;
    use crate::csv::testing::said;

    fn date(text: &str) -> PartialDate {
        parse(text.as_bytes()).expect("a date")
    }

    #[test]
    fn a_date_is_read_and_formatted_at_its_precision() {
        for (text, year, month, formatted) in [
            ("1000", 1000, None, "1000"),
            ("2004", 2004, None, "2004"),
            ("2019-12", 2019, Some(12), "December 2019"),
            ("2020-01", 2020, Some(1), "January 2020"),
            ("9999-10", 9999, Some(10), "October 9999"),
        ] {
            assert_eq!((date(text).year(), date(text).month()), (year, month));
            assert_eq!(date(text).to_string(), formatted);
            assert_eq!(said(PartialDate::read(&field(text))), "no fault");
        }
        assert_eq!(format!("[{:>6}]", date("2004")), "[  2004]");
        assert_eq!(format!("[{:<9}]", date("2019-05")), "[May 2019 ]");
    }

    #[test]
    fn other_dates_are_faults() {
        for text in [
            "",
            "19",
            "999",
            "0999",
            "20190",
            "2019-",
            "by 2019",
            "2019-00",
            "2019-13",
            "2019-1",
            "2019-1a",
            "2019-0a",
            "2019-012",
            "2019-20",
            "19-12",
            "19-01",
            "02019-12",
            "12019-12",
            "2019/12",
            "2019-12-",
            "2019-12-01",
        ] {
            let says = format!("data/file.csv:2:1: column says `{text}`");
            let must = "and must be a year such as `2004` or a month such as `2019-12`";
            let read = said(PartialDate::read(&field(text)));
            assert_eq!(read, format!("{says}, {must}"));
        }
    }

    #[test]
    fn a_year_comes_before_its_months_and_after_the_year_before() {
        let dates = ["2018-12", "2019", "2019-01", "2019-12", "2020"].map(date);
        for pair in dates.windows(2) {
            assert!(pair[0] < pair[1]);
            assert!(pair[0].is_before(pair[1]));
            assert!(!pair[1].is_before(pair[0]) && !pair[0].is_before(pair[0]));
        }
    }

    #[cfg(feature = "serde")]
    #[test]
    fn a_date_is_serialized_as_iso_8601_text() {
        for text in ["2004", "2018-09", "2019-12"] {
            assert_eq!(serde_json::to_value(date(text)).expect("JSON"), text);
        }
    }
}
