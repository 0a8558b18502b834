//! People trained and sent.

use core::fmt;

use super::{PartialDate, Place};
use crate::efforts::read_people::PEOPLE;

/// How many people were trained and sent, for the whole region, cumulative.
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

/// What people did.
///
/// ```
/// assert_eq!(assistance::efforts::PeopleKind::ExpertsDispatched.name(), "experts dispatched");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "snake_case")
)]
pub enum PeopleKind {
    /// People of the region who were trained by Japan.
    TraineesAccepted,
    /// Experts whom Japan sent to the region.
    ExpertsDispatched,
}

impl PeopleKind {
    /// Both, in printed order.
    ///
    /// ```
    /// use assistance::efforts::{PeopleKind, people};
    ///
    /// assert_eq!(PeopleKind::ALL.len(), people().len());
    /// ```
    pub const ALL: [PeopleKind; 2] = [PeopleKind::TraineesAccepted, PeopleKind::ExpertsDispatched];

    /// The name: "trainees accepted" or "experts dispatched".
    ///
    /// ```
    /// assert_eq!(assistance::efforts::people()[0].kind.name(), "trainees accepted");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            PeopleKind::TraineesAccepted => "trainees accepted",
            PeopleKind::ExpertsDispatched => "experts dispatched",
        }
    }
}

/// A number of people, for Central Asia and the Caucasus together, cumulative up to a year.
///
/// ```
/// let trainees = assistance::efforts::people()[0];
/// assert_eq!((trainees.count, trainees.by.year()), (11_447, 2019));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct People {
    /// What they did.
    pub kind: PeopleKind,
    /// How many people.
    pub count: u64,
    /// Up to when they are counted.
    pub by: PartialDate,
    /// Where in the text the number stands.
    pub place: Place,
}

/// Prints `11,447 trainees accepted by 2019`.
impl fmt::Display for People {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.count / 1000, self.count % 1000) {
            (0, ones) => write!(f, "{ones}")?,
            (thousands, ones) => write!(f, "{thousands},{ones:03}")?,
        }
        write!(f, " {} by {}", self.kind.name(), self.by)
    }
}
