//! A build script writes the table as a map of `phf`.

#![no_std]

extern crate alloc;

mod map;

use embedding_common::Entry;
use map::Map;

/// The queries that the table answers.
pub use embedding_common::Table;

pub static TABLE: Map = Map(include!(concat!(env!("OUT_DIR"), "/table")));

pub fn table() -> &'static Map {
    &TABLE
}
