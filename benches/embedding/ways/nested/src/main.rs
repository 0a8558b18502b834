//! Nested rows of plain integers: `("Georgia", [98, …])`.

use common::Nested;

static TABLE: Nested<i64> = include!(concat!(env!("EMBEDDING_FILES"), "/nested.rs"));

fn main() {
    common::program::run(env!("EMBEDDING_EDIT"), || &TABLE);
}
