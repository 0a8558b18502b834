//! Writes the table in the format of postcard.

fn main() {
    let bytes = postcard::to_stdvec(&common::source::rows());
    common::source::write("table", bytes.expect("rows are plain data"));
}
