//! Amounts: a dash, or a figure with two decimals, which is read in whole hundredths.

use rust_decimal::Decimal;

use crate::csv::reader::Cell;

/// The most digits before the point, so that no sum of amounts can overflow.
const LONGEST_WHOLE: usize = 9;

impl Cell<'_> {
    /// Reads an amount, or `None` for the dash.
    pub(crate) const fn figure_or_dash(&self) -> Option<Decimal> {
        let (sign, size) = match self.text.as_bytes() {
            b"-" => return None,
            [b'-', size @ ..] => (-1, size),
            size => (1, size),
        };
        match hundredths(size) {
            Some(size) => Some(decimal(sign * size, 2)),
            None => self.expected("an amount as printed, such as 5.60 or -3.65, or - for a dash"),
        }
    }

    /// Reads an amount in a column without dashes.
    pub(crate) const fn figure(&self) -> Decimal {
        match self.figure_or_dash() {
            Some(figure) => figure,
            None => self.expected("a figure, because no cell of this column is a dash"),
        }
    }
}

/// Returns the hundredths that a text without a sign represents, or `None` if it is not an amount
/// as the chart prints it.
const fn hundredths(text: &[u8]) -> Option<i64> {
    let [whole @ .., b'.', tenths @ b'0'..=b'9', hundredths @ b'0'..=b'9'] = text else {
        return None;
    };
    if matches!(whole, [] | [b'0', _, ..]) || whole.len() > LONGEST_WHOLE {
        return None;
    }
    let (mut number, mut i) = (0, 0);
    while i < whole.len() {
        if !whole[i].is_ascii_digit() {
            return None;
        }
        number = number * 10 + (whole[i] - b'0') as i64;
        i += 1;
    }
    Some(number * 100 + (*tenths - b'0') as i64 * 10 + (*hundredths - b'0') as i64)
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
    use crate::csv::testing::fault_of;

    fn read(text: &str) -> Option<Decimal> {
        let place = Place { file: "file", line: 1, column: 1 };
        Cell { text, place, heading: "net" }.figure_or_dash()
    }

    #[test]
    fn an_amount_has_its_printed_digits() {
        for text in ["0.00", "5.60", "-3.65", "999999999.99", "-999999999.99"] {
            assert_eq!(read(text).unwrap().to_string(), text);
        }
        assert_eq!(read("-"), None);
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        let short = [
            "", "_", "--", "5", "5.", "5.6", "5.600", "5.6O", "5x.60", ".60", "-.60", "05.60",
            "+5.60", "--5.60", " 5.60", "5.6.00", "٥.60",
        ];
        for text in short.into_iter().chain(["1000000000.00"]) {
            let expected = "an amount as printed, such as 5.60 or -3.65, or - for a dash";
            let fault = format!("file:1:1: net: expected {expected}, found `{text}`");
            assert_eq!(fault_of(|| read(text)), fault);
        }
    }

    #[test]
    fn a_decimal_has_every_digit() {
        for (units, decimals, expected) in [
            (0, 2, "0.00"),
            (-365, 2, "-3.65"),
            (15, 3, "0.015"),
            (i64::MIN, 0, "-9223372036854775808"),
        ] {
            assert_eq!(decimal(units, decimals).to_string(), expected);
        }
    }
}
