//! The regional total of one measure, as printed and as summed.

use rust_decimal::Decimal;

use crate::chart::{Assistance, Measure, tolerance};
use crate::queries::{region_total, rows};

/// The regional total of a measure: what the chart prints, and what its other nine rows add up to.
///
/// The two may differ by a hundredth or so, because every figure was rounded by itself. Neither is corrected.
///
/// ```
/// use assistance::{Measure, total};
///
/// let net = total(Measure::Net);
/// assert_eq!(net.published.to_string(), "385.47");
/// assert_eq!(net.summed.to_string(), "385.48");
/// assert_eq!(net.difference().to_string(), "-0.01");
/// assert!(net.is_within_rounding());
/// ```
#[must_use]
pub fn total(of: Measure) -> Total {
    let [parts @ .., _] = rows();
    Total {
        measure: of,
        published: region_total().get(of).unwrap_or(Decimal::ZERO),
        summed: parts.iter().filter_map(|row| row.get(of)).sum(),
    }
}

/// A regional total, in US$ million.
///
/// ```
/// use assistance::{Measure, total};
///
/// let grants = total(Measure::GrantsTotal);
/// assert_eq!(grants.published, grants.summed);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Total {
    /// What is totalled.
    pub measure: Measure,
    /// The printed total, in US$ million.
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    pub published: Decimal,
    /// The sum of the eight countries and "multiple countries", in US$ million. Dashes count as nothing.
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    pub summed: Decimal,
}

impl Total {
    /// `published - summed`, in US$ million.
    ///
    /// ```
    /// use assistance::{Measure, total};
    ///
    /// assert!(total(Measure::LoanRecovered).difference().is_zero());
    /// ```
    #[must_use]
    pub fn difference(&self) -> Decimal {
        self.published - self.summed
    }

    /// The most that rounding can make the difference, in US$ million: half a hundredth for each figure, the total
    /// included. A dash is exact.
    ///
    /// ```
    /// use assistance::{Measure, total};
    ///
    /// // The total, Armenia and Georgia: three figures.
    /// assert_eq!(total(Measure::ThroughMultilateral).tolerance().to_string(), "0.015");
    /// ```
    #[must_use]
    pub fn tolerance(&self) -> Decimal {
        let printed = rows().iter().filter_map(|row| row.get(self.measure));
        tolerance::of(printed.count())
    }

    /// Whether rounding explains the difference.
    ///
    /// ```
    /// use assistance::{Measure, total};
    ///
    /// assert!(Measure::ALL.iter().all(|measure| total(*measure).is_within_rounding()));
    /// ```
    #[must_use]
    pub fn is_within_rounding(&self) -> bool {
        self.difference().abs() <= self.tolerance()
    }
}

impl Assistance {
    /// The figure as a fraction of the printed regional total of the same measure: 0.25 is a quarter.
    ///
    /// `None` where the figure is a dash, or where the regional total is a dash or not positive. A negative net
    /// makes a negative fraction.
    ///
    /// ```
    /// use assistance::{Country, Measure};
    ///
    /// let share = Country::Uzbekistan.assistance().share_of_total(Measure::Gross).unwrap();
    /// assert_eq!(share.round_dp(3).to_string(), "0.800");
    /// ```
    #[must_use]
    pub fn share_of_total(&self, of: Measure) -> Option<Decimal> {
        let total = region_total().get(of).filter(Decimal::is_sign_positive)?;
        self.get(of)?.checked_div(total)
    }
}
