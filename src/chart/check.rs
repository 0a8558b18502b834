//! Printed figures held against what their parts give: the checks that both the compiler and the
//! audit run.

use alloc::format;
use alloc::string::String;
use core::fmt;

use rust_decimal::Decimal;

use crate::chart::rank::{ByCountry, ranks};
use crate::chart::sum::{Sum, decimal, tolerance, units};
use crate::chart::{Assistance, Identity, Measure, Printed, Recipient};
use crate::country::Country;
use crate::csv::each::each;

/// The rows of the chart.
pub(crate) const ROWS: usize = 10;

const OF_ROWS: usize = ROWS * Identity::OF_A_ROW.len();
const OF_COLUMNS: usize = Measure::ALL.len();
const OF_RANKS: usize = Country::ALL.len();

/// Every check of the chart: those of the rows, then of the columns, then of the ranks.
pub(crate) type Checks = [Check; OF_ROWS + OF_COLUMNS + OF_RANKS];

/// A printed figure, and what its parts give.
///
/// ```
/// let check = assistance::audit().discrepancies().next().unwrap();
/// assert_eq!(
///     check.to_string(),
///     "Tajikistan: grants total is printed as 22.35, and its parts give 22.34 \
///      (grants total = grant aid + technical cooperation): 0.01 apart, \
///      where rounding allows 0.015.",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Check {
    recipient: Recipient,
    identity: Identity,
    /// The printed figure or rank, or `None` for a dash.
    pub(crate) cell: Option<Decimal>,
    computed: Decimal,
    /// How many figures, each rounded by itself, meet in the check.
    figures: u8,
}

impl Check {
    /// Returns the row in which the printed figure stands.
    ///
    /// ```
    /// use assistance::{Country, Recipient, audit};
    ///
    /// assert_eq!(audit().checks()[0].recipient(), Recipient::Country(Country::Uzbekistan));
    /// ```
    #[must_use]
    pub const fn recipient(&self) -> Recipient {
        self.recipient
    }

    /// Returns the identity that is checked.
    ///
    /// ```
    /// use assistance::{Identity, audit};
    ///
    /// let nets = audit().checks().iter().filter(|check| check.identity() == Identity::Net);
    /// assert_eq!(nets.count(), 10);
    /// ```
    #[must_use]
    pub const fn identity(&self) -> Identity {
        self.identity
    }

    /// Returns the column in which the printed figure stands, or `None` for the column of ranks.
    ///
    /// ```
    /// use assistance::{Identity, audit};
    ///
    /// let mut of_ranks = audit().checks().iter().filter(|check| check.measure().is_none());
    /// assert!(of_ranks.all(|check| check.identity() == Identity::Rank));
    /// ```
    #[must_use]
    pub const fn measure(&self) -> Option<Measure> {
        self.identity.measure()
    }

    /// Returns the printed figure, in US$ million, or the printed rank. A dash counts as nothing.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert_eq!(check.printed().to_string(), "22.35");
    /// ```
    #[must_use]
    pub const fn printed(&self) -> Decimal {
        match self.cell {
            Some(figure) => figure,
            None => Decimal::ZERO,
        }
    }

    /// Returns what the parts give, in US$ million, or the rank by gross.
    ///
    /// Where the parts only limit the figure, and it is within the limit, this is the figure: what
    /// goes through multilateral institutions is at most grant aid.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert_eq!(check.computed().to_string(), "22.34");
    /// ```
    #[must_use]
    pub const fn computed(&self) -> Decimal {
        self.computed
    }

    /// Returns `printed - computed`, in US$ million.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert_eq!(check.difference().to_string(), "0.01");
    /// ```
    #[must_use]
    pub const fn difference(&self) -> Decimal {
        decimal(self.units_apart())
    }

    /// The difference without its sign.
    pub(crate) const fn apart(&self) -> Decimal {
        decimal(self.units_apart().abs())
    }

    const fn units_apart(&self) -> i128 {
        units(self.printed()) - units(self.computed)
    }

    /// Returns the most that rounding can make the difference, in US$ million: half a hundredth for
    /// each figure, the printed result included. A dash and a rank are exact.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert_eq!(check.tolerance().to_string(), "0.015");
    /// ```
    #[must_use]
    pub const fn tolerance(&self) -> Decimal {
        tolerance(self.figures)
    }

    /// Returns whether the printed figure is what its parts give.
    ///
    /// ```
    /// let exact = assistance::audit().checks().iter().filter(|check| check.is_exact());
    /// assert_eq!(exact.count(), 60);
    /// ```
    #[must_use]
    pub const fn is_exact(&self) -> bool {
        self.units_apart() == 0
    }

