//! A build script writes the table as a map of `phf`.

#![no_std]

extern crate alloc;

mod map;

use embedding_common::Entry;
use map::Map;

pub static TABLE: Map = Map(include!(concat!(env!("OUT_DIR"), "/table")));

pub fn table() -> &'static Map {
    &TABLE
}
