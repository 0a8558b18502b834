//! The nine columns of figures: their names, headings and codes, and how one is read from text.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};
use core::fmt;
use core::str::FromStr;

use crate::text::input::{Rejected, folded};
use crate::text::nearest::{nearest, plain, words};

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
/// [`FromStr`] reads the first three, and the variant.
///
/// ```
/// use assistance::{Measure, MeasureGroup};
///
/// let measure: Measure = "loan net".parse()?;
/// assert_eq!(measure, Measure::LoanNet);
/// assert_eq!((measure.group(), measure.label()), (MeasureGroup::LoanAid, "(A)-(B)"));
/// # Ok::<(), assistance::UnknownMeasure>(())
/// ```
///
#[cfg_attr(doc, doc = include_str!("../../docs/style.html"))]
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
    /// Technical cooperation, in US$ million: experts, trainees, seminars and survey teams, among
    /// others.
    ///
    /// It is the other part of grants. It does not overlap with grant aid.
    TechnicalCooperation,
    /// Grants, in US$ million: grant aid and technical cooperation together.
    ///
    /// The heading of this column is inferred: the source text lacks it, and the arithmetic shows
    /// it.
    GrantsTotal,
    /// The amount disbursed on loans in the year, column (A), in US$ million.
    ///
    /// Loans disbursed are what was paid out in 2019, mostly under agreements of earlier years. They
    /// are [not a measure of new lending](crate::concepts#loans-disbursed-are-not-new-lending). A
    /// dash means that no loan was disbursed, and not that none was agreed on.
    LoanDisbursed,
    /// The amount recovered, column (B), in US$ million.
    ///
    /// It is printed without a sign. We read it as repayments on earlier loans. The chart does not
    /// define it. Under the DAC's definition, net subtracts repayments of principal and not of
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
        let (name, ..) = self.column();
        name
    }

    /// Returns the printed heading of the column. The heading above it is
    /// [`group`](Measure::group).
    ///
    /// The heading "Total" occurs twice: over the last column of the grants, and as the group of
    /// the last two columns.
    ///
    /// ```
    /// assert_eq!(assistance::Measure::LoanNet.label(), "(A)-(B)");
    /// ```
    #[must_use]
    pub const fn label(self) -> &'static str {
        let (_, label, ..) = self.column();
        label
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
        let (.., group, _) = self.column();
        group
    }

    /// Returns the code of the OECD DAC2A measure whose definition corresponds to this column, or
    /// `None` if there is none.
    ///
    /// The figures of the OECD need not be equal. DAC2A also counts equity, rescheduled debt, debt
    /// relief and recoveries on grants, and the OECD revises its data. Recoveries are positive here:
    /// before you join, check the sign of 205.
    ///
    /// The codes overlap: technical cooperation (207) lies within grants (201), and neither 240 nor
    /// 218 may be added to 206.
    ///
    /// ```
    /// use assistance::Measure;
    ///
    /// assert_eq!(Measure::Net.dac2a_code(), Some(206));
    /// assert_eq!(Measure::GrantAid.dac2a_code(), None);
    /// ```
    #[must_use]
    pub const fn dac2a_code(self) -> Option<u16> {
        let (.., dac2a_code) = self.column();
        dac2a_code
    }

    /// Returns `true` if a text, once its separators are spaces, is one of the names.
    fn is_called(self, text: &str) -> bool {
        let (name, label, group) = (self.name(), self.label(), self.group().name());
        let in_group = match name.split_once('_') {
            Some(("grants" | "loan", rest)) => rest,
            _ => name,
        };
        let mut names = vec![
            name.to_string(),
            format!("{self:?}"),
            format!("{group} {label}"),
            format!("{group} {in_group}"),
        ];
        // The heading "Total" alone may be that of three columns.
        if label != "Total" {
            names.push(label.to_string());
        }
        names.iter().any(|name| folded(&spaced(name)).eq(folded(text)))
    }
}

/// Returns a text with the separators of words as spaces.
fn spaced(text: &str) -> String {
    text.replace(|c| "_-.:()".contains(c), " ")
}

/// Formats the name in words, such as `loan net`. Width, fill and alignment apply.
impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.name().replace('_', " "))
    }
}

