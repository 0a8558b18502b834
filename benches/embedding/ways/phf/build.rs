//! Writes a map from each name to the number of its row.

use common::source;

fn main() {
    let rows = source::rows();
    let mut map = phf_codegen::Map::new();
    for (row, (name, _)) in rows.iter().enumerate() {
        map.entry(name.as_str(), row.to_string());
    }
    source::write("map.rs", map.build().to_string());
}
