//! The amounts that the text states in yen, as a type without addition.

use core::fmt;

use rust_decimal::Decimal;

use super::{Citation, Membership, PartialDate, Recipients};
use crate::country::{Country, Subregion};

/// An amount of yen, as the text states it.
///
/// Nothing can be added to it: neither the chart's US$ million nor another amount of yen, because
/// the text's yen figures are not parts of one total (see [the module](super#yen-and-dollars)).
/// [`amount`](Yen::amount) returns the exact number of yen. With the feature `serde`, that number
/// serializes as text: `"2500000000"`.
///
/// ```
/// use assistance::efforts;
///
/// let largest = efforts::yen_figures().iter().map(|figure| figure.amount).max().unwrap();
/// assert_eq!(largest.to_string(), "¥190 billion");
/// assert_eq!(largest.amount().to_string(), "190000000000");
/// ```
///
/// ```compile_fail,E0369
/// use assistance::{Country, efforts};
///
/// let sum = efforts::yen_figures()[0].amount + Country::Uzbekistan.assistance().gross;
/// ```
///
/// ```compile_fail,E0369
/// use assistance::efforts;
///
/// let sum = efforts::yen_figures()[0].amount + efforts::yen_figures()[1].amount;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Yen(u64);

impl Yen {
    /// Returns the exact number of yen, not of millions of yen.
    ///
    /// ```
    /// use assistance::{Decimal, efforts};
    ///
    /// let notes = efforts::yen_figures()[1];
    /// let million_yen = notes.amount.amount() / Decimal::from(1_000_000);
    /// assert_eq!(million_yen.to_string(), "2500");
    /// ```
    #[must_use]
    pub const fn amount(self) -> Decimal {
        Decimal::from_parts(self.0 as u32, (self.0 >> 32) as u32, 0, false, 0)
    }
}

/// Formats the amount as the text does: `¥190 billion`, `¥2.5 billion`, `¥190 million`. Width and
/// fill apply.
impl fmt::Display for Yen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, name) = match self.0 {
            1_000_000_000.. => (1_000_000_000, " billion"),
            1_000_000.. => (1_000_000, " million"),
            _ => (1_u64, ""),
        };
        let count = (self.amount() / Decimal::from(unit)).normalize();
        f.pad(&alloc::format!("¥{count}{name}"))
    }
}

/// Serializes the number of yen as text.
#[cfg(feature = "serde")]
impl serde::Serialize for Yen {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

/// An amount in yen, with its basis, its purpose and its recipients.
///
/// ```
/// let loans = assistance::efforts::yen_figures()[0];
/// assert_eq!(
///     loans.to_string(),
///     "approximately ¥190 billion (ODA loans, agreed on) for Uzbekistan: \
///      Economic cooperation projects",
/// );
/// assert_eq!(loans.sectors, ["electric power", "agriculture"]);
/// assert_eq!(loans.date.unwrap().to_string(), "December 2019");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct YenFigure {
    /// The amount, as stated: a total over all recipients.
    pub amount: Yen,
    /// Whether the text states the amount as approximate.
    pub is_approximate: bool,
    /// The stage that the amount had reached, in the words of the text: `agreed on`, `signed and
    /// exchanged notes`, or `provided`.
    ///
    /// This crate calls none of them a commitment: see [the module](super#yen-and-dollars).
    pub basis: &'static str,
    /// The kind of aid, in the words of the text: `ODA loans`, `grant aid`, or `technical
    /// cooperation and grant aid`, where one amount covers both.
    pub instrument: &'static str,
    /// The purpose, in our words.
    pub purpose: &'static str,
    /// The fields that the text names; empty if it names none.
    pub sectors: &'static [&'static str],
    /// The countries for which the amount is meant.
    pub recipients: Recipients,
    /// The date, or `None` if the text has none.
    pub date: Option<PartialDate>,
    /// The paragraph with the amount.
    pub citation: Citation,
    /// [The passage](super#quotes) behind the entry.
    pub quote: &'static str,
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

