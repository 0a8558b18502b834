//! Writes the table as a map of `phf`.

use embedding_source::build;
use phf_codegen::OrderedMap;

fn main() {
    let rows = build::rows();
    let mut map = OrderedMap::new();
    for row in &rows {
        map.entry(row.name.as_str(), format!("{:?}", row.entry));
    }
    build::write(map.build().to_string());
}
