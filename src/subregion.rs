//! The two parts of the region: Central Asia and the Caucasus.

use core::fmt;

use rust_decimal::Decimal;

use crate::{Assistance, Measure, Ranking, countries};

/// A part of the region, as the White Paper divides it: five Central Asian countries and three Caucasus countries.
///
/// ```
/// use assistance::{Measure, Subregion};
///
/// let net = Subregion::Caucasus.total(Measure::Net);
/// assert_eq!(net.map(|amount| amount.to_string()).as_deref(), Some("1.25"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subregion {
    /// Uzbekistan, Kyrgyz Republic, Tajikistan, Turkmenistan, Kazakhstan.
    CentralAsia,
    /// Azerbaijan, Armenia, Georgia.
    Caucasus,
}

impl Subregion {
    /// Both.
    ///
    /// ```
    /// use assistance::Subregion;
    ///
    /// assert_eq!(Subregion::ALL, [Subregion::CentralAsia, Subregion::Caucasus]);
    /// ```
    pub const ALL: [Subregion; 2] = [Subregion::CentralAsia, Subregion::Caucasus];

    /// The name: "Central Asia" or "Caucasus".
    ///
    /// ```
    /// assert_eq!(assistance::Subregion::CentralAsia.name(), "Central Asia");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Subregion::CentralAsia => "Central Asia",
            Subregion::Caucasus => "Caucasus",
        }
    }

    /// The rows of its countries, in printed order.
    ///
    /// ```
    /// use assistance::Subregion;
    ///
    /// assert_eq!(Subregion::CentralAsia.countries().count(), 5);
    /// ```
    pub fn countries(self) -> impl Iterator<Item = &'static Assistance> + Clone {
        countries().iter().filter(move |row| {
            let country = row.recipient.country();
            country.is_some_and(|country| country.subregion() == self)
        })
    }

    /// Its countries by one measure, ranked among themselves.
    ///
    /// ```
    /// use assistance::{Country, Measure, Subregion};
    ///
    /// let ranking = Subregion::Caucasus.ranking(Measure::Net);
    /// assert_eq!(ranking.rank_of(Country::Armenia), Some(1));
    /// ```
    #[must_use]
    pub fn ranking(self, by: Measure) -> Ranking {
        Ranking::of(self.countries(), by)
    }

    /// The sum of its countries' printed figures, in US$ million; `None` where all of them are dashes.
    ///
    /// The chart prints no total for a subregion, and aid to "multiple countries" belongs to neither.
    ///
    /// ```
    /// use assistance::{Measure, Subregion};
    ///
    /// assert_eq!(Subregion::CentralAsia.total(Measure::ThroughMultilateral), None);
    /// ```
    #[must_use]
    pub fn total(self, of: Measure) -> Option<Decimal> {
        self.countries()
            .filter_map(|row| row.get(of))
            .reduce(|sum, amount| sum + amount)
    }
}

/// Prints the name.
impl fmt::Display for Subregion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
