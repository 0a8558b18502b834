//! One row of the chart.

use rust_decimal::Decimal;

use crate::chart::reader::CHART;
use crate::chart::{Measure, Printed, Recipient};
use crate::country::Country;

/// A row of Chart III-7: what one recipient was given and paid back in 2019, in US$ million.
///
/// `None` is a printed dash: no assistance was provided. It is not the figure 0.00.
///
/// ```
/// use assistance::Country;
///
/// let kazakhstan = Country::Kazakhstan.assistance();
/// assert_eq!(kazakhstan.gross.to_string(), "1.40");
/// assert_eq!(kazakhstan.net.to_string(), "-40.38");
/// assert_eq!(kazakhstan.loan_aid.disbursed, None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self")
)]
pub struct Assistance {
    /// Who the row is about.
    pub recipient: Recipient,
    /// The printed rank, which is by gross disbursement; `None` for the two rows that are not countries.
    pub rank: Option<u8>,
    /// Grants.
    pub grants: Grants,
    /// Loan aid.
    pub loan_aid: LoanAid,
    /// Net disbursement, in US$ million: grants and loans less what was recovered. May be negative.
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    pub net: Decimal,
    /// Gross disbursement, in US$ million: grants and loans before any recovery.
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    pub gross: Decimal,
}

/// The grants of a row, in US$ million.
///
/// ```
/// use assistance::Country;
///
/// let grants = Country::Armenia.assistance().grants;
/// // 1.07 went through multilateral institutions. It is inside grant aid, and is not added.
/// assert_eq!(grants.through_multilateral.unwrap().to_string(), "1.07");
/// assert_eq!(grants.grant_aid.unwrap() + grants.technical_cooperation.unwrap(), grants.total);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Grants {
    /// Grant aid, in US$ million, with what went through multilateral institutions.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub grant_aid: Option<Decimal>,
    /// The part of grant aid provided through multilateral institutions, in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub through_multilateral: Option<Decimal>,
    /// Technical cooperation, in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub technical_cooperation: Option<Decimal>,
    /// Grant aid and technical cooperation, in US$ million.
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    pub total: Decimal,
}

/// The loans of a row, in US$ million.
///
/// ```
/// use assistance::Country;
///
/// let loans = Country::Azerbaijan.assistance().loan_aid;
/// assert_eq!(loans.disbursed.unwrap() - loans.recovered.unwrap(), loans.net.unwrap());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LoanAid {
    /// Amount disbursed, column (A), in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub disbursed: Option<Decimal>,
    /// Amount recovered on earlier loans, column (B), in US$ million; printed without a sign.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub recovered: Option<Decimal>,
    /// (A)-(B), in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub net: Option<Decimal>,
}

impl Assistance {
    /// The figure under one measure, in US$ million; `None` is the dash.
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
            Measure::GrantAid => self.grants.grant_aid,
            Measure::ThroughMultilateral => self.grants.through_multilateral,
            Measure::TechnicalCooperation => self.grants.technical_cooperation,
            Measure::GrantsTotal => Some(self.grants.total),
            Measure::LoanDisbursed => self.loan_aid.disbursed,
            Measure::LoanRecovered => self.loan_aid.recovered,
            Measure::LoanNet => self.loan_aid.net,
            Measure::Net => Some(self.net),
            Measure::Gross => Some(self.gross),
        }
    }

    /// The cell under one measure as the chart prints it: the figure with its two decimals, or a dash.
    ///
    /// ```
    /// use assistance::{Measure, region_total};
    ///
    /// assert_eq!(region_total().printed(Measure::LoanDisbursed).to_string(), "426.00");
    /// ```
    #[must_use]
    pub const fn printed(&self, measure: Measure) -> Printed {
        Printed(self.get(measure))
    }
}

impl Country {
    /// The country's row of the chart. It cannot fail, and works in constants.
    ///
    /// ```
    /// use assistance::{Assistance, Country};
    ///
    /// const UZ: &Assistance = Country::Uzbekistan.assistance();
    /// assert_eq!(UZ.net.to_string(), "384.16");
    /// ```
    #[must_use]
    #[inline]
    pub const fn assistance(self) -> &'static Assistance {
        &CHART[self as usize]
    }
}
