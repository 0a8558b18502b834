//! Checks printed figures against their components, for the compiler and for the audit alike.

use core::fmt;

use rust_decimal::Decimal;

use crate::chart::{Assistance, Identity, Printed};
use crate::csv::amount::decimal;
use crate::names::{Measure, Recipient};

/// The number of rows: the countries, multiple countries and the regional total.
pub(crate) const ROWS: usize = Recipient::ALL.len();
pub(crate) const ROW_CHECKS: usize = ROWS * Identity::OF_ROWS.len();
pub(crate) const CHECKS: usize = ROW_CHECKS + Measure::ALL.len();

/// The check of one printed figure against an [`Identity`].
///
/// ```
/// let check = assistance::audit().iter().find(|check| !check.is_exact()).unwrap();
/// assert_eq!(
///     check.to_string(),
///     "Tajikistan: grants total is 22.35, expected 22.34 \
///      (grants total = grant aid + technical cooperation): \
///      off by 0.01, rounding explains up to 0.015",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Check {
    recipient: Recipient,
    identity: Identity,
    measure: Measure,
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::csv::serde_amount::serialize"))]
    printed: Option<Decimal>,
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::csv::serde_amount::serialize"))]
    computed: Decimal,
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::csv::serde_amount::serialize"))]
    tolerance: Decimal,
}

impl Check {
    /// Returns the row of the printed figure.
    ///
    /// ```
    /// use assistance::{Country, Recipient, audit};
    ///
    /// assert_eq!(audit()[0].recipient(), Recipient::Country(Country::Uzbekistan));
    /// ```
    #[must_use]
    pub const fn recipient(&self) -> Recipient {
        self.recipient
    }

    /// Returns the identity that is checked. Its [`measure`](Identity::measure) is the column of
    /// the printed figure.
    ///
    /// ```
    /// use assistance::{Identity, audit};
    ///
    /// assert_eq!(audit()[1].identity(), Identity::GrantsTotal);
    /// ```
    #[must_use]
    pub const fn identity(&self) -> Identity {
        self.identity
    }

    /// Returns the printed figure in US$ million, or `None` for a dash, which is nil in the sum.
    ///
    /// ```
    /// let check = assistance::audit().iter().find(|check| !check.is_exact()).unwrap();
    /// assert_eq!(check.printed().unwrap().to_string(), "22.35");
    /// ```
    #[must_use]
    pub const fn printed(&self) -> Option<Decimal> {
        self.printed
    }

    /// Returns the figure in US$ million that the identity requires.
    ///
    /// For [`Identity::ThroughMultilateral`], this is the printed figure itself, or grant aid if
    /// the printed figure is larger.
    ///
    /// ```
    /// let check = assistance::audit().iter().find(|check| !check.is_exact()).unwrap();
    /// assert_eq!(check.computed().to_string(), "22.34");
    /// ```
    #[must_use]
    pub const fn computed(&self) -> Decimal {
        self.computed
    }

    /// Returns `printed - computed`, in US$ million.
    ///
    /// ```
    /// let check = assistance::audit().iter().find(|check| !check.is_exact()).unwrap();
    /// assert_eq!(check.difference().to_string(), "0.01");
    /// ```
    #[must_use]
    pub const fn difference(&self) -> Decimal {
        decimal(self.off_by(), 2)
    }

    /// Returns the largest difference that rounding explains, in US$ million.
    ///
    /// It is half a hundredth for each rounded figure, the printed one included. A dash is exact.
    ///
    /// ```
    /// let check = assistance::audit().iter().find(|check| !check.is_exact()).unwrap();
    /// assert_eq!(check.tolerance().to_string(), "0.015");
    /// ```
    #[must_use]
    pub const fn tolerance(&self) -> Decimal {
        self.tolerance
    }

    /// Returns `true` if the printed figure is the computed one.
    ///
    /// ```
    /// let exact = assistance::audit().iter().filter(|check| check.is_exact());
    /// assert_eq!(exact.count(), 52);
    /// ```
    #[must_use]
    pub const fn is_exact(&self) -> bool {
        self.off_by() == 0
    }

    /// Returns `true` if rounding explains the difference. It does for every check of the chart.
    ///
    /// ```
    /// assert!(assistance::audit().iter().all(|check| check.is_within_rounding()));
    /// ```
    #[must_use]
    pub const fn is_within_rounding(&self) -> bool {
        self.off_by().abs() * 10 <= self.tolerance.mantissa() as i64
    }

    /// Returns the difference in hundredths.
    pub(crate) const fn off_by(&self) -> i64 {
        hundredths(self.printed) - self.computed.mantissa() as i64
    }
}

/// Formats the check as one sentence.
impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (printed, rule) = (Printed(self.printed), self.identity.rule());
        write!(f, "{}: {} is {printed}", self.recipient, self.measure)?;
        if self.is_exact() {
            return write!(f, ", as expected ({rule})");
        }
        let (computed, difference) = (self.computed, self.difference().abs());
        write!(f, ", expected {computed} ({rule}): off by {difference}")?;
        write!(f, ", rounding explains up to {}", self.tolerance)
    }
}

/// Returns every check of a chart: those of the rows, then those of the columns.
pub(crate) const fn checks(rows: &[Assistance; ROWS]) -> [Check; CHECKS] {
    let mut checks = [row_check(&rows[0], Identity::OF_ROWS[0]); CHECKS];
    let mut n = 0;
    while n < CHECKS {
        checks[n] = if n < ROW_CHECKS {
            let identities = Identity::OF_ROWS.len();
            row_check(&rows[n / identities], Identity::OF_ROWS[n % identities])
        } else {
            column_check(rows, Measure::ALL[n - ROW_CHECKS])
        };
        n += 1;
    }
    checks
}

const fn row_check(row: &Assistance, identity: Identity) -> Check {
    let (_, measures) = identity.terms();
    let mut terms = [(1, None); 2];
    let mut i = 0;
    while i < measures.len() {
        let (sign, measure) = measures[i];
        terms[i] = (sign, row.get(measure));
        i += 1;
    }
    check(row, identity, &terms)
}

const fn column_check(rows: &[Assistance; ROWS], measure: Measure) -> Check {
    let [parts @ .., total] = rows;
    let mut terms = [(1, None); ROWS];
    let mut i = 0;
    while i < parts.len() {
        terms[i] = (1, parts[i].get(measure));
        i += 1;
    }
    check(total, Identity::RegionTotal(measure), &terms)
}

/// Compares a figure of a row with the sum of its terms, each with its sign. A dash adds nothing.
const fn check(row: &Assistance, identity: Identity, terms: &[(i64, Option<Decimal>)]) -> Check {
    let measure = identity.measure();
    let printed = row.get(measure);
    // The number of figures that are rounded independently.
    let mut rounded = printed.is_some() as i64;
    let mut sum = 0;
    let mut i = 0;
    while i < terms.len() {
        let (sign, figure) = terms[i];
        sum += sign * hundredths(figure);
        rounded += figure.is_some() as i64;
        i += 1;
    }
    // What goes through multilateral institutions may be less than grant aid.
    if matches!(identity, Identity::ThroughMultilateral) && hundredths(printed) < sum {
        sum = hundredths(printed);
    }
    let (computed, tolerance) = (decimal(sum, 2), decimal(5 * rounded, 3));
    Check { recipient: row.recipient, identity, measure, printed, computed, tolerance }
}

/// Returns a figure in hundredths, and zero for a dash. Every figure of the chart has two decimals.
const fn hundredths(figure: Option<Decimal>) -> i64 {
    match figure {
        Some(figure) => figure.mantissa() as i64,
        None => 0,
    }
}
