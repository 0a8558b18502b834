//! postcard reads the table at first use, in a `LazyLock`. Names stay where they are, in the
//! embedded bytes.

use std::sync::LazyLock;

use embedding_common::{Indexed, Row};

/// The queries that the table answers.
pub use embedding_common::Table;

pub static TABLE: LazyLock<Indexed<&str>> = LazyLock::new(|| {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/table"));
    let rows = postcard::from_bytes::<Vec<Row<&str>>>(bytes);
    rows.expect("the embedded table is well formed").into()
});

pub fn table() -> &'static Indexed<&'static str> {
    &TABLE
}
