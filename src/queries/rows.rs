//! The rows of the chart: all, by country, and by subregion.

use rust_decimal::Decimal;

use crate::chart::chart_csv::CHART;
use crate::chart::{Assistance, Measure};
use crate::country::{Country, Recipient, Subregion, UnknownCountry};
use crate::queries::Ranking;

/// Returns the row of the country with this name.
///
/// The name may be the printed name, the M49 name, the formal name, an ISO 3166-1 code of two or
/// three letters, or a spelling listed in [`data/spellings.csv`](crate::data#spellingscsv). The
/// case of ASCII letters is ignored, as are white space and byte-order marks around the name. White
/// space between words counts as one space, and so does a `_` or `-` between two letters:
/// `kyrgyz-republic`.
///
/// # Errors
///
/// Returns [`UnknownCountry`] for any other text. The error repeats the text, lists the eight
/// countries, and suggests one if the text is close to an accepted name.
///
/// - `"Japan"`: a country outside the chart.
/// - `"Uzbekstan"`: no accepted spelling. The error suggests Uzbekistan.
/// - `"860"`: a numeric code. See [`Country::from_m49`] and [`Country::from_dac_code`].
/// - `"Central Asia"`: a subregion. See [`Subregion`](crate::Subregion).
/// - `"Total"`: a row that is not a country. See [`region_total`] and [`multiple_countries`].
///
/// Show the sentence of the error to the person who typed the text. [`UnknownCountry`] has an
/// example of a web page that builds its own message from the parts of the error.
///
/// ```
/// let uzbekistan = assistance::by_country("Uzbekistan")?;
/// assert_eq!(uzbekistan.gross.to_string(), "412.69");
/// assert_eq!(assistance::by_country("uz"), Ok(uzbekistan));
/// assert!(assistance::by_country("Japan").is_err());
/// # Ok::<(), assistance::UnknownCountry>(())
/// ```
#[inline]
#[doc(alias = "find")]
#[doc(alias = "parse")]
pub fn by_country(name: &str) -> Result<&'static Assistance, UnknownCountry> {
    name.parse().map(Country::assistance)
}

/// Returns the rows of the eight countries, in printed order: by gross disbursement, largest first.
///
/// To sum a column that has dashes, see
/// [the page of questions](crate::questions#how-do-i-sum-a-column-that-has-dashes), which also
/// answers [what the average is](crate::questions#what-is-the-average).
///
/// ```
/// let rows = assistance::countries().iter();
/// let names: Vec<_> = rows.map(|row| row.name()).collect();
/// assert_eq!(names[..3], ["Uzbekistan", "Azerbaijan", "Kyrgyz Republic"]);
/// ```
#[must_use]
#[doc(alias = "average")]
pub const fn countries() -> &'static [Assistance; 8] {
    CHART.first_chunk().unwrap()
}

/// Returns all ten rows, in printed order: the eight countries, "multiple countries", the regional
/// total.
///
/// The last row is the total of the others, so a sum over all ten rows counts everything twice. The
/// sum of [`total`](crate::total()) is over the first nine.
///
/// ```
/// assert_eq!(assistance::rows().len(), 10);
/// assert_eq!(assistance::rows()[9], *assistance::region_total());
/// ```
#[must_use]
pub const fn rows() -> &'static [Assistance; 10] {
    &CHART
}

/// Returns the row of aid to several countries of the region at once, such as seminars and survey
/// teams.
///
/// ```
/// assert_eq!(assistance::multiple_countries().gross.to_string(), "0.25");
/// ```
#[must_use]
pub const fn multiple_countries() -> &'static Assistance {
    Recipient::MultipleCountries.assistance()
}

/// Returns the row of the printed regional totals.
///
/// ```
/// assert_eq!(assistance::region_total().gross.to_string(), "516.13");
/// ```
#[must_use]
pub const fn region_total() -> &'static Assistance {
    Recipient::RegionTotal.assistance()
}

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
