//! The first column of a row: a country, or one of the two rows that are not countries.

use core::fmt;
use core::str::FromStr;

use crate::chart::RecipientKind;
use crate::country::{Country, UnknownCountry};

/// What stands in the first column of a row: a country, or one of the two rows that are not
/// countries.
///
/// ```
/// use assistance::{Country, Recipient, region_total};
///
/// assert_eq!(region_total().recipient, Recipient::RegionTotal);
/// assert_eq!(Recipient::from(Country::Georgia).name(), "Georgia");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recipient {
    /// One of the eight ranked countries.
    Country(Country),
    /// Aid to several countries of the region at once, such as seminars and survey teams. Not
    /// ranked.
    MultipleCountries,
    /// The printed total of the nine rows above it. Not ranked, and never part of a sum.
    RegionTotal,
}

impl Recipient {
    /// Returns the printed name.
    ///
    /// ```
    /// use assistance::Recipient;
    ///
    /// assert_eq!(Recipient::RegionTotal.name(), "Central Asia and Caucasus region total");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Recipient::Country(country) => country.name(),
            Recipient::MultipleCountries => "Multiple countries in Central Asia and Caucasus",
            Recipient::RegionTotal => "Central Asia and Caucasus region total",
        }
    }

    /// Returns the country, or `None` for the two rows that are not countries.
    ///
    /// ```
    /// use assistance::{Country, Recipient};
    ///
    /// assert_eq!(Recipient::Country(Country::Georgia).country(), Some(Country::Georgia));
    /// assert_eq!(Recipient::MultipleCountries.country(), None);
    /// ```
    #[must_use]
    pub const fn country(self) -> Option<Country> {
        match self {
            Recipient::Country(country) => Some(country),
            Recipient::MultipleCountries | Recipient::RegionTotal => None,
        }
    }

    /// Returns the kind of the row. A sum that counts nothing twice leaves out
    /// [`RecipientKind::RegionTotal`].
    ///
    /// ```
    /// use assistance::{Country, Recipient, RecipientKind};
    ///
    /// assert_eq!(Recipient::Country(Country::Georgia).kind(), RecipientKind::Country);
    /// ```
    #[must_use]
    pub const fn kind(self) -> RecipientKind {
        match self {
            Recipient::Country(_) => RecipientKind::Country,
            Recipient::MultipleCountries => RecipientKind::MultipleCountries,
            Recipient::RegionTotal => RecipientKind::RegionTotal,
        }
    }
}

impl From<Country> for Recipient {
    fn from(country: Country) -> Recipient {
        Recipient::Country(country)
    }
}

/// Formats the printed name. Width and fill apply.
impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads a country by any of its accepted names, or one of the other two rows by its printed name
/// in any letter case.
///
/// # Errors
///
/// [`UnknownCountry`] for any other text.
///
/// ```
/// use assistance::{Country, Recipient};
///
/// assert_eq!("uzb".parse(), Ok(Recipient::Country(Country::Uzbekistan)));
/// assert_eq!("Central Asia and Caucasus region total".parse(), Ok(Recipient::RegionTotal));
/// assert!("Central Asia".parse::<Recipient>().is_err());
/// ```
impl FromStr for Recipient {
    type Err = UnknownCountry;

    fn from_str(name: &str) -> Result<Recipient, UnknownCountry> {
        let rows = [Recipient::MultipleCountries, Recipient::RegionTotal];
        let is_meant = |row: &Recipient| row.name().eq_ignore_ascii_case(name.trim());
        match rows.into_iter().find(is_meant) {
            Some(row) => Ok(row),
            None => name.parse().map(Recipient::Country),
        }
    }
}
