//! Writes the table in the format of bincode.

use embedding_source::build;

fn main() {
    let bytes = bincode::encode_to_vec(build::rows(), bincode::config::standard());
    build::write(bytes.expect("rows are plain data"));
}
