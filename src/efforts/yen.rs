//! An amount of yen, which is not an amount of dollars.

use core::fmt;

use rust_decimal::Decimal;

/// A sum in yen, as the text states it.
///
/// It is a type of its own, so that it is never added to the chart's US$ million by accident: nothing can be added to
/// it at all. [`amount`](Yen::amount) gives the exact number of yen.
///
/// ```
/// use assistance::efforts;
///
/// let largest = efforts::commitments().iter().map(|commitment| commitment.amount).max().unwrap();
/// assert_eq!(largest.to_string(), "¥190 billion");
/// assert_eq!(largest.amount().to_string(), "190000000000");
/// ```
///
/// ```compile_fail
/// use assistance::{Country, efforts};
///
/// let sum = efforts::commitments()[0].amount + Country::Uzbekistan.assistance().gross;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Yen(u64);

impl Yen {
    pub(crate) const fn new(yen: u64) -> Yen {
        Yen(yen)
    }

    /// The number of yen, exact.
    ///
    /// ```
    /// use assistance::efforts;
    ///
    /// let second = efforts::commitments()[1].amount;
    /// assert_eq!(second.amount(), "2500000000".parse().unwrap());
    /// ```
    #[must_use]
    pub const fn amount(self) -> Decimal {
        Decimal::from_parts(self.0 as u32, (self.0 >> 32) as u32, 0, false, 0)
    }

    /// The largest of the units that the text uses which the sum fills, and its name.
    fn unit(self) -> (u64, &'static str) {
        match self.0 {
            1_000_000_000.. => (1_000_000_000, " billion"),
            1_000_000.. => (1_000_000, " million"),
            _ => (1, ""),
        }
    }
}

/// Prints the sum as the text does: `¥190 billion`, `¥2.5 billion`, `¥190 million`.
impl fmt::Display for Yen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, name) = self.unit();
        let count = (self.amount() / Decimal::from(unit)).normalize();
        f.pad(&alloc::format!("¥{count}{name}"))
    }
}

/// Writes the number of yen as text.
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
    fn a_sum_is_printed_in_the_largest_unit_it_fills() {
        for (yen, printed) in [
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
            assert_eq!(Yen::new(yen).to_string(), printed);
        }
        assert_eq!(
            format!("[{:>14}]", Yen::new(2_500_000_000)),
            "[  ¥2.5 billion]"
        );
    }
}
