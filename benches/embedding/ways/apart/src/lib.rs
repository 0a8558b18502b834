//! The table of `flat` in a crate of its own, apart from the program.

use common::Flat;

pub static TABLE: Flat = include!(concat!(env!("EMBEDDING_FILES"), "/flat.rs"));
