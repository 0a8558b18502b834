//! Writes the table as rkyv archives it.

extern crate alloc;

#[path = "src/archive.rs"]
mod archive;

use archive::{Chart, Row};
use embedding_source::build;
use rkyv::rancor::Error;

fn main() {
    let rows = build::rows();
    let by_name = build::by_name(&rows);
    let rows = rows.into_iter().map(|row| Row {
        name: row.name,
        rank: row.entry.rank,
        figures: row.entry.figures,
    });
    let chart = Chart { rows: rows.collect(), by_name };
    let bytes = rkyv::to_bytes::<Error>(&chart);
    build::write(bytes.expect("rows are plain data"));
}
