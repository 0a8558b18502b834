//! rkyv reads the table in place, and validates it at the first query.

mod archive;

use std::sync::LazyLock;

use archive::ArchivedChart;
use common::{Figures, Table};
use rkyv::option::ArchivedOption;
use rkyv::rancor::Error;
use rkyv::rend::{i64_le, u32_le};

/// rkyv needs the alignment of its largest number, and `include_bytes!` promises none.
#[repr(C, align(16))]
struct Aligned<B: ?Sized>(B);

static BYTES: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/table")));

static TABLE: LazyLock<&ArchivedChart> = LazyLock::new(|| {
    rkyv::access::<ArchivedChart, Error>(&BYTES.0).expect("the embedded table is well formed")
});

impl Table for ArchivedChart {
    fn row(&self, name: &str) -> Option<Figures> {
        let number = |slot: &u32_le| slot.to_native();
        let row = common::find(name, &self.slots, number, |row| self.rows[row].0.as_str())?;
        Some(self.rows[row].1.each_ref().map(native))
    }

    fn sum(&self, measure: usize) -> i64 {
        let rows = &self.rows[..self.rows.len() - 1];
        rows.iter().filter_map(|row| native(&row.1[measure])).sum()
    }
}

fn native(figure: &ArchivedOption<i64_le>) -> Option<i64> {
    figure.as_ref().map(|hundredths| hundredths.to_native())
}

fn main() {
    common::program::run(|| *TABLE);
}
