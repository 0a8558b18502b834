//! Sums that Japan agreed to provide or provided, in yen.

use core::fmt;

use super::{Group, List, PartialDate, Place, Yen};
use crate::country::{Country, Subregion};
use crate::efforts::read_commitments::COMMITMENTS;

/// Every sum in yen that the text states, in printed order.
///
/// They are commitments, or totals of their own basis and period, and cannot be compared with the chart's
/// disbursements: see [the module](super).
///
/// ```
/// use assistance::efforts::{Instrument, commitments};
///
/// let loans = commitments().iter().filter(|one| one.instrument == Instrument::OdaLoan);
/// assert_eq!(loans.count(), 1);
/// ```
#[must_use]
pub const fn commitments() -> &'static [Commitment] {
    &COMMITMENTS
}

/// The commitments that [concern](super#which-countries-an-entry-concerns) a country, or may: those whose recipients the
/// text only counts are among them. Ask [`Group::includes`] which it is.
///
/// ```
/// use assistance::{Country, efforts};
///
/// assert_eq!(efforts::commitments_for(Country::Uzbekistan).count(), 3);
/// assert_eq!(efforts::commitments_for(Country::Georgia).count(), 1);
/// ```
pub fn commitments_for(country: Country) -> impl Iterator<Item = &'static Commitment> + Clone {
    let may_include = move |one: &&Commitment| one.recipients.includes(country) != Some(false);
    commitments().iter().filter(may_include)
}

/// The commitments that concern a subregion, or may.
///
/// ```
/// use assistance::{Subregion, efforts};
///
/// assert_eq!(efforts::commitments_in(Subregion::CentralAsia).count(), 3);
/// assert_eq!(efforts::commitments_in(Subregion::Caucasus).count(), 1);
/// ```
pub fn commitments_in(subregion: Subregion) -> impl Iterator<Item = &'static Commitment> + Clone {
    let touches = move |one: &&Commitment| one.recipients.touches(subregion);
    commitments().iter().filter(touches)
}

/// The commitments to which the text gives a date of this year.
///
/// ```
/// assert_eq!(assistance::efforts::commitments_of_year(2019).count(), 1);
/// ```
pub fn commitments_of_year(year: u16) -> impl Iterator<Item = &'static Commitment> + Clone {
    let is_of = move |one: &&Commitment| one.date.is_some_and(|date| date.year() == year);
    commitments().iter().filter(is_of)
}

/// The commitments made by one instrument.
///
/// ```
/// use assistance::efforts::{Instrument, commitments_by};
///
/// let grant = commitments_by(Instrument::GrantAid).next().unwrap();
/// assert_eq!(grant.amount.to_string(), "¥2.5 billion");
/// ```
pub fn commitments_by(instrument: Instrument) -> impl Iterator<Item = &'static Commitment> + Clone {
    let is_by = move |one: &&Commitment| one.instrument == instrument;
    commitments().iter().filter(is_by)
}

/// How assistance is given.
///
/// ```
/// assert_eq!(assistance::efforts::Instrument::OdaLoan.to_string(), "ODA loan");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "snake_case")
)]
pub enum Instrument {
    /// A loan of official development assistance, to be repaid.
    OdaLoan,
    /// Grant aid.
    GrantAid,
    /// Technical cooperation and grant aid, where the text gives one sum for both.
    TechnicalCooperationAndGrantAid,
}

impl Instrument {
    /// The three.
    ///
    /// ```
    /// use assistance::efforts::{Instrument, commitments_by};
    ///
    /// assert!(Instrument::ALL.into_iter().all(|instrument| commitments_by(instrument).count() == 1));
    /// ```
    pub const ALL: [Instrument; 3] = [
        Instrument::OdaLoan,
        Instrument::GrantAid,
        Instrument::TechnicalCooperationAndGrantAid,
    ];

    /// The name.
    ///
    /// ```
    /// assert_eq!(assistance::efforts::Instrument::GrantAid.name(), "grant aid");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Instrument::OdaLoan => "ODA loan",
            Instrument::GrantAid => "grant aid",
            Instrument::TechnicalCooperationAndGrantAid => "technical cooperation and grant aid",
        }
    }
}

/// Prints the name.
impl fmt::Display for Instrument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A sum in yen, with what it is for and whom.
///
/// ```
/// let agreed = assistance::efforts::commitments()[0];
/// assert_eq!(agreed.to_string(), "approximately ¥190 billion (ODA loan) for Uzbekistan: Economic cooperation projects");
/// assert_eq!(agreed.date.unwrap().to_string(), "December 2019");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Commitment {
    /// The sum, as stated.
    pub amount: Yen,
    /// Whether the text says "approximately".
    pub is_approximate: bool,
    /// How it is given.
    pub instrument: Instrument,
    /// What it is for.
    pub purpose: &'static str,
    /// In which fields.
    pub sectors: List,
    /// For which countries.
    pub recipients: Group,
    /// On which occasion.
    pub occasion: &'static str,
    /// When; `None` where the text gives no date.
    pub date: Option<PartialDate>,
    /// Where in the text it stands.
    pub place: Place,
}

/// Says it in a line.
impl fmt::Display for Commitment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_approximate {
            "approximately "
        } else {
            ""
        })?;
        let Commitment {
            amount,
            instrument,
            recipients,
            purpose,
            ..
        } = self;
        write!(f, "{amount} ({instrument}) for {recipients}: {purpose}")
    }
}
