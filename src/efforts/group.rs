//! Which countries an entry concerns, as far as the text says.

use core::fmt;

use crate::country::{Country, Subregion};

/// A country, a subregion, or the whole region.
///
/// ```
/// use assistance::{Subregion, efforts::Area};
///
/// assert_eq!(Area::Region.name(), "Central Asia and Caucasus");
/// assert_eq!(Area::Subregion(Subregion::CentralAsia).len(), 5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "snake_case")
)]
pub enum Area {
    /// One country.
    Country(Country),
    /// Central Asia or the Caucasus.
    Subregion(Subregion),
    /// Central Asia and the Caucasus.
    Region,
}

#[expect(clippy::len_without_is_empty, reason = "an area always has a country")]
impl Area {
    /// The name.
    ///
    /// ```
    /// use assistance::{Country, efforts::Area};
    ///
    /// assert_eq!(Area::Country(Country::Georgia).name(), "Georgia");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Area::Country(country) => country.name(),
            Area::Subregion(subregion) => subregion.name(),
            Area::Region => "Central Asia and Caucasus",
        }
    }

    /// The number of the chart's countries in it.
    ///
    /// ```
    /// assert_eq!(assistance::efforts::Area::Region.len(), 8);
    /// ```
    #[must_use]
    pub const fn len(self) -> usize {
        let mut len = 0;
        let mut i = 0;
        while i < Country::ALL.len() {
            len += self.contains(Country::ALL[i]) as usize;
            i += 1;
        }
        len
    }

    /// Whether a country lies in it.
    ///
    /// ```
    /// use assistance::{Country, Subregion, efforts::Area};
    ///
    /// assert!(Area::Subregion(Subregion::Caucasus).contains(Country::Georgia));
    /// assert!(!Area::Subregion(Subregion::CentralAsia).contains(Country::Georgia));
    /// ```
    #[must_use]
    pub const fn contains(self, country: Country) -> bool {
        match self {
            Area::Country(own) => own as u8 == country as u8,
            Area::Subregion(own) => own as u8 == country.subregion() as u8,
            Area::Region => true,
        }
    }
}

/// The countries that an entry concerns: a whole area, or a number of countries in it that the text does not name.
///
/// ```
/// use assistance::{Country, efforts};
///
/// let [_, six, five] = efforts::commitments() else { panic!() };
/// assert_eq!(six.recipients.to_string(), "six countries in Central Asia and Caucasus");
/// // Six of the eight: the text does not say which, and neither does this crate.
/// assert_eq!(six.recipients.includes(Country::Georgia), None);
/// // Five of the five Central Asian countries leave nothing to guess.
/// assert_eq!(five.recipients.includes(Country::Kazakhstan), Some(true));
/// assert_eq!(five.recipients.includes(Country::Georgia), Some(false));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Group {
    /// Where the countries lie.
    pub area: Area,
    /// How many countries of the area, where the text counts them without naming them.
    pub unnamed: Option<u8>,
}

impl Group {
    pub(crate) const fn whole(area: Area) -> Group {
        Group {
            area,
            unnamed: None,
        }
    }

    pub(crate) const fn unnamed(area: Area, count: u8) -> Group {
        Group {
            area,
            unnamed: Some(count),
        }
    }

    /// Whether the text says that a country is one of them; `None` where it says how many of its area, but not which.
    ///
    /// ```
    /// use assistance::{Country, efforts};
    ///
    /// let agreed = efforts::commitments()[0];
    /// assert_eq!(agreed.recipients.includes(Country::Uzbekistan), Some(true));
    /// ```
    #[must_use]
    pub fn includes(self, country: Country) -> Option<bool> {
        let all = self.area.len();
        let is_left_open = self.unnamed.is_some_and(|count| usize::from(count) < all);
        match self.area.contains(country) {
            true if is_left_open => None,
            contained => Some(contained),
        }
    }

    /// Whether any of them lies, or may lie, in a subregion.
    ///
    /// ```
    /// use assistance::{Subregion, efforts};
    ///
    /// let agreed = efforts::commitments()[0];
    /// assert!(agreed.recipients.touches(Subregion::CentralAsia));
    /// assert!(!agreed.recipients.touches(Subregion::Caucasus));
    /// ```
    #[must_use]
    pub fn touches(self, subregion: Subregion) -> bool {
        let in_subregion = |country: &Country| country.subregion() == subregion;
        let mut countries = Country::ALL.into_iter().filter(in_subregion);
        countries.any(|country| self.area.contains(country))
    }
}

/// Prints `Uzbekistan`, `Caucasus`, or `six countries in Central Asia and Caucasus`.
impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WORDS: [&str; 8] = [
            "one", "two", "three", "four", "five", "six", "seven", "eight",
        ];
        match self.unnamed {
            Some(count) => {
                let count = WORDS[usize::from(count) - 1];
                f.pad(&alloc::format!("{count} countries in {}", self.area.name()))
            }
            None => f.pad(self.area.name()),
        }
    }
}
