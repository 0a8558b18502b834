//! The two subregions, Central Asia and the Caucasus.

use core::fmt;

/// A subregion, as the White Paper divides the region: five Central Asian countries and three
/// Caucasus countries.
///
/// M49 itself puts the Caucasus in Western Asia; the DAC counts all eight under South and Central
/// Asia.
///
/// ```
/// use assistance::Subregion;
///
/// let subregion: Subregion = "central asia".parse()?;
/// assert_eq!(subregion, Subregion::CentralAsia);
/// assert_eq!(subregion.name(), "Central Asia");
/// # Ok::<(), Box<dyn core::error::Error>>(())
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
    /// assert_eq!(Subregion::ALL, [Subregion::CentralAsia, Subregion::Caucasus]);
    /// ```
    pub const ALL: [Subregion; 2] = [Subregion::CentralAsia, Subregion::Caucasus];

    /// Returns the name.
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
