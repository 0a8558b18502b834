//! The two subregions, Central Asia and the Caucasus.

use crate::csv::named::named;

named! {
    /// A subregion, as the White Paper divides the region: five Central Asian countries and three
    /// Caucasus countries.
    ///
    /// M49 itself puts the Caucasus in Western Asia; the DAC counts all eight under South and
    /// Central Asia.
    ///
    /// ```
    /// use assistance::Subregion;
    ///
    /// let subregion: Subregion = "central asia".parse()?;
    /// assert_eq!(subregion, Subregion::CentralAsia);
    /// assert_eq!(subregion.name(), "Central Asia");
    /// # Ok::<(), Box<dyn core::error::Error>>(())
    /// ```
    "assistance"::Subregion, 2 variants:
    /// Uzbekistan, the Kyrgyz Republic, Tajikistan, Turkmenistan and Kazakhstan.
    CentralAsia = "Central Asia",
    /// Azerbaijan, Armenia and Georgia.
    Caucasus = "Caucasus",
}
