//! Printed figures held against what their parts give: the checks that both the compiler and the
//! audit run.

use core::fmt;

use rust_decimal::Decimal;

use crate::chart::identity::Sign;
use crate::chart::rank::{ByCountry, ranks};
use crate::chart::sum::{Sum, tolerance, units};
use crate::chart::{Assistance, Identity, Measure, Printed, Recipient};
use crate::country::Country;

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
///     "Tajikistan: grants total is printed as 22.35, and its parts give 22.34 (grants total = \
///      grant aid + technical cooperation): 0.01 apart, where rounding allows 0.015.",
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
        let printed = Sum::NOTHING.plus(self.cell);
        printed.add(Sign::Minus, Some(self.computed)).decimal()
    }

    /// The difference without its sign.
    pub(crate) const fn apart(&self) -> Decimal {
        let difference = self.difference();
        match difference.is_sign_negative() {
            true => Sum::NOTHING.add(Sign::Minus, Some(difference)).decimal(),
            false => difference,
        }
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
        units(self.printed()) == units(self.computed)
    }

    /// Returns whether rounding explains the difference.
    ///
    /// ```
    /// let check = assistance::audit().discrepancies().next().unwrap();
    /// assert!(check.is_within_rounding());
    /// ```
    #[must_use]
    pub const fn is_within_rounding(&self) -> bool {
        let apart = units(self.printed()) - units(self.computed);
        apart.abs() <= units(self.tolerance())
    }

    /// A printed figure against the sum of its parts.
    const fn of_figure(
        recipient: Recipient,
        identity: Identity,
        printed: Option<Decimal>,
        computed: Sum,
    ) -> Check {
        Check {
            recipient,
            identity,
            cell: printed,
            computed: computed.decimal(),
            figures: computed.plus(printed).figures(),
        }
    }
}

/// Formats the check as one sentence.
impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(measure) = self.measure() else {
            return write!(
                f,
                "{}: the rank is printed as {}, and its rank by gross is {}.",
                self.recipient,
                self.printed(),
                self.computed
            );
        };
        let rule = self.identity.rule();
        let printed = InFull(self.cell);
        write!(f, "{}: {measure} is printed as {printed}", self.recipient)?;
        if self.is_exact() {
            return write!(f, ", which its parts give too ({rule}).");
        }
        write!(
            f,
            ", and its parts give {} ({rule}): {} apart, where rounding allows {}.",
            InFull(Some(self.computed)),
            InFull(Some(self.apart())),
            InFull(Some(self.tolerance())),
        )
    }
}

/// A figure or a dash with every decimal that it has, and at least two.
struct InFull(Option<Decimal>);

impl fmt::Display for InFull {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = self.0.map_or(0, |figure| figure.scale());
        write!(f, "{:.*}", decimals.max(2) as usize, Printed(self.0))
    }
}

/// Checks rows, which are known by their recipient and not by their place.
///
/// Without a row for the regional total, its figures count as dashes; without a row for a country,
/// so does its rank.
pub(crate) const fn checks(rows: &[Assistance; ROWS]) -> Checks {
    let mut checks = [row_check(&rows[0], Identity::OF_A_ROW[0]); OF_ROWS + OF_COLUMNS + OF_RANKS];
    let mut n = 0;
    while n < OF_ROWS {
        let of_a_row = Identity::OF_A_ROW;
        checks[n] = row_check(&rows[n / of_a_row.len()], of_a_row[n % of_a_row.len()]);
        n += 1;
    }
    while n < OF_ROWS + OF_COLUMNS {
        checks[n] = column_check(rows, Measure::ALL[n - OF_ROWS]);
        n += 1;
    }
    while n < checks.len() {
        checks[n] = rank_check(rows, Country::ALL[n - OF_ROWS - OF_COLUMNS]);
        n += 1;
    }
    checks
}

const fn row_check(row: &Assistance, identity: Identity) -> Check {
    let Some(terms) = identity.terms() else {
        panic!("an identity of a row has terms");
    };
    let printed = row.get(terms.result);
    let mut sum = Sum::NOTHING;
    let mut i = 0;
    while i < terms.parts.len() {
        let (sign, part) = terms.parts[i];
        sum = sum.add(sign, row.get(part));
        i += 1;
    }
    if terms.at_most {
        sum = sum.at_most(printed);
    }
    Check::of_figure(row.recipient, identity, printed, sum)
}

const fn column_check(rows: &[Assistance; ROWS], measure: Measure) -> Check {
    let mut printed = None;
    let mut sum = Sum::NOTHING;
    let mut i = 0;
    while i < ROWS {
        match rows[i].recipient {
            Recipient::RegionTotal => printed = rows[i].get(measure),
            _ => sum = sum.plus(rows[i].get(measure)),
        }
        i += 1;
    }
    Check::of_figure(
        Recipient::RegionTotal,
        Identity::RegionTotal(measure),
        printed,
        sum,
    )
}

const fn rank_check(rows: &[Assistance; ROWS], country: Country) -> Check {
    let mut printed: ByCountry<Option<u8>> = [None; Country::ALL.len()];
    let mut gross = [None; Country::ALL.len()];
    let mut i = 0;
    while i < ROWS {
        if let Recipient::Country(country) = rows[i].recipient {
            printed[country as usize] = rows[i].rank;
            gross[country as usize] = rows[i].get(Measure::Gross);
        }
        i += 1;
    }
    Check {
        recipient: Recipient::Country(country),
        identity: Identity::Rank,
        cell: rank_as_decimal(printed[country as usize]),
        computed: match rank_as_decimal(ranks(&gross)[country as usize]) {
            Some(rank) => rank,
            None => Decimal::ZERO,
        },
        figures: 0,
    }
}

const fn rank_as_decimal(rank: Option<u8>) -> Option<Decimal> {
    match rank {
        Some(rank) => Some(Decimal::from_parts(rank as u32, 0, 0, false, 0)),
        None => None,
    }
}
