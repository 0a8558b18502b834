//! One row of the chart.

use rust_decimal::Decimal;

use crate::chart::Printed;
use crate::names::{Country, Measure, Recipient};

/// One row of Chart III-7: Japan's assistance to one recipient in calendar year 2019.
///
/// The fields are the columns of [`data/chart-iii-7.csv`](crate::data#chart-iii-7csv). Amounts are
/// in US$ million.
///
/// # Dashes
///
/// `None` is a printed dash, which [counts as zero](crate::concepts#dash-and-zero). A sum of
/// `Option`s is `None` as soon as one of them is, so leave the dashes out with `filter_map`, or use
/// [`total`](crate::total()) and [`Subregion::sum`](crate::Subregion::sum), which do so. In a mean,
/// count each as zero with `unwrap_or_default`.
///
/// ```
/// use assistance::{Decimal, Measure, countries, total};
///
/// let recovered = countries().iter().filter_map(|row| row.loan_recovered);
/// assert_eq!(recovered.sum::<Decimal>().to_string(), "130.66");
/// assert_eq!(total(Measure::LoanRecovered).summed.to_string(), "130.66");
///
/// // Not this: Tajikistan has a dash. In comparisons, `None` is below every figure, so filter
/// // the dashes out there, too.
/// let recovered = countries().iter().map(|row| row.loan_recovered);
/// assert_eq!(recovered.sum::<Option<Decimal>>(), None);
/// ```
///
/// # Rounding
///
/// An amount is an exact [`Decimal`]. To print one with fewer decimals, use
/// [`printed`](Assistance::printed), or [`Printed::from`] for an amount that you have computed. To
/// compute with a rounded amount, name the same strategy, half away from zero:
///
/// ```
/// use assistance::rust_decimal::RoundingStrategy::MidpointAwayFromZero;
/// use assistance::{Measure, region_total};
///
/// let cooperation = region_total().technical_cooperation.unwrap();
/// assert_eq!(cooperation.to_string(), "26.85");
/// let printed = region_total().printed(Measure::TechnicalCooperation);
/// assert_eq!(format!("{printed:.1}"), "26.9");
/// let rounded = cooperation.round_dp_with_strategy(1, MidpointAwayFromZero);
/// assert_eq!(rounded.to_string(), "26.9");
///
/// // Not these: `Display` of a `Decimal` cuts digits off, and `round_dp` rounds half to even.
/// assert_eq!(format!("{cooperation:.1}"), "26.8");
/// assert_eq!(cooperation.round_dp(1).to_string(), "26.8");
/// ```
///
/// # Serde
///
/// An amount is written as text with all of its decimals, two at least where they fit, and a dash
/// as none: null in JSON, an empty cell in CSV, absent in TOML. A row is read back as it was
/// written, also if a caller changed it. An amount that is not text, or no number, is an error, and
/// so is an unknown column. An absent column is a dash where the chart has dashes. A dash is also
/// read as `-`, as in `data/chart-iii-7.csv`.
///
/// To check that a row is the chart's, compare the two:
///
/// ```
/// use assistance::{Assistance, Country, Decimal};
///
/// let printed = Country::Georgia.assistance();
/// let changed = Assistance { net: Decimal::ONE, ..*printed };
/// assert!(*printed == *printed.recipient.assistance());
/// assert!(changed != *changed.recipient.assistance());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(deny_unknown_fields))]
pub struct Assistance {
    /// The printed rank, by gross disbursement. `None` in the two rows that are not countries.
    pub rank: Option<u8>,
    /// The recipient: a country, or one of the two rows that are not countries.
    pub recipient: Recipient,
    /// Financial assistance without an obligation to repay, in US$ million. It includes
    /// `through_multilateral`.
    #[cfg_attr(feature = "serde", serde(default, with = "crate::csv::serde_amount"))]
    pub grant_aid: Option<Decimal>,
    /// The part of grant aid that went through multilateral institutions, in US$ million. It is
    /// already inside `grant_aid`: never add the two.
    #[cfg_attr(feature = "serde", serde(default, with = "crate::csv::serde_amount"))]
    pub through_multilateral: Option<Decimal>,
    /// The [other part of
    /// grants](crate::concepts#grants-and-the-part-through-multilateral-institutions), in US$
    /// million.
    #[cfg_attr(feature = "serde", serde(default, with = "crate::csv::serde_amount"))]
    pub technical_cooperation: Option<Decimal>,
    /// Grant aid and technical cooperation together, in US$ million.
    #[cfg_attr(feature = "serde", serde(with = "crate::csv::serde_amount::figure"))]
    pub grants_total: Decimal,
    /// What was paid out on loans in the year, in US$ million. It is not a measure of new lending.
    #[cfg_attr(feature = "serde", serde(default, with = "crate::csv::serde_amount"))]
    pub loan_disbursed: Option<Decimal>,
    /// What was repaid on earlier loans in the year, without a sign, in US$ million.
    #[cfg_attr(feature = "serde", serde(default, with = "crate::csv::serde_amount"))]
    pub loan_recovered: Option<Decimal>,
    /// Loans disbursed less the amount recovered, in US$ million. May be negative.
    #[cfg_attr(feature = "serde", serde(default, with = "crate::csv::serde_amount"))]
    pub loan_net: Option<Decimal>,
    /// Grants and loans disbursed, less the amount recovered, in US$ million. May be negative.
    #[cfg_attr(feature = "serde", serde(with = "crate::csv::serde_amount::figure"))]
    pub net: Decimal,
    /// Grants and loans disbursed, with no repayment subtracted, in US$ million.
    #[cfg_attr(feature = "serde", serde(with = "crate::csv::serde_amount::figure"))]
    pub gross: Decimal,
}

