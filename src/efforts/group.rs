//! The countries that an entry concerns, as far as the text says.

use core::fmt;

use crate::country::{Country, Subregion};
use crate::csv::cells::one_of;
use crate::csv::each::each;
use crate::csv::fault::{Fault, attempt};
use crate::csv::reader::Cell;

/// A country, a subregion, or the whole region.
///
/// ```
/// use assistance::{Subregion, efforts::Area};
///
/// assert_eq!(Area::Region.name(), "Central Asia and Caucasus");
/// assert_eq!(Area::Subregion(Subregion::CentralAsia).country_count(), 5);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Area {
    /// One country.
    Country(Country),
    /// Central Asia or the Caucasus.
    Subregion(Subregion),
    /// Central Asia and the Caucasus.
    Region,
}

const AREAS: usize = Country::ALL.len() + Subregion::ALL.len() + 1;

impl Area {
    const ALL: [Area; AREAS] = {
        let mut areas = [Area::Region; AREAS];
        each!(i < Country::ALL.len(), {
            areas[i] = Area::Country(Country::ALL[i]);
        });
        each!(i < Subregion::ALL.len(), {
            areas[Country::ALL.len() + i] = Area::Subregion(Subregion::ALL[i]);
        });
        areas
    };

    /// Returns the name.
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

    /// Returns the number of the chart's countries in the area.
    ///
    /// ```
    /// assert_eq!(assistance::efforts::Area::Region.country_count(), 8);
    /// ```
    #[must_use]
    pub const fn country_count(self) -> usize {
        let mut count = 0;
        each!(i < Country::ALL.len(), {
            count += self.contains(Country::ALL[i]) as usize;
        });
        count
    }

    /// Returns whether a country lies in the area.
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

/// Formats the name; width and fill apply.
impl fmt::Display for Area {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Whether an entry concerns a country.
///
/// ```
/// use assistance::{Country, efforts::{Membership, yen_figures}};
///
/// // "Six Central Asia and Caucasus countries": the region has eight.
/// let six = yen_figures()[1].recipients;
/// assert_eq!(six.includes(Country::Georgia), Membership::Possible);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Membership {
    /// The country is not in the area that the text names.
    No,
    /// The country is in the area, but the text counts fewer countries than the area has and does
    /// not say which.
    Possible,
    /// The text names the country, or the whole of an area in which it lies.
    Yes,
}

/// The countries that an entry concerns: a whole area, or a number of unnamed countries in it.
///
/// ```
/// use assistance::{Country, efforts::{Membership, yen_figures}};
///
/// let [loans, six, five] = yen_figures() else { panic!() };
/// assert_eq!(loans.recipients.to_string(), "Uzbekistan");
/// assert_eq!(six.recipients.to_string(), "six countries in Central Asia and Caucasus");
/// // All five Central Asian countries, because Central Asia has five.
/// assert_eq!(five.recipients.includes(Country::Kazakhstan), Membership::Yes);
/// assert_eq!(five.recipients.includes(Country::Georgia), Membership::No);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Group {
    /// The area in which the countries lie.
    pub area: Area,
    /// The number of countries, if the text counts them without naming them; `None` for the whole
    /// area.
    pub unnamed: Option<u8>,
}

impl Group {
    /// Reads the cells `area` and `countries`.
    pub(super) const fn read(area: &Cell<'_>, countries: &Cell<'_>) -> Result<Self, Fault> {
        let area = attempt!(one_of!(area, Area));
        let unnamed = match area {
            _ if countries.text.is_empty() => None,
            Area::Country(_) => {
                return Err(countries.must("be empty where the area is a country"));
            }
            _ => Some(attempt!(countries.number_from(2, area.country_count() as u64)) as u8),
        };
        Ok(Group { area, unnamed })
    }

    /// Returns whether a country belongs to the group: yes, no, or possibly.
    ///
    /// ```
    /// use assistance::{Country, efforts::{Membership, milestones}};
    ///
    /// let summit = milestones()[2];
    /// assert_eq!(summit.concerns.includes(Country::Uzbekistan), Membership::Yes);
    /// assert_eq!(summit.concerns.includes(Country::Armenia), Membership::No);
    /// ```
    #[must_use]
    pub const fn includes(self, country: Country) -> Membership {
        if !self.area.contains(country) {
            return Membership::No;
        }
        match self.unnamed {
            Some(count) if (count as usize) < self.area.country_count() => Membership::Possible,
            _ => Membership::Yes,
        }
    }

