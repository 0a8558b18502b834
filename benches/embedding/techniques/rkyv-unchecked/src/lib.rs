//! rkyv reads the table in place, and does not validate it.

#![no_std]

extern crate alloc;

#[path = "../../rkyv/src/archive.rs"]
pub mod archive;
#[path = "../../rkyv/src/queries.rs"]
mod queries;

use archive::ArchivedChart;
use queries::Aligned;

/// The queries that the table answers.
pub use embedding_common::Table;

static BYTES: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/table")));

pub fn table() -> &'static ArchivedChart {
    // SAFETY: the build script wrote the bytes with the same types, and they are aligned.
    unsafe { rkyv::access_unchecked::<ArchivedChart>(&BYTES.0) }
}
