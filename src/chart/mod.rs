//! The chart: its rows and measures, its accounting identities, and the reader of its file.

mod assistance;
pub(crate) mod check;
pub(crate) mod identity;
pub(crate) mod measure;
mod measure_from_str;
mod measure_group;
mod printed;
pub(crate) mod rank;
pub(crate) mod reader;
mod recipient;
mod recipient_kind;
pub(crate) mod source;
pub(crate) mod sum;
mod unknown_measure;

pub use assistance::Assistance;
pub use check::Check;
pub use identity::Identity;
pub use measure::Measure;
pub use measure_group::MeasureGroup;
pub use printed::Printed;
pub use recipient::Recipient;
pub use recipient_kind::RecipientKind;
pub use source::{SOURCE, Source};
pub use unknown_measure::UnknownMeasure;
