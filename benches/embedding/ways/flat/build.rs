//! Writes flat arrays.

fn main() {
    common::source::write("table.rs", common::source::flat(&common::source::rows()));
}
