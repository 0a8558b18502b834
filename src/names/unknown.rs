//! The errors for texts that name nothing of the chart.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::names::hint::{self, MOST_EDITS};
use crate::names::index::{Named, find, trimmed};
use crate::names::{Country, Measure, Recipient, Subregion};

/// The most characters of a rejected text that an error keeps.
const LONGEST_KEPT: usize = 64;
/// The most bytes of a rejected text that an error shows, once they are escaped.
const LONGEST_SHOWN: usize = 98;

/// A rejected text, or the start of a long one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Rejected {
    start: Box<str>,
    bytes: usize,
}

impl Rejected {
    fn new(text: &str) -> Rejected {
        let end = text.char_indices().nth(LONGEST_KEPT);
        Rejected { start: text[..end.map_or(text.len(), |(at, _)| at)].into(), bytes: text.len() }
    }

    /// Returns the text, or `None` if it is longer than what is kept, because the rest may change
    /// what it means.
    fn whole(&self) -> Option<&str> {
        (self.start.len() == self.bytes).then_some(&self.start)
    }
}

/// Formats the text as `{:?}` does, and with its length if it is truncated.
impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut len = 0;
        let end = self.start.char_indices().find(|(_, c)| {
            len += c.escape_debug().map(char::len_utf8).sum::<usize>();
            len > LONGEST_SHOWN
        });
        let shown = end.map_or(&*self.start, |(at, _)| &self.start[..at]);
        if shown.len() == self.bytes {
            return write!(f, "{shown:?}");
        }
        write!(f, "{shown:?}… ({} bytes in all)", self.bytes)
    }
}

/// Writes the sentence of an error: what was given, what it names or was probably meant to name,
/// and what the chart covers.
fn sentence<T: Copy + fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    rejected: &Rejected,
    expected: &str,
    hint: fn(&str) -> Option<T>,
    all: &[T],
) -> fmt::Result {
    write!(f, "unknown {expected} {rejected}")?;
    if let Some(text) = rejected.whole() {
        if let Some(remark) = remark(text, expected) {
            write!(f, " ({remark})")?;
        } else if let Some(meant) = hint(text) {
            write!(f, " (did you mean {meant}?)")?;
        }
    }
    let covered: Vec<String> = all.iter().map(T::to_string).collect();
    write!(f, ": the chart covers {}", covered.join(", "))
}

/// Returns what a text names instead, or that it is a numeric code.
fn remark(text: &str, expected: &str) -> Option<String> {
    if let Some(named) = find(text) {
        let kind = match named {
            Named::Recipient(Recipient::Country(_)) => "country",
            Named::Recipient(_) => "row of the chart",
            Named::Subregion(_) => "subregion",
        };
        return Some(format!("{} is a {kind}, not a {expected}", named.name()));
    }
    let code = trimmed(text);
    let is_number = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| "a numeric code is not accepted".to_string())
}

/// Defines the error for a text that names no value of a type. The two texts of its sentence are
/// what was expected, and what else is accepted.
macro_rules! unknown {
    ($(#[$doc:meta])* $error:ident, $type:ident, $expected:literal, $hint:expr, $also:literal) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $error(Rejected);

        impl $error {
            #[cold]
            pub(super) fn new(given: &str) -> $error {
                $error(Rejected::new(given))
            }

            /// Returns the rejected text, or its first 64 characters if it is longer.
            /// [`UnknownCountry`] has an example.
            #[must_use]
            pub fn given(&self) -> &str {
                &self.0.start
            }

            #[doc = concat!("Returns the ", $expected, " that was probably meant, or `None`.")]
            ///
            /// It is computed on each call. A text of more than 64 characters has none.
            /// [`UnknownCountry`] has an example.
            #[must_use]
            pub fn suggestion(&self) -> Option<$type> {
                self.0.whole().and_then($hint)
            }
        }

        impl fmt::Display for $error {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                sentence(f, &self.0, $expected, $hint, &$type::ALL)?;
                f.write_str($also)
            }
        }

        /// Formats the same sentence as `Display`.
        impl fmt::Debug for $error {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }

        impl core::error::Error for $error {}
    };
}

