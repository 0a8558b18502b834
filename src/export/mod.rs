//! The chart on its way to other tools: observations, and serde.

#[cfg(feature = "serde")]
mod edition;
mod observation;
mod observation_status;
#[cfg(feature = "serde")]
mod record;
#[cfg(feature = "serde")]
mod values;

pub use observation::{Observation, observations};
pub use observation_status::ObservationStatus;
