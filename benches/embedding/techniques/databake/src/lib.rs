//! A build script writes the table as the Rust that databake makes of it.

#![no_std]

use embedding_common::Sorted;

/// The queries that the table answers.
pub use embedding_common::Table;

pub static TABLE: Sorted = include!(concat!(env!("OUT_DIR"), "/table"));

pub fn table() -> &'static Sorted {
    &TABLE
}
