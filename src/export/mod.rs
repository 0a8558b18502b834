//! The chart on its way to other tools: observations, and serde.

mod observation;
#[cfg(feature = "serde")]
pub(crate) mod serial;
mod wide;

pub use observation::{Observation, ObservationStatus, observations};
pub use wide::{WideRecord, wide_records};
