//! The `csv` crate reads the table at the first query, and a check follows.

use std::collections::HashMap;
use std::sync::LazyLock;

use common::{Figures, Table, source};

struct Indexed(HashMap<String, Figures>);

static TABLE: LazyLock<Indexed> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(include_bytes!(env!("EMBEDDING_TABLE")).as_slice());
    let rows: Result<Vec<source::Row>, String> = reader
        .records()
        .map(|record| source::row(&record.expect("a record").iter().collect::<Vec<_>>()))
        .collect();
    let rows = rows.expect("amounts");
    source::check(&rows).expect("figures that add up");
    Indexed(rows.into_iter().collect())
});

impl Table for Indexed {
    fn row(&self, name: &str) -> Option<Figures> {
        self.0.get(name).copied()
    }
}

fn main() {
    common::program::run(env!("EMBEDDING_EDIT"), || &*TABLE);
}
