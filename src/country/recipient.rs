//! The recipient of a row: a country, or one of the two rows that are not countries.

use alloc::format;
use core::fmt;
use core::str::FromStr;

use crate::country::Country;
use crate::country::unknown_country::{Meaning, meaning};
use crate::text::input::{Rejected, is_one_of};

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
}

impl Recipient {
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

/// Reads a country by any of its accepted names, or one of the other two rows by its printed name,
/// its [`kind`](crate::Observation::kind) or its variant.
///
/// Letter case, white space, `_` and `-` are treated as in the name of a country.
///
/// # Errors
///
/// Returns [`UnknownRecipient`] for any other text: `"Central Asia"`.
///
/// ```
/// use assistance::{Country, Recipient};
///
/// assert_eq!("uzb".parse(), Ok(Recipient::Country(Country::Uzbekistan)));
/// for name in ["Central Asia and Caucasus region total", "region_total", "RegionTotal"] {
///     assert_eq!(name.parse(), Ok(Recipient::RegionTotal));
/// }
/// assert!("Central Asia".parse::<Recipient>().is_err());
/// ```
impl FromStr for Recipient {
    type Err = UnknownRecipient;

    fn from_str(name: &str) -> Result<Recipient, UnknownRecipient> {
        if let Some(country) = Country::from_name(name) {
            return Ok(Recipient::Country(country));
        }
        for row in [Recipient::MultipleCountries, Recipient::RegionTotal] {
            if is_one_of(&[row.name(), row.kind(), &format!("{row:?}")], name) {
                return Ok(row);
            }
        }
        Err(UnknownRecipient(Rejected::new(name)))
    }
}

/// The error for a text that names no row of the chart.
///
/// ```
/// let error = "total".parse::<assistance::Recipient>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "unknown recipient \"total\" (did you mean Central Asia and Caucasus region total?): \
///      expected Uzbekistan, Azerbaijan, Kyrgyz Republic, Tajikistan, Armenia, Georgia, \
///      Turkmenistan, Kazakhstan, Multiple countries in Central Asia and Caucasus \
///      or Central Asia and Caucasus region total",
/// );
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownRecipient(Rejected);

impl UnknownRecipient {
    /// Returns the rejected text, or its first 64 characters if it is longer.
    ///
    /// ```
    /// let error = "total".parse::<assistance::Recipient>().unwrap_err();
    /// assert_eq!(error.given(), "total");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        self.0.start()
    }

    /// Returns the recipient that was probably meant, by the rules of
    /// [`UnknownCountry::suggestion`](crate::UnknownCountry::suggestion).
    ///
    /// ```
    /// use assistance::Recipient;
    ///
    /// let error = "total".parse::<Recipient>().unwrap_err();
    /// assert_eq!(error.suggestion(), Some(Recipient::RegionTotal));
    /// ```
    #[must_use]
    pub fn suggestion(&self) -> Option<Recipient> {
        match meaning(&self.0)? {
            Meaning::Row(row) => Some(row),
            Meaning::Subregion(_) | Meaning::Number => None,
        }
    }
}

impl fmt::Display for UnknownRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown recipient {}", self.0)?;
        match meaning(&self.0) {
            Some(Meaning::Row(row)) => write!(f, " (did you mean {row}?)")?,
            Some(Meaning::Subregion(one)) => write!(f, " ({one} is a subregion, not a row)")?,
            Some(Meaning::Number) => f.write_str(" (a numeric code is not accepted here)")?,
            None => {}
        }
        let countries = Country::ALL.map(Country::name).join(", ");
        let [several, total] = [Recipient::MultipleCountries, Recipient::RegionTotal];
        write!(f, ": expected {countries}, {several} or {total}")
    }
}

/// Formats the same sentence as `Display`.
impl fmt::Debug for UnknownRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for UnknownRecipient {}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the sentence without the names of the ten rows.
    fn said(text: &str) -> String {
        let error = text.parse::<Recipient>().unwrap_err();
        let sentence = error.to_string();
        assert_eq!((error.given(), format!("{error:?}")), (text, sentence.clone()));
        let (start, rows) = sentence.split_once(": expected ").unwrap();
        for country in Country::ALL {
            assert!(rows.contains(country.name()));
        }
        assert!(rows.contains(Recipient::MultipleCountries.name()));
        assert!(rows.ends_with(Recipient::RegionTotal.name()));
        start.strip_prefix("unknown recipient ").unwrap().to_owned()
    }

    #[test]
    fn a_row_is_read_by_its_name_its_kind_and_its_variant() {
        for (row, kind) in [
            (Recipient::MultipleCountries, "multiple_countries"),
            (Recipient::RegionTotal, "region_total"),
        ] {
            for text in [row.name(), kind, &kind.replace('_', " "), &format!("{row:?}")] {
                assert_eq!(text.parse(), Ok(row), "{text}");
                assert_eq!(text.to_uppercase().replace(' ', "-").parse(), Ok(row), "{text}");
            }
        }
        assert_eq!("kyrgyz-republic".parse(), Ok(Recipient::Country(Country::KyrgyzRepublic)));
    }

    #[test]
    fn an_unknown_recipient_is_told_what_was_probably_meant() {
        for (text, expected) in [
            ("total", r#""total" (did you mean Central Asia and Caucasus region total?)"#),
            ("Uzbekstan", r#""Uzbekstan" (did you mean Uzbekistan?)"#),
            ("the Caucasus", r#""the Caucasus" (Caucasus is a subregion, not a row)"#),
            ("860", r#""860" (a numeric code is not accepted here)"#),
            ("Atlantis", r#""Atlantis""#),
        ] {
            assert_eq!(said(text), expected);
        }
        let suggestion = |text: &str| text.parse::<Recipient>().unwrap_err().suggestion();
        assert_eq!(suggestion("TOTAL*"), Some(Recipient::RegionTotal));
        assert_eq!(suggestion("Uzbekstan"), Some(Recipient::Country(Country::Uzbekistan)));
        assert_eq!(suggestion("Central Asi"), None);
        for name in [Recipient::MultipleCountries.name(), Recipient::RegionTotal.name()] {
            for mark in ["*", "\u{1}", "🇺"] {
                let text = format!("{name}{}", mark.repeat(64 - name.len()));
                assert!(text.parse::<Recipient>().unwrap_err().to_string().len() < 400);
            }
        }
    }
}
