//! The `csv` crate and serde read the table at first use, in a `LazyLock`.

use std::sync::LazyLock;

use embedding_common::Indexed;

/// The queries that the table answers.
pub use embedding_common::Table;

pub static TABLE: LazyLock<Indexed<String>> = LazyLock::new(|| {
    let rows = embedding_source::read(include_str!(env!("EMBEDDING_TABLE")));
    rows.expect("the embedded table is well formed").into()
});

pub fn table() -> &'static Indexed<String> {
    &TABLE
}
