//! The table is written by hand, as a map of `phf`.

#![no_std]

extern crate alloc;

#[path = "../../phf-build/src/map.rs"]
mod map;

use embedding_common::{Entry, MEASURES};
use map::Map;

/// The queries that the table answers.
pub use embedding_common::Table;

/// Ten rows are in `ten_rows.rs`. A measure of larger tables names a file that the harness wrote in
/// the same form.
pub static TABLE: Map = Map(include!(env!("EMBEDDING_TABLE_RS")));

pub fn table() -> &'static Map {
    &TABLE
}

const fn ranked(rank: u32, figures: [Option<i64>; MEASURES.len()]) -> Entry {
    Entry { rank: Some(rank), figures }
}

const fn unranked(figures: [Option<i64>; MEASURES.len()]) -> Entry {
    Entry { rank: None, figures }
}
