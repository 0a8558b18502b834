//! A perfect hash of the names, over the flat arrays of `flat`.

use common::{Figures, Flat, Table};

struct Hashed {
    numbers: phf::Map<&'static str, usize>,
    flat: Flat,
}

static TABLE: Hashed = Hashed {
    numbers: include!(concat!(env!("OUT_DIR"), "/map.rs")),
    flat: include!(concat!(env!("EMBEDDING_FILES"), "/flat.rs")),
};

impl Table for Hashed {
    fn row(&self, name: &str) -> Option<Figures> {
        self.numbers.get(name).map(|&row| self.flat.figures(row))
    }
}

fn main() {
    common::program::run(env!("EMBEDDING_EDIT"), || &TABLE);
}
