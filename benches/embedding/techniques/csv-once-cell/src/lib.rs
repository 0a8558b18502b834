//! The `csv` crate and serde read the table at first use, in a `Lazy` of once_cell.

use embedding_common::Indexed;
use once_cell::sync::Lazy;

/// The queries that the table answers.
pub use embedding_common::Table;

pub static TABLE: Lazy<Indexed<String>> = Lazy::new(|| {
    let rows = embedding_source::read(include_str!(env!("EMBEDDING_TABLE")));
    rows.expect("the embedded table is well formed").into()
});

pub fn table() -> &'static Indexed<String> {
    &TABLE
}
