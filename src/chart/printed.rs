//! A cell as the chart prints it.

use alloc::string::{String, ToString};
use core::fmt;

use rust_decimal::{Decimal, RoundingStrategy};

/// The number of decimals of every printed figure.
const DECIMALS: usize = 2;

/// A figure in US$ million, or `None` for the dash, formatted as the chart prints it.
///
/// Without a precision, a figure has two decimals, and with one, as many as that, up to 28. It is
/// rounded half away from zero. Width, fill, alignment and sign apply as they do to numbers; a dash
/// takes width, fill and alignment.
///
/// ```
/// use assistance::{Country, Measure, Printed};
///
/// let georgia = Country::Georgia.assistance();
/// assert_eq!(format!("[{:7}]", georgia.printed(Measure::LoanNet)), "[  -4.75]");
/// assert_eq!(format!("[{:7}]", Printed(None)), "[      -]");
///
/// let kazakhstan = Country::Kazakhstan.assistance();
/// assert_eq!(format!("{:.1}", kazakhstan.printed(Measure::Net)), "-40.4");
/// ```
///
/// Any other amount converts: a ranked figure, a total, a sum, a share.
///
/// ```
/// use assistance::{Measure, Printed, Subregion, ranking, total};
///
/// let sum = Subregion::Caucasus.sum(Measure::Gross);
/// assert_eq!(format!("{:.1}", Printed::from(sum)), "50.0");
/// let first = ranking(Measure::Net).top(1)[0];
/// assert_eq!(format!("{:.0}", Printed::from(first.amount)), "384");
/// assert_eq!(format!("{:.0}", Printed::from(total(Measure::Net).summed)), "385");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Printed(
    /// The amount, or `None` for a dash.
    pub Option<Decimal>,
);

impl From<Decimal> for Printed {
    fn from(amount: Decimal) -> Printed {
        Printed(Some(amount))
    }
}

impl From<Option<Decimal>> for Printed {
    fn from(amount: Option<Decimal>) -> Printed {
        Printed(amount)
    }
}

/// Formats the figure or the dash, as described [above](Printed).
impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(amount) => {
                let decimals = f.precision().unwrap_or(DECIMALS);
                let (is_positive, digits) = rounded(amount, decimals);
                f.pad_integral(is_positive, "", &digits)
            }
            // The sign of a negative number without digits. Zeros do not pad it.
            None if f.sign_aware_zero_pad() => f.write_str("-"),
            None => f.pad_integral(false, "", ""),
        }
    }
}

/// Serializes the amount exactly, as text with all of its decimals, two at least, and a dash as
/// none.
#[cfg(feature = "serde")]
impl serde::Serialize for Printed {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        crate::csv::serde_amount::serialize(&self.0, to)
    }
}

/// Rounds to a number of decimals, or to the most that a `Decimal` has. Returns the sign and the
/// digits; what rounds to zero has no sign.
fn rounded(amount: Decimal, decimals: usize) -> (bool, String) {
    let scale = decimals.min(Decimal::MAX_SCALE as usize) as u32;
    let mut amount = amount.round_dp_with_strategy(scale, RoundingStrategy::MidpointAwayFromZero);
    amount.rescale(scale);
    (!amount.is_sign_negative() || amount.is_zero(), amount.abs().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(hundredths: i64) -> Printed {
        Printed(Some(Decimal::new(hundredths, 2)))
    }

    #[test]
    fn a_shorter_precision_rounds_half_away_from_zero() {
        for (hundredths, tenths, whole) in [
            (38_416, "384.2", "384"),
            (-4_038, "-40.4", "-40"),
            (-166, "-1.7", "-2"),
            (25, "0.3", "0"),
            (-25, "-0.3", "0"),
            (50, "0.5", "1"),
            (-150, "-1.5", "-2"),
            (-4, "0.0", "0"),
        ] {
            assert_eq!(format!("{:.1}", printed(hundredths)), tenths);
            assert_eq!(format!("{:.0}", printed(hundredths)), whole);
        }
    }

    #[test]
    fn a_figure_has_two_decimals_unless_a_precision_is_given() {
        assert_eq!(printed(560).to_string(), "5.60");
        assert_eq!(Printed(Some(Decimal::new(56, 1))).to_string(), "5.60");
        assert_eq!(Printed(Some(Decimal::new(5_605, 3))).to_string(), "5.61");
        assert_eq!(format!("{:.3}", printed(560)), "5.600");
        assert_eq!(Printed(Some(Decimal::ONE / Decimal::from(3))).to_string(), "0.33");
    }

    #[test]
    fn any_precision_is_accepted() {
        for amount in [Decimal::MAX, Decimal::MIN, Decimal::new(-1, 28), Decimal::ZERO] {
            for precision in [0, 2, 28, 29, 60_000] {
                let text = format!("{:.precision$}", Printed(Some(amount)));
                let expected = amount.round_dp_with_strategy(
                    precision.min(28) as u32,
                    RoundingStrategy::MidpointAwayFromZero,
                );
                assert_eq!(text.parse(), Ok(expected));
            }
        }
    }

    #[test]
    fn width_sign_and_fill_apply() {
        assert_eq!(format!("[{:8.1}]", printed(-4_038)), "[   -40.4]");
        assert_eq!(format!("[{:<8.1}]", printed(-4_038)), "[-40.4   ]");
        assert_eq!(format!("[{:*^+8.1}]", printed(4_038)), "[*+40.4**]");
        assert_eq!(format!("[{:08.1}]", printed(-4_038)), "[-00040.4]");
    }

    #[test]
    fn a_dash_is_aligned_and_never_cut() {
        let dash = Printed(None);
        assert_eq!(format!("{dash}{dash:.0}{dash:.1}{dash:+}{dash:1}{dash:08}"), "------");
        assert_eq!(format!("[{dash:4}][{dash:>4.1}]"), "[   -][   -]");
        assert_eq!(format!("[{dash:<4}][{dash:*^6}]"), "[-   ][**-***]");
    }
}
