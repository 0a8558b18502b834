//! Every accounting identity of the chart, checked on its printed figures.

use crate::chart::check::{Checks, checks};
use crate::chart::reader::CHART;
use crate::chart::{Assistance, Check, Identity, Measure};

/// Returns the audit of the embedded chart: the checks that it passed to compile.
///
/// ```
/// let audit = assistance::audit();
/// assert!(audit.is_within_rounding());
/// for check in audit.discrepancies() {
///     println!("{check}");
/// }
/// ```
#[must_use]
pub const fn audit() -> &'static Audit {
    static AUDIT: Audit = Audit::of(&CHART);
    &AUDIT
}

/// Every [`Identity`], checked in every row and column that it ties together.
///
/// ```
/// use assistance::{Audit, audit, rows};
///
/// assert_eq!(Audit::of(rows()), *audit());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Audit {
    checks: Checks,
}

impl Audit {
    /// Audits rows that a program has changed. Usable in const contexts.
    ///
    /// Rows are known by their recipient, not by their place. Without a row for the regional total,
    /// its figures count as dashes; without a row for a country, so does its rank. Figures are
    /// added exactly to their eighth decimal.
    ///
    /// ```
    /// use assistance::{Audit, Measure, rows};
    ///
    /// let mut changed = *rows();
    /// changed[1].gross += changed[0].gross;
    /// let audit = Audit::of(&changed);
    /// assert!(!audit.is_within_rounding());
    /// assert!(audit.discrepancies().any(|check| check.measure() == Some(Measure::Gross)));
    /// ```
    #[must_use]
    pub const fn of(rows: &[Assistance; 10]) -> Audit {
        Audit {
            checks: checks(rows),
        }
    }

    /// Returns every check: those of the rows, then of the columns, then of the ranks.
    ///
    /// ```
    /// // Five identities in ten rows, nine columns, eight ranks.
    /// assert_eq!(assistance::audit().checks().len(), 5 * 10 + 9 + 8);
    /// ```
    #[must_use]
    pub const fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// Returns the checks whose printed figure is not what its parts give.
    ///
    /// ```
    /// use assistance::{Country, Identity, Recipient, audit};
    ///
    /// let first = audit().discrepancies().next().unwrap();
    /// assert_eq!(first.recipient(), Recipient::Country(Country::Tajikistan));
    /// assert_eq!(first.identity(), Identity::GrantsTotal);
    /// ```
    pub fn discrepancies(&self) -> impl Iterator<Item = &Check> + Clone {
        self.checks.iter().filter(|check| !check.is_exact())
    }

    /// Returns whether rounding explains every discrepancy.
    ///
    /// ```
    /// assert!(assistance::audit().is_within_rounding());
    /// ```
    #[must_use]
    pub fn is_within_rounding(&self) -> bool {
        self.checks.iter().all(Check::is_within_rounding)
    }

    /// The check of a column against the printed regional total.
    pub(crate) fn of_total(&self, measure: Measure) -> &Check {
        let is_of_total = |check: &&Check| check.identity() == Identity::RegionTotal(measure);
        let mut checks = self.checks.iter();
        checks.find(is_of_total).expect("every column is checked")
    }
}
