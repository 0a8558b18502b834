//! The nine columns of figures, each described in one place.

use core::fmt;

use crate::chart::MeasureGroup;
use crate::csv::each::each;
use crate::csv::text::Text;

/// Describes every column of the chart, in printed order, to the macro that is named.
///
/// This is the one place for what is known of a column: the [`Measure`], the field of
/// [`Assistance`](crate::Assistance), the printed heading, the DAC2A code, whether a cell may be a
/// dash, and whether a figure may be negative. The doc comment serves both.
macro_rules! measures {
    ($describe_to:ident) => {
        $describe_to! {
            /// Grant aid, in US$ million: financial assistance without an obligation to repay. What
            /// was provided through multilateral institutions is inside it.
            GrantAid {
                field: grant_aid, group: Grants, label: "Grant aid",
                dac2a: None, dash: true, negative: false
            }
            /// The part of grant aid that was provided through multilateral institutions, in US$
            /// million. It is earmarked and counts as bilateral. It is an "of which": it is
            /// already inside grant aid, and must not be added to it.
            ThroughMultilateral {
                field: through_multilateral, group: Grants,
                label: "Grants provided through multilateral institutions",
                dac2a: None, dash: true, negative: false
            }
            /// Technical cooperation, in US$ million.
            TechnicalCooperation {
                field: technical_cooperation, group: Grants, label: "Technical cooperation",
                dac2a: Some(207), dash: true, negative: false
            }
            /// Grant aid and technical cooperation together, in US$ million. The heading of this
            /// column is inferred: the source text lacks it, and the arithmetic shows it.
            GrantsTotal {
                field: grants_total, group: Grants, label: "Total",
                dac2a: Some(201), dash: false, negative: false
            }
            /// The amount of loans disbursed, column (A), in US$ million.
            LoanDisbursed {
                field: loan_disbursed, group: LoanAid, label: "Amount disbursed (A)",
                dac2a: Some(204), dash: true, negative: false
            }
            /// The amount recovered on earlier loans, column (B), in US$ million: repayments of
            /// principal, printed without a sign.
            LoanRecovered {
                field: loan_recovered, group: LoanAid, label: "Amount recovered (B)",
                dac2a: Some(205), dash: true, negative: false
            }
            /// Loans disbursed less the amount recovered, column (A)-(B), in US$ million. Negative
            /// where more was recovered than was disbursed.
            LoanNet {
                field: loan_net, group: LoanAid, label: "(A)-(B)",
                dac2a: Some(218), dash: true, negative: true
            }
            /// Net disbursement, in US$ million: grants, plus loans disbursed, less the amount
            /// recovered. May be negative.
            Net {
                field: net, group: Total, label: "Net disbursement",
                dac2a: Some(206), dash: false, negative: true
            }
            /// Gross disbursement, in US$ million: grants, plus loans disbursed, before any
            /// recovery. The printed rank is by this measure.
            Gross {
                field: gross, group: Total, label: "Gross disbursement",
                dac2a: Some(240), dash: false, negative: false
            }
        }
    };
}
pub(crate) use measures;

