//! `serde_json` reads the table at first use, in a `LazyLock`.

use std::sync::LazyLock;

use embedding_common::{Indexed, Row};

pub static TABLE: LazyLock<Indexed<&str>> = LazyLock::new(|| {
    let json = include_str!(concat!(env!("OUT_DIR"), "/table"));
    let rows = serde_json::from_str::<Vec<Row<&str>>>(json);
    rows.expect("the embedded table is well formed").into()
});

pub fn table() -> &'static Indexed<&'static str> {
    &TABLE
}