/// Returns the figures that the text states in yen, in printed order.
///
/// Each has a [basis](YenFigure::basis) and a period of its own. Do not compare them with the
/// chart's disbursements, and do not add the two: see [the module](super#yen-and-dollars).
///
/// ```
/// use assistance::efforts::yen_figures;
///
/// let mut undated = yen_figures().iter().filter(|figure| figure.date.is_none());
/// assert_eq!(undated.next().unwrap().basis, "signed and exchanged notes");
/// assert_eq!(undated.next().unwrap().basis, "provided");
/// assert_eq!(undated.next(), None);
/// ```
#[must_use]
pub const fn yen_figures() -> &'static [YenFigure] {
    &YEN_FIGURES
}

/// Returns the yen figures that [concern or may concern](super#which-countries-an-entry-concerns) a
/// country.
///
/// ```
/// use assistance::{Country, efforts::{Membership, yen_figures_for}};
///
/// // The text leaves open whether Georgia is one of the six countries.
/// let figure = yen_figures_for(Country::Georgia).next().unwrap();
/// assert_eq!(figure.amount.to_string(), "¥2.5 billion");
/// assert_eq!(figure.recipients.includes(Country::Georgia), Membership::Possible);
/// ```
pub fn yen_figures_for(country: Country) -> impl Iterator<Item = &'static YenFigure> + Clone {
    yen_figures().iter().filter(move |one| one.recipients.includes(country) != Membership::No)
}

static YEN_FIGURES: [YenFigure; 3] = [
    YenFigure {
        amount: Yen(190_000_000_000),
        is_approximate: true,
        basis: "agreed on",
        instrument: "ODA loans",
        purpose: "Economic cooperation projects",
        sectors: &["electric power", "agriculture"],
        recipients: Recipients::Country(Country::Uzbekistan),
        date: Some(PartialDate::in_month(2019, 12)),
        citation: Citation::efforts(4),
        quote: "With regard to Japan's bilateral relations with Uzbekistan in particular amongst \
                the Central Asian countries, President Mirziyoyev and then Prime Minister Abe held \
                a summit meeting during his visit to Japan in December 2019 and agreed on economic \
                cooperation projects, including a total of approximately ¥190 billion in ODA loans \
                in the fields of electric power and agriculture",
    },
    YenFigure {
        amount: Yen(2_500_000_000),
        is_approximate: false,
        basis: "signed and exchanged notes",
        instrument: "grant aid",
        purpose: "Provision of health and medical equipment, as part of Japan's assistance for \
                  COVID-19 response",
        sectors: &[],
        recipients: Recipients::unnamed(6, None),
        date: None,
        citation: Citation::efforts(7),
        quote: "as part of its assistance for COVID-19 response, Japan and six Central Asia and \
                Caucasus countries signed and exchanged notes on a total of ¥2.5 billion in grant \
                aid for the provision of health and medical equipment",
    },
    YenFigure {
        amount: Yen(190_000_000),
        is_approximate: false,
        basis: "provided",
        instrument: "technical cooperation and grant aid",
        purpose: "Health and medical equipment",
        sectors: &[],
        recipients: Recipients::unnamed(5, Some(Subregion::CentralAsia)),
        date: None,
        citation: Citation::efforts(7),
        quote: "Japan has provided a total ¥190 million in health and medical equipment for five \
                Central Asian countries through technical cooperation and grant aid projects",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_formatted_in_the_largest_unit_it_fills() {
        for (yen, formatted) in [
            (0, "¥0"),
            (999_999, "¥999999"),
            (1_000_000, "¥1 million"),
            (190_000_000, "¥190 million"),
            (999_999_999, "¥999.999999 million"),
            (1_000_000_000, "¥1 billion"),
            (2_500_000_000, "¥2.5 billion"),
            (190_000_000_000, "¥190 billion"),
            (u64::MAX, "¥18446744073.709551615 billion"),
        ] {
            assert_eq!(Yen(yen).to_string(), formatted);
        }
        assert_eq!(format!("[{:>14}]", Yen(2_500_000_000)), "[  ¥2.5 billion]");
    }
}
