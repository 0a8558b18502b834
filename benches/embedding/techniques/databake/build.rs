//! Writes the table as the Rust that databake makes of it.

use databake::Bake;
use embedding_common::Row;
use embedding_source::build;

fn main() {
    let rows = build::rows();
    let by_name = build::by_name(&rows);
    let borrowed: Vec<Row<&str>> =
        rows.iter().map(|row| Row { name: row.name.as_str(), entry: row.entry }).collect();
    let rows = borrowed.as_slice().bake(&databake::CrateEnv::default());
    let by_name = by_name.as_slice().bake(&databake::CrateEnv::default());
    build::write(format!("Sorted {{ rows: {rows}, by_name: {by_name} }}"));
}
