//! The error for a text that names no country of the chart.

use core::fmt;

use crate::country::Country;
use crate::csv::given::{Given, list};

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