unknown! {
    /// The error for a text that names no country of the chart.
    ///
    /// Show the sentence to the person who typed the text. It repeats the text, lists the eight
    /// countries, and adds what the text names instead (a subregion, another row, a numeric code),
    /// or the country that was probably meant.
    ///
    /// # Suggestions
    ///
    /// A country is suggested for a slip of the hand, and only where nothing else can be meant:
    ///
    /// - One letter may be missing, added, wrong or exchanged with its neighbour in a name of five
    ///   to eight letters, and two in a longer one. There is no suggestion where two countries
    ///   are near, nor for a name in kana.
    /// - Brackets and other marks may separate names and codes of the same country: `Armenia
    ///   (ARM)`. The number of a note or a year does not count: `Georgia (1)`. Any other word may
    ///   change what is meant: `Georgia (US)`.
    ///
    /// Making the error copies at most 64 characters of the text. Showing it compares the text with
    /// every accepted name.
    ///
    /// ```
    /// use assistance::{Country, by_country};
    ///
    /// let error = by_country("Uzbekstan").unwrap_err();
    /// assert_eq!((error.given(), error.suggestion()), ("Uzbekstan", Some(Country::Uzbekistan)));
    /// assert_eq!(
    ///     error.to_string(),
    ///     "unknown country \"Uzbekstan\" (did you mean Uzbekistan?): \
    ///      the chart covers Uzbekistan, Azerbaijan, Kyrgyz Republic, Tajikistan, \
    ///      Armenia, Georgia, Turkmenistan, Kazakhstan; \
    ///      use one of these names, or an ISO 3166 code of two or three letters",
    /// );
    /// assert_eq!(by_country("Georgia (US)").unwrap_err().suggestion(), None);
    /// ```
    ///
    /// Escape the rejected text in a page of your own, because it is not trusted:
    ///
    /// ```
    /// fn page(name: &str) -> String {
    ///     match assistance::by_country(name) {
    ///         Ok(row) => format!("<p>{}: {}</p>", row.recipient, row.gross),
    ///         Err(error) => {
    ///             let given = error.given().replace('&', "&amp;").replace('<', "&lt;");
    ///             format!("<p>The chart has no country “{given}”.</p>")
    ///         }
    ///     }
    /// }
    /// assert!(page("<script>").contains("“&lt;script>”"));
    /// ```
    UnknownCountry, Country, "country", |text| hint::named(text, Named::country, MOST_EDITS),
    "; use one of these names, or an ISO 3166 code of two or three letters"
}

unknown! {
    /// The error for a text that names no row of the chart.
    ///
    /// A [suggestion](UnknownCountry#suggestions) is made as for a country.
    ///
    /// ```
    /// let error = "the Caucasus".parse::<assistance::Recipient>().unwrap_err();
    /// let sentence = error.to_string();
    /// let start = "unknown recipient \"the Caucasus\" (Caucasus is a subregion, not a recipient): ";
    /// assert!(sentence.starts_with(start), "{sentence}");
    /// ```
    UnknownRecipient, Recipient, "recipient",
    |text| hint::named(text, Named::recipient, MOST_EDITS), ""
}

unknown! {
    /// The error for a text that names no subregion.
    ///
    /// ```
    /// let error = "Caucasas".parse::<assistance::Subregion>().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "unknown subregion \"Caucasas\" (did you mean Caucasus?): \
    ///      the chart covers Central Asia, Caucasus",
    /// );
    /// ```
    // One edit, because two lead from Central Kasai to Central Asia.
    UnknownSubregion, Subregion, "subregion", |text| hint::named(text, Named::subregion, 1), ""
}

unknown! {
    /// The error for a text that names no measure.
    ///
    /// ```
    /// let error = "grants totl".parse::<assistance::Measure>().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "unknown measure \"grants totl\" (did you mean grants total?): \
    ///      the chart covers grant aid, through multilateral, technical cooperation, \
    ///      grants total, loan disbursed, loan recovered, loan net, net, gross",
    /// );
    /// ```
    UnknownMeasure, Measure, "measure", hint::measure, ""
}
