//! The regional total of a measure, as printed and as summed.

use rust_decimal::Decimal;

use crate::chart::{Assistance, Measure};
use crate::queries::{audit, region_total};

/// Returns the regional total of a measure: what the chart prints, and what its other nine rows add
/// up to.
///
/// The two may differ by a hundredth, because every figure was rounded by itself. Neither is
/// corrected. See [Rounding](crate::concepts#rounding).
///
/// ```
/// use assistance::{Measure, total};
///
/// let net = total(Measure::Net);
/// assert_eq!(net.printed.to_string(), "385.47");
/// assert_eq!(net.summed.to_string(), "385.48");
/// assert_eq!(net.difference().to_string(), "-0.01");
/// assert!(net.is_within_rounding());
/// ```
#[must_use]
pub fn total(of: Measure) -> Total {
    let check = audit().of_total(of);
    Total { measure: of, printed: check.printed(), summed: check.computed() }
}

/// A regional total, in US$ million.
///
/// ```
/// use assistance::{Measure, total};
///
/// let grants = total(Measure::GrantsTotal);
/// assert_eq!(grants.printed, grants.summed);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Total {
    /// The measure that is totalled.
    pub measure: Measure,
    /// The printed total, in US$ million.
    pub printed: Decimal,
    /// The sum of the eight countries and "multiple countries", in US$ million. A dash counts as
    /// nothing.
    pub summed: Decimal,
}

impl Total {
    /// Returns `printed - summed`, in US$ million.
    ///
    /// ```
    /// use assistance::{Measure, total};
    ///
    /// assert!(total(Measure::LoanRecovered).difference().is_zero());
    /// ```
    #[must_use]
    pub fn difference(&self) -> Decimal {
        self.printed - self.summed
    }

    /// Returns the most that rounding can make the difference, in US$ million: half a hundredth for
    /// each figure, the total included. A dash is exact.
    ///
    /// ```
    /// use assistance::{Measure, total};
    ///
    /// // The total, Armenia and Georgia: three figures.
    /// assert_eq!(total(Measure::ThroughMultilateral).tolerance().to_string(), "0.015");
    /// ```
    #[must_use]
    pub fn tolerance(&self) -> Decimal {
        audit().of_total(self.measure).tolerance()
    }

    /// Returns whether rounding explains the difference.
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
    /// Returns the figure as a fraction of the printed regional total of the same measure: 0.25 is
    /// a quarter.
    ///
    /// Returns `None` if the figure is a dash, or if the regional total is a dash or not positive.
    /// A figure below zero gives a fraction below zero. Because net figures may be negative, a
    /// country's share of the regional net may be above 1, and the positive ones may add up to more
    /// than 1.
    ///
    /// ```
    /// use assistance::{Country, Measure};
    ///
    /// let share = Country::Uzbekistan.assistance().share_of_total(Measure::Gross).unwrap();
    /// assert_eq!(share.round_dp(3).to_string(), "0.800");
    /// ```
    #[must_use]
    pub fn share_of_total(&self, of: Measure) -> Option<Decimal> {
        let total = region_total().get(of)?;
        self.get(of).filter(|_| total.is_sign_positive())?.checked_div(total)
    }
}
