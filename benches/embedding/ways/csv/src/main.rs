//! The `csv` crate and serde read the table at the first query, and check it.

use std::sync::LazyLock;

use common::{Indexed, source};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

static TABLE: LazyLock<Indexed> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(include_bytes!(env!("EMBEDDING_TABLE")).as_slice());
    let records = reader.deserialize::<(Option<u32>, String, [Amount; 9])>();
    let rows: Vec<source::Row> = records
        .map(|record| record.map(|(_rank, name, amounts)| (name, amounts.map(|amount| amount.0))))
        .collect::<Result<_, _>>()
        .expect("typed cells");
    source::check(&rows).expect("figures that add up");
    Indexed::new(rows)
});

struct Amount(Option<i64>);

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(cell: D) -> Result<Self, D::Error> {
        source::amount(<&str>::deserialize(cell)?).map(Amount).map_err(D::Error::custom)
    }
}

fn main() {
    common::program::run(|| &*TABLE);
}
