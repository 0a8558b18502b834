//! The three groups of columns, as the chart heads them.

use crate::chart::Measure;
use crate::csv::named::named;

named! {
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
    "assistance"::MeasureGroup, 3 variants:
    /// Grants: what need not be repaid.
    Grants = "Grants",
    /// Loan aid: what is to be repaid.
    LoanAid = "Loan aid",
    /// Grants and loans together, net and gross.
    Total = "Total",
}

impl MeasureGroup {
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
