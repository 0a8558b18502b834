//! The accounting identities of the chart: as data, and in words. A test of `chart_csv` compares
//! the two.

use crate::chart::Measure;

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
    /// In the column of ranks: the printed rank = the rank by gross.
    Rank,
}

/// How a figure relates to the sum of its terms.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Relation {
    Equal,
    AtMost,
}

/// An identity of the figures of one row: `result` equals, or is at most, the sum of `plus` less the
/// sum of `minus`.
#[derive(Clone, Copy)]
pub(crate) struct RowIdentity {
    pub(crate) identity: Identity,
    pub(crate) result: Measure,
    pub(crate) relation: Relation,
    pub(crate) plus: &'static [Measure],
    pub(crate) minus: &'static [Measure],
}

pub(crate) const ROW_IDENTITIES: [RowIdentity; 5] = [
    RowIdentity {
        identity: Identity::ThroughMultilateral,
        result: Measure::ThroughMultilateral,
        relation: Relation::AtMost,
        plus: &[Measure::GrantAid],
        minus: &[],
    },
    RowIdentity {
        identity: Identity::GrantsTotal,
        result: Measure::GrantsTotal,
        relation: Relation::Equal,
        plus: &[Measure::GrantAid, Measure::TechnicalCooperation],
        minus: &[],
    },
    RowIdentity {
        identity: Identity::LoanNet,
        result: Measure::LoanNet,
        relation: Relation::Equal,
        plus: &[Measure::LoanDisbursed],
        minus: &[Measure::LoanRecovered],
    },
    RowIdentity {
        identity: Identity::Net,
        result: Measure::Net,
        relation: Relation::Equal,
        plus: &[Measure::GrantsTotal, Measure::LoanNet],
        minus: &[],
    },
    RowIdentity {
        identity: Identity::Gross,
        result: Measure::Gross,
        relation: Relation::Equal,
        plus: &[Measure::GrantsTotal, Measure::LoanDisbursed],
        minus: &[],
    },
];

impl Identity {
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
            Identity::Rank => "the printed rank = the rank by gross",
        }
    }

    /// Returns the column of the figure that is checked, or `None` for the column of ranks.
    ///
    /// ```
    /// use assistance::{Identity, Measure};
    ///
    /// assert_eq!(Identity::Net.measure(), Some(Measure::Net));
    /// assert_eq!(Identity::RegionTotal(Measure::Net).measure(), Some(Measure::Net));
    /// assert_eq!(Identity::Rank.measure(), None);
    /// ```
    #[must_use]
    pub const fn measure(self) -> Option<Measure> {
        match self {
            Identity::ThroughMultilateral => Some(Measure::ThroughMultilateral),
            Identity::GrantsTotal => Some(Measure::GrantsTotal),
            Identity::LoanNet => Some(Measure::LoanNet),
            Identity::Net => Some(Measure::Net),
            Identity::Gross => Some(Measure::Gross),
            Identity::RegionTotal(measure) => Some(measure),
            Identity::Rank => None,
        }
    }
}
