//! Nested rows of options: `("Georgia", [Some(98), None, …])`.

use common::Nested;

static TABLE: Nested<Option<i64>> = include!(concat!(env!("EMBEDDING_FILES"), "/nested-some.rs"));

fn main() {
    common::program::run(env!("EMBEDDING_EDIT"), || &TABLE);
}
