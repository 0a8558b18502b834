//! The archived table, which the build script makes and the crate reads in place.

use alloc::string::String;
use alloc::vec::Vec;

use rkyv::{Archive, Serialize};

#[derive(Archive, Serialize)]
pub struct Chart {
    pub(crate) rows: Vec<Row>,
    /// The numbers of the rows in the order of their names.
    pub(crate) by_name: Vec<u32>,
}

#[derive(Archive, Serialize)]
pub struct Row {
    pub(crate) name: String,
    pub(crate) rank: Option<u32>,
    pub(crate) figures: [Option<i64>; 9],
}
