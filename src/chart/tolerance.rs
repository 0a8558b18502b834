//! How far rounding can put a sum off.

use rust_decimal::Decimal;

/// Half a unit in the last place, a hundredth, in US$ million.
const HALF_UNIT: Decimal = Decimal::from_parts(5, 0, 0, false, 3);

/// What rounding allows where `rounded` figures meet, in US$ million.
pub(crate) fn of(rounded: usize) -> Decimal {
    HALF_UNIT.saturating_mul(Decimal::from(rounded))
}
