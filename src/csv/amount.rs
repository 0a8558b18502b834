//! Printed amounts: text with two decimals, read as whole hundredths and as a `Decimal`.

use rust_decimal::Decimal;

use crate::csv::cells::whole_number;
use crate::csv::each::each;
use crate::csv::text::Text;

/// The most digits before the point, so that no sum of amounts can overflow.
const LONGEST_WHOLE: usize = 9;

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Malformed {
    /// A character that is not part of any amount, by its index in the text.
    Stray(usize),
    /// Anything but one point with two digits after it.
    Decimals,
    /// A form that the chart does not print: no digit before the point, a leading zero, minus zero.
    Form,
    /// Too many digits.
    Range,
}

impl Malformed {
    /// The end of the sentence about a malformed amount, which begins with the text.
    pub(crate) const fn must(self) -> &'static str {
        match self {
            Malformed::Stray(_) | Malformed::Decimals => {
                "must be an amount with two decimals, such as 5.60 or -3.65"
            }
            Malformed::Form => {
                "must be written as the chart prints amounts, such as 0.56, 5.60 or -3.65"
            }
            Malformed::Range => "must be below 1000000000.00 in size",
        }
    }
}

/// Reads an amount in hundredths: `"-3.65"` is -365.
pub(crate) const fn parse(text: &str) -> Result<i64, Malformed> {
    let (is_negative, size) = match text.as_bytes() {
        [b'-', size @ ..] => (true, size),
        size => (false, size),
    };
    let mut points = 0;
    each!(i < size.len(), {
        match size[i] {
            b'0'..=b'9' => {}
            b'.' if points == 0 => points = 1,
            b'.' => return Err(Malformed::Decimals),
            _ => return Err(Malformed::Stray(text.len() - size.len() + i)),
        }
    });
    let [whole @ .., b'.', tenths, hundredths] = size else {
        return Err(Malformed::Decimals);
    };
    if whole.len() > LONGEST_WHOLE {
        return Err(Malformed::Range);
    }
    let Some(whole) = whole_number(whole) else {
        return Err(Malformed::Form);
    };
    match whole as i64 * 100 + (*tenths - b'0') as i64 * 10 + (*hundredths - b'0') as i64 {
        0 if is_negative => Err(Malformed::Form),
        size if is_negative => Ok(-size),
        size => Ok(size),
    }
}

/// The exact decimal, with the two decimals that are printed.
pub(crate) const fn decimal(hundredths: i64) -> Decimal {
    let size = hundredths.unsigned_abs();
    Decimal::from_parts(size as u32, (size >> 32) as u32, 0, hundredths.is_negative(), 2)
}

impl<const N: usize> Text<N> {
    /// Adds a decimal with every digit that it has.
    pub(crate) const fn decimal(self, decimal: Decimal) -> Self {
        let sign = if decimal.is_sign_negative() { "-" } else { "" };
        let size = decimal.mantissa().unsigned_abs();
        let mut unit = 10_u128.pow(decimal.scale());
        let mut text = self.text(sign).count((size / unit) as u64).text(".");
        while unit > 1 {
            unit /= 10;
            text = text.count((size / unit % 10) as u64);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_its_hundredths_and_its_decimal() {
        for (text, hundredths) in [
            ("0.00", 0),
            ("0.01", 1),
            ("5.60", 560),
            ("-3.65", -365),
            ("426.00", 42_600),
            ("999999999.99", 99_999_999_999),
            ("-999999999.99", -99_999_999_999),
        ] {
            assert_eq!(parse(text), Ok(hundredths), "{text}");
            assert_eq!(decimal(hundredths).to_string(), text);
        }
        assert!(!decimal(0).is_sign_negative());
    }

    #[test]
    fn two_points_are_not_an_amount() {
        assert_eq!(parse("5.6.00"), Err(Malformed::Decimals));
        assert_eq!(parse("1000000000.00"), Err(Malformed::Range));
    }

    #[test]
    fn a_decimal_is_added_digit_by_digit() {
        for text in ["0.00", "-3.65", "426.00", "0.015", "-0.05"] {
            let decimal = text.parse().unwrap();
            assert_eq!(Text::<16>::EMPTY.decimal(decimal).as_str(), text);
        }
    }
}
