//! The chart: its rows and measures, its accounting identities, and the reader of its file.

mod assistance;
pub(crate) mod identity;
mod measure;
mod printed;
pub(crate) mod reader;
mod recipient;
pub(crate) mod source;
pub(crate) mod tolerance;
mod unknown_measure;

pub use assistance::{Assistance, Grants, LoanAid};
pub use identity::Identity;
pub use measure::Measure;
pub use printed::Printed;
pub use recipient::Recipient;
pub use source::{SOURCE, Source};
pub use unknown_measure::UnknownMeasure;