    /// Returns whether any of the group's countries lies, or may lie, in a subregion.
    ///
    /// ```
    /// use assistance::{Subregion, efforts::yen_figures};
    ///
    /// let loans = yen_figures()[0];
    /// assert!(loans.recipients.touches(Subregion::CentralAsia));
    /// assert!(!loans.recipients.touches(Subregion::Caucasus));
    /// ```
    #[must_use]
    pub fn touches(self, subregion: Subregion) -> bool {
        let mut all = Country::ALL.into_iter();
        all.any(|one| one.subregion() == subregion && self.area.contains(one))
    }
}

/// Formats the group as `Uzbekistan`, `Caucasus`, or `six countries in Central Asia and Caucasus`;
/// width and fill apply.
impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WORDS: [&str; 7] = ["two", "three", "four", "five", "six", "seven", "eight"];
        match self.unnamed {
            Some(count) => {
                let count = WORDS[usize::from(count) - 2];
                f.pad(&alloc::format!("{count} countries in {}", self.area))
            }
            None => f.pad(self.area.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::cells::cell;

    fn read(area: &str, countries: &str) -> Result<Group, String> {
        let group = Group::read(&cell(area), &cell(countries));
        group.map_err(|fault| fault.as_str().replace("data/file.csv:2:1: column ", ""))
    }

    #[test]
    fn a_group_is_a_whole_area_or_counts_at_least_two_of_it() {
        for area in Area::ALL {
            let group = read(area.name(), "").unwrap();
            assert_eq!((group.area, group.unnamed), (area, None));
            assert_eq!(format!("{group}{area:>26}"), format!("{area}{group:>26}"));
        }
        for (area, countries, formatted) in [
            ("Central Asia", "2", "two countries in Central Asia"),
            ("Caucasus", "3", "three countries in Caucasus"),
            ("Central Asia and Caucasus", "8", "eight countries in Central Asia and Caucasus"),
        ] {
            assert_eq!(read(area, countries).unwrap().to_string(), formatted);
        }
        let caucasus = read("Caucasus", "2").unwrap();
        assert_eq!(format!("[{caucasus:>26}]"), "[ two countries in Caucasus]");
    }

    #[test]
    fn other_groups_are_faults() {
        for (area, countries, says) in [
            ("Caucasus", "1", "says `1`, and must be from 2 to 3"),
            ("Caucasus", "4", "says `4`, and must be from 2 to 3"),
            ("Central Asia and Caucasus", "9", "says `9`, and must be from 2 to 8"),
            ("Georgia", "1", "says `1`, and must be empty where the area is a country"),
            (
                "Europe",
                "",
                "says `Europe`, and must be `Uzbekistan` or `Azerbaijan` or `Kyrgyz Republic` or \
                 `Tajikistan` or `Armenia` or `Georgia` or `Turkmenistan` or `Kazakhstan` or \
                 `Central Asia` or `Caucasus` or `Central Asia and Caucasus`",
            ),
        ] {
            assert_eq!(read(area, countries), Err(says.to_owned()));
        }
    }

    #[test]
    fn a_count_below_the_whole_leaves_each_country_possible() {
        for (area, countries, georgia, kazakhstan) in [
            ("Georgia", "", Membership::Yes, Membership::No),
            ("Central Asia", "", Membership::No, Membership::Yes),
            ("Central Asia", "4", Membership::No, Membership::Possible),
            ("Central Asia", "5", Membership::No, Membership::Yes),
            ("Central Asia and Caucasus", "7", Membership::Possible, Membership::Possible),
            ("Central Asia and Caucasus", "", Membership::Yes, Membership::Yes),
        ] {
            let group = read(area, countries).unwrap();
            let answers = [Country::Georgia, Country::Kazakhstan].map(|one| group.includes(one));
            assert_eq!(answers, [georgia, kazakhstan], "{group}");
            let touches =
                [Subregion::Caucasus, Subregion::CentralAsia].map(|one| group.touches(one));
            assert_eq!(touches, answers.map(|answer| answer != Membership::No), "{group}");
        }
    }
}
