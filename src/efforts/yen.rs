//! An amount of yen, as a type that cannot be added to the chart's amounts in dollars.

use core::fmt;

use rust_decimal::Decimal;

use crate::csv::fault::{Fault, attempt};
use crate::csv::reader::Cell;

/// An amount of yen, as the text states it.
///
/// Nothing can be added to it: neither the chart's US$ million nor another amount of yen, because
/// the text's yen figures are not parts of one total (see [the module](super#yen-and-dollars)).
/// [`amount`](Yen::amount) returns the exact number of yen. With the feature `serde`, that number
/// serializes as text: `"2500000000"`.
///
/// ```
/// use assistance::efforts;
///
/// let largest = efforts::yen_figures().iter().map(|figure| figure.amount).max().unwrap();
/// assert_eq!(largest.to_string(), "¥190 billion");
/// assert_eq!(largest.amount().to_string(), "190000000000");
/// ```
///
/// ```compile_fail,E0369
/// use assistance::{Country, efforts};
///
/// let sum = efforts::yen_figures()[0].amount + Country::Uzbekistan.assistance().gross;
/// ```
///
/// ```compile_fail,E0369
/// use assistance::efforts;
///
/// let sum = efforts::yen_figures()[0].amount + efforts::yen_figures()[1].amount;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Yen(u64);

impl Yen {
    /// Reads a cell that holds a whole number of yen.
    pub(super) const fn read(cell: &Cell<'_>) -> Result<Self, Fault> {
        Ok(Yen(attempt!(cell.number())))
    }

    /// Returns the exact number of yen.
    ///
    /// ```
    /// use assistance::{Decimal, efforts};
    ///
    /// let second = efforts::yen_figures()[1].amount;
    /// assert_eq!(second.amount(), Decimal::from(2_500_000_000_u64));
    /// ```
    #[must_use]
    pub const fn amount(self) -> Decimal {
        Decimal::from_parts(self.0 as u32, (self.0 >> 32) as u32, 0, false, 0)
    }
}

/// Formats the amount as the text does: `¥190 billion`, `¥2.5 billion`, `¥190 million`. Width and
/// fill apply.
impl fmt::Display for Yen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, name) = match self.0 {
            1_000_000_000.. => (1_000_000_000, " billion"),
            1_000_000.. => (1_000_000, " million"),
            _ => (1_u64, ""),
        };
        let count = (self.amount() / Decimal::from(unit)).normalize();
        f.pad(&alloc::format!("¥{count}{name}"))
    }
}

/// Serializes the number of yen as text.
#[cfg(feature = "serde")]
impl serde::Serialize for Yen {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_formatted_in_the_largest_unit_it_fills() {
        for (yen, formatted) in [
            (0, "¥0"),
            (999_999, "¥999999"),
            (1_000_000, "¥1 million"),
            (190_000_000, "¥190 million"),
            (999_999_999, "¥999.999999 million"),
            (1_000_000_000, "¥1 billion"),
            (2_500_000_000, "¥2.5 billion"),
            (190_000_000_000, "¥190 billion"),
            (u64::MAX, "¥18446744073.709551615 billion"),
        ] {
            assert_eq!(Yen(yen).to_string(), formatted);
        }
        assert_eq!(format!("[{:>14}]", Yen(2_500_000_000)), "[  ¥2.5 billion]");
    }
}
