//! A table in a vector, found through a hash map: what a technique builds at first use.

use std::collections::HashMap;
use std::hash::Hash;
use std::vec::Vec;

use core::borrow::Borrow;

use crate::{Entry, Ranked, Row, Table, ranking, sum};

/// Rows in the order of the file, and where each name is.
#[derive(Debug)]
pub struct Indexed<N> {
    rows: Vec<Row<N>>,
    by_name: HashMap<N, usize>,
}

impl<N: Clone + Eq + Hash> From<Vec<Row<N>>> for Indexed<N> {
    fn from(rows: Vec<Row<N>>) -> Self {
        let names = rows.iter().map(|row| row.name.clone());
        let by_name = names.zip(0..).collect();
        Indexed { rows, by_name }
    }
}

impl<N: AsRef<str> + Borrow<str> + Eq + Hash> Table for Indexed<N> {
    fn row(&self, name: &str) -> Option<Entry> {
        let row = *self.by_name.get(name)?;
        Some(self.rows[row].entry)
    }

    fn sum(&self, measure: usize) -> i64 {
        sum(self.rows.iter().map(|row| row.entry.figures[measure]))
    }

    fn ranking(&self, measure: usize) -> Vec<Ranked<'_>> {
        ranking(self.rows.iter().filter_map(|row| row.ranked(measure)))
    }
}
