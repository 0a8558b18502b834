#![doc = include_str!("../README.md")]
#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

mod assistance;
mod audit;
mod country;
mod data;
pub mod efforts;
mod given;
mod identity;
mod measure;
mod names;
mod net_versus_gross;
mod observation;
mod printed;
mod ranking;
mod recipient;
#[cfg(feature = "serde")]
mod serial;
mod source;
mod subregion;
mod table;
mod tolerance;
mod total;
mod unknown;
mod wide;

#[doc = include_str!("../docs/concepts.md")]
///
/// # The picture
///
#[doc = include_str!("../docs/net-versus-gross.svg")]
pub mod concepts {}

#[doc = include_str!("../docs/questions.md")]
pub mod questions {}

/// An exact decimal number: the type of every amount. From the crate [`rust_decimal`].
pub use rust_decimal::Decimal;

pub use crate::assistance::{Assistance, Grants, LoanAid};
pub use crate::audit::{Audit, Check, audit};
pub use crate::country::Country;
pub use crate::identity::Identity;
pub use crate::measure::Measure;
pub use crate::net_versus_gross::{NetVersusGross, net_versus_gross};
pub use crate::observation::{Observation, ObservationStatus, observations};
pub use crate::printed::Printed;
pub use crate::ranking::{Ranked, Ranking, ranking};
pub use crate::recipient::Recipient;
pub use crate::source::{SOURCE, Source};
pub use crate::subregion::Subregion;
pub use crate::table::{by_country, countries, multiple_countries, region_total, rows};
pub use crate::total::{Total, total};
pub use crate::unknown::{UnknownCountry, UnknownMeasure};
pub use crate::wide::{WideRecord, wide_records};
