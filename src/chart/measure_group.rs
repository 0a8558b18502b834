//! The three groups of columns, as the chart heads them.

use core::fmt;

use crate::chart::Measure;

/// A group of columns, under one printed heading.
///
/// ```
/// use assistance::{Measure, MeasureGroup};
///
/// assert_eq!(MeasureGroup::LoanAid.name(), "Loan aid");
/// assert!(MeasureGroup::LoanAid.measures().eq([
///     Measure::LoanDisbursed,
///     Measure::LoanRecovered,
///     Measure::LoanNet,
/// ]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasureGroup {
    /// Grants: what need not be repaid.
    Grants,
    /// Loan aid: what is to be repaid.
    LoanAid,
    /// Grants and loans together, net and gross.
    Total,
}

impl MeasureGroup {
    /// The three groups in printed order.
    ///
    /// ```
    /// use assistance::MeasureGroup;
    ///
    /// assert_eq!(MeasureGroup::ALL.map(MeasureGroup::name), ["Grants", "Loan aid", "Total"]);
    /// ```
    pub const ALL: [MeasureGroup; 3] = [
        MeasureGroup::Grants,
        MeasureGroup::LoanAid,
        MeasureGroup::Total,
    ];

    /// Returns the printed heading of the group.
    ///
    /// ```
    /// assert_eq!(assistance::MeasureGroup::LoanAid.name(), "Loan aid");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            MeasureGroup::Grants => "Grants",
            MeasureGroup::LoanAid => "Loan aid",
            MeasureGroup::Total => "Total",
        }
    }

    /// Returns the measures of the group, in printed order.
    ///
    /// ```
    /// use assistance::MeasureGroup;
    ///
    /// assert_eq!(MeasureGroup::Grants.measures().count(), 4);
    /// ```
    pub fn measures(self) -> impl Iterator<Item = Measure> + Clone {
        Measure::ALL
            .into_iter()
            .filter(move |measure| measure.group() == self)
    }
}

/// Formats the printed heading. Width and fill apply.
impl fmt::Display for MeasureGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
