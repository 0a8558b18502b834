//! Arrow reads the columns where they are, in an embedded IPC stream.

use std::sync::LazyLock;

use arrow_array::cast::AsArray;
use arrow_array::types::{Int64Type, UInt32Type};
use arrow_array::{Array, Int64Array, RecordBatch, StringArray, UInt32Array};
use arrow_buffer::Buffer;
use arrow_ipc::reader::StreamDecoder;
use bytes::Bytes;
use embedding_common::{Entry, MEASURES, Ranked, ranking};

/// The queries that the table answers.
pub use embedding_common::Table;

/// Bytes that stand where Arrow may read numbers without a copy.
#[repr(C, align(64))]
struct Aligned<B: ?Sized>(B);

static BYTES: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/table")));

pub static TABLE: LazyLock<Columns> = LazyLock::new(|| {
    let mut bytes = Buffer::from(Bytes::from_static(&BYTES.0));
    let batch = StreamDecoder::new().decode(&mut bytes);
    let batch = batch.expect("the embedded table is well formed");
    Columns::from(&batch.expect("the embedded table has a batch"))
});

pub fn table() -> &'static Columns {
    &TABLE
}

pub struct Columns {
    names: StringArray,
    ranks: UInt32Array,
    by_name: UInt32Array,
    figures: [Int64Array; MEASURES.len()],
}

impl From<&RecordBatch> for Columns {
    fn from(batch: &RecordBatch) -> Self {
        let column =
            |name| batch.column_by_name(name).expect("the embedded table has every column");
        Columns {
            names: column("recipient").as_string().clone(),
            ranks: column("rank").as_primitive::<UInt32Type>().clone(),
            by_name: column("by_name").as_primitive::<UInt32Type>().clone(),
            figures: MEASURES.map(|name| column(name).as_primitive::<Int64Type>().clone()),
        }
    }
}

impl Table for Columns {
    fn row(&self, name: &str) -> Option<Entry> {
        let by_name = self.by_name.values();
        let found = by_name.binary_search_by(|&row| self.names.value(row as usize).cmp(name));
        let row = by_name[found.ok()?] as usize;
        Some(Entry {
            rank: self.ranks.is_valid(row).then(|| self.ranks.value(row)),
            figures: self
                .figures
                .each_ref()
                .map(|column| column.is_valid(row).then(|| column.value(row))),
        })
    }

    fn sum(&self, measure: usize) -> i64 {
        let column = &self.figures[measure];
        arrow_arith::aggregate::sum(&column.slice(0, column.len() - 1)).unwrap_or(0)
    }

    fn ranking(&self, measure: usize) -> Vec<Ranked<'_>> {
        let figures = self.names.iter().zip(&self.figures[measure]).zip(&self.ranks);
        ranking(figures.filter_map(|((name, figure), rank)| {
            rank?;
            Some((name?, figure?))
        }))
    }
}
