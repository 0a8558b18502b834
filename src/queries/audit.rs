//! Every accounting identity of the chart, checked on its printed figures.

use alloc::boxed::Box;
use core::fmt;

use once_cell::race::OnceBox;
use rust_decimal::Decimal;

use crate::chart::identity::Terms;
use crate::chart::{Assistance, Identity, Measure, Printed, Recipient, tolerance};
use crate::queries::{Ranking, rows};

/// The audit of the embedded chart. It is made on first use and kept.
///
/// ```
/// let audit = assistance::audit();
/// assert!(audit.is_within_rounding());
/// for check in audit.discrepancies() {
///     println!("{check}");
/// }
/// ```
#[must_use]
#[inline]
pub fn audit() -> &'static Audit {
    static AUDIT: OnceBox<Audit> = OnceBox::new();
    AUDIT.get_or_init(|| Box::new(Audit::of(rows())))
}

/// Every identity of [`Identity`], checked in every row and column that it ties together.
///
/// ```
/// use assistance::{Audit, audit, rows};
///
/// assert_eq!(Audit::of(rows()), *audit());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Audit {
    checks: Box<[Check]>,
}

impl Audit {
    /// Audits rows that came back from elsewhere. They are known by their recipient, not by their place; without a row
    /// for the regional total, its figures count as dashes.
    ///
    /// ```
    /// use assistance::{Audit, Measure, rows};
    ///
    /// let mut changed = *rows();
    /// changed[1].gross += changed[0].gross;
    /// let audit = Audit::of(&changed);
    /// assert!(!audit.is_within_rounding());
    /// assert!(audit.discrepancies().any(|check| check.measure() == Some(Measure::Gross)));
    /// ```
    #[must_use]
    pub fn of(rows: &[Assistance; 10]) -> Audit {
        let in_rows = rows.iter().flat_map(|row| {
            let of_row = Identity::OF_A_ROW.into_iter();
            of_row.map(|(identity, terms)| row_check(row, identity, terms))
        });
        let in_columns = Measure::ALL.into_iter().map(|of| column_check(rows, of));
        let checks = in_rows.chain(in_columns).chain(rank_checks(rows));
        Audit {
            checks: checks.collect(),
        }
    }

    /// Every check: those of the rows, then those of the columns, then those of the ranks.
    ///
    /// ```
    /// // Five identities in ten rows, nine columns, eight ranks.
    /// assert_eq!(assistance::audit().checks().len(), 5 * 10 + 9 + 8);
    /// ```
    #[must_use]
    pub fn checks(&self) -> &[Check] {
        &self.checks
    }

    /// The checks whose printed figure is not what its parts give.
    ///
    /// ```
    /// use assistance::{Identity, Recipient, Country, audit};
    ///
    /// let first = audit().discrepancies().next().unwrap();
    /// assert_eq!(first.recipient(), Recipient::Country(Country::Tajikistan));
    /// assert_eq!(first.identity(), Identity::GrantsTotal);
    /// ```
    pub fn discrepancies(&self) -> impl Iterator<Item = &Check> + Clone {
        self.checks.iter().filter(|check| !check.is_exact())
    }

    /// Whether rounding explains every discrepancy.
    ///
    /// ```
    /// assert!(assistance::audit().is_within_rounding());
    /// ```
    #[must_use]
    pub fn is_within_rounding(&self) -> bool {
        self.checks.iter().all(Check::is_within_rounding)
    }
}

/// A printed figure, and what its parts give.
///
/// ```
/// let check = assistance::audit().discrepancies().next().unwrap();
/// assert_eq!(
///     check.to_string(),
///     "Tajikistan: grants total is printed as 22.35, and its parts give 22.34 (grants total = grant aid + technical \
///      cooperation): 0.01 apart, where rounding allows 0.015.",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Check {
    recipient: Recipient,
    identity: Identity,
    measure: Option<Measure>,
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    published: Option<Decimal>,
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    computed: Decimal,
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    tolerance: Decimal,
}

