//! The chart: its rows and measures, its accounting identities, and the reader of its file.

mod assistance;
pub(crate) mod chart_csv;
pub(crate) mod check;
pub(crate) mod identity;
mod measure;
pub(crate) mod printed;
pub(crate) mod source;

pub use assistance::Assistance;
pub use check::Check;
pub use identity::Identity;
pub use measure::{Measure, MeasureGroup, UnknownMeasure};
pub use printed::Printed;
pub use source::{SOURCE, Source};
