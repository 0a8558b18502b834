//! No table: what the program costs without one.

use common::{Figures, Table};

struct Nothing;

impl Table for Nothing {
    fn row(&self, _: &str) -> Option<Figures> {
        None
    }
}

fn main() {
    common::program::run(env!("EMBEDDING_EDIT"), || &Nothing);
}
