//! The nine columns of figures of the chart.

use core::fmt;
use core::str::FromStr;

use crate::chart::UnknownMeasure;

/// A column of the chart: what a figure counts, in US$ million.
///
/// The order is the printed order, and every name below is the one that the crate uses throughout: the field of
/// [`Assistance`](crate::Assistance), the heading of the column in `data/chart-iii-7.csv`, the text that
/// [`FromStr`] reads.
///
/// ```
/// use assistance::Measure;
///
/// let measure: Measure = "grants total".parse()?;
/// assert_eq!(measure, Measure::GrantsTotal);
/// assert_eq!((measure.group(), measure.label()), ("Grants", "Total"));
/// # Ok::<(), assistance::UnknownMeasure>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Grants that Japan disbursed as grant aid. What went through multilateral institutions is inside it.
    GrantAid,
    /// The part of grant aid that was provided through multilateral institutions. It is an "of which": already in
    /// [`GrantAid`](Measure::GrantAid), never to be added to it.
    ThroughMultilateral,
    /// Technical cooperation: experts, training, surveys.
    TechnicalCooperation,
    /// Grant aid and technical cooperation together.
    GrantsTotal,
    /// Loans: the amount disbursed, column (A) of the chart.
    LoanDisbursed,
    /// Loans: the amount recovered on earlier loans, column (B) of the chart. It is printed without a sign.
    LoanRecovered,
    /// Loans: (A)-(B), the amount disbursed less the amount recovered. Negative where more came back than went out.
    LoanNet,
    /// Net disbursement: grants and loans less what was recovered. May be negative.
    Net,
    /// Gross disbursement: grants and loans as they were paid out, before any recovery. The printed rank is by this.
    Gross,
}

/// What is known of a column besides its figures.
struct Column {
    name: &'static str,
    words: &'static str,
    group: &'static str,
    label: &'static str,
    dac2a_code: Option<u16>,
}

impl Measure {
    /// The nine measures in printed order.
    ///
    /// ```
    /// use assistance::Measure;
    ///
    /// let of_loans = Measure::ALL.iter().filter(|m| m.group() == "Loan aid");
    /// assert_eq!(of_loans.count(), 3);
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

    const fn column(self) -> Column {
        match self {
            Measure::GrantAid => Column {
                name: "grant_aid",
                words: "grant aid",
                group: "Grants",
                label: "Grant aid",
                dac2a_code: None,
            },
            Measure::ThroughMultilateral => Column {
                name: "through_multilateral",
                words: "through multilateral",
                group: "Grants",
                label: "Grants provided through multilateral institutions",
                dac2a_code: None,
            },
            Measure::TechnicalCooperation => Column {
                name: "technical_cooperation",
                words: "technical cooperation",
                group: "Grants",
                label: "Technical cooperation",
                dac2a_code: Some(207),
            },
            Measure::GrantsTotal => Column {
                name: "grants_total",
                words: "grants total",
                group: "Grants",
                label: "Total",
                dac2a_code: Some(201),
            },
            Measure::LoanDisbursed => Column {
                name: "loan_disbursed",
                words: "loan disbursed",
                group: "Loan aid",
                label: "Amount disbursed (A)",
                dac2a_code: Some(204),
            },
            Measure::LoanRecovered => Column {
                name: "loan_recovered",
                words: "loan recovered",
                group: "Loan aid",
                label: "Amount recovered (B)",
                dac2a_code: Some(205),
            },
            Measure::LoanNet => Column {
                name: "loan_net",
                words: "loan net",
                group: "Loan aid",
                label: "(A)-(B)",
                dac2a_code: Some(218),
            },
            Measure::Net => Column {
                name: "net",
                words: "net",
                group: "Total",
                label: "Net disbursement",
                dac2a_code: Some(206),
            },
            Measure::Gross => Column {
                name: "gross",
                words: "gross",
                group: "Total",
                label: "Gross disbursement",
                dac2a_code: Some(240),
            },
        }
    }

    /// The name in code and in data files.
    ///
    /// ```
    /// assert_eq!(assistance::Measure::LoanNet.name(), "loan_net");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.column().name
    }

    /// The printed heading of the column. The heading above it is [`group`](Measure::group): one column under
    /// "Grants" is headed just "Total".
    ///
    /// ```
    /// assert_eq!(assistance::Measure::LoanNet.label(), "(A)-(B)");
    /// ```
    #[must_use]
    pub const fn label(self) -> &'static str {
        self.column().label
    }

    /// The printed heading of the group of columns: "Grants", "Loan aid" or "Total".
    ///
    /// ```
    /// assert_eq!(assistance::Measure::LoanNet.group(), "Loan aid");
    /// ```
    #[must_use]
    pub const fn group(self) -> &'static str {
        self.column().group
    }

    /// The code of the measure in the OECD DAC table DAC2A whose definition corresponds to this column, if there is
    /// one. The figures there need not be equal: DAC2A also counts equity, and recoveries on grants.
    ///
    /// ```
    /// use assistance::Measure;
    ///
    /// assert_eq!(Measure::Net.dac2a_code(), Some(206));
    /// assert_eq!(Measure::GrantAid.dac2a_code(), None);
    /// ```
    #[must_use]
    pub const fn dac2a_code(self) -> Option<u16> {
        self.column().dac2a_code
    }
}

/// Prints the name in words: `grants total`.
impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.column().words)
    }
}

/// Reads the name in any letter case, its words joined by `_`, `-` or a space.
///
/// # Errors
///
/// [`UnknownMeasure`] for any other text. "total" is one of them: it does not say which total is meant.
///
/// ```
/// use assistance::Measure;
///
/// assert_eq!("Technical-Cooperation".parse(), Ok(Measure::TechnicalCooperation));
/// assert!("total".parse::<Measure>().is_err());
/// ```
impl FromStr for Measure {
    type Err = UnknownMeasure;

    fn from_str(text: &str) -> Result<Measure, UnknownMeasure> {
        let reads_as = |measure: &Measure| {
            let name = measure.name().bytes();
            let same = |(a, b): (u8, u8)| a == b || (a == b'_' && matches!(b, b' ' | b'-'));
            name.len() == text.len()
                && name
                    .zip(text.bytes().map(|b| b.to_ascii_lowercase()))
                    .all(same)
        };
        let found = Measure::ALL.into_iter().find(reads_as);
        found.ok_or_else(|| UnknownMeasure::new(text))
    }
}

/// See [`FromStr`].
impl TryFrom<&str> for Measure {
    type Error = UnknownMeasure;

    fn try_from(text: &str) -> Result<Measure, UnknownMeasure> {
        text.parse()
    }
}
