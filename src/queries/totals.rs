//! The regional total of a measure, as printed and as summed, and the audit of every identity.

use rust_decimal::Decimal;

use crate::chart::check::{CHECKS, ROW_CHECKS, checks};
use crate::chart::{CHART, Check};
use crate::names::Measure;

static AUDIT: [Check; CHECKS] = checks(&CHART);

/// Returns the regional total of a measure: the total that the chart prints, and the sum of the
/// nine rows above it. Dashes add nothing.
///
/// The two may differ by a hundredth, as they would if each figure was rounded separately. Neither
/// is corrected. See [Rounding](crate::concepts#rounding).
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
    let check = column_total(of);
    Total { measure: of, printed: check.printed().unwrap_or_default(), summed: check.computed() }
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
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Total {
    /// The measure.
    pub measure: Measure,
    /// The printed total, in US$ million.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::csv::serde_amount::serialize"))]
    pub printed: Decimal,
    /// The sum of the eight countries and "multiple countries", in US$ million. A dash adds
    /// nothing.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::csv::serde_amount::serialize"))]
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

    /// Returns the largest difference that rounding explains, in US$ million: half a hundredth for
    /// each figure, the total included. A dash counts as exactly zero.
    ///
    /// ```
    /// use assistance::{Measure, total};
    ///
    /// // The total, Armenia and Georgia: three figures.
    /// assert_eq!(total(Measure::ThroughMultilateral).tolerance().to_string(), "0.015");
    /// ```
    #[must_use]
    pub fn tolerance(&self) -> Decimal {
        column_total(self.measure).tolerance()
    }

    /// Returns `true` if rounding explains the difference.
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

/// Returns every [`Identity`](crate::Identity), checked in each row and column to which it applies.
///
/// The checks of the rows come first, then those of the columns. Seven of the 59 are off by 0.01.
/// They concern [five printed figures](crate::concepts#rounding). The compiler also checks that the
/// printed ranks are the order by gross, which is none of these checks.
///
/// ```
/// use assistance::audit;
///
/// let inexact: Vec<_> = audit().iter().filter(|check| !check.is_exact()).collect();
/// assert_eq!(inexact.len(), 7);
/// assert!(inexact.iter().all(|check| check.is_within_rounding()));
/// ```
#[must_use]
pub const fn audit() -> &'static [Check] {
    &AUDIT
}

/// Returns the check of a column against the printed regional total.
fn column_total(measure: Measure) -> &'static Check {
    &AUDIT[ROW_CHECKS + measure as usize]
}
