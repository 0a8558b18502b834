//! Flat records of the cells, and serde.

mod observation;
#[cfg(feature = "serde")]
mod serde_text;

pub use observation::{Observation, observations};
