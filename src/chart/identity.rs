//! The accounting identities of the chart, each stated once.

use crate::chart::Measure;
use crate::csv::each::each;
use crate::csv::text::Text;

/// The figures of a row that an identity ties together.
#[derive(Clone, Copy)]
pub(crate) struct Terms {
    pub(crate) result: Measure,
    /// `=`, or `<=` where the parts give the most that the result may be.
    pub(crate) relation: &'static str,
    pub(crate) parts: &'static [(Sign, Measure)],
}

/// How a part enters the sum of its identity.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sign {
    Plus,
    Minus,
}

/// Defines [`Identity`] from the identities of a row, each named for the measure that it gives.
macro_rules! identities {
    ($( $result:ident $relation:tt $first:ident $(+ $plus:ident)? $(- $minus:ident)?; )*) => {
        /// A rule that ties printed figures together.
        ///
        /// ```
        /// use assistance::Identity;
        ///
        /// assert_eq!(Identity::Gross.rule(), "gross = grants total + loan disbursed");
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum Identity {
            $(
                #[doc = concat!(
                    "In every row: `", stringify!($result $relation $first $(+ $plus)? $(- $minus)?), "`.",
                )]
                $result,
            )*
            /// In the column of a measure: the figures of the nine rows above it add up to the
            /// regional total.
            RegionTotal(Measure),
            /// In the column of ranks: a country's printed rank is its rank by gross.
            Rank,
        }

        impl Identity {
            /// The identities that tie the figures of one row.
            pub(crate) const OF_A_ROW: &[Identity] = &[$(Identity::$result),*];

            /// The terms of an identity of a row; `None` for the others.
            pub(crate) const fn terms(self) -> Option<Terms> {
                match self {
                    $(
                        Identity::$result => Some(Terms {
                            result: Measure::$result,
                            relation: stringify!($relation),
                            parts: &[
                                (Sign::Plus, Measure::$first),
                                $((Sign::Plus, Measure::$plus))?
                                $((Sign::Minus, Measure::$minus))?
                            ],
                        }),
                    )*
                    Identity::RegionTotal(_) | Identity::Rank => None,
                }
            }

            /// Returns the rule in words. That of a row is made from its terms.
            ///
            /// ```
            /// use assistance::Identity;
            ///
            /// assert_eq!(Identity::Net.rule(), "net = grants total + loan net");
            /// ```
            #[must_use]
            pub const fn rule(self) -> &'static str {
                match self {
                    $(
                        Identity::$result => {
                            static RULE: Text<64> = rule(Identity::$result.terms().unwrap());
                            RULE.as_str()
                        }
                    )*
                    Identity::RegionTotal(_) => "the regional total = the nine rows above it",
                    Identity::Rank => "the printed rank = the rank by gross",
                }
            }
        }
    };
}

identities! {
    ThroughMultilateral <= GrantAid;
    GrantsTotal = GrantAid + TechnicalCooperation;
    LoanNet = LoanDisbursed - LoanRecovered;
    Net = GrantsTotal + LoanNet;
    Gross = GrantsTotal + LoanDisbursed;
}

impl Identity {
    /// Returns the column of the figure that the identity gives, or `None` for the column of ranks.
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
        match (self, self.terms()) {
            (_, Some(terms)) => Some(terms.result),
            (Identity::RegionTotal(measure), None) => Some(measure),
            (_, None) => None,
        }
    }
}

/// The rule of a row in words.
const fn rule(terms: Terms) -> Text<64> {
    let mut rule = Text::EMPTY.text(terms.result.words()).text(" ").text(terms.relation).text(" ");
    each!(i < terms.parts.len(), {
        let (sign, part) = terms.parts[i];
        rule = rule.text(match sign {
            Sign::Plus if i == 0 => "",
            Sign::Plus => " + ",
            Sign::Minus => " - ",
        });
        rule = rule.text(part.words());
    });
    rule
}
