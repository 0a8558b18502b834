//! Queries of the chart: rows, rankings, totals, net versus gross, and the audit.

mod net_versus_gross;
mod ranking;
mod rows;
mod totals;

pub use net_versus_gross::{NetVersusGross, net_versus_gross};
pub use ranking::{Ranked, Ranking, ranking};
pub use rows::{by_country, countries, multiple_countries, region_total, rows};
pub use totals::{Total, audit, total};
