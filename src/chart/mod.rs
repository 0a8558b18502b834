//! The chart: a cell as it is printed, a row, the accounting identities and their checks, the
//! reader of the chart's file, and its source.

mod assistance;
mod chart_csv;
pub(crate) mod check;
mod identity;
mod printed;
mod source;

pub use assistance::Assistance;
pub(crate) use chart_csv::CHART;
pub use check::Check;
pub use identity::Identity;
pub use printed::Printed;
pub use source::{SOURCE, Source};
