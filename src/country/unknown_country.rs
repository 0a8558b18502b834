//! The error for a text that names no country of the chart.

use core::fmt;

use crate::country::nearest::nearest;
use crate::country::spellings::SPELLINGS;
use crate::country::{Country, Subregion};
use crate::csv::given::unknown;

unknown! {
    /// The error for a text that names no country of the chart.
    ///
    /// For a misspelling, the message suggests the country that was probably meant. For the name of
    /// a subregion or of another row, it names the item to use instead.
    ///
    /// ```
    /// let error = assistance::by_country("Uzbekstan").unwrap_err();
    /// assert_eq!(error.given(), "Uzbekstan");
    /// assert_eq!(
    ///     error.to_string(),
    ///     "unknown country \"Uzbekstan\" (did you mean Uzbekistan?): \
    ///      the chart covers Uzbekistan, Azerbaijan, Kyrgyz Republic, Tajikistan, \
    ///      Armenia, Georgia, Turkmenistan, Kazakhstan; \
    ///      give one of these names, or its ISO 3166 code of two or three letters",
    /// );
    /// ```
    UnknownCountry, "assistance::by_country(\"Atlantis\").unwrap_err()"
}

impl UnknownCountry {
    /// Returns the country that was probably meant, or `None` if no accepted spelling is close to
    /// the text.
    ///
    /// The suggestion is computed on each call, so that an error that nobody reads costs little.
    ///
    /// ```
    /// use assistance::{Country, by_country};
    ///
    /// assert_eq!(by_country("Kazahstan").unwrap_err().suggestion(), Some(Country::Kazakhstan));
    /// assert_eq!(by_country("Afghanistan").unwrap_err().suggestion(), None);
    /// ```
    #[must_use]
    pub fn suggestion(&self) -> Option<Country> {
        let spellings = SPELLINGS.iter().map(|spelling| (spelling.text, spelling.country));
        nearest(self.given(), spellings)
    }

    /// Returns the countries that the chart covers.
    ///
    /// ```
    /// let error = assistance::by_country("Japan").unwrap_err();
    /// assert_eq!(error.covered(), &assistance::Country::ALL);
    /// ```
    #[must_use]
    pub fn covered(&self) -> &'static [Country; 8] {
        &Country::ALL
    }

    /// The item of the crate that answers for a text that is not the name of a country.
    fn instead(&self) -> Option<&'static str> {
        let given = self.given().trim().to_ascii_lowercase();
        if given.contains("multiple countries") {
            return Some("for that row, call multiple_countries()");
        }
        if given.contains("total") || given == "central asia and caucasus" {
            return Some("for that row, call region_total()");
        }
        if !given.is_empty() && given.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some("for a code in digits, call Country::from_m49 or Country::from_dac_code");
        }
        given.parse().ok().map(|subregion| match subregion {
            Subregion::CentralAsia => "for that subregion, use Subregion::CentralAsia",
            Subregion::Caucasus => "for that subregion, use Subregion::Caucasus",
        })
    }
}

impl fmt::Display for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown country {}", self.0)?;
        if let Some(instead) = self.instead() {
            write!(f, " ({instead})")?;
        } else if let Some(country) = self.suggestion() {
            write!(f, " (did you mean {country}?)")?;
        }
        f.write_str(": the chart covers ")?;
        f.write_str(&Country::ALL.map(Country::name).join(", "))?;
        f.write_str("; give one of these names, or its ISO 3166 code of two or three letters")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suggestion(text: &str) -> Option<Country> {
        UnknownCountry::new(text).suggestion()
    }

    /// What a sentence says of a text between parentheses.
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
    fn what_is_no_country_gets_what_to_use_instead() {
        for (text, instead) in [
            ("Caucasus", "for that subregion, use Subregion::Caucasus"),
            (" central  ASIA ", "for that subregion, use Subregion::CentralAsia"),
            (
                "Multiple countries in Central Asia and Caucasus",
                "for that row, call multiple_countries()",
            ),
            ("Central Asia and Caucasus region total", "for that row, call region_total()"),
            ("central asia and caucasus", "for that row, call region_total()"),
            ("Total", "for that row, call region_total()"),
            ("860", "for a code in digits, call Country::from_m49 or Country::from_dac_code"),
            (" 051 ", "for a code in digits, call Country::from_m49 or Country::from_dac_code"),
        ] {
            assert_eq!(hint(text).as_deref(), Some(instead), "{text}");
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
