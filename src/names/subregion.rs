//! The two subregions.

use core::fmt;

/// A subregion.
///
/// Five countries are Central Asian, and three of the Caucasus:
/// [how that is known](crate::concepts#countries-subregions-and-the-region).
///
/// ```
/// use assistance::{Measure, Subregion};
///
/// let caucasus: Subregion = "Caucasus".parse()?;
/// assert_eq!(caucasus.countries().count(), 3);
/// assert_eq!(caucasus.sum(Measure::Gross).unwrap().to_string(), "50.02");
/// # Ok::<(), assistance::UnknownSubregion>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subregion {
    /// Uzbekistan, the Kyrgyz Republic, Tajikistan, Turkmenistan and Kazakhstan.
    CentralAsia,
    /// Azerbaijan, Armenia and Georgia.
    Caucasus,
}

impl Subregion {
    /// Both subregions.
    ///
    /// ```
    /// use assistance::Subregion;
    ///
    /// assert_eq!(Subregion::ALL.map(Subregion::name), ["Central Asia", "Caucasus"]);
    /// ```
    pub const ALL: [Subregion; 2] = [Subregion::CentralAsia, Subregion::Caucasus];

    /// Returns the name, as the source text has it.
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

/// Formats the name. Width, fill and alignment apply.
impl fmt::Display for Subregion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
