//! The chart on its way to other tools: observations, and serde.

#[cfg(feature = "serde")]
mod edition;
mod observation;
#[cfg(feature = "serde")]
mod record;
#[cfg(feature = "serde")]
mod values;

pub use observation::{Observation, ObservationStatus, observations};
