//! The queries over a map of `phf`.

use alloc::vec::Vec;
use embedding_common::{Entry, Ranked, Table, ranking, sum};
use phf::OrderedMap;

pub struct Map(pub OrderedMap<&'static str, Entry>);

impl Table for Map {
    fn row(&self, name: &str) -> Option<Entry> {
        self.0.get(name).copied()
    }

    fn sum(&self, measure: usize) -> i64 {
        sum(self.0.values().map(|entry| entry.figures[measure]))
    }

    fn ranking(&self, measure: usize) -> Vec<Ranked<'_>> {
        let ranked = self.0.entries().filter(|(_, entry)| entry.rank.is_some());
        ranking(ranked.filter_map(|(name, entry)| Some((*name, entry.figures[measure]?))))
    }
}
