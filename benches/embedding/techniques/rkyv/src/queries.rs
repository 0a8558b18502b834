//! The queries over the archived table.

use alloc::vec::Vec;

use embedding_common::{Entry, Ranked, Table, ranking, sum};
use rkyv::option::ArchivedOption;
use rkyv::rend::i64_le;

use crate::archive::{ArchivedChart, ArchivedRow};

/// Bytes that stand where rkyv may read them: it wants the alignment of the largest number.
#[repr(C, align(16))]
pub(crate) struct Aligned<B: ?Sized>(pub(crate) B);

impl Table for ArchivedChart {
    fn row(&self, name: &str) -> Option<Entry> {
        let found = self
            .by_name
            .binary_search_by(|row| self.numbered(row.to_native()).name.as_str().cmp(name));
        let row = self.numbered(self.by_name[found.ok()?].to_native());
        Some(Entry {
            rank: row.rank.as_ref().map(|rank| rank.to_native()),
            figures: row.figures.each_ref().map(native),
        })
    }

    fn sum(&self, measure: usize) -> i64 {
        sum(self.rows.iter().map(|row| native(&row.figures[measure])))
    }

    fn ranking(&self, measure: usize) -> Vec<Ranked<'_>> {
        let ranked = self.rows.iter().filter(|row| row.rank.is_some());
        ranking(ranked.filter_map(|row| Some((row.name.as_str(), native(&row.figures[measure])?))))
    }
}

impl ArchivedChart {
    fn numbered(&self, row: u32) -> &ArchivedRow {
        &self.rows[row as usize]
    }
}

fn native(figure: &ArchivedOption<i64_le>) -> Option<i64> {
    figure.as_ref().map(|hundredths| hundredths.to_native())
}
