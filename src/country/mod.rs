//! The eight countries of the chart and the two parts of the region: names, codes, and the look-up by name.

pub(crate) mod codes;
#[expect(
    clippy::module_inception,
    reason = "the room is named for its main concept"
)]
mod country;
pub(crate) mod look_up;
mod subregion;
mod unknown;

pub use country::Country;
pub use subregion::Subregion;
pub use unknown::UnknownCountry;
