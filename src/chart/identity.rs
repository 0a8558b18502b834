//! The accounting identities of the chart, each stated once: the compiler and the audit both read them here.

use crate::chart::Measure::{
    self, GrantAid, GrantsTotal, Gross, LoanDisbursed, LoanNet, LoanRecovered, Net,
    TechnicalCooperation, ThroughMultilateral,
};

/// A rule that ties printed figures together.
///
/// ```
/// use assistance::Identity;
///
/// assert_eq!(Identity::Gross.rule(), "gross = grants total + loan disbursed");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "snake_case")
)]
#[non_exhaustive]
pub enum Identity {
    /// In a row: what goes through multilateral institutions is inside grant aid, so it is no larger.
    ThroughMultilateral,
    /// In a row: grants total = grant aid + technical cooperation.
    GrantsTotal,
    /// In a row: loan net = loan disbursed - loan recovered.
    LoanNet,
    /// In a row: net = grants total + loan net.
    Net,
    /// In a row: gross = grants total + loan disbursed.
    Gross,
    /// In the column of a measure: the nine rows above it add up to the regional total.
    RegionTotal(Measure),
    /// In the column of ranks: a country's printed rank is its place by gross disbursement.
    Rank,
}

/// The parts that give a figure of the same row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub(crate) result: Measure,
    pub(crate) plus: &'static [Measure],
    pub(crate) minus: &'static [Measure],
    /// The parts give the most that the result may be, not what it must be.
    pub(crate) at_most: bool,
}

impl Identity {
    /// The identities that tie the figures of one row.
    pub(crate) const OF_A_ROW: [(Identity, Terms); 5] = [
        (
            Identity::ThroughMultilateral,
            Terms {
                result: ThroughMultilateral,
                plus: &[GrantAid],
                minus: &[],
                at_most: true,
            },
        ),
        (
            Identity::GrantsTotal,
            Terms {
                result: GrantsTotal,
                plus: &[GrantAid, TechnicalCooperation],
                minus: &[],
                at_most: false,
            },
        ),
        (
            Identity::LoanNet,
            Terms {
                result: LoanNet,
                plus: &[LoanDisbursed],
                minus: &[LoanRecovered],
                at_most: false,
            },
        ),
        (
            Identity::Net,
            Terms {
                result: Net,
                plus: &[GrantsTotal, LoanNet],
                minus: &[],
                at_most: false,
            },
        ),
        (
            Identity::Gross,
            Terms {
                result: Gross,
                plus: &[GrantsTotal, LoanDisbursed],
                minus: &[],
                at_most: false,
            },
        ),
    ];

    /// The rule in words.
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
            Identity::Rank => "the printed rank = the place by gross",
        }
    }
}
