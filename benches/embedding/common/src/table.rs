//! The three queries that every technique answers.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::Entry;

/// An embedded table.
pub trait Table {
    /// The entry of a recipient.
    fn row(&self, name: &str) -> Option<Entry>;

    /// The sum of a column, without the last row, which is its total. A dash counts as nothing.
    fn sum(&self, measure: usize) -> i64;

    /// The ranked rows by a column, largest first, equal amounts in the order of the file. A dash
    /// is left out.
    fn ranking(&self, measure: usize) -> Vec<Ranked<'_>>;

    /// Bytes in use that did not come from Rust's allocator.
    fn foreign_heap(&self) -> usize {
        0
    }
}

/// One place of a ranking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked<'a> {
    pub name: Cow<'a, str>,
    pub amount: i64,
}

/// Adds up the cells of a column, given with its total.
pub fn sum(column: impl DoubleEndedIterator<Item = Option<i64>>) -> i64 {
    column.rev().skip(1).flatten().sum()
}

/// Puts names and amounts in order.
pub fn ranking<'a>(amounts: impl Iterator<Item = (&'a str, i64)>) -> Vec<Ranked<'a>> {
    let mut ranking: Vec<_> =
        amounts.map(|(name, amount)| Ranked { name: Cow::Borrowed(name), amount }).collect();
    ranking.sort_by_key(|ranked| core::cmp::Reverse(ranked.amount));
    ranking
}
