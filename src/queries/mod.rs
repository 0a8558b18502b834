//! Queries of the chart: rows, rankings, totals and the audit, net versus gross, observations.

mod net_versus_gross;
mod observation;
mod ranking;
mod rows;
mod totals;

pub use net_versus_gross::{NetVersusGross, net_versus_gross};
pub use observation::{Observation, observations};
pub use ranking::{Ranked, Ranking, ranking};
pub use rows::{by_country, countries, multiple_countries, region_total, rows};
pub use totals::{Total, audit, total};
