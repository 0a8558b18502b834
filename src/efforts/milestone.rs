//! Dated events between Japan and the region.

use core::fmt;

use super::{Citation, Group, List, Membership, PartialDate};
use crate::country::{Country, Subregion};
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, row_count};
use crate::csv::rows::rows;

/// Returns the dated events of the text, past and upcoming, in order of date.
///
/// The data file is `data/milestones.csv`.
///
/// ```
/// let first = assistance::efforts::milestones()[0];
/// assert_eq!(first.date.to_string(), "2004");
/// assert_eq!(first.event, "“Central Asia plus Japan” dialogue framework launched");
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
    milestones().iter().filter(move |one| one.concerns.includes(country) != Membership::No)
}

/// Returns the milestones that concern or may concern a subregion.
///
/// ```
/// use assistance::{Subregion, efforts};
///
/// assert_eq!(efforts::milestones_in(Subregion::Caucasus).count(), 1);
/// ```
pub fn milestones_in(subregion: Subregion) -> impl Iterator<Item = &'static Milestone> + Clone {
    milestones().iter().filter(move |one| one.concerns.touches(subregion))
}

rows! {
    "data/milestones.csv" above:
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
    #[cfg_attr(feature = "serde", derive(serde::Serialize))]
    #[non_exhaustive]
    pub struct Milestone {
        /// The date, at the precision of the text.
        pub date: PartialDate = |date| in_order(date, above),
        /// Whether the text calls the event upcoming.
        pub is_upcoming: bool = |upcoming| upcoming.truth(),
        /// The event.
        pub event: &'static str = |event| event.text(),
        /// Who launched, announced or attended it, by office and name; the parties of an
        /// anniversary.
        pub who: List = |who| List::read(who),
        /// The countries that it concerns.
        pub concerns: Group = |area, countries| Group::read(area, countries),
        /// What was set out, discussed or agreed, in the order of the text.
        pub set_out: List = |set_out| List::read(set_out),
        /// Where in the section the event stands. What it set out stands in the same paragraph.
        pub citation: Citation = |section, paragraph| Citation::read(section, paragraph),
        /// [The words](super#quotes) that state the event and its date.
        pub quote: &'static str = |quote| quote.text(),
    }
}

/// Formats the date and the event as one line.
impl fmt::Display for Milestone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.date, self.event)
    }
}

static MILESTONES: [Milestone; row_count(Milestone::FILE)] =
    compiled!(Milestone::read(Milestone::FILE));

/// Reads a date, which must not be before the date of the row above.
const fn in_order(cell: &Cell<'_>, above: &[Milestone]) -> Result<PartialDate, Fault> {
    let date = attempt!(PartialDate::read(cell));
    match above {
        [.., last] if date.ordinal() < last.date.ordinal() => {
            Err(cell.must("not be before the date above it"))
        }
        _ => Ok(date),
    }
}
