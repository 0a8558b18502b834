//! The rows, the ranking and the sums of a subregion.

use rust_decimal::Decimal;

use crate::chart::{Assistance, Measure};
use crate::country::Subregion;
use crate::queries::{Ranking, countries};

impl Subregion {
    /// Returns the rows of the countries of the subregion, in printed order.
    ///
    /// ```
    /// use assistance::Subregion;
    ///
    /// assert_eq!(Subregion::CentralAsia.countries().count(), 5);
    /// ```
    pub fn countries(self) -> impl Iterator<Item = &'static Assistance> + Clone {
        countries()
            .iter()
            .filter(move |row| row.country().is_some_and(|country| country.subregion() == self))
    }

    /// Ranks the countries of the subregion among themselves.
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

    /// Returns the sum of the printed figures of the countries of the subregion, in US$ million, or
    /// `None` where all of them are dashes.
    ///
    /// Dashes add nothing. The chart prints no total for a subregion. Aid to "multiple countries"
    /// belongs to neither. To print the sum, use [`Printed::from`](crate::Printed).
    ///
    /// ```
    /// use assistance::{Measure, Subregion};
    ///
    /// assert_eq!(Subregion::Caucasus.sum(Measure::Net).unwrap().to_string(), "1.25");
    /// assert_eq!(Subregion::CentralAsia.sum(Measure::ThroughMultilateral), None);
    /// ```
    #[must_use]
    #[doc(alias = "total")]
    pub fn sum(self, of: Measure) -> Option<Decimal> {
        self.countries().filter_map(|row| row.get(of)).reduce(|sum, figure| sum + figure)
    }
}