impl Check {
    /// The row in which the printed figure stands.
    ///
    /// ```
    /// use assistance::{Country, Recipient, audit};
    ///
    /// assert_eq!(audit().checks()[0].recipient(), Recipient::Country(Country::Uzbekistan));
    /// ```
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        self.recipient
    }

    /// The identity that is checked.
    ///
    /// ```
    /// use assistance::{Identity, audit};
    ///
    /// let nets = audit().checks().iter().filter(|check| check.identity() == Identity::Net);
    /// assert_eq!(nets.count(), 10);
    /// ```
    #[must_use]
    pub fn identity(&self) -> Identity {
        self.identity
    }

    /// The column in which the printed figure stands; `None` is the column of ranks.
    ///
    /// ```
    /// use assistance::{Identity, audit};
    ///
    /// let mut of_ranks = audit().checks().iter().filter(|check| check.measure().is_none());
    /// assert!(of_ranks.all(|check| check.identity() == Identity::Rank));
    /// ```
    #[must_use]
    pub fn measure(&self) -> Option<Measure> {
        self.measure
    }

    /// The printed figure, in US$ million (a rank is a number); a dash counts as nothing.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert_eq!(check.published().to_string(), "22.35");
    /// ```
    #[must_use]
    pub fn published(&self) -> Decimal {
        self.published.unwrap_or(Decimal::ZERO)
    }

    /// What its parts give, in US$ million. Where the parts only bound the figure ("through multilateral" is at most
    /// grant aid) and the bound is kept, the printed figure itself.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert_eq!(check.computed().to_string(), "22.34");
    /// ```
    #[must_use]
    pub fn computed(&self) -> Decimal {
        self.computed
    }

    /// `published - computed`, in US$ million.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert_eq!(check.difference().to_string(), "0.01");
    /// ```
    #[must_use]
    pub fn difference(&self) -> Decimal {
        self.published().saturating_sub(self.computed)
    }

    /// The most that rounding can make the difference, in US$ million: half a hundredth for each figure, the printed
    /// result included. A dash and a rank are exact.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert_eq!(check.tolerance().to_string(), "0.015");
    /// ```
    #[must_use]
    pub fn tolerance(&self) -> Decimal {
        self.tolerance
    }

    /// Whether the printed figure is what its parts give.
    ///
    /// ```
    /// let exact = assistance::audit().checks().iter().filter(|check| check.is_exact());
    /// println!("{} of {} checks are exact", exact.count(), assistance::audit().checks().len());
    /// ```
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.difference().is_zero()
    }

    /// Whether rounding explains the difference.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert!(check.is_within_rounding());
    /// ```
    #[must_use]
    pub fn is_within_rounding(&self) -> bool {
        self.difference().abs() <= self.tolerance
    }
}

/// Says it in a sentence.
impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.recipient)?;
        match self.measure {
            Some(measure) => write!(f, "{measure} is printed as {}", Printed(self.published))?,
            None => write!(f, "rank is printed as {}", Printed(self.published))?,
        }
        let rule = self.identity.rule();
        if self.is_exact() {
            return write!(f, ", which its parts give too ({rule}).");
        }
        write!(
            f,
            ", and its parts give {} ({rule}): {} apart, where rounding allows {}.",
            self.computed,
            self.difference().abs(),
            self.tolerance
        )
    }
}

/// A sum of printed figures, and how many figures were rounded to make it.
#[derive(Clone, Copy, Default)]
struct Sum {
    amount: Decimal,
    rounded: usize,
}

impl Sum {
    fn plus(self, figure: Option<Decimal>) -> Sum {
        match figure {
            None => self,
            Some(amount) => Sum {
                amount: self.amount.saturating_add(amount),
                rounded: self.rounded + 1,
            },
        }
    }

    fn tolerance(self) -> Decimal {
        tolerance::of(self.rounded)
    }
}

fn row_check(row: &Assistance, identity: Identity, terms: Terms) -> Check {
    let plus = terms.plus.iter().map(|measure| row.get(*measure));
    let minus = terms
        .minus
        .iter()
        .map(|measure| row.get(*measure).map(|amount| -amount));
    let sum = plus.chain(minus).fold(Sum::default(), Sum::plus);
    let published = row.get(terms.result);
    let computed = if terms.at_most {
        sum.amount.min(published.unwrap_or(Decimal::ZERO))
    } else {
        sum.amount
    };
    Check {
        recipient: row.recipient,
        identity,
        measure: Some(terms.result),
        published,
        computed,
        tolerance: sum.plus(published).tolerance(),
    }
}

fn column_check(rows: &[Assistance; 10], of: Measure) -> Check {
    let is_total = |row: &&Assistance| row.recipient == Recipient::RegionTotal;
    let parts = rows.iter().filter(|row| !is_total(row));
    let sum = parts.map(|row| row.get(of)).fold(Sum::default(), Sum::plus);
    let published = rows.iter().find(is_total).and_then(|row| row.get(of));
    Check {
        recipient: Recipient::RegionTotal,
        identity: Identity::RegionTotal(of),
        measure: Some(of),
        published,
        computed: sum.amount,
        tolerance: sum.plus(published).tolerance(),
    }
}

fn rank_checks(rows: &[Assistance; 10]) -> impl Iterator<Item = Check> {
    let by_gross = Ranking::of(rows, Measure::Gross);
    rows.iter().filter_map(move |row| {
        Some(Check {
            recipient: row.recipient,
            identity: Identity::Rank,
            measure: None,
            published: row.rank.map(Decimal::from),
            computed: Decimal::from(by_gross.rank_of(row.recipient.country()?)?),
            tolerance: Decimal::ZERO,
        })
    })
}
