//! Writes each array as little-endian bytes.

use std::env;
use std::path::Path;

use common::source;

fn main() {
    let out = env::var_os("OUT_DIR").expect("cargo names the folder");
    source::write_bytes(Path::new(&out), &source::rows());
}
