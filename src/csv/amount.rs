//! Printed amounts: a dash, or a figure with two decimals, which is read in whole hundredths.

use rust_decimal::Decimal;

use crate::csv::reader::Cell;

/// The most digits before the point, so that no sum of amounts can overflow.
const LONGEST_WHOLE: usize = 9;

const AMOUNT: &str = "an amount as printed, such as 0.56, 5.60 or -3.65";

impl Cell<'_> {
    /// Reads an amount in hundredths, `-365` for `-3.65`, or `None` for the dash.
    pub(crate) const fn amount(&self) -> Option<i64> {
        let (sign, size) = match self.text.as_bytes() {
            b"-" => return None,
            // The underscore of the source text, the en dash, the em dash and the minus sign.
            b"_" | [0xE2, 0x80, 0x93 | 0x94] | [0xE2, 0x88, 0x92] => {
                self.expected("a hyphen-minus `-` for a dash")
            }
            [b'-', size @ ..] => (-1, size),
            size => (1, size),
        };
        let [whole @ .., b'.', tenths @ b'0'..=b'9', hundredths @ b'0'..=b'9'] = size else {
            self.expected(AMOUNT);
        };
        if whole.len() > LONGEST_WHOLE {
            self.expected("an amount below 1000000000.00 in size");
        }
        let Some(whole) = whole_number(whole) else {
            self.expected(AMOUNT);
        };
        let size = whole * 100 + (*tenths - b'0') as i64 * 10 + (*hundredths - b'0') as i64;
        if size == 0 && sign == -1 {
            self.expected(AMOUNT);
        }
        Some(sign * size)
    }
}

/// Returns the whole number that digits without leading zeros represent.
const fn whole_number(digits: &[u8]) -> Option<i64> {
    if let [] | [b'0', _, ..] = digits {
        return None;
    }
    let (mut number, mut i) = (0, 0);
    while i < digits.len() {
        if !digits[i].is_ascii_digit() {
            return None;
        }
        number = number * 10 + (digits[i] - b'0') as i64;
        i += 1;
    }
    Some(number)
}

/// Returns an exact decimal, counted in units of its last digit: 560 with 2 decimals is `5.60`.
pub(crate) const fn decimal(units: i64, decimals: u32) -> Decimal {
    let size = units.unsigned_abs();
    Decimal::from_parts(size as u32, (size >> 32) as u32, 0, units.is_negative(), decimals)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::fault::Place;

    #[test]
    fn an_amount_is_read_in_hundredths() {
        for (text, expected) in [
            ("-", None),
            ("0.00", Some(0)),
            ("5.60", Some(560)),
            ("-3.65", Some(-365)),
            ("999999999.99", Some(99_999_999_999)),
        ] {
            let place = Place { file: "", line: 1, column: 1 };
            assert_eq!(Cell { text, place, heading: "" }.amount(), expected);
        }
    }

    #[test]
    fn a_decimal_has_every_digit() {
        for (units, decimals, expected) in [
            (0, 2, "0.00"),
            (560, 2, "5.60"),
            (-365, 2, "-3.65"),
            (15, 3, "0.015"),
            (99_999_999_999, 2, "999999999.99"),
            (i64::MIN, 0, "-9223372036854775808"),
        ] {
            assert_eq!(decimal(units, decimals).to_string(), expected);
        }
    }
}
