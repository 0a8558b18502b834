//! Reading a subregion by name, and the error for a text that names none.

use core::fmt;
use core::str::FromStr;

use crate::country::Subregion;
use crate::country::key::Key;
use crate::csv::given::{list, unknown};

/// Reads the name. ASCII letter case and white space are treated as in the name of a country.
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
        let is_named = |subregion: Subregion, key: &Key| {
            Key::of(subregion.name().as_bytes()).is_some_and(|name| name.is(key))
        };
        let by_key = |key: &Key| {
            let mut all = Subregion::ALL.into_iter();
            all.find(|subregion| is_named(*subregion, key))
        };
        Key::find(name, by_key).ok_or_else(|| UnknownSubregion::new(name))
    }
}

unknown! {
    /// The error for a text that names no subregion.
    ///
    /// ```
    /// let error = "Western Asia".parse::<assistance::Subregion>().unwrap_err();
    /// assert_eq!(error.to_string(), "unknown subregion \"Western Asia\": give one of Central Asia, Caucasus");
    /// ```
    UnknownSubregion, "\"Atlantis\".parse::<assistance::Subregion>().unwrap_err()"
}

impl fmt::Display for UnknownSubregion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown subregion {}: give one of ", self.0)?;
        list(f, Subregion::ALL.map(Subregion::name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subregion_is_read_by_its_name() {
        for subregion in Subregion::ALL {
            let name = subregion.name();
            for text in [
                name,
                &name.to_lowercase(),
                &format!("\t{} ", name.replace(' ', "  ")),
            ] {
                assert_eq!(text.parse(), Ok(subregion), "{text:?}");
            }
        }
        for text in [
            "",
            "Asia",
            "CentralAsia",
            "Central_Asia",
            "Caucasuss",
            "Uzbekistan",
            "Western Asia",
        ] {
            let error = text.parse::<Subregion>().unwrap_err();
            assert_eq!(error.given(), text);
            let sentence =
                format!("unknown subregion \"{text}\": give one of Central Asia, Caucasus");
            assert_eq!(
                (error.to_string(), format!("{error:?}")),
                (sentence.clone(), sentence)
            );
        }
    }
}
