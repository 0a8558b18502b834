//! Who a row of the chart is about.

use core::fmt;

use crate::country::Country;

/// What stands in the first column of a row: a country, or one of the two rows that are not countries.
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
    /// Aid to several countries of the region at once, such as seminars and survey teams. Not ranked.
    MultipleCountries,
    /// The printed total of the nine rows above it. Not ranked, and never part of a sum.
    RegionTotal,
}

impl Recipient {
    /// The name that the chart prints.
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

    /// The country, where the row is about one.
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
}

impl From<Country> for Recipient {
    fn from(country: Country) -> Recipient {
        Recipient::Country(country)
    }
}

/// Prints the name that the chart prints.
impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
