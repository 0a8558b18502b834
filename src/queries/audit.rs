//! Every accounting identity of the chart, checked on its printed figures.

use crate::chart::check::{Checks, checks};
use crate::chart::reader::CHART;
use crate::chart::{Assistance, Check, Identity, Measure};

/// Returns the audit of the embedded chart: the checks that it must pass for the crate to compile.
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

/// The result of checking every [`Identity`] in each row and column to which it applies.
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
    /// Rows are identified by their recipient, not by their position. A missing row is treated as a
    /// row of dashes without a rank. Sums are exact for figures of up to eight decimals.
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
        Audit { checks: checks(rows) }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What the figures and the audit add to a program, besides code.
    #[test]
    #[cfg(target_pointer_width = "64")]
    fn the_statics_have_their_size() {
        assert_eq!(size_of_val(&CHART), 10 * 172);
        assert_eq!(size_of_val(audit()), 67 * 40);
    }

    #[test]
    fn a_row_that_is_not_there_is_missed() {
        let mut without_georgia = CHART;
        without_georgia[5].recipient = crate::chart::Recipient::MultipleCountries;
        let audit = Audit::of(&without_georgia);
        let missed: Vec<String> = audit
            .checks()
            .iter()
            .filter(|check| !check.is_within_rounding())
            .map(Check::to_string)
            .collect();
        assert_eq!(
            missed,
            [
                "Georgia: the rank is printed as -, and its rank by gross is 8.",
                "Turkmenistan: the rank is printed as 7, and its rank by gross is 6.",
                "Kazakhstan: the rank is printed as 8, and its rank by gross is 7.",
            ]
        );
    }
}
