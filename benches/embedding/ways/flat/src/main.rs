//! Flat arrays of integers, and one text with every name.

use common::Flat;

static TABLE: Flat = include!(concat!(env!("OUT_DIR"), "/table.rs"));

fn main() {
    common::program::run(|| &TABLE);
}
