//! The archived table, which the build script writes and the program reads in place.

use rkyv::{Archive, Serialize};

#[allow(dead_code, reason = "the program reads the archived form alone")]
#[derive(Archive, Serialize)]
pub struct Chart {
    pub rows: Vec<(String, [Option<i64>; 9])>,
    pub slots: Vec<u32>,
}
