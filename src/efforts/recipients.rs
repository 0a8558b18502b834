//! Which countries an entry concerns, as far as the text names them.

use core::fmt;

use crate::country::{Country, Subregion};

/// The countries that an entry concerns: one country, a subregion, or countries that the text does
/// not name. The rows of the chart have a [`Recipient`](crate::Recipient).
///
/// ```
/// use assistance::{Country, efforts::{Membership, yen_figures}};
///
/// let [loans, six, five] = yen_figures() else { panic!() };
/// assert_eq!(loans.recipients.to_string(), "Uzbekistan");
/// assert_eq!(six.recipients.to_string(), "six countries in Central Asia and Caucasus");
/// // Central Asia has five countries, so "five" is all of them.
/// assert_eq!(five.recipients.includes(Country::Kazakhstan), Membership::Yes);
/// assert_eq!(five.recipients.includes(Country::Georgia), Membership::No);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
pub enum Recipients {
    /// One country.
    Country(Country),
    /// All countries of a subregion.
    Subregion(Subregion),
    /// A number of countries that the text does not name.
    #[non_exhaustive]
    Unnamed {
        /// How many countries.
        count: u8,
        /// The subregion in which they are, or `None` for the whole region.
        subregion: Option<Subregion>,
    },
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
    /// The country is not among those that the text can mean.
    No,
    /// The text counts fewer countries than the area has, and leaves open which. The country is in
    /// that area.
    Possible,
    /// The text names the country, or the whole of an area in which it is.
    Yes,
}

impl Recipients {
    /// A number of unnamed countries: two or more, and no more than the area has.
    pub(super) const fn unnamed(count: u8, subregion: Option<Subregion>) -> Self {
        let in_range = 2 <= count && count <= countries_in(subregion);
        assert!(in_range, "expected at least two countries, and no more than the area has");
        Recipients::Unnamed { count, subregion }
    }

    /// Returns whether the entry concerns a country: yes, no, or possibly.
    ///
    /// ```
    /// use assistance::{Country, efforts::{Membership, milestones}};
    ///
    /// let initiative = milestones()[1]; // for the Caucasus
    /// let caucasus = Country::ALL
    ///     .into_iter()
    ///     .filter(|country| initiative.concerns.includes(*country) == Membership::Yes);
    /// assert!(caucasus.eq([Country::Azerbaijan, Country::Armenia, Country::Georgia]));
    /// ```
    #[must_use]
    pub const fn includes(self, country: Country) -> Membership {
        let is_among = match self {
            Recipients::Country(named) => named as u8 == country as u8,
            Recipients::Subregion(whole) => is_in(country, Some(whole)),
            Recipients::Unnamed { subregion, .. } => is_in(country, subregion),
        };
        match self {
            _ if !is_among => Membership::No,
            Recipients::Unnamed { count, subregion } if count < countries_in(subregion) => {
                Membership::Possible
            }
            _ => Membership::Yes,
        }
    }
}

/// Whether a country is in a subregion; `None` is the whole region.
const fn is_in(country: Country, subregion: Option<Subregion>) -> bool {
    match subregion {
        Some(subregion) => country.subregion() as u8 == subregion as u8,
        None => true,
    }
}

/// The number of countries in a subregion; `None` is the whole region.
const fn countries_in(subregion: Option<Subregion>) -> u8 {
    let mut count = 0;
    let mut i = 0;
    while i < Country::ALL.len() {
        count += is_in(Country::ALL[i], subregion) as u8;
        i += 1;
    }
    count
}

/// Formats the recipients as `Uzbekistan`, `Caucasus`, or `six countries in Central Asia and
/// Caucasus`; width and fill apply.
impl fmt::Display for Recipients {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const WORDS: [&str; 9] =
            ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];
        let (count, subregion) = match *self {
            Recipients::Country(country) => return f.pad(country.name()),
            Recipients::Subregion(subregion) => return f.pad(subregion.name()),
            Recipients::Unnamed { count, subregion } => (count, subregion),
        };
        let area = subregion.map_or("Central Asia and Caucasus", Subregion::name);
        let text = match WORDS.get(usize::from(count)) {
            Some(word) => alloc::format!("{word} countries in {area}"),
            None => alloc::format!("{count} countries in {area}"),
        };
        f.pad(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CENTRAL_ASIA: Option<Subregion> = Some(Subregion::CentralAsia);
    const CAUCASUS: Option<Subregion> = Some(Subregion::Caucasus);

    #[test]
    fn a_count_below_the_whole_leaves_each_country_possible() {
        use Membership::{No, Possible, Yes};
        for (recipients, georgia, kazakhstan) in [
            (Recipients::Country(Country::Georgia), Yes, No),
            (Recipients::Subregion(Subregion::CentralAsia), No, Yes),
            (Recipients::unnamed(4, CENTRAL_ASIA), No, Possible),
            (Recipients::unnamed(5, CENTRAL_ASIA), No, Yes),
            (Recipients::unnamed(3, CAUCASUS), Yes, No),
            (Recipients::unnamed(7, None), Possible, Possible),
            (Recipients::unnamed(8, None), Yes, Yes),
        ] {
            let answers =
                [Country::Georgia, Country::Kazakhstan].map(|one| recipients.includes(one));
            assert_eq!(answers, [georgia, kazakhstan], "{recipients}");
        }
    }

    #[test]
    fn recipients_are_formatted_as_a_name_or_a_count_in_words() {
        for (recipients, formatted) in [
            (Recipients::Country(Country::KyrgyzRepublic), "Kyrgyz Republic"),
            (Recipients::Subregion(Subregion::Caucasus), "Caucasus"),
            (Recipients::unnamed(2, CENTRAL_ASIA), "two countries in Central Asia"),
            (Recipients::unnamed(3, CAUCASUS), "three countries in Caucasus"),
            (Recipients::unnamed(8, None), "eight countries in Central Asia and Caucasus"),
        ] {
            assert_eq!(recipients.to_string(), formatted);
            assert_eq!(format!("[{recipients:>45}]"), format!("[{formatted:>45}]"));
        }
    }

    /// A caller cannot make such a value, but can write another count into one.
    #[test]
    fn a_count_without_a_word_is_formatted_in_digits() {
        let mut recipients = Recipients::unnamed(2, CAUCASUS);
        if let Recipients::Unnamed { count, .. } = &mut recipients {
            *count = 9;
        }
        assert_eq!(recipients.to_string(), "9 countries in Caucasus");
    }

    /// The literals are constants, so that a panic here is an error of the compiler there.
    #[test]
    fn other_counts_are_refused() {
        for (count, subregion) in
            [(1, CAUCASUS), (4, CAUCASUS), (6, CENTRAL_ASIA), (0, None), (9, None)]
        {
            let made = std::panic::catch_unwind(|| Recipients::unnamed(count, subregion));
            assert!(made.is_err(), "{made:?}");
        }
    }
}
