//! The names and codes of a country, and the country of a code.

use core::fmt;

use crate::country::codes::{COUNTRIES, Codes};
use crate::country::{Country, Subregion};

impl Country {
    const fn codes(self) -> &'static Codes {
        &COUNTRIES[self as usize]
    }

    /// Returns the name that the chart prints.
    ///
    /// ```
    /// assert_eq!(assistance::Country::KyrgyzRepublic.name(), "Kyrgyz Republic");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.codes().name
    }

    /// Returns the name in the UN M49 list, edition of 2025-09-05.
    ///
    /// ```
    /// assert_eq!(assistance::Country::KyrgyzRepublic.m49_name(), "Kyrgyzstan");
    /// ```
    #[must_use]
    pub const fn m49_name(self) -> &'static str {
        self.codes().m49_name
    }

    /// Returns the formal name, as in the United Nations terminology database (without its leading
    /// "the") and ISO 3166.
    ///
    /// The M49 list has no formal names.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.official_name(), "Republic of Armenia");
    /// ```
    #[must_use]
    pub const fn official_name(self) -> &'static str {
        self.codes().official_name
    }

    /// Returns the ISO 3166-1 alpha-2 code.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.alpha2(), "AM");
    /// ```
    #[must_use]
    pub const fn alpha2(self) -> &'static str {
        self.codes().alpha2
    }

    /// Returns the ISO 3166-1 alpha-3 code.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.alpha3(), "ARM");
    /// ```
    #[must_use]
    pub const fn alpha3(self) -> &'static str {
        self.codes().alpha3
    }

    /// Returns the UN M49 code.
    ///
    /// The code is text because its leading zeros are significant.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.m49(), "051");
    /// ```
    #[must_use]
    pub const fn m49(self) -> &'static str {
        self.codes().m49
    }

    /// Returns the recipient code in the OECD DAC tables (DAC2A).
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.dac_code(), 610);
    /// ```
    #[must_use]
    pub const fn dac_code(self) -> u16 {
        self.codes().dac_code
    }

    /// Returns the subregion in which the White Paper places the country.
    ///
    /// M49 itself puts the Caucasus in Western Asia; the DAC counts all eight under South and
    /// Central Asia.
    ///
    /// ```
    /// use assistance::{Country, Subregion};
    ///
    /// assert_eq!(Country::Armenia.subregion(), Subregion::Caucasus);
    /// ```
    #[must_use]
    pub const fn subregion(self) -> Subregion {
        self.codes().subregion
    }

    /// Returns the country with an ISO 3166-1 alpha-2 code, in any ASCII letter case.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_alpha2("UZ"), Some(Country::Uzbekistan));
    /// assert_eq!(Country::from_alpha2("UZB"), None);
    /// ```
    #[must_use]
    pub fn from_alpha2(code: &str) -> Option<Country> {
        Self::find(|country| country.alpha2().eq_ignore_ascii_case(code))
    }

    /// Returns the country with an ISO 3166-1 alpha-3 code, in any ASCII letter case.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_alpha3("uzb"), Some(Country::Uzbekistan));
    /// assert_eq!(Country::from_alpha3("JPN"), None);
    /// ```
    #[must_use]
    pub fn from_alpha3(code: &str) -> Option<Country> {
        Self::find(|country| country.alpha3().eq_ignore_ascii_case(code))
    }

    /// Returns the country with a UN M49 code of three digits.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_m49("051"), Some(Country::Armenia));
    /// assert_eq!(Country::from_m49("51"), None);
    /// ```
    #[must_use]
    pub fn from_m49(code: &str) -> Option<Country> {
        Self::find(|country| country.m49() == code)
    }

    /// Returns the country with a recipient code of the OECD DAC tables.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_dac_code(617), Some(Country::Uzbekistan));
    /// assert_eq!(Country::from_dac_code(701), None); // Japan, the donor
    /// ```
    #[must_use]
    pub fn from_dac_code(code: u16) -> Option<Country> {
        Self::find(|country| country.dac_code() == code)
    }

    fn find(is_meant: impl Fn(Country) -> bool) -> Option<Country> {
        Country::ALL.into_iter().find(|country| is_meant(*country))
    }
}

/// Formats the name that the chart prints. Width, fill and alignment apply.
impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
