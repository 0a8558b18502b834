//! rkyv reads the table in place, and validates it at first use, in a `LazyLock`.

extern crate alloc;

pub mod archive;
mod queries;

use std::sync::LazyLock;

use archive::ArchivedChart;
use queries::Aligned;
use rkyv::rancor::Error;

/// The queries that the table answers.
pub use embedding_common::Table;

static BYTES: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/table")));

pub static TABLE: LazyLock<&ArchivedChart> = LazyLock::new(|| {
    let chart = rkyv::access::<ArchivedChart, Error>(&BYTES.0);
    chart.expect("the embedded table is well formed")
});

pub fn table() -> &'static ArchivedChart {
    &TABLE
}
