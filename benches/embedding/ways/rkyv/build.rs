//! Writes the table as rkyv archives it.

use common::source;
use rkyv::rancor::Error;

#[path = "src/archive.rs"]
mod archive;

fn main() {
    let rows = source::rows();
    let chart = archive::Chart { slots: source::slots(&rows), rows };
    source::write("table", rkyv::to_bytes::<Error>(&chart).expect("rows are plain data"));
}
