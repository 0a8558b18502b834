//! The nine columns of figures: their names, headings and codes.

use core::fmt;

/// A measure: a column of the chart.
///
/// The page [`concepts`](crate::concepts) explains the columns. Measures are ordered as the chart
/// prints them. A measure is referred to in four ways:
///
/// | form | of `LoanNet` | where it is used |
/// |---|---|---|
/// | [`name`](Measure::name) | `loan_net` | fields, data file, serde |
/// | [`Display`](fmt::Display) | `loan net` | sentences |
/// | [`label`](Measure::label) under its [`group`](Measure::group) | `(A)-(B)` under `Loan aid` | printed heading |
/// | [`dac2a_code`](Measure::dac2a_code) | `218` | OECD DAC2A |
///
/// `FromStr` reads the first three, and the variant.
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
    /// Grant aid, in US$ million: financial assistance without an obligation to repay.
    ///
    /// It includes what was provided
    /// [through multilateral institutions](Measure::ThroughMultilateral).
    GrantAid,
    /// The part of grant aid that was provided through multilateral institutions and can be
    /// classified by country, in US$ million.
    ///
    /// It is an "of which": grant aid already includes it, so it is never added to grant aid.
    ThroughMultilateral,
    /// Technical cooperation, in US$ million: the [other part of
    /// grants](crate::concepts#grants-and-the-part-through-multilateral-institutions). It does not
    /// overlap with grant aid.
    TechnicalCooperation,
    /// Grants, in US$ million: grant aid and technical cooperation together.
    ///
    /// The heading of this column is
    /// [inferred](crate::concepts#grants-and-the-part-through-multilateral-institutions).
    GrantsTotal,
    /// The amount disbursed on loans in the year, column (A), in US$ million.
    ///
    /// It is what was paid out in 2019, and
    /// [not a measure of new lending](crate::concepts#loans-disbursed-are-not-new-lending).
    LoanDisbursed,
    /// The amount recovered, column (B), in US$ million.
    ///
    /// It is printed without a sign. It is
    /// [repayments on earlier loans](crate::concepts#recovery-and-why-net-can-be-negative), without
    /// interest. A dash means that nothing was recovered.
    #[doc(alias = "repaid")]
    LoanRecovered,
    /// Loans disbursed less the amount recovered, column (A)-(B), in US$ million.
    ///
    /// It is negative where more was recovered than was disbursed in loans.
    LoanNet,
    /// Net disbursement, in US$ million: grants, plus loans disbursed, less the amount recovered.
    ///
    /// It is negative where more was recovered than was disbursed in grants and loans.
    Net,
    /// Gross disbursement, in US$ million: grants, plus loans disbursed, before any recovery.
    ///
    /// The printed rank is by this measure.
    Gross,
}

impl Measure {
    /// The nine measures in printed order.
    ///
    /// ```
    /// use assistance::Measure;
    ///
    /// assert_eq!(Measure::ALL.map(Measure::name)[7..], ["net", "gross"]);
    /// ```
    pub const ALL: [Measure; 9] = [
        Measure::GrantAid,
        Measure::ThroughMultilateral,
        Measure::TechnicalCooperation,
        Measure::GrantsTotal,
        Measure::LoanDisbursed,
        Measure::LoanRecovered,
        Measure::LoanNet,
        Measure::Net,
        Measure::Gross,
    ];

    /// The columns of the chart: the field, the printed heading, the group above it, and the DAC2A
    /// measure that corresponds to it.
    const fn column(self) -> (&'static str, &'static str, MeasureGroup, Option<u16>) {
        use MeasureGroup::{Grants, LoanAid, Total};
        match self {
            Measure::GrantAid => ("grant_aid", "Grant aid", Grants, None),
            Measure::ThroughMultilateral => {
                let label = "Grants provided through multilateral institutions";
                ("through_multilateral", label, Grants, None)
            }
            Measure::TechnicalCooperation => {
                ("technical_cooperation", "Technical cooperation", Grants, Some(207))
            }
            Measure::GrantsTotal => ("grants_total", "Total", Grants, Some(201)),
            Measure::LoanDisbursed => {
                ("loan_disbursed", "Amount disbursed (A)", LoanAid, Some(204))
            }
            Measure::LoanRecovered => {
                ("loan_recovered", "Amount recovered (B)", LoanAid, Some(205))
            }
            Measure::LoanNet => ("loan_net", "(A)-(B)", LoanAid, Some(218)),
            Measure::Net => ("net", "Net disbursement", Total, Some(206)),
            Measure::Gross => ("gross", "Gross disbursement", Total, Some(240)),
        }
    }

    /// Returns the name in code and in data files: the field of
    /// [`Assistance`](crate::Assistance).
    ///
    /// ```
    /// assert_eq!(assistance::Measure::LoanNet.name(), "loan_net");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.column().0
    }

    /// Returns the printed heading of the column, or the inferred one of
    /// [`GrantsTotal`](Measure::GrantsTotal). The heading above it is [`group`](Measure::group).
    ///
    /// The heading "Total" occurs twice: over the last column of the grants, and as the group of
    /// the last two columns.
    ///
    /// ```
    /// assert_eq!(assistance::Measure::LoanNet.label(), "(A)-(B)");
    /// ```
    #[must_use]
    pub const fn label(self) -> &'static str {
        self.column().1
    }

    /// Returns the group of columns under which the chart prints the measure.
    ///
    /// ```
    /// use assistance::{Measure, MeasureGroup};
    ///
    /// assert_eq!(Measure::LoanNet.group(), MeasureGroup::LoanAid);
    /// ```
    #[must_use]
    pub const fn group(self) -> MeasureGroup {
        self.column().2
    }

    /// Returns the code of the OECD DAC2A measure whose definition corresponds to this column, or
    /// `None` if there is none.
    ///
    /// The figures need not be equal, and some codes overlap:
    /// [read this before you join](crate::concepts#the-dacs-table-of-flows-dac2a).
    ///
    /// ```
    /// use assistance::Measure;
    ///
    /// assert_eq!(Measure::Net.dac2a_code(), Some(206));
    /// assert_eq!(Measure::GrantAid.dac2a_code(), None);
    /// ```
    #[must_use]
    pub const fn dac2a_code(self) -> Option<u16> {
        self.column().3
    }
}

/// Formats the name in words, such as `loan net`. Width, fill and alignment apply.
impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.name().replace('_', " "))
    }
}

/// A group of columns, under one printed heading.
///
/// ```
/// use assistance::{Measure, MeasureGroup};
///
/// let loans = Measure::ALL.into_iter().filter(|one| one.group() == MeasureGroup::LoanAid);
/// assert!(loans.eq([Measure::LoanDisbursed, Measure::LoanRecovered, Measure::LoanNet]));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum MeasureGroup {
    /// Grants, which need not be repaid.
    Grants,
    /// Loan aid, which is to be repaid.
    LoanAid,
    /// Grants and loans together, net and gross.
    Total,
}

impl MeasureGroup {
    /// Returns the printed heading.
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
}

/// Formats the printed heading. Width, fill and alignment apply.
impl fmt::Display for MeasureGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
