//! `serde_json` reads the table at first use, in a `Lazy` of once_cell.

use embedding_common::{Indexed, Row};
use once_cell::sync::Lazy;

/// The queries that the table answers.
pub use embedding_common::Table;

pub static TABLE: Lazy<Indexed<&str>> = Lazy::new(|| {
    let json = include_str!(concat!(env!("OUT_DIR"), "/table"));
    let rows = serde_json::from_str::<Vec<Row<&str>>>(json);
    rows.expect("the embedded table is well formed").into()
});

pub fn table() -> &'static Indexed<&'static str> {
    &TABLE
}
