//! The eight countries and the two subregions: names, codes, and the look-up by name.

mod codes;
mod eight;
mod key;
mod look_up;
mod names;
pub(crate) mod nearest;
mod spellings;
mod subregion;
mod subregion_from_str;
mod unknown_country;

pub use eight::Country;
pub use subregion::Subregion;
pub use subregion_from_str::UnknownSubregion;
pub use unknown_country::UnknownCountry;
