//! What is asked of a subregion: its rows, its ranking, its sums.

use rust_decimal::Decimal;

use crate::chart::{Assistance, Measure};
use crate::country::Subregion;
use crate::queries::{Ranking, countries};

impl Subregion {
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
