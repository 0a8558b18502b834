//! Writes the table as JSON.

use embedding_source::build;

fn main() {
    let json = serde_json::to_vec(&build::rows());
    build::write(json.expect("rows are plain data"));
}
