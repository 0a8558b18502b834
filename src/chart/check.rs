//! Checks printed figures against their components, for the compiler and for the audit alike.

use alloc::format;
use alloc::string::{String, ToString};
use core::fmt;

use rust_decimal::Decimal;

use crate::chart::assistance::ROWS;
use crate::chart::identity::{ROW_IDENTITIES, Relation, RowIdentity};
use crate::chart::{Assistance, Identity, Measure};
use crate::country::{Country, Recipient};
use crate::csv::amount::decimal;

pub(crate) const ROW_CHECKS: usize = ROWS * ROW_IDENTITIES.len();
const COLUMN_CHECKS: usize = Measure::ALL.len();
const RANK_CHECKS: usize = Country::ALL.len();
pub(crate) const CHECKS: usize = ROW_CHECKS + COLUMN_CHECKS + RANK_CHECKS;

/// The check of one printed figure, or of one printed rank, against an [`Identity`].
///
/// ```
/// let check = assistance::audit().iter().find(|check| !check.is_exact()).unwrap();
/// assert_eq!(
///     check.to_string(),
///     "Tajikistan: grants total is 22.35, expected 22.34 \
///      (grants total = grant aid + technical cooperation): \
///      off by 0.01, rounding explains up to 0.015",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Check {
    recipient: Recipient,
    identity: Identity,
    /// In hundredths, or a rank. `None` is a dash.
    printed: Option<i64>,
    /// In hundredths, or a rank.
    computed: i64,
    /// The number of independently rounded figures involved.
    rounded: u8,
}

impl Check {
    /// Returns the row of the printed figure.
    ///
    /// ```
    /// use assistance::{Country, Recipient, audit};
    ///
    /// assert_eq!(audit()[0].recipient(), Recipient::Country(Country::Uzbekistan));
    /// ```
    #[must_use]
    pub const fn recipient(&self) -> Recipient {
        self.recipient
    }

    /// Returns the identity that is checked. Its [`measure`](Identity::measure) is the column of
    /// the printed figure.
    ///
    /// ```
    /// use assistance::{Identity, audit};
    ///
    /// let ranks = audit().iter().filter(|check| check.identity() == Identity::Rank);
    /// assert_eq!(ranks.count(), 8);
    /// ```
    #[must_use]
    pub const fn identity(&self) -> Identity {
        self.identity
    }

    /// Returns the printed figure in US$ million, or the printed rank. A dash counts as zero.
    ///
    /// ```
    /// let check = assistance::audit().iter().find(|check| !check.is_exact()).unwrap();
    /// assert_eq!(check.printed().to_string(), "22.35");
    /// ```
    #[must_use]
    pub const fn printed(&self) -> Decimal {
        decimal(self.printed_or_zero(), self.decimals())
    }

    /// Returns the figure in US$ million that the identity requires, or the rank by gross.
    ///
    /// For [`Identity::ThroughMultilateral`], this is the printed figure itself, or grant aid if the
    /// printed figure is larger.
    ///
    /// ```
    /// let check = assistance::audit().iter().find(|check| !check.is_exact()).unwrap();
    /// assert_eq!(check.computed().to_string(), "22.34");
    /// ```
    #[must_use]
    pub const fn computed(&self) -> Decimal {
        decimal(self.computed, self.decimals())
    }

    /// Returns `printed - computed`, in US$ million.
    ///
    /// ```
    /// let check = assistance::audit().iter().find(|check| !check.is_exact()).unwrap();
    /// assert_eq!(check.difference().to_string(), "0.01");
    /// ```
    #[must_use]
    pub const fn difference(&self) -> Decimal {
        decimal(self.off_by(), self.decimals())
    }

    /// Returns the largest difference that rounding explains, in US$ million.
    ///
    /// It is half a hundredth for each rounded figure, the printed one included. A dash counts as
    /// exactly zero, and a rank is exact.
    ///
    /// ```
    /// let check = assistance::audit().iter().find(|check| !check.is_exact()).unwrap();
    /// assert_eq!(check.tolerance().to_string(), "0.015");
    /// ```
    #[must_use]
    pub const fn tolerance(&self) -> Decimal {
        match self.thousandths_allowed() {
            0 => Decimal::ZERO,
            thousandths => decimal(thousandths, 3),
        }
    }

    /// Returns `true` if the printed figure is the computed one.
    ///
    /// ```
    /// let exact = assistance::audit().iter().filter(|check| check.is_exact());
    /// assert_eq!(exact.count(), 60);
    /// ```
    #[must_use]
    pub const fn is_exact(&self) -> bool {
        self.off_by() == 0
    }

    /// Returns `true` if rounding explains the difference. It does for every check of the chart.
    ///
    /// ```
    /// assert!(assistance::audit().iter().all(|check| check.is_within_rounding()));
    /// ```
    #[must_use]
    pub const fn is_within_rounding(&self) -> bool {
        self.off_by().abs() * 10 <= self.thousandths_allowed()
    }

