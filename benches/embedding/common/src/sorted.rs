//! A table in a `static`, found by binary search.

use alloc::vec::Vec;

use crate::{Entry, Ranked, Row, Table, ranking, sum};

/// Rows in the order of the file, and their numbers in the order of their names.
#[derive(Clone, Copy, Debug)]
pub struct Sorted {
    pub rows: &'static [Row<&'static str>],
    pub by_name: &'static [u32],
}

impl Table for Sorted {
    fn row(&self, name: &str) -> Option<Entry> {
        let found = self.by_name.binary_search_by(|&row| self.rows[row as usize].name.cmp(name));
        let row = self.by_name[found.ok()?];
        Some(self.rows[row as usize].entry)
    }

    fn sum(&self, measure: usize) -> i64 {
        sum(self.rows.iter().map(|row| row.entry.figures[measure]))
    }

    fn ranking(&self, measure: usize) -> Vec<Ranked<'_>> {
        ranking(self.rows.iter().filter_map(|row| row.ranked(measure)))
    }
}
