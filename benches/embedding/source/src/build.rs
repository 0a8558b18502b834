//! What the build scripts have in common: the table that `EMBEDDING_TABLE` names, and a file for
//! the crate to include.

use std::path::Path;
use std::{env, fs};

use embedding_common::Row;

/// The text of the table. The build script runs again when it changes.
pub fn text() -> String {
    println!("cargo::rerun-if-env-changed=EMBEDDING_TABLE");
    let path = env::var("EMBEDDING_TABLE").expect("EMBEDDING_TABLE names the table");
    println!("cargo::rerun-if-changed={path}");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The rows of the table.
pub fn rows() -> Vec<Row<String>> {
    crate::read(&text()).unwrap_or_else(|error| panic!("the table: {error}"))
}

/// The numbers of the rows in the order of their names.
pub fn by_name(rows: &[Row<String>]) -> Vec<u32> {
    let mut numbers: Vec<u32> = (0..).take(rows.len()).collect();
    numbers.sort_by_key(|&row| &rows[row as usize].name);
    numbers
}

/// Writes what the crate includes as `concat!(env!("OUT_DIR"), "/table")`.
pub fn write(table: impl AsRef<[u8]>) {
    let out = env::var("OUT_DIR").expect("cargo names the folder");
    fs::write(Path::new(&out).join("table"), table).expect("the folder can be written");
}
