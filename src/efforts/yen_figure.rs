//! The figures that the text states in yen.

use core::fmt;

use super::{Citation, Group, List, Membership, PartialDate, Yen};
use crate::country::{Country, Subregion};
use crate::csv::cells::one_of;
use crate::csv::fault::{attempt, compiled};
use crate::csv::named::named;
use crate::csv::reader::row_count;
use crate::csv::rows::rows;

/// Returns the figures that the text states in yen, in printed order.
///
/// Each has a [`Basis`] and a period of its own. They cannot be compared with the chart's
/// disbursements or added to them: see [the module](super#yen-and-dollars). The data file is
/// `data/yen-figures.csv`.
///
/// ```
/// use assistance::efforts::{Instrument, yen_figures};
///
/// let mut loans = yen_figures().iter().filter(|one| one.instrument == Instrument::OdaLoan);
/// assert_eq!(loans.next().unwrap().amount.to_string(), "¥190 billion");
/// assert_eq!(loans.next(), None);
/// ```
#[must_use]
pub const fn yen_figures() -> &'static [YenFigure] {
    &YEN_FIGURES
}

/// Returns the yen figures that [concern or may concern](super#which-countries-an-entry-concerns) a
/// country.
///
/// ```
/// use assistance::{Country, efforts};
///
/// assert_eq!(efforts::yen_figures_for(Country::Uzbekistan).count(), 3);
/// assert_eq!(efforts::yen_figures_for(Country::Georgia).count(), 1);
/// ```
pub fn yen_figures_for(country: Country) -> impl Iterator<Item = &'static YenFigure> + Clone {
    yen_figures().iter().filter(move |one| one.recipients.includes(country) != Membership::No)
}

/// Returns the yen figures that concern or may concern a subregion.
///
/// ```
/// use assistance::{Subregion, efforts};
///
/// assert_eq!(efforts::yen_figures_in(Subregion::CentralAsia).count(), 3);
/// assert_eq!(efforts::yen_figures_in(Subregion::Caucasus).count(), 1);
/// ```
pub fn yen_figures_in(subregion: Subregion) -> impl Iterator<Item = &'static YenFigure> + Clone {
    yen_figures().iter().filter(move |one| one.recipients.touches(subregion))
}

named! {
    /// The stage that an amount had reached, according to the text.
    ///
    /// None of the three is called a commitment here. The text does not use the word, and the DAC
    /// uses it for something firmer than what was agreed or noted.
    ///
    /// ```
    /// use assistance::efforts::{Basis, yen_figures};
    ///
    /// let bases: Vec<_> = yen_figures().iter().map(|figure| figure.basis).collect();
    /// assert_eq!(bases, [Basis::Agreed, Basis::NotesExchanged, Basis::Provided]);
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
    "assistance::efforts"::Basis, 3 variants:
    /// Agreed on at a summit meeting.
    Agreed = "agreed",
    /// Governments signed and exchanged notes on it.
    NotesExchanged = "notes exchanged",
    /// Japan has provided it.
    Provided = "provided",
}

named! {
    /// How an amount is given.
    ///
    /// ```
    /// assert_eq!(assistance::efforts::Instrument::OdaLoan.to_string(), "ODA loan");
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
    "assistance::efforts"::Instrument, 3 variants:
    /// A loan of official development assistance, to be repaid.
    OdaLoan = "ODA loan",
    /// Grant aid.
    GrantAid = "grant aid",
    /// Technical cooperation and grant aid together: the text states one amount for both.
    TechnicalCooperationAndGrantAid = "technical cooperation and grant aid",
}

rows! {
    "data/yen-figures.csv":
    /// An amount in yen, with its basis, its purpose and its recipients.
    ///
    /// ```
    /// let loans = assistance::efforts::yen_figures()[0];
    /// let line = loans.to_string();
    /// let amount = "approximately ¥190 billion (ODA loan, agreed) for Uzbekistan: ";
    /// assert!(line.starts_with(amount));
    /// assert_eq!(loans.date.unwrap().to_string(), "December 2019");
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize))]
    #[non_exhaustive]
    pub struct YenFigure {
        /// The amount, as stated: a total over all recipients.
        pub amount: Yen = |yen| Yen::read(yen),
        /// Whether the text says "approximately".
        pub is_approximate: bool = |approximate| approximate.truth(),
        /// Whether the amount was agreed, laid down in notes, or provided.
        pub basis: Basis = |basis| one_of!(basis, Basis),
        /// How it is given.
        pub instrument: Instrument = |instrument| one_of!(instrument, Instrument),
        /// The purpose, in our words.
        pub purpose: &'static str = |purpose| purpose.text(),
        /// The fields that the text names, or `None` if it names none.
        pub sectors: Option<List> = |sectors| Ok(match sectors.text.len() {
            0 => None,
            _ => Some(attempt!(List::read(sectors))),
        }),
        /// The countries for which it is meant.
        pub recipients: Group = |area, countries| Group::read(area, countries),
        /// The date, or `None` if the text gives none.
        pub date: Option<PartialDate> = |date| Ok(match date.text.len() {
            0 => None,
            _ => Some(attempt!(PartialDate::read(date))),
        }),
        /// Where in the section the amount stands.
        pub citation: Citation = |section, paragraph| Citation::read(section, paragraph),
        /// [The words](super#quotes) that state it.
        pub quote: &'static str = |quote| quote.text(),
    }
}

/// Formats the figure as one line.
impl fmt::Display for YenFigure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_approximate {
            f.write_str("approximately ")?;
        }
        let YenFigure { amount, basis, instrument, recipients, purpose, .. } = self;
        write!(f, "{amount} ({instrument}, {basis}) for {recipients}: {purpose}")
    }
}

static YEN_FIGURES: [YenFigure; row_count(YenFigure::FILE)] =
    compiled!(YenFigure::read(YenFigure::FILE));
