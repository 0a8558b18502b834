//! Flat arrays of integers, and one text with every name.

use common::Flat;

static TABLE: Flat = include!(concat!(env!("EMBEDDING_FILES"), "/flat.rs"));

fn main() {
    common::program::run(env!("EMBEDDING_EDIT"), || &TABLE);
}