    /// Returns whether rounding explains the difference.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert!(check.is_within_rounding());
    /// ```
    #[must_use]
    pub const fn is_within_rounding(&self) -> bool {
        self.units_apart().abs() <= units(self.tolerance())
    }

    /// A printed figure against the sum of its parts.
    const fn of_figure(
        recipient: Recipient,
        identity: Identity,
        cell: Option<Decimal>,
        sum: Sum,
    ) -> Check {
        let (computed, figures) = (sum.decimal(), sum.plus(cell).figures());
        Check { recipient, identity, cell, computed, figures }
    }
}

/// Formats the check as one sentence.
impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let recipient = self.recipient;
        let Some(measure) = self.measure() else {
            let (rank, computed) = (Printed(self.cell), self.computed);
            write!(f, "{recipient}: the rank is printed as {rank:.0}, ")?;
            return write!(f, "and its rank by gross is {computed}.");
        };
        let rule = self.identity.rule();
        write!(f, "{recipient}: {measure} is printed as {}", in_full(self.cell))?;
        if self.is_exact() {
            return write!(f, ", which its parts give too ({rule}).");
        }
        let [computed, apart, tolerance] =
            [self.computed, self.apart(), self.tolerance()].map(|figure| in_full(Some(figure)));
        write!(f, ", and its parts give {computed} ({rule}): {apart} apart, ")?;
        write!(f, "where rounding allows {tolerance}.")
    }
}

/// A figure or a dash with every decimal that it has, and at least two.
fn in_full(cell: Option<Decimal>) -> String {
    let decimals = cell.map_or(0, |figure| figure.scale()).max(2) as usize;
    format!("{:.decimals$}", Printed(cell))
}

/// Checks rows, which are known by their recipient and not by their place.
///
/// A missing row is treated as a row of dashes without a rank.
pub(crate) const fn checks(rows: &[Assistance; ROWS]) -> Checks {
    let of_a_row = Identity::OF_A_ROW;
    let mut checks = [row_check(&rows[0], of_a_row[0]); OF_ROWS + OF_COLUMNS + OF_RANKS];
    each!(n < checks.len(), {
        checks[n] = if n < OF_ROWS {
            row_check(&rows[n / of_a_row.len()], of_a_row[n % of_a_row.len()])
        } else if n < OF_ROWS + OF_COLUMNS {
            column_check(rows, Measure::ALL[n - OF_ROWS])
        } else {
            rank_check(rows, Country::ALL[n - OF_ROWS - OF_COLUMNS])
        };
    });
    checks
}

const fn row_check(row: &Assistance, identity: Identity) -> Check {
    let terms = identity.terms().expect("an identity of a row has terms");
    let printed = row.get(terms.result);
    let mut sum = Sum::NOTHING;
    each!(i < terms.parts.len(), {
        let (sign, part) = terms.parts[i];
        sum = sum.add(sign, row.get(part));
    });
    if matches!(terms.relation.as_bytes(), b"<=") {
        sum = sum.at_most(printed);
    }
    Check::of_figure(row.recipient, identity, printed, sum)
}

const fn column_check(rows: &[Assistance; ROWS], measure: Measure) -> Check {
    let mut printed = None;
    let mut sum = Sum::NOTHING;
    each!(i < ROWS, {
        match rows[i].recipient {
            Recipient::RegionTotal => printed = rows[i].get(measure),
            _ => sum = sum.plus(rows[i].get(measure)),
        }
    });
    Check::of_figure(Recipient::RegionTotal, Identity::RegionTotal(measure), printed, sum)
}

const fn rank_check(rows: &[Assistance; ROWS], country: Country) -> Check {
    let mut printed: ByCountry<Option<u8>> = [None; Country::ALL.len()];
    let mut gross = [Some(Decimal::ZERO); Country::ALL.len()];
    each!(i < ROWS, {
        if let Recipient::Country(country) = rows[i].recipient {
            printed[country as usize] = rows[i].rank;
            gross[country as usize] = rows[i].get(Measure::Gross);
        }
    });
    Check {
        recipient: Recipient::Country(country),
        identity: Identity::Rank,
        cell: rank_as_decimal(printed[country as usize]),
        computed: rank_as_decimal(ranks(&gross)[country as usize]).expect("gross is no dash"),
        figures: 0,
    }
}

const fn rank_as_decimal(rank: Option<u8>) -> Option<Decimal> {
    match rank {
        Some(rank) => Some(Decimal::from_parts(rank as u32, 0, 0, false, 0)),
        None => None,
    }
}
