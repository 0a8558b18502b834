//! The eight countries, the two subregions and the recipients: names, codes, and how they are read
//! from text.

pub(crate) mod countries;
mod key;
mod look_up;
mod recipient;
mod subregion;
mod unknown_country;

pub use countries::Country;
pub use recipient::{Recipient, UnknownRecipient};
pub use subregion::{Subregion, UnknownSubregion};
pub use unknown_country::UnknownCountry;
