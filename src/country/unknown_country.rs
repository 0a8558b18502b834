//! The error for a text that names no country of the chart.

use core::fmt;

use crate::country::look_up::SPELLINGS;
use crate::country::{Country, Recipient, Subregion};
use crate::text::input::{Rejected, folded};
use crate::text::nearest::{distance, nearest};

/// The error for a text that names no country of the chart.
///
/// Show the sentence to the person who typed the text. It repeats the text, lists the eight
/// countries, and adds a hint where the text is close to an accepted name, names a subregion or
/// another row, or is a numeric code.
///
/// ```
/// let error = assistance::by_country("Uzbekstan").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "unknown country \"Uzbekstan\" (did you mean Uzbekistan?): \
///      the chart covers Uzbekistan, Azerbaijan, Kyrgyz Republic, Tajikistan, \
///      Armenia, Georgia, Turkmenistan, Kazakhstan; \
///      give one of these names, or its ISO 3166 code of two or three letters",
/// );
/// ```
///
/// To word a message of your own, use [`given`](UnknownCountry::given) and
/// [`suggestion`](UnknownCountry::suggestion). Escape the rejected text in HTML, because it is not
/// trusted:
///
/// ```
/// fn page(name: &str) -> String {
///     match assistance::by_country(name) {
///         Ok(row) => format!("<p>{}: {}</p>", row.recipient, row.gross),
///         Err(error) => {
///             let given = error.given().replace('&', "&amp;").replace('<', "&lt;");
///             let hint = match error.suggestion() {
///                 Some(country) => format!(" Did you mean {country}?"),
///                 None => String::new(),
///             };
///             format!("<p>The chart has no country “{given}”.{hint}</p>")
///         }
///     }
/// }
/// assert!(page("Uzbekstan").contains("Did you mean Uzbekistan?"));
/// assert!(page("<script>").contains("“&lt;script>”"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownCountry(Rejected);

/// What a text is close to.
#[derive(PartialEq)]
enum Meaning {
    Country(Country),
    Subregion(Subregion),
    Row(Recipient),
}

impl UnknownCountry {
    #[cold]
    pub(crate) fn new(given: &str) -> UnknownCountry {
        UnknownCountry(Rejected::new(given))
    }

    /// Returns the rejected text, or its first 64 characters if it is longer.
    ///
    /// ```
    /// let error = assistance::by_country("Atlantis").unwrap_err();
    /// assert_eq!(error.given(), "Atlantis");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        self.0.start()
    }

    /// Returns the country that was probably meant, or `None` if no accepted spelling is close to
    /// the text, if two countries are equally close, or if a subregion or another row is at
    /// least as close.
    ///
    /// The suggestion is computed on each call, so an error that is not shown costs little.
    ///
    /// ```
    /// use assistance::{Country, by_country};
    ///
    /// assert_eq!(by_country("Kazahstan").unwrap_err().suggestion(), Some(Country::Kazakhstan));
    /// assert_eq!(by_country("Georgia (1)").unwrap_err().suggestion(), Some(Country::Georgia));
    /// assert_eq!(by_country("Afghanistan").unwrap_err().suggestion(), None);
    /// ```
    #[must_use]
    pub fn suggestion(&self) -> Option<Country> {
        match self.meaning()? {
            Meaning::Country(country) => Some(country),
            Meaning::Subregion(_) | Meaning::Row(_) => None,
        }
    }

    fn meaning(&self) -> Option<Meaning> {
        let total = Recipient::RegionTotal;
        // A code counts only if it is whole: FARM is not Armenia.
        let may_be_meant = |text: &str| text.len() > 3 || distance(self.given(), text) == Some(0);
        let spellings = SPELLINGS.iter().filter(|(text, _)| may_be_meant(text));
        let countries = spellings.map(|(text, country)| (*text, Meaning::Country(*country)));
        let subregions = Subregion::ALL.map(|one| (one.name(), Meaning::Subregion(one)));
        let rows = [Recipient::MultipleCountries, total].map(|row| (row.name(), Meaning::Row(row)));
        let others = subregions.into_iter().chain(rows).chain([("total", Meaning::Row(total))]);
        nearest(self.given(), countries.chain(others))
    }
}

impl fmt::Display for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown country {}", self.0)?;
        let mut given = folded(self.given()).peekable();
        if given.peek().is_some() && given.all(|c| c.is_ascii_digit()) {
            f.write_str(" (a numeric code is not accepted here)")?;
        }
        match self.meaning() {
            Some(Meaning::Country(country)) => write!(f, " (did you mean {country}?)")?,
            Some(Meaning::Subregion(one)) => write!(f, " ({one} is a subregion, not a country)")?,
            Some(Meaning::Row(row)) => {
                write!(f, " (the row \"{row}\" is not a country)")?;
            }
            None => {}
        }
        let covered = Country::ALL.map(Country::name).join(", ");
        write!(f, ": the chart covers {covered}; ")?;
        f.write_str("give one of these names, or its ISO 3166 code of two or three letters")
    }
}

/// Formats the same sentence as `Display`.
impl fmt::Debug for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for UnknownCountry {}

#[cfg(test)]
mod tests {
    use super::*;

    fn suggestion(text: &str) -> Option<Country> {
        UnknownCountry::new(text).suggestion()
    }

