//! Writes the table in the format of postcard.

use embedding_source::build;

fn main() {
    let bytes = postcard::to_stdvec(&build::rows());
    build::write(bytes.expect("rows are plain data"));
}