impl Assistance {
    /// Returns the printed name of the recipient.
    ///
    /// ```
    /// assert_eq!(assistance::rows()[2].name(), "Kyrgyz Republic");
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.recipient.name()
    }

    /// Returns the country, or `None` in the two rows that are not countries.
    ///
    /// ```
    /// use assistance::{Country, countries, region_total};
    ///
    /// assert_eq!(countries()[0].country(), Some(Country::Uzbekistan));
    /// assert_eq!(region_total().country(), None);
    /// ```
    #[must_use]
    pub const fn country(&self) -> Option<Country> {
        self.recipient.country()
    }

    /// Returns the figure under a measure, in US$ million, or `None` for a dash.
    ///
    /// ```
    /// use assistance::{Country, Measure};
    ///
    /// let tajikistan = Country::Tajikistan.assistance();
    /// assert_eq!(tajikistan.get(Measure::TechnicalCooperation).unwrap().to_string(), "5.60");
    /// assert_eq!(tajikistan.get(Measure::LoanNet), None);
    /// ```
    #[must_use]
    pub const fn get(&self, measure: Measure) -> Option<Decimal> {
        match measure {
            Measure::GrantAid => self.grant_aid,
            Measure::ThroughMultilateral => self.through_multilateral,
            Measure::TechnicalCooperation => self.technical_cooperation,
            Measure::GrantsTotal => Some(self.grants_total),
            Measure::LoanDisbursed => self.loan_disbursed,
            Measure::LoanRecovered => self.loan_recovered,
            Measure::LoanNet => self.loan_net,
            Measure::Net => Some(self.net),
            Measure::Gross => Some(self.gross),
        }
    }

    /// Returns every measure with its figure, in printed order.
    ///
    /// ```
    /// let tajikistan = assistance::by_country("Tajikistan")?;
    /// let dashes = tajikistan.figures().filter(|(_, figure)| figure.is_none());
    /// assert_eq!(dashes.count(), 4);
    /// # Ok::<(), assistance::UnknownCountry>(())
    /// ```
    #[must_use]
    #[doc(alias = "iter")]
    pub fn figures(
        &self,
    ) -> impl ExactSizeIterator<Item = (Measure, Option<Decimal>)> + Clone + use<> {
        let row = *self;
        Measure::ALL.into_iter().map(move |measure| (measure, row.get(measure)))
    }

    /// Returns the cell under a measure, to be formatted as the chart prints it: the figure with
    /// its two decimals, or a dash.
    ///
    /// ```
    /// use assistance::{Measure, region_total};
    ///
    /// assert_eq!(region_total().printed(Measure::LoanDisbursed).to_string(), "426.00");
    /// ```
    #[must_use]
    #[doc(alias = "round")]
    pub const fn printed(&self, measure: Measure) -> Printed {
        Printed(self.get(measure))
    }
}
