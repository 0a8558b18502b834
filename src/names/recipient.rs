//! The recipient of a row: a country, or one of the two rows that are not countries.

use core::fmt;

use crate::names::Country;

/// The recipient of a row: a country, or one of the two rows that are not countries.
///
/// A sum over recipients leaves out [`RegionTotal`](Recipient::RegionTotal), which is the sum of
/// the others.
///
/// ```
/// use assistance::{Decimal, Recipient, rows};
///
/// let parts = rows().iter().filter(|row| row.recipient != Recipient::RegionTotal);
/// let gross: Decimal = parts.map(|row| row.gross).sum();
/// assert_eq!(gross.to_string(), "516.14");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recipient {
    /// One of the eight ranked countries.
    Country(Country),
    /// Aid to several countries of the region at once, such as seminars and survey teams. Not
    /// ranked.
    MultipleCountries,
    /// The printed total of the nine rows above it. Not ranked.
    RegionTotal,
}

impl Recipient {
    /// The ten recipients in printed order: the eight countries, "multiple countries", the regional
    /// total.
    ///
    /// ```
    /// use assistance::{Recipient, rows};
    ///
    /// assert_eq!(Recipient::ALL, rows().each_ref().map(|row| row.recipient));
    /// ```
    pub const ALL: [Recipient; 10] = {
        let mut all = [Recipient::RegionTotal; 10];
        let mut i = 0;
        while i < Country::ALL.len() {
            all[i] = Recipient::Country(Country::ALL[i]);
            i += 1;
        }
        all[i] = Recipient::MultipleCountries;
        all
    };

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

    /// Returns the kind of the row, as in [`Observation::kind`](crate::Observation::kind).
    pub(crate) const fn kind(self) -> &'static str {
        match self {
            Recipient::Country(_) => "country",
            Recipient::MultipleCountries => "multiple_countries",
            Recipient::RegionTotal => "region_total",
        }
    }
}

impl From<Country> for Recipient {
    fn from(country: Country) -> Recipient {
        Recipient::Country(country)
    }
}

/// Formats the printed name. Width, fill and alignment apply.
impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}
