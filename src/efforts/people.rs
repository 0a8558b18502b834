//! Numbers of people: trainees accepted and experts dispatched.

use alloc::string::String;
use core::fmt;

use super::{Citation, PartialDate};
use crate::csv::cells::fields;
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::named::named;
use crate::csv::reader::{Cell, Csv, each_row, row_count};

/// Returns the numbers of people, for the whole region, in printed order.
///
/// Source: ["Japan's Efforts", paragraph 6](Citation). The data file is `data/people.csv`.
///
/// ```
/// let [trainees, experts] = assistance::efforts::people() else { panic!() };
/// assert_eq!(trainees.to_string(), "11,447 trainees accepted by 2019");
/// assert_eq!(experts.to_string(), "3,209 experts dispatched by 2019");
/// ```
#[must_use]
pub const fn people() -> &'static [People] {
    &PEOPLE
}

named! {
    /// Which people a number counts.
    ///
    /// ```
    /// use assistance::efforts::PeopleKind;
    ///
    /// assert_eq!(PeopleKind::ExpertsDispatched.name(), "experts dispatched");
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
    "assistance::efforts"::PeopleKind, 2 variants:
    /// Trainees from Central Asia and Caucasus countries whom Japan accepted.
    TraineesAccepted = "trainees accepted",
    /// Experts whom Japan dispatched to those countries.
    ExpertsDispatched = "experts dispatched",
}

/// A number of people, for Central Asia and the Caucasus together.
///
/// The number is cumulative up to the end of a period. The text does not say when the period
/// begins, and gives no number for a single country.
///
/// ```
/// let trainees = assistance::efforts::people()[0];
/// assert_eq!((trainees.count, trainees.by.year()), (11_447, 2019));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct People {
    /// Which people are counted.
    pub kind: PeopleKind,
    /// The number of people.
    pub count: u64,
    /// The date up to which they are counted.
    pub by: PartialDate,
    /// Where in the section the number stands.
    pub citation: Citation,
    /// [The words](super#quotes) that state it.
    pub quote: &'static str,
}

/// Formats the number as one line: `11,447 trainees accepted by 2019`.
impl fmt::Display for People {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = with_commas(self.count);
        write!(f, "{count} {} by {}", self.kind, self.by)
    }
}

/// A number with a comma before every group of three digits.
fn with_commas(number: u64) -> String {
    match (number / 1000, number % 1000) {
        (0, ones) => alloc::format!("{ones}"),
        (thousands, ones) => alloc::format!("{},{ones:03}", with_commas(thousands)),
    }
}

pub(super) const FILE: &str = include_str!("../../data/people.csv");
const HEADING: [&str; 6] = ["kind", "count", "by", "section", "paragraph", "quote"];

static PEOPLE: [People; row_count(FILE)] = compiled!(read(FILE));

pub(super) const fn read<const ROWS: usize>(text: &'static str) -> Result<[People; ROWS], Fault> {
    let csv = attempt!(Csv::open("data/people.csv", text, &HEADING));
    Ok(each_row!(csv, ROWS, row))
}

const fn row(cells: &[Cell<'static>; 6]) -> Result<People, Fault> {
    let [kind, count, by, section, paragraph, quote] = fields(cells, &HEADING);
    Ok(People {
        kind: PeopleKind::ALL[attempt!(kind.one_of(&PeopleKind::NAMES))],
        count: attempt!(count.number()),
        by: attempt!(PartialDate::read(&by)),
        citation: attempt!(Citation::read(&section, &paragraph)),
        quote: attempt!(quote.text()),
    })
}

#[cfg(test)]
#[test]
fn groups_of_three_digits_are_separated() {
    for (number, formatted) in [
        (0, "0"),
        (999, "999"),
        (1_000, "1,000"),
        (3_209, "3,209"),
        (1_000_047, "1,000,047"),
    ] {
        assert_eq!(with_commas(number), formatted);
    }
}
