//! How countries, recipients, subregions and measures are read from text, and how they travel
//! through serde.

use core::str::FromStr;

use crate::names::index::{Named, find, trimmed};
use crate::names::key::as_printed;
use crate::names::{
    Country, Measure, Recipient, Subregion, UnknownCountry, UnknownMeasure, UnknownRecipient,
    UnknownSubregion,
};

impl Country {
    /// Returns the country that a text names, or `None`. It accepts the same
    /// [names](Country#accepted-names) as `FromStr`, and builds no error.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_name(" kyrgyz   REPUBLIC "), Some(Country::KyrgyzRepublic));
    /// assert_eq!(Country::from_name("republic of mongolia"), None);
    /// ```
    #[must_use]
    #[inline]
    #[doc(alias = "parse")]
    pub fn from_name(name: &str) -> Option<Country> {
        find(name)?.country()
    }

    /// Returns the country with an ISO 3166-1 code of two letters, in any case.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_alpha2("uz"), Some(Country::Uzbekistan));
    /// assert_eq!(Country::from_alpha2("UZB"), None);
    /// ```
    #[must_use]
    #[inline]
    #[doc(alias = "iso")]
    pub fn from_alpha2(code: &str) -> Option<Country> {
        if code.len() == 2 { as_printed(code) } else { None }
    }

    /// Returns the country with an ISO 3166-1 code of three letters, in any case.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_alpha3("uzb"), Some(Country::Uzbekistan));
    /// assert_eq!(Country::from_alpha3("JPN"), None);
    /// ```
    #[must_use]
    #[inline]
    #[doc(alias = "iso")]
    pub fn from_alpha3(code: &str) -> Option<Country> {
        if code.len() == 3 { as_printed(code) } else { None }
    }
}

/// Reads one of the [accepted names](Country#accepted-names).
///
/// # Errors
///
/// Returns [`UnknownCountry`] for any other text:
///
/// - a country outside the chart: `"Mongolia"`
/// - a misspelling: `"Uzbekstan"`
/// - a subregion or another row of the chart: `"Central Asia"`
/// - a numeric code, which [`Country::from_m49`] and [`Country::from_dac_code`] read: `"860"`
///
/// ```
/// use assistance::Country;
///
/// assert_eq!(" uzb ".parse(), Ok(Country::Uzbekistan));
/// assert_eq!("kyrgyz-republic".parse(), Ok(Country::KyrgyzRepublic));
/// assert!("Mongolia".parse::<Country>().is_err());
/// ```
impl FromStr for Country {
    type Err = UnknownCountry;

    #[inline]
    fn from_str(name: &str) -> Result<Country, UnknownCountry> {
        Country::from_name(name).ok_or_else(|| UnknownCountry::new(name))
    }
}

/// Reads a country by one of its [accepted names](Country#accepted-names), or one of the other two
/// rows by its printed name, its [`kind`](crate::Observation::kind) or its variant, in the same
/// forms.
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
        find(name).and_then(Named::recipient).ok_or_else(|| UnknownRecipient::new(name))
    }
}

/// Reads the name (`Central Asia`, `the Caucasus`) or the variant (`CentralAsia`), in the same
/// forms as the [name of a country](Country#accepted-names): `central_asia`.
///
/// # Errors
///
/// Returns [`UnknownSubregion`] for any other text: `"Western Asia"`.
///
/// ```
/// use assistance::Subregion;
///
/// assert_eq!(" CAUCASUS ".parse(), Ok(Subregion::Caucasus));
/// assert!("Western Asia".parse::<Subregion>().is_err());
/// ```
impl FromStr for Subregion {
    type Err = UnknownSubregion;

    fn from_str(name: &str) -> Result<Subregion, UnknownSubregion> {
        find(name).and_then(Named::subregion).ok_or_else(|| UnknownSubregion::new(name))
    }
}

/// Reads one of the names of a measure, in any letter case:
///
/// - the field (`loan_net`) or its words (`loan net`),
/// - the variant (`LoanNet`),
/// - the printed heading, alone or under its group (`(A)-(B)`, `Loan aid: (A)-(B)`,
///   `Total (Net disbursement)`),
/// - the last words of the field under its group (`loan_aid.net`, `grants.total`).
///
/// White space and the characters `_-.:()` separate words. At an end of the text, only the brackets
/// of a printed heading are accepted: a form with `sort=-net` is refused.
///
/// # Errors
///
/// Returns [`UnknownMeasure`] for any other text: `"turnover"`. `"total"` is refused because it may
/// mean three columns.
///
/// ```
/// use assistance::Measure;
///
/// for name in ["loan_net", "Loan net", "LoanNet", "(A)-(B)", "loan_aid.net"] {
///     assert_eq!(name.parse(), Ok(Measure::LoanNet));
/// }
/// assert!("total".parse::<Measure>().is_err());
/// ```
impl FromStr for Measure {
    type Err = UnknownMeasure;

    fn from_str(name: &str) -> Result<Measure, UnknownMeasure> {
        let mut measures = Measure::ALL.into_iter();
        let found = measures.find(|measure| is_called(*measure, trimmed(name)));
        found.ok_or_else(|| UnknownMeasure::new(name))
    }
}

fn is_called(measure: Measure, text: &str) -> bool {
    let (name, label, group) = (measure.name(), measure.label(), measure.group().name());
    let in_group = match name.split_once('_') {
        Some(("grants" | "loan", rest)) => rest,
        _ => name,
    };
    // The heading "Total" alone may be that of three columns.
    let is_label = label != "Total" && same_words([label, ""], text);
    let lower = text.chars().map(|c| c.to_ascii_lowercase());
    let is_name = is_label
        || same_words([name, ""], text)
        || same_words([group, label], text)
        || same_words([group, in_group], text)
        || name.split('_').flat_map(str::chars).eq(lower);
    let without_end = text.trim_end_matches(')');
    let is_closed = text.matches('(').count() == text.matches(')').count();
    is_name
        && (text.starts_with(char::is_alphabetic) || text.eq_ignore_ascii_case(label))
        && without_end.ends_with(char::is_alphabetic)
        && (without_end == text || is_closed)
}

/// Returns `true` if the words of a text are those of two names, one after the other.
fn same_words(names: [&'static str; 2], text: &str) -> bool {
    let words = |text| str::split(text, is_between_words).filter(|word: &&str| !word.is_empty());
    let mut own = names.into_iter().flat_map(words);
    let same = words(text).all(|word| own.next().is_some_and(|own| own.eq_ignore_ascii_case(word)));
    same && own.next().is_none()
}

fn is_between_words(c: char) -> bool {
    c.is_whitespace() || "_-.:()\u{feff}".contains(c)
}

/// Implements serde for types that are written as their name and read by `FromStr`.
#[cfg(feature = "serde")]
macro_rules! through_serde {
    ($($type:ident),*) => {
        $(
            #[doc = concat!("Serializes the [`name`](", stringify!($type), "::name) as text.")]
            impl serde::Serialize for $type {
                fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                    to.serialize_str(self.name())
                }
            }

            /// Deserializes any text that `FromStr` reads. Another text is an error with the
            /// sentence of `FromStr`.
            impl<'de> serde::Deserialize<'de> for $type {
                fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    let name = alloc::string::String::deserialize(from)?;
                    name.parse().map_err(serde::de::Error::custom)
                }
            }
        )*
    };
}

#[cfg(feature = "serde")]
through_serde!(Country, Recipient, Subregion, Measure);
