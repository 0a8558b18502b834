//! The two subregions, and how one is read from text.

use core::fmt;
use core::str::FromStr;

use crate::text::input::{Rejected, is_one_of};

/// A subregion, as the White Paper divides the region: five Central Asian countries and three
/// Caucasus countries.
///
/// M49 itself puts the Caucasus in Western Asia. The DAC counts all eight countries under South and
/// Central Asia.
///
/// ```
/// use assistance::{Measure, Subregion};
///
/// let caucasus: Subregion = "Caucasus".parse()?;
/// assert_eq!(caucasus.countries().count(), 3);
/// assert_eq!(caucasus.sum(Measure::Gross).unwrap().to_string(), "50.02");
/// # Ok::<(), assistance::UnknownSubregion>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subregion {
    /// Uzbekistan, the Kyrgyz Republic, Tajikistan, Turkmenistan and Kazakhstan.
    CentralAsia,
    /// Azerbaijan, Armenia and Georgia.
    Caucasus,
}

impl Subregion {
    /// Both subregions, in the order of the White Paper.
    ///
    /// ```
    /// use assistance::Subregion;
    ///
    /// assert_eq!(Subregion::ALL.map(Subregion::name), ["Central Asia", "Caucasus"]);
    /// ```
    pub const ALL: [Subregion; 2] = [Subregion::CentralAsia, Subregion::Caucasus];

    /// Returns the name, as the White Paper prints it.
    ///
    /// ```
    /// assert_eq!(assistance::Subregion::CentralAsia.name(), "Central Asia");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Subregion::CentralAsia => "Central Asia",
            Subregion::Caucasus => "Caucasus",
        }
    }
}

/// Formats the name. Width, fill and alignment apply.
impl fmt::Display for Subregion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads the name (`Central Asia`, `the Caucasus`) or the variant (`CentralAsia`).
///
/// Letter case, white space, `_` and `-` are treated as in the name of a country: `central_asia`.
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
        let found = Subregion::ALL.into_iter().find(|subregion| {
            let other = match subregion {
                Subregion::CentralAsia => "CentralAsia",
                Subregion::Caucasus => "the Caucasus",
            };
            is_one_of(&[subregion.name(), other], name)
        });
        found.ok_or_else(|| UnknownSubregion(Rejected::new(name)))
    }
}

/// The error for a text that names no subregion.
///
/// ```
/// let error = "Western Asia".parse::<assistance::Subregion>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "unknown subregion \"Western Asia\": expected Central Asia or Caucasus",
/// );
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownSubregion(Rejected);

impl UnknownSubregion {
    /// Returns the rejected text, or its first 64 characters if it is longer.
    ///
    /// ```
    /// let error = "Western Asia".parse::<assistance::Subregion>().unwrap_err();
    /// assert_eq!(error.given(), "Western Asia");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        self.0.start()
    }
}

impl fmt::Display for UnknownSubregion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let expected = Subregion::ALL.map(Subregion::name).join(" or ");
        write!(f, "unknown subregion {}: expected {expected}", self.0)
    }
}

/// Formats the same sentence as `Display`.
impl fmt::Debug for UnknownSubregion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for UnknownSubregion {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subregion_is_read_by_its_name() {
        for (subregion, names) in [
            (
                Subregion::CentralAsia,
                ["Central Asia", "central_asia", "Central-Asia", "CentralAsia"],
            ),
            (Subregion::Caucasus, ["Caucasus", "the Caucasus", "The-Caucasus", "the_caucasus"]),
        ] {
            for text in [subregion.name(), &format!("{subregion:?}")].into_iter().chain(names) {
                let spaced = format!("\t{} ", text.to_lowercase().replace(' ', "\n"));
                assert_eq!(
                    (text.parse(), spaced.parse()),
                    (Ok(subregion), Ok(subregion)),
                    "{text}"
                );
            }
        }
        for text in
            ["", "Asia", "Central_ Asia", "_Caucasus", "Caucasuss", "Uzbekistan", "Western Asia"]
        {
            let error = text.parse::<Subregion>().unwrap_err();
            assert_eq!(error.given(), text);
            let sentence = format!("unknown subregion {text:?}: expected Central Asia or Caucasus");
            assert_eq!((error.to_string(), format!("{error:?}")), (sentence.clone(), sentence));
        }
    }
}
