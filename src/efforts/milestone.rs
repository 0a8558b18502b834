//! Dated events between Japan and the region.

use core::fmt;

use super::{Citation, Group, List, Membership, PartialDate};
use crate::country::{Country, Subregion};
use crate::csv::cells::fields;
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, Csv, each_row, row_count};

/// Returns the dated events of the text, past and upcoming, in order of date.
///
/// The data file is `data/milestones.csv`.
///
/// ```
/// let first = assistance::efforts::milestones()[0];
/// assert_eq!(first.to_string(), "2004: “Central Asia plus Japan” dialogue framework launched");
/// ```
#[must_use]
pub const fn milestones() -> &'static [Milestone] {
    &MILESTONES
}

/// Returns the milestones that [concern or may concern](super#which-countries-an-entry-concerns) a
/// country.
///
/// ```
/// use assistance::{Country, efforts};
///
/// let georgia = efforts::milestones_for(Country::Georgia).next().unwrap();
/// assert_eq!(georgia.date.to_string(), "September 2018");
/// ```
pub fn milestones_for(country: Country) -> impl Iterator<Item = &'static Milestone> + Clone {
    milestones()
        .iter()
        .filter(move |one| one.concerns.includes(country) != Membership::No)
}

/// Returns the milestones that concern or may concern a subregion.
///
/// ```
/// use assistance::{Subregion, efforts};
///
/// assert_eq!(efforts::milestones_in(Subregion::Caucasus).count(), 1);
/// ```
pub fn milestones_in(subregion: Subregion) -> impl Iterator<Item = &'static Milestone> + Clone {
    milestones()
        .iter()
        .filter(move |one| one.concerns.touches(subregion))
}

/// A dated event.
///
/// Names, offices and dates are the text's. The sentences are ours.
///
/// ```
/// let initiative = assistance::efforts::milestones()[1];
/// assert_eq!(initiative.who.to_string(), "Japan");
/// assert_eq!(initiative.date.to_string(), "September 2018");
/// assert_eq!(initiative.set_out.iter().count(), 3); // its basis and its two pillars
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Milestone {
    /// The date, at the precision of the text.
    pub date: PartialDate,
    /// Whether the text calls the event upcoming.
    pub is_upcoming: bool,
    /// The event.
    pub event: &'static str,
    /// Who launched, announced or attended it, by office; the parties of an anniversary.
    pub who: List,
    /// The countries that it concerns.
    pub concerns: Group,
    /// What was set out, discussed or agreed, in the order of the text.
    pub set_out: List,
    /// Where in the section the event stands. What it set out stands in the same paragraph.
    pub citation: Citation,
    /// [The words](super#quotes) that state the event and its date.
    pub quote: &'static str,
}

/// Formats the date and the event as one line.
impl fmt::Display for Milestone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.date, self.event)
    }
}

pub(super) const FILE: &str = include_str!("../../data/milestones.csv");
const HEADING: [&str; 10] = [
    "date",
    "upcoming",
    "event",
    "who",
    "area",
    "countries",
    "set_out",
    "section",
    "paragraph",
    "quote",
];

static MILESTONES: [Milestone; row_count(FILE)] = compiled!(read(FILE));

pub(super) const fn read<const ROWS: usize>(
    text: &'static str,
) -> Result<[Milestone; ROWS], Fault> {
    let csv = attempt!(Csv::open("data/milestones.csv", text, &HEADING));
    let rows = each_row!(csv, ROWS, row);
    let mut again = attempt!(Csv::open("data/milestones.csv", text, &HEADING));
    let mut i = 0;
    while i < ROWS {
        let cells = attempt!(again.next_of(ROWS));
        if i > 0 && rows[i].date.is_before(rows[i - 1].date) {
            let [date, ..] = fields(&cells, &HEADING);
            return Err(date.must("not be before the date above it"));
        }
        i += 1;
    }
    Ok(rows)
}

const fn row(cells: &[Cell<'static>; 10]) -> Result<Milestone, Fault> {
    let [
        date,
        upcoming,
        event,
        who,
        area,
        countries,
        set_out,
        section,
        paragraph,
        quote,
    ] = fields(cells, &HEADING);
    Ok(Milestone {
        date: attempt!(PartialDate::read(&date)),
        is_upcoming: attempt!(upcoming.truth()),
        event: attempt!(event.text()),
        who: attempt!(List::read(&who)),
        concerns: attempt!(Group::read(&area, &countries)),
        set_out: attempt!(List::read(&set_out)),
        citation: attempt!(Citation::read(&section, &paragraph)),
        quote: attempt!(quote.text()),
    })
}
