//! The eight countries of the chart, their names and their codes.

use core::fmt;
use core::str::FromStr;

use crate::country::codes::{COUNTRIES, Codes};
use crate::country::{Subregion, UnknownCountry, look_up};

/// A country of the chart. The order is the printed one, by gross disbursement.
///
/// The names and codes come from `data/countries.csv`: UN M49 (edition of 2025-09-05), which carries the ISO 3166
/// codes, and the OECD DAC list of recipients.
///
/// ```
/// use assistance::Country;
///
/// let country: Country = "Kyrgyzstan".parse()?;
/// assert_eq!(country, Country::KyrgyzRepublic);
/// assert_eq!(country.name(), "Kyrgyz Republic");
/// assert_eq!(country.assistance().gross.to_string(), "27.91");
/// # Ok::<(), assistance::UnknownCountry>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Country {
    /// Republic of Uzbekistan, in Central Asia.
    Uzbekistan,
    /// Republic of Azerbaijan, in the Caucasus.
    Azerbaijan,
    /// Kyrgyz Republic (in M49: Kyrgyzstan), in Central Asia.
    KyrgyzRepublic,
    /// Republic of Tajikistan, in Central Asia.
    Tajikistan,
    /// Republic of Armenia, in the Caucasus.
    Armenia,
    /// Georgia, in the Caucasus.
    Georgia,
    /// Turkmenistan, in Central Asia.
    Turkmenistan,
    /// Republic of Kazakhstan, in Central Asia.
    Kazakhstan,
}

impl Country {
    /// The eight countries in printed order.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::ALL[0], Country::Uzbekistan);
    /// assert!(Country::ALL.is_sorted());
    /// ```
    pub const ALL: [Country; 8] = [
        Country::Uzbekistan,
        Country::Azerbaijan,
        Country::KyrgyzRepublic,
        Country::Tajikistan,
        Country::Armenia,
        Country::Georgia,
        Country::Turkmenistan,
        Country::Kazakhstan,
    ];

    const fn codes(self) -> &'static Codes {
        &COUNTRIES[self as usize]
    }

    /// The name that the chart prints.
    ///
    /// ```
    /// assert_eq!(assistance::Country::KyrgyzRepublic.name(), "Kyrgyz Republic");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.codes().name
    }

    /// The name in the UN M49 list.
    ///
    /// ```
    /// assert_eq!(assistance::Country::KyrgyzRepublic.m49_name(), "Kyrgyzstan");
    /// ```
    #[must_use]
    pub const fn m49_name(self) -> &'static str {
        self.codes().m49_name
    }

    /// The official name of the state.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.official_name(), "Republic of Armenia");
    /// ```
    #[must_use]
    pub const fn official_name(self) -> &'static str {
        self.codes().official_name
    }

    /// The ISO 3166-1 code of two letters.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.alpha2(), "AM");
    /// ```
    #[must_use]
    pub const fn alpha2(self) -> &'static str {
        self.codes().alpha2
    }

    /// The ISO 3166-1 code of three letters.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.alpha3(), "ARM");
    /// ```
    #[must_use]
    pub const fn alpha3(self) -> &'static str {
        self.codes().alpha3
    }

    /// The UN M49 code: three digits, whose leading zeros count.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.m49(), "051");
    /// ```
    #[must_use]
    pub const fn m49(self) -> &'static str {
        self.codes().m49
    }

    /// The recipient code in the OECD DAC tables.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.dac_code(), 610);
    /// ```
    #[must_use]
    pub const fn dac_code(self) -> u16 {
        self.codes().dac_code
    }

    /// Central Asia or the Caucasus, as the White Paper divides them. (M49 puts the Caucasus in Western Asia.)
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

    /// The country that a name means: what [`by_country`](crate::by_country) and [`FromStr`] accept, without an
    /// error value to make for any other text.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_name("republic of  georgia"), None);
    /// assert_eq!(Country::from_name(" kyrgyz   REPUBLIC "), Some(Country::KyrgyzRepublic));
    /// ```
    #[must_use]
    #[inline]
    pub fn from_name(name: &str) -> Option<Country> {
        look_up::find(name)
    }

    /// The country with this ISO 3166-1 code of two letters, in any letter case.
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

    /// The country with this ISO 3166-1 code of three letters, in any letter case.
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

    /// The country with this UN M49 code of three digits.
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

    /// The country with this recipient code of the OECD DAC tables.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_dac_code(617), Some(Country::Uzbekistan));
    /// assert_eq!(Country::from_dac_code(701), None);
    /// ```
    #[must_use]
    pub fn from_dac_code(code: u16) -> Option<Country> {
        Self::find(|country| country.dac_code() == code)
    }

    fn find(is_meant: impl Fn(Country) -> bool) -> Option<Country> {
        Country::ALL.into_iter().find(|country| is_meant(*country))
    }
}

/// Prints the name that the chart prints, padded like any text: `{:<20}`.
impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads the printed name, the M49 name, the official name, or the ISO 3166-1 code of two or three letters: in any
/// letter case, with white space around it ignored and white space inside it folded to one space. Nothing else.
///
/// # Errors
///
/// [`UnknownCountry`] for any other text: a country that the chart does not cover, a part of a name, another
/// spelling.
///
/// ```
/// use assistance::Country;
///
/// assert_eq!(" uzb ".parse(), Ok(Country::Uzbekistan));
/// assert!("Mongolia".parse::<Country>().is_err());
/// ```
impl FromStr for Country {
    type Err = UnknownCountry;

    #[inline]
    fn from_str(name: &str) -> Result<Country, UnknownCountry> {
        look_up::find(name).ok_or_else(|| UnknownCountry::new(name))
    }
}

/// See [`FromStr`].
impl TryFrom<&str> for Country {
    type Error = UnknownCountry;

    fn try_from(name: &str) -> Result<Country, UnknownCountry> {
        name.parse()
    }
}
