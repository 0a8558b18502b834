//! The error for a text that names no measure.

use core::fmt;

use crate::chart::Measure;
use crate::csv::given::{Given, list};

/// The error for a text that names no measure.
///
/// ```
/// use assistance::Measure;
///
/// let error = "total".parse::<Measure>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "unknown measure \"total\": the chart has grant_aid, through_multilateral, technical_cooperation, grants_total, \
///      loan_disbursed, loan_recovered, loan_net, net, gross; give one of these names",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct UnknownMeasure(Given);

impl UnknownMeasure {
    pub(crate) fn new(given: &str) -> UnknownMeasure {
        UnknownMeasure(Given::new(given))
    }

    /// What was given: all of it, or its first 64 characters where it is longer.
    ///
    /// ```
    /// let error = "total".parse::<assistance::Measure>().unwrap_err();
    /// assert_eq!(error.given(), "total");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        self.0.start()
    }
}

impl fmt::Display for UnknownMeasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown measure {}: the chart has ", self.0)?;
        list(f, Measure::ALL.map(Measure::name))?;
        f.write_str("; give one of these names")
    }
}

impl core::error::Error for UnknownMeasure {}
