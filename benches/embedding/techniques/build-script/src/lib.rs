//! A build script checks the table, and writes it as Rust.

#![no_std]

use embedding_common::{Entry, Row, Sorted};

/// The queries that the table answers.
pub use embedding_common::Table;

pub static TABLE: Sorted = include!(concat!(env!("OUT_DIR"), "/table"));

pub fn table() -> &'static Sorted {
    &TABLE
}