    pub(crate) const fn off_by(&self) -> i64 {
        self.printed_or_zero() - self.computed
    }

    const fn printed_or_zero(&self) -> i64 {
        match self.printed {
            Some(printed) => printed,
            None => 0,
        }
    }

    pub(crate) const fn thousandths_allowed(&self) -> i64 {
        self.rounded as i64 * 5
    }

    pub(crate) const fn decimals(&self) -> u32 {
        match self.identity {
            Identity::Rank => 0,
            _ => 2,
        }
    }

    /// Returns the printed figure or rank as text, or `None` for a dash.
    pub(crate) fn printed_text(&self) -> Option<String> {
        self.printed.map(|printed| decimal(printed, self.decimals()).to_string())
    }
}

/// Formats the check as one sentence.
impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (recipient, rule) = (self.recipient, self.identity.rule());
        let what = self.identity.measure().map_or("rank".into(), |measure| format!("{measure}"));
        let printed = self.printed_text().unwrap_or("-".into());
        write!(f, "{recipient}: {what} is {printed}")?;
        if self.is_exact() {
            return write!(f, ", as expected ({rule})");
        }
        let (computed, difference) = (self.computed(), self.difference().abs());
        write!(f, ", expected {computed} ({rule}): off by {difference}")?;
        write!(f, ", rounding explains up to {}", self.tolerance())
    }
}

/// Returns every check of a chart: those of the rows, then of the columns, then of the ranks.
pub(crate) const fn checks(rows: &[Assistance; ROWS]) -> [Check; CHECKS] {
    let mut checks = [row_check(&rows[0], &ROW_IDENTITIES[0]); CHECKS];
    let mut n = 0;
    while n < CHECKS {
        checks[n] = if n < ROW_CHECKS {
            row_check(&rows[n / ROW_IDENTITIES.len()], &ROW_IDENTITIES[n % ROW_IDENTITIES.len()])
        } else if n < ROW_CHECKS + COLUMN_CHECKS {
            column_check(rows, Measure::ALL[n - ROW_CHECKS])
        } else {
            rank_check(rows, n - ROW_CHECKS - COLUMN_CHECKS)
        };
        n += 1;
    }
    checks
}

const fn row_check(row: &Assistance, rule: &RowIdentity) -> Check {
    let printed = hundredths(row, rule.result);
    let mut sum = Sum { hundredths: 0, rounded: printed.is_some() as u8 };
    let mut i = 0;
    while i < rule.plus.len() {
        sum = sum.add(1, hundredths(row, rule.plus[i]));
        i += 1;
    }
    i = 0;
    while i < rule.minus.len() {
        sum = sum.add(-1, hundredths(row, rule.minus[i]));
        i += 1;
    }
    let computed = match (rule.relation, printed) {
        (Relation::AtMost, Some(printed)) if printed < sum.hundredths => printed,
        (Relation::AtMost, None) => 0,
        _ => sum.hundredths,
    };
    let (recipient, identity) = (row.recipient, rule.identity);
    Check { recipient, identity, printed, computed, rounded: sum.rounded }
}

const fn column_check(rows: &[Assistance; ROWS], measure: Measure) -> Check {
    let printed = hundredths(&rows[ROWS - 1], measure);
    let mut sum = Sum { hundredths: 0, rounded: printed.is_some() as u8 };
    let mut i = 0;
    while i < ROWS - 1 {
        sum = sum.add(1, hundredths(&rows[i], measure));
        i += 1;
    }
    Check {
        recipient: Recipient::RegionTotal,
        identity: Identity::RegionTotal(measure),
        printed,
        computed: sum.hundredths,
        rounded: sum.rounded,
    }
}

/// Compares the printed rank of a country with one more than the number of countries whose gross
/// is larger.
const fn rank_check(rows: &[Assistance; ROWS], country: usize) -> Check {
    let row = &rows[country];
    let mut computed = 1;
    let mut i = 0;
    while i < Country::ALL.len() {
        computed += (rows[i].gross.mantissa() > row.gross.mantissa()) as i64;
        i += 1;
    }
    let printed = match row.rank {
        Some(rank) => Some(rank as i64),
        None => None,
    };
    Check { recipient: row.recipient, identity: Identity::Rank, printed, computed, rounded: 0 }
}

/// Returns a figure in hundredths: every figure of the chart has two decimals.
const fn hundredths(row: &Assistance, measure: Measure) -> Option<i64> {
    match row.get(measure) {
        Some(figure) => Some(figure.mantissa() as i64),
        None => None,
    }
}

/// A sum in hundredths, and the number of independently rounded figures involved.
#[derive(Clone, Copy)]
struct Sum {
    hundredths: i64,
    rounded: u8,
}

impl Sum {
    /// Adds a figure or its negative. A dash adds nothing.
    const fn add(self, sign: i64, figure: Option<i64>) -> Sum {
        match figure {
            Some(figure) => {
                Sum { hundredths: self.hundredths + sign * figure, rounded: self.rounded + 1 }
            }
            None => self,
        }
    }
}
