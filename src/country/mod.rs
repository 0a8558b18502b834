//! The eight countries and the two subregions: names, codes, and the look-up by name.

mod codes;
mod eight;
mod key;
mod look_up;
mod names;
mod spellings;
mod subregion;
mod unknown_country;

pub use eight::Country;
pub use subregion::Subregion;
pub use unknown_country::UnknownCountry;