macro_rules! define_measure {
    ($(
        $(#[$documentation:meta])*
        $variant:ident {
            field: $field:ident, group: $group:ident, label: $label:literal,
            dac2a: $dac2a:expr, dash: $dash:tt, negative: $negative:tt
        }
    )*) => {
        /// A column of the chart: what a figure counts.
        ///
        /// The page [`concepts`](crate::concepts) explains the columns. Measures are ordered as
        /// the chart prints them. A measure is referred to in four ways:
        ///
        /// | form | of `LoanNet` | where it is used |
        /// |---|---|---|
        /// | [`name`](Measure::name) | `loan_net` | fields, data file, serde |
        /// | [`Display`](fmt::Display) | `loan net` | sentences |
        /// | [`label`](Measure::label) under its [`group`](Measure::group) | `(A)-(B)` under `Loan aid` | printed heading |
        /// | [`dac2a_code`](Measure::dac2a_code) | `218` | OECD DAC2A |
        ///
        /// [`FromStr`](core::str::FromStr) reads the first three, and the variant.
        ///
        /// ```
        /// use assistance::{Measure, MeasureGroup};
        ///
        /// let measure: Measure = "loan net".parse()?;
        /// assert_eq!(measure, Measure::LoanNet);
        /// assert_eq!((measure.group(), measure.label()), (MeasureGroup::LoanAid, "(A)-(B)"));
        /// # Ok::<(), assistance::UnknownMeasure>(())
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Measure {
            $( $(#[$documentation])* $variant, )*
        }

        impl Measure {
            /// The nine measures in printed order.
            ///
            /// ```
            /// use assistance::Measure;
            ///
            /// assert_eq!(Measure::ALL.map(Measure::name)[7..], ["net", "gross"]);
            /// ```
            pub const ALL: [Measure; 9] = [$(Measure::$variant),*];

            /// The names of the measures in printed order.
            pub(crate) const NAMES: [&str; 9] = [$(stringify!($field)),*];

            /// The variant as it is written in code: `LoanNet`.
            pub(crate) const fn variant(self) -> &'static str {
                [$(stringify!($variant)),*][self as usize]
            }

            /// Returns the name in code and in data files: the field of
            /// [`Assistance`](crate::Assistance).
            ///
            /// ```
            /// assert_eq!(assistance::Measure::LoanNet.name(), "loan_net");
            /// ```
            #[must_use]
            pub const fn name(self) -> &'static str {
                Measure::NAMES[self as usize]
            }

            /// Returns the printed heading of the column. The heading above it is
            /// [`group`](Measure::group).
            ///
            /// The heading "Total" occurs twice: the last column of the grants has it, and so does
            /// the group of the last two columns.
            ///
            /// ```
            /// assert_eq!(assistance::Measure::LoanNet.label(), "(A)-(B)");
            /// ```
            #[must_use]
            pub const fn label(self) -> &'static str {
                [$($label),*][self as usize]
            }

            /// Returns the group of columns in which the chart prints the measure.
            ///
            /// ```
            /// use assistance::{Measure, MeasureGroup};
            ///
            /// assert_eq!(Measure::LoanNet.group(), MeasureGroup::LoanAid);
            /// ```
            #[must_use]
            pub const fn group(self) -> MeasureGroup {
                [$(MeasureGroup::$group),*][self as usize]
            }

            /// Returns the code in the OECD DAC table DAC2A whose definition corresponds to this
            /// column, or `None` if there is none.
            ///
            /// The figures there need not be equal: DAC2A also counts equity, and recoveries on
            /// grants.
            ///
            /// ```
            /// use assistance::Measure;
            ///
            /// assert_eq!(Measure::Net.dac2a_code(), Some(206));
            /// assert_eq!(Measure::GrantAid.dac2a_code(), None);
            /// ```
            #[must_use]
            pub const fn dac2a_code(self) -> Option<u16> {
                [$($dac2a),*][self as usize]
            }

            /// Returns whether a cell of this column may be a dash. If not, every row has a figure.
            ///
            /// ```
            /// use assistance::Measure;
            ///
            /// assert!(Measure::LoanNet.may_be_dash());
            /// assert!(!Measure::Net.may_be_dash());
            /// ```
            #[must_use]
            pub const fn may_be_dash(self) -> bool {
                [$($dash),*][self as usize]
            }

            /// Returns whether a figure of this column may be below zero.
            ///
            /// ```
            /// use assistance::Measure;
            ///
            /// assert!(Measure::Net.may_be_negative());
            /// assert!(!Measure::LoanRecovered.may_be_negative()); // printed without a sign
            /// ```
            #[must_use]
            pub const fn may_be_negative(self) -> bool {
                [$($negative),*][self as usize]
            }
        }
    };
}

measures!(define_measure);

impl Measure {
    /// The name in words: `loan net`.
    pub(crate) const fn words(self) -> &'static str {
        static WORDS: [Text<24>; Measure::ALL.len()] = words();
        WORDS[self as usize].as_str()
    }
}

/// Makes the words of every measure from its name.
const fn words() -> [Text<24>; Measure::ALL.len()] {
    let mut words = [Text::EMPTY; Measure::ALL.len()];
    each!(m < words.len(), {
        let name = Measure::NAMES[m].as_bytes();
        each!(i < name.len(), {
            let joined = name[i] == b'_';
            words[m] = words[m].byte(if joined { b' ' } else { name[i] });
        });
    });
    words
}

/// Formats the name in words, such as `loan net`. Width and fill apply.
impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.words())
    }
}
