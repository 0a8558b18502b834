#![doc = include_str!("../README.md")]
#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]
#![expect(
    clippy::result_large_err,
    reason = "a fault is a sentence in a buffer: a constant cannot allocate, and only a build that fails makes one"
)]

extern crate alloc;

mod chart;
mod country;
mod csv;
pub mod efforts;
mod export;
mod queries;

#[doc = include_str!("../docs/concepts.md")]
///
/// # The picture
///
#[doc = include_str!("../docs/net-versus-gross.svg")]
pub mod concepts {}

#[doc = include_str!("../docs/questions.md")]
pub mod questions {}

/// An exact decimal number: the type of every amount. From the crate [`rust_decimal`].
pub use rust_decimal::{self, Decimal};

pub use crate::chart::{
    Assistance, Check, Identity, Measure, MeasureGroup, Printed, Recipient, RecipientKind, SOURCE,
    Source, UnknownMeasure,
};
pub use crate::country::{Country, Subregion, UnknownCountry, UnknownSubregion};
pub use crate::export::{Observation, ObservationStatus, observations};
pub use crate::queries::{
    Audit, NetVersusGross, Ranked, Ranking, Total, audit, by_country, countries,
    multiple_countries, net_versus_gross, ranking, region_total, rows, total,
};
