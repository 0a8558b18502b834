//! The accounting identities of the chart, in words and as data.

use crate::names::Measure;

/// A rule that relates printed figures to one another.
///
/// The crate compiles only if every figure meets every rule within the error of rounding.
///
/// ```
/// use assistance::{Identity, audit};
///
/// assert_eq!(Identity::Gross.rule(), "gross = grants total + loan disbursed");
/// let nets = audit().iter().filter(|check| check.identity() == Identity::Net);
/// assert_eq!(nets.count(), 10); // one for each row
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Identity {
    /// In every row: what goes through multilateral institutions is at most grant aid.
    ThroughMultilateral,
    /// In every row: grants total = grant aid + technical cooperation.
    GrantsTotal,
    /// In every row: loan net = loan disbursed - loan recovered.
    LoanNet,
    /// In every row: net = grants total + loan net.
    Net,
    /// In every row: gross = grants total + loan disbursed.
    Gross,
    /// In the column of a measure: the regional total = the nine rows above it.
    ///
    /// It is serialized as `region_total`. A serialized [`Check`](crate::Check) has the measure
    /// beside it.
    RegionTotal(#[cfg_attr(feature = "serde", serde(skip))] Measure),
}

impl Identity {
    pub(crate) const OF_ROWS: [Identity; 5] = [
        Identity::ThroughMultilateral,
        Identity::GrantsTotal,
        Identity::LoanNet,
        Identity::Net,
        Identity::Gross,
    ];

    /// Returns the measure on the left of the rule, and those on the right with their signs. The
    /// terms of a regional total are rows, so it has no measures on the right.
    pub(crate) const fn terms(self) -> (Measure, &'static [(i64, Measure)]) {
        use Measure::*;
        match self {
            Identity::ThroughMultilateral => (ThroughMultilateral, &[(1, GrantAid)]),
            Identity::GrantsTotal => (GrantsTotal, &[(1, GrantAid), (1, TechnicalCooperation)]),
            Identity::LoanNet => (LoanNet, &[(1, LoanDisbursed), (-1, LoanRecovered)]),
            Identity::Net => (Net, &[(1, GrantsTotal), (1, LoanNet)]),
            Identity::Gross => (Gross, &[(1, GrantsTotal), (1, LoanDisbursed)]),
            Identity::RegionTotal(measure) => (measure, &[]),
        }
    }

    /// Returns the rule in words.
    ///
    /// ```
    /// use assistance::Identity;
    ///
    /// assert_eq!(Identity::Net.rule(), "net = grants total + loan net");
    /// ```
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Identity::ThroughMultilateral => "through multilateral <= grant aid",
            Identity::GrantsTotal => "grants total = grant aid + technical cooperation",
            Identity::LoanNet => "loan net = loan disbursed - loan recovered",
            Identity::Net => "net = grants total + loan net",
            Identity::Gross => "gross = grants total + loan disbursed",
            Identity::RegionTotal(_) => "the regional total = the nine rows above it",
        }
    }

    /// Returns the column of the figure that is checked.
    ///
    /// ```
    /// use assistance::{Identity, Measure};
    ///
    /// assert_eq!(Identity::Net.measure(), Measure::Net);
    /// assert_eq!(Identity::RegionTotal(Measure::Gross).measure(), Measure::Gross);
    /// ```
    #[must_use]
    pub const fn measure(self) -> Measure {
        self.terms().0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_rule_are_those_of_its_terms() {
        for identity in Identity::OF_ROWS {
            let (result, terms) = identity.terms();
            let relation = if identity == Identity::ThroughMultilateral { "<=" } else { "=" };
            let mut words = format!("{result} {relation}");
            for (n, (sign, measure)) in terms.iter().enumerate() {
                words += match (n, sign) {
                    (0, _) => " ",
                    (_, 1) => " + ",
                    _ => " - ",
                };
                words += &measure.to_string();
            }
            assert_eq!(identity.rule(), words);
        }
    }
}