/// Reads any of the names of a measure:
///
/// - the field (`loan_net`) or its words (`loan net`),
/// - the variant (`LoanNet`),
/// - the printed heading, alone or under its group (`(A)-(B)`, `Loan aid: (A)-(B)`,
///   `Total (Net disbursement)`),
/// - the last words of the field under its group (`loan_aid.net`, `grants.total`).
///
/// Letter case and white space are treated as in the name of a country. The characters `_-.:()`
/// count as spaces at any place.
///
/// # Errors
///
/// Returns [`UnknownMeasure`] for any other text: `"turnover"`. `"total"` is refused because it may
/// mean three columns; the error names them.
///
/// ```
/// use assistance::Measure;
///
/// for name in ["loan_net", "Loan net", "LoanNet", "(A)-(B)", "loan_aid.net"] {
///     assert_eq!(name.parse(), Ok(Measure::LoanNet));
/// }
/// assert!("total".parse::<Measure>().is_err());
/// ```
impl FromStr for Measure {
    type Err = UnknownMeasure;

    fn from_str(text: &str) -> Result<Measure, UnknownMeasure> {
        let spaced = spaced(text);
        let found = Measure::ALL.into_iter().find(|measure| measure.is_called(&spaced));
        found.ok_or_else(|| UnknownMeasure(Rejected::new(text)))
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

/// The error for a text that names no measure, or more than one.
///
/// ```
/// let error = "total".parse::<assistance::Measure>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "unknown measure \"total\" (it may mean grants_total, net, gross): \
///      the chart has grant_aid, through_multilateral, technical_cooperation, \
///      grants_total, loan_disbursed, loan_recovered, loan_net, net, gross; \
///      give one of these names",
/// );
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownMeasure(Rejected);

impl UnknownMeasure {
    /// Returns the rejected text, or its first 64 characters if it is longer.
    ///
    /// ```
    /// let error = "turnover".parse::<assistance::Measure>().unwrap_err();
    /// assert_eq!(error.given(), "turnover");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        self.0.start()
    }

    /// Returns the measures that the text may mean: those in whose name, printed heading and group
    /// all its words occur, in the singular or the plural; or else the one whose name is spelled
    /// alike. A text of more than 64 characters gets none.
    ///
    /// ```
    /// use assistance::Measure;
    ///
    /// let error = "loans".parse::<Measure>().unwrap_err();
    /// let names: Vec<_> = error.suggestions().map(Measure::name).collect();
    /// assert_eq!(names, ["loan_disbursed", "loan_recovered", "loan_net"]);
    /// ```
    pub fn suggestions(&self) -> impl Iterator<Item = Measure> + use<> {
        // A text that is not kept whole may go on with another word.
        let given = self.0.whole().unwrap_or_default();
        let mut suggestions: Vec<Measure> =
            Measure::ALL.into_iter().filter(|measure| may_mean(given, *measure)).collect();
        if suggestions.is_empty() {
            let names = Measure::ALL.map(|measure| (measure.name(), measure));
            let given = plain(given);
            let words: Vec<&str> = words(&given).collect();
            suggestions.extend(nearest(&words, names.into_iter()));
        }
        suggestions.into_iter()
    }
}

/// Returns `true` if every word of a text, in the singular or the plural, is a word of the measure.
fn may_mean(given: &str, measure: Measure) -> bool {
    let own = format!("{} {} {}", measure.name(), measure.label(), measure.group());
    let [own, given] = [own.as_str(), given].map(spaced);
    let mut given = given.split_whitespace().peekable();
    let is_own = |word: &str| {
        own.split_whitespace().any(|own| singular(own).eq_ignore_ascii_case(singular(word)))
    };
    given.peek().is_some() && given.all(is_own)
}

fn singular(word: &str) -> &str {
    word.strip_suffix(['s', 'S']).unwrap_or(word)
}

impl fmt::Display for UnknownMeasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown measure {}", self.0)?;
        let suggestions: Vec<&str> = self.suggestions().map(Measure::name).collect();
        match &suggestions[..] {
            [] => {}
            [one] => write!(f, " (did you mean {one}?)")?,
            several => write!(f, " (it may mean {})", several.join(", "))?,
        }
        let all = Measure::ALL.map(Measure::name).join(", ");
        write!(f, ": the chart has {all}; give one of these names")
    }
}

/// Formats the same sentence as `Display`.
impl fmt::Debug for UnknownMeasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for UnknownMeasure {}
