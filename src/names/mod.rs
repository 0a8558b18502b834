//! The names of the chart: countries, subregions, recipients and measures with their codes, how
//! each is read from text, and the error for a text that names none.
//!
//! In reading order: the types (`subregion`, `country`, `recipient`, `measure`), the form in which
//! texts are compared (`normal`), the fast way to a printed name or a code (`key`), the table of
//! names (`index`), what an unknown text probably means (`hint`), the errors (`unknown`), and the
//! reading (`read`).

pub(crate) mod country;
mod hint;
mod index;
mod key;
mod measure;
mod normal;
mod read;
mod recipient;
mod subregion;
mod unknown;

pub use country::Country;
pub use measure::{Measure, MeasureGroup};
pub use recipient::Recipient;
pub use subregion::Subregion;
pub use unknown::{UnknownCountry, UnknownMeasure, UnknownRecipient, UnknownSubregion};
