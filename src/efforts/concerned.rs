//! Which countries a passage concerns, as far as the text names them.

use core::fmt;

use crate::names::{Country, Subregion};

/// The countries that a passage concerns.
///
/// ```
/// use assistance::Country;
/// use assistance::efforts::{Concerned, Membership, passages};
///
/// // "Six Central Asia and Caucasus countries": the region has eight.
/// let notes = passages().iter().find(|one| one.quote.contains("¥2.5 billion")).unwrap();
/// assert_eq!(notes.concerns, Concerned::Unnamed { count: 6 });
/// assert_eq!(notes.concerns.includes(Country::Georgia), Membership::Possible);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Concerned {
    /// One country.
    Country(Country),
    /// All countries of a subregion.
    Subregion(Subregion),
    /// All countries of the region.
    Region,
    /// A number of countries of the region that the text does not name.
    Unnamed {
        /// How many of the eight countries.
        count: u8,
    },
}

/// Whether a passage concerns a country.
///
/// ```
/// use assistance::Country;
/// use assistance::efforts::{Concerned, Membership};
///
/// let concerned = Concerned::Country(Country::Uzbekistan);
/// assert_eq!(concerned.includes(Country::Uzbekistan), Membership::Yes);
/// assert_eq!(concerned.includes(Country::Georgia), Membership::No);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Membership {
    /// The country is not among those that the text can mean.
    No,
    /// The text counts fewer countries than the region has, and leaves open which.
    Possible,
    /// The text names the country, or the whole of a group in which it is.
    Yes,
}

impl Concerned {
    /// Returns whether the passage concerns a country: yes, no, or possibly.
    ///
    /// ```
    /// use assistance::efforts::{Concerned, Membership};
    /// use assistance::{Country, Subregion};
    ///
    /// let caucasus = Concerned::Subregion(Subregion::Caucasus);
    /// let countries = Country::ALL.into_iter();
    /// let concerned = countries.filter(|one| caucasus.includes(*one) == Membership::Yes);
    /// assert!(concerned.eq([Country::Azerbaijan, Country::Armenia, Country::Georgia]));
    /// ```
    #[must_use]
    pub fn includes(self, country: Country) -> Membership {
        let is_included = match self {
            Concerned::Country(named) => named == country,
            Concerned::Subregion(whole) => country.subregion() == whole,
            Concerned::Region => true,
            Concerned::Unnamed { .. } => return Membership::Possible,
        };
        if is_included { Membership::Yes } else { Membership::No }
    }
}

/// Formats the countries as `Uzbekistan`, `Caucasus`, `Central Asia and Caucasus`, or `6 countries
/// in Central Asia and Caucasus`.
impl fmt::Display for Concerned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Concerned::Country(country) => f.pad(country.name()),
            Concerned::Subregion(subregion) => f.pad(subregion.name()),
            Concerned::Region => f.pad("Central Asia and Caucasus"),
            Concerned::Unnamed { count } => {
                f.pad(&alloc::format!("{count} countries in Central Asia and Caucasus"))
            }
        }
    }
}
