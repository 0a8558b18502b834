//! The errors for a name that is not in the chart: what was given, what is accepted, what to do.

use core::fmt;

use crate::given::Given;
use crate::{Country, Measure};

/// The error for a text that names no country of the chart.
///
/// ```
/// let error = assistance::by_country("Atlantis").unwrap_err();
/// assert_eq!(error.given(), "Atlantis");
/// assert_eq!(
///     error.to_string(),
///     "unknown country \"Atlantis\": the chart covers Uzbekistan, Azerbaijan, Kyrgyz Republic, Tajikistan, Armenia, \
///      Georgia, Turkmenistan, Kazakhstan; give one of these names, or its ISO 3166 code of two or three letters",
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
pub struct UnknownCountry(Given);

impl UnknownCountry {
    #[cold]
    pub(crate) fn new(given: &str) -> UnknownCountry {
        UnknownCountry(Given::new(given))
    }

    /// What was given: all of it, or its first 64 characters where it is longer.
    ///
    /// ```
    /// let error = assistance::by_country(" Japan ").unwrap_err();
    /// assert_eq!(error.given(), " Japan ");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        self.0.start()
    }

    /// The countries that the chart covers.
    ///
    /// ```
    /// let error = assistance::by_country("").unwrap_err();
    /// assert_eq!(error.covered().len(), 8);
    /// ```
    #[must_use]
    pub fn covered(&self) -> &'static [Country; 8] {
        &Country::ALL
    }
}

impl fmt::Display for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown country {}: the chart covers ", self.0)?;
        list(f, Country::ALL.map(Country::name))?;
        f.write_str("; give one of these names, or its ISO 3166 code of two or three letters")
    }
}

impl core::error::Error for UnknownCountry {}

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
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(transparent))]
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

fn list<const N: usize>(f: &mut fmt::Formatter<'_>, names: [&str; N]) -> fmt::Result {
    for (i, name) in names.into_iter().enumerate() {
        f.write_str(if i == 0 { "" } else { ", " })?;
        f.write_str(name)?;
    }
    Ok(())
}
