//! The amounts that the text states in yen, as a type without addition.

use core::fmt;

use rust_decimal::Decimal;

/// An amount of yen, as the text states it.
///
/// Nothing can be added to it: neither the chart's US$ million nor another amount of yen, because
/// they are [not parts of one total](super#yen-and-dollars). With the feature `serde`, the number
/// of yen serializes as a whole number.
///
/// ```
/// use assistance::efforts::passages;
///
/// let largest = passages().iter().filter_map(|passage| passage.yen).max().unwrap();
/// assert_eq!(largest.to_string(), "approximately ¥190 billion");
/// assert_eq!(largest.amount().to_string(), "190000000000");
/// ```
///
/// ```compile_fail,E0369
/// use assistance::{Country, efforts::passages};
///
/// let yen = passages().iter().find_map(|passage| passage.yen).unwrap();
/// let sum = yen + Country::Uzbekistan.assistance().gross;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Yen {
    pub(super) amount: u64,
    pub(super) is_approximate: bool,
}

impl Yen {
    /// Returns the number of yen, not of millions of yen.
    ///
    /// ```
    /// use assistance::{Decimal, efforts::passages};
    ///
    /// let least = passages().iter().filter_map(|passage| passage.yen).min().unwrap();
    /// assert_eq!(least.amount(), Decimal::from(190_000_000));
    /// ```
    #[must_use]
    pub const fn amount(self) -> Decimal {
        Decimal::from_parts(self.amount as u32, (self.amount >> 32) as u32, 0, false, 0)
    }

    /// Returns `true` if the text states the amount as approximate.
    ///
    /// ```
    /// use assistance::efforts::passages;
    ///
    /// let yen = passages().iter().filter_map(|passage| passage.yen);
    /// assert_eq!(yen.filter(|yen| yen.is_approximate()).count(), 1);
    /// ```
    #[must_use]
    pub const fn is_approximate(self) -> bool {
        self.is_approximate
    }
}

/// Formats the amount as the text does: `approximately ¥190 billion`, `¥2.5 billion`, `¥190
/// million`.
impl fmt::Display for Yen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (unit, name) = match self.amount {
            1_000_000_000.. => (1_000_000_000, "billion"),
            _ => (1_000_000_u64, "million"),
        };
        let count = (self.amount() / Decimal::from(unit)).normalize();
        let about = if self.is_approximate { "approximately " } else { "" };
        f.pad(&alloc::format!("{about}¥{count} {name}"))
    }
}
