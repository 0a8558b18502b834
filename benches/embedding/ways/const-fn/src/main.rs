//! A `const fn` reads and checks the CSV while the crate compiles.

#![cfg_attr(feature = "long", allow(long_running_const_eval))]

mod check;
mod fault;
mod reader;

use common::Flat;

const FILE: &str = env!("EMBEDDING_TABLE");
const LEN: usize = include_bytes!(env!("EMBEDDING_TABLE")).len();
const TEXT: &[u8; LEN] = include_bytes!(env!("EMBEDDING_TABLE"));
const ROWS: usize = reader::count_rows(TEXT);

static READ: reader::Rows<ROWS, { 2 * ROWS }> = reader::read(TEXT);

static TABLE: Flat = Flat {
    names: include_str!(env!("EMBEDDING_TABLE")),
    spans: &READ.spans,
    figures: &READ.figures,
    slots: &READ.slots,
};

fn main() {
    common::program::run(env!("EMBEDDING_EDIT"), || &TABLE);
}
