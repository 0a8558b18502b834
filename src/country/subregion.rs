//! The two parts of the region: Central Asia and the Caucasus.

use core::fmt;

/// A part of the region, as the White Paper divides it: five Central Asian countries and three Caucasus countries.
///
/// ```
/// use assistance::{Measure, Subregion};
///
/// let net = Subregion::Caucasus.sum(Measure::Net);
/// assert_eq!(net.map(|amount| amount.to_string()).as_deref(), Some("1.25"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subregion {
    /// Uzbekistan, Kyrgyz Republic, Tajikistan, Turkmenistan, Kazakhstan.
    CentralAsia,
    /// Azerbaijan, Armenia, Georgia.
    Caucasus,
}

impl Subregion {
    /// Both.
    ///
    /// ```
    /// use assistance::Subregion;
    ///
    /// assert_eq!(Subregion::ALL, [Subregion::CentralAsia, Subregion::Caucasus]);
    /// ```
    pub const ALL: [Subregion; 2] = [Subregion::CentralAsia, Subregion::Caucasus];

    /// The name: "Central Asia" or "Caucasus".
    ///
    /// ```
    /// assert_eq!(assistance::Subregion::CentralAsia.name(), "Central Asia");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Subregion::CentralAsia => "Central Asia",
            Subregion::Caucasus => "Caucasus",
        }
    }
}

/// Prints the name.
impl fmt::Display for Subregion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
