//! A cell as the chart prints it.

use core::fmt;

use rust_decimal::Decimal;

/// A figure in US$ million, or `None` for the dash, that prints as the chart prints it.
///
/// ```
/// use assistance::{Country, Measure, Printed};
///
/// let georgia = Country::Georgia.assistance();
/// assert_eq!(format!("[{:>7}]", georgia.printed(Measure::LoanNet)), "[  -4.75]");
/// assert_eq!(format!("[{:>7}]", Printed(None)), "[      -]");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Printed(
    /// The figure, in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub Option<Decimal>,
);

impl fmt::Display for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(amount) => amount.fmt(f),
            None => f.pad("-"),
        }
    }
}