    /// Returns the hint between parentheses.
    fn hint(text: &str) -> Option<String> {
        let sentence = UnknownCountry::new(text).to_string();
        let (_, hint) = sentence.split_once("\" (")?;
        Some(hint.split_once("): the chart covers ")?.0.to_string())
    }

    #[test]
    fn a_misspelling_gets_its_country() {
        for (text, country) in [
            ("Uzbekstan", Country::Uzbekistan),
            ("uzbekistann", Country::Uzbekistan),
            ("Uzbeksitan", Country::Uzbekistan),
            ("Uzbek", Country::Uzbekistan),
            ("Republik of Uzbekistan", Country::Uzbekistan),
            ("Azerbaijian", Country::Azerbaijan),
            ("Azerbajan", Country::Azerbaijan),
            ("Kyrgyz", Country::KyrgyzRepublic),
            ("Kyrgystan", Country::KyrgyzRepublic),
            ("Kyrgyz_Republic", Country::KyrgyzRepublic),
            ("Tajikstan", Country::Tajikistan),
            ("Armenya", Country::Armenia),
            ("Armenia (Rep of)", Country::Armenia),
            ("Georiga", Country::Georgia),
            ("Turkmenia", Country::Turkmenistan),
            ("Kazahstan", Country::Kazakhstan),
            (" Kazakhstan!", Country::Kazakhstan),
            ("Georgia*", Country::Georgia),
            ("Kazakhstan 1/", Country::Kazakhstan),
            ("Armenia [note]", Country::Armenia),
            ("Georgia (1)", Country::Georgia),
            ("UZB*", Country::Uzbekistan),
            ("kg (1)", Country::KyrgyzRepublic),
            ("\u{feff}Uzbek (1)", Country::Uzbekistan),
            ("Ｇｅｏｒｇｉａ", Country::Georgia),
            ("シ\u{3099}ョーシ\u{3099}ア", Country::Georgia),
            ("カザフスタソ", Country::Kazakhstan),
        ] {
            assert_eq!(suggestion(text), Some(country), "{text}");
            assert_eq!(hint(text), Some(format!("did you mean {country}?")));
        }
    }

    #[test]
    fn another_name_gets_none() {
        for text in [
            "Atlantis",
            "Japan",
            "Russia",
            "Afghanistan",
            "Mongolia",
            "Belarus",
            "Iran",
            "Turkey",
            "Estonia",
            "Pakistan",
            "Albania",
            "Romania",
            "Jordan",
            "Germany",
            "Algeria",
            "Republic of Albania",
            "Republic of",
            "the Republic",
            "stan",
            "FARM",
            "GEOM",
            "USA",
            "ARE",
            "KGS",
            "",
            " ",
            "?",
            "Russian Federation",
            "Azerbaijan and Armenia",
            "South Georgia and the South Sandwich Islands",
        ] {
            assert_eq!(suggestion(text), None, "{text}");
            assert_eq!(hint(text), None);
        }
    }

    #[test]
    fn what_is_no_country_is_named_in_words() {
        for (text, said) in [
            ("Caucasus", Some("Caucasus is a subregion, not a country")),
            (" central  ASIA ", Some("Central Asia is a subregion, not a country")),
            (
                "Multiple countries",
                Some(
                    "the row \"Multiple countries in Central Asia and Caucasus\" is not a country",
                ),
            ),
            (
                "Multiple countries in Central Asia and Caucasus",
                Some(
                    "the row \"Multiple countries in Central Asia and Caucasus\" is not a country",
                ),
            ),
            (
                "Central Asia and Caucasus region totals",
                Some("the row \"Central Asia and Caucasus region total\" is not a country"),
            ),
            (
                "central asia and caucasus",
                Some("the row \"Central Asia and Caucasus region total\" is not a country"),
            ),
            ("Total", Some("the row \"Central Asia and Caucasus region total\" is not a country")),
            ("860", Some("a numeric code is not accepted here")),
            (" 051 ", Some("a numeric code is not accepted here")),
            ("\u{feff}860", Some("a numeric code is not accepted here")),
            ("Central Asi", Some("Central Asia is a subregion, not a country")),
            ("DAC Countries, Total", None),
            ("subtotal", None),
            ("Central Asia total", None),
            ("Armenia total", None),
            ("Multiple countries in Europe", None),
            ("Caucasus region", None),
        ] {
            assert_eq!(hint(text).as_deref(), said, "{text}");
            assert_eq!(suggestion(text), None, "{text}");
        }
    }

    #[test]
    fn a_sentence_stays_below_400_bytes() {
        for text in [
            "x",
            "0",
            "\0",
            "\"",
            "\\",
            "\u{e0001}",
            "Ж",
            "国",
            "🇺",
            "total ",
            "multiple countries ",
        ] {
            for count in [1, 2, 24, 32, 48, 63, 64, 65, 100, 100_000] {
                let sentence = UnknownCountry::new(&text.repeat(count)).to_string();
                assert!(sentence.len() < 400, "{} bytes: {sentence}", sentence.len());
            }
        }
    }

    #[test]
    fn debug_is_the_sentence() {
        let error = UnknownCountry::new("Uzbekstan");
        assert_eq!(format!("{error:?}"), error.to_string());
    }
}
