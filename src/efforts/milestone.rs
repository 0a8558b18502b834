//! Dated events of the dialogue between Japan and the region.

use core::fmt;

use super::{Group, List, PartialDate, Place};
use crate::country::{Country, Subregion};
use crate::efforts::read_milestones::MILESTONES;

/// Every dated event of the text, past and announced, in order of date.
///
/// ```
/// let first = assistance::efforts::milestones()[0];
/// assert_eq!(first.to_string(), "2004: “Central Asia plus Japan” dialogue launched");
/// ```
#[must_use]
pub const fn milestones() -> &'static [Milestone] {
    &MILESTONES
}

/// The milestones that [concern](super#which-countries-an-entry-concerns) a country, or may.
///
/// ```
/// use assistance::{Country, efforts};
///
/// let georgia = efforts::milestones_for(Country::Georgia).next().unwrap();
/// assert_eq!(georgia.date.to_string(), "September 2018");
/// ```
pub fn milestones_for(country: Country) -> impl Iterator<Item = &'static Milestone> + Clone {
    let may_include = move |one: &&Milestone| one.concerns.includes(country) != Some(false);
    milestones().iter().filter(may_include)
}

/// The milestones that concern a subregion, or may.
///
/// ```
/// use assistance::{Subregion, efforts};
///
/// assert_eq!(efforts::milestones_in(Subregion::Caucasus).count(), 1);
/// ```
pub fn milestones_in(subregion: Subregion) -> impl Iterator<Item = &'static Milestone> + Clone {
    let touches = move |one: &&Milestone| one.concerns.touches(subregion);
    milestones().iter().filter(touches)
}

/// The milestones of a year.
///
/// ```
/// assert_eq!(assistance::efforts::milestones_of_year(2020).count(), 2);
/// ```
pub fn milestones_of_year(year: u16) -> impl Iterator<Item = &'static Milestone> + Clone {
    let is_of = move |one: &&Milestone| one.date.year() == year;
    milestones().iter().filter(is_of)
}

/// A dated event, in our words; names, offices and dates are the text's.
///
/// ```
/// let initiative = assistance::efforts::milestones()[1];
/// assert_eq!(initiative.who.to_string(), "then Foreign Minister Kono");
/// assert_eq!(initiative.set_out.iter().count(), 3); // its aim and its two pillars
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Milestone {
    /// When, at the precision of the text.
    pub date: PartialDate,
    /// Whether the text looks forward to it.
    pub is_announced: bool,
    /// What it was.
    pub event: &'static str,
    /// Who met, launched or announced it, by office.
    pub who: List,
    /// Which countries it concerns.
    pub concerns: Group,
    /// What it set out.
    pub set_out: List,
    /// Where in the text it stands.
    pub place: Place,
}

/// Prints the date and the event.
impl fmt::Display for Milestone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.date, self.event)
    }
}
