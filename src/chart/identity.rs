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

/// The terms of an identity of one row: `result` is the sum of `plus` less the sum of `minus`. What
/// goes through multilateral institutions is at most that.
pub(crate) struct Terms {
    pub(crate) result: Measure,
    pub(crate) plus: &'static [Measure],
    pub(crate) minus: &'static [Measure],
}

impl Identity {
    pub(crate) const OF_ROWS: [Identity; 5] = [
        Identity::ThroughMultilateral,
        Identity::GrantsTotal,
        Identity::LoanNet,
        Identity::Net,
        Identity::Gross,
    ];

    pub(crate) const fn terms(self) -> Terms {
        let (result, plus, minus): (_, &[Measure], &[Measure]) = match self {
            Identity::ThroughMultilateral => {
                (Measure::ThroughMultilateral, &[Measure::GrantAid], &[])
            }
            Identity::GrantsTotal => {
                (Measure::GrantsTotal, &[Measure::GrantAid, Measure::TechnicalCooperation], &[])
            }
            Identity::LoanNet => {
                (Measure::LoanNet, &[Measure::LoanDisbursed], &[Measure::LoanRecovered])
            }
            Identity::Net => (Measure::Net, &[Measure::GrantsTotal, Measure::LoanNet], &[]),
            Identity::Gross => {
                (Measure::Gross, &[Measure::GrantsTotal, Measure::LoanDisbursed], &[])
            }
            // Its terms are rows, and not measures.
            Identity::RegionTotal(measure) => (measure, &[], &[]),
        };
        Terms { result, plus, minus }
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
        self.terms().result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_a_rule_are_those_of_its_terms() {
        for identity in Identity::OF_ROWS {
            let Terms { result, plus, minus } = identity.terms();
            let names = |measures: &[Measure]| measures.iter().map(Measure::to_string).collect();
            let [plus, minus]: [Vec<String>; 2] = [plus, minus].map(names);
            let sum = [plus.join(" + "), minus.concat()].join(" - ");
            let relation = if identity == Identity::ThroughMultilateral { "<=" } else { "=" };
            let words = format!("{result} {relation} {sum}");
            assert_eq!(identity.rule(), words.trim_end_matches(" - "));
        }
    }
}
