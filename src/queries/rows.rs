//! The rows of the chart: all, by country, and by subregion.

use rust_decimal::Decimal;

use crate::chart::{Assistance, CHART};
use crate::names::{Country, Measure, Recipient, Subregion, UnknownCountry};

/// Returns the row of the country with this name.
///
/// The name is a printed name, a code, or another of the
/// [accepted names](Country#accepted-names): `Kyrgyzstan`, `kyrgyz-republic`, `KGZ`.
///
/// # Errors
///
/// Returns [`UnknownCountry`] for any other text. The error repeats the text, lists the eight
/// countries, and suggests one if the text is close to an accepted name.
///
/// - `"Japan"`: a country outside the chart.
/// - `"Uzbekstan"`: a misspelling. The error suggests Uzbekistan.
/// - `"860"`: a numeric code. See [`Country::from_m49`] and [`Country::from_dac_code`].
/// - `"Central Asia"`: a subregion. See [`Subregion`](crate::Subregion).
/// - `"region total"`: a row that is not a country. See [`region_total`] and
///   [`multiple_countries`].
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
pub fn by_country(name: &str) -> Result<&'static Assistance, UnknownCountry> {
    name.parse().map(Country::assistance)
}

/// Returns the rows of the eight countries, in printed order: by gross disbursement, largest first.
///
/// [`Assistance`](Assistance#dashes) shows how to sum a column that has dashes, and the page of
/// questions [what the average is](crate::questions#what-is-the-average).
///
/// ```
/// let rows = assistance::countries().iter();
/// let names: Vec<_> = rows.map(|row| row.name()).collect();
/// assert_eq!(names[..3], ["Uzbekistan", "Azerbaijan", "Kyrgyz Republic"]);
/// ```
#[must_use]
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

impl Country {
    /// Returns the row of the country. It cannot fail, and works in constants.
    ///
    /// ```
    /// use assistance::{Assistance, Country};
    ///
    /// const UZBEKISTAN: &Assistance = Country::Uzbekistan.assistance();
    /// assert_eq!(UZBEKISTAN.net.to_string(), "384.16");
    /// ```
    #[must_use]
    #[inline]
    pub const fn assistance(self) -> &'static Assistance {
        &CHART[self as usize]
    }
}

impl Recipient {
    /// Returns the row of the recipient.
    ///
    /// Works in constants.
    ///
    /// ```
    /// use assistance::Recipient;
    ///
    /// let multiple = Recipient::MultipleCountries.assistance();
    /// assert_eq!(multiple.gross.to_string(), "0.25"); // US$ million
    /// ```
    #[must_use]
    #[inline]
    pub const fn assistance(self) -> &'static Assistance {
        let [.., multiple_countries, region_total] = &CHART;
        match self {
            Recipient::Country(country) => country.assistance(),
            Recipient::MultipleCountries => multiple_countries,
            Recipient::RegionTotal => region_total,
        }
    }
}

impl Assistance {
    /// Returns the figure as a fraction of the printed regional total of the same measure: 0.25 is
    /// a quarter.
    ///
    /// Returns `None` if the figure or the regional total is a dash, or if the total is not
    /// positive. It also returns `None` for [`Net`](Measure::Net) and
    /// [`LoanNet`](Measure::LoanNet): these totals contain figures below zero, so that a figure is
    /// not a part of the total.
    ///
    /// The shares of the nine rows need not add up to exactly 1, because the printed total may
    /// differ from the [sum of its rows](crate::concepts#rounding).
    ///
    /// ```
    /// use assistance::{Country, Decimal, Measure, Printed};
    ///
    /// let uzbekistan = Country::Uzbekistan.assistance();
    /// let share = uzbekistan.share_of_total(Measure::Gross).unwrap();
    /// let per_cent = Printed::from(share * Decimal::ONE_HUNDRED);
    /// assert_eq!(format!("{per_cent:.1} %"), "80.0 %");
    ///
    /// assert_eq!(uzbekistan.share_of_total(Measure::Net), None);
    /// ```
    #[must_use]
    #[doc(alias = "percent")]
    pub fn share_of_total(&self, of: Measure) -> Option<Decimal> {
        if matches!(of, Measure::Net | Measure::LoanNet) {
            return None;
        }
        share(self.get(of)?, region_total().get(of)?)
    }

    /// Returns the figure as a fraction of the gross disbursement of the same row: 0.25 is a
    /// quarter.
    ///
    /// Returns `None` if the figure is a dash, or if gross is not positive. When you average
    /// shares, count a dash as zero. The share of [`LoanRecovered`](Measure::LoanRecovered) is
    /// above 1 exactly where net is negative. No method divides by net, because net may be zero or
    /// negative.
    ///
    /// ```
    /// use assistance::{Decimal, Measure, Printed, region_total};
    ///
    /// let loans = region_total().share_of_gross(Measure::LoanDisbursed).unwrap();
    /// assert_eq!(format!("{:.1} %", Printed::from(loans * Decimal::ONE_HUNDRED)), "82.5 %");
    /// ```
    #[must_use]
    #[doc(alias = "percent")]
    pub fn share_of_gross(&self, of: Measure) -> Option<Decimal> {
        share(self.get(of)?, self.gross)
    }
}

fn share(part: Decimal, whole: Decimal) -> Option<Decimal> {
    if whole > Decimal::ZERO { part.checked_div(whole) } else { None }
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

    /// Returns the sum of the printed figures of the countries of the subregion, in US$ million, or
    /// `None` where all of them are dashes.
    ///
    /// Dashes add nothing. The chart prints no total for a subregion. Aid to "multiple countries"
    /// belongs to neither.
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
