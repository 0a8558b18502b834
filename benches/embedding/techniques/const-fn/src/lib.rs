//! A `const fn` reads and checks the table while the crate compiles.

#![no_std]
#![cfg_attr(not(feature = "lint"), allow(long_running_const_eval))]

mod check;
mod fault;
mod names;
mod reader;

use embedding_common::{Row, Sorted};
use fault::{Fault, attempt};

/// The queries that the table answers.
pub use embedding_common::Table;

const TEXT: &str = include_str!(env!("EMBEDDING_TABLE"));
const LEN: usize = reader::row_count(TEXT);

static READ: ([Row<&str>; LEN], [u32; LEN]) = match checked() {
    Ok(table) => table,
    Err(fault) => panic!("{}", fault.sentence(env!("EMBEDDING_TABLE"), TEXT.as_bytes()).as_str()),
};

pub static TABLE: Sorted = Sorted { rows: &READ.0, by_name: &READ.1 };

const fn checked() -> Result<([Row<&'static str>; LEN], [u32; LEN]), Fault> {
    let rows = attempt!(reader::read(TEXT));
    let by_name = attempt!(names::by_name(TEXT, &rows));
    attempt!(check::check(TEXT, &rows));
    Ok((rows, by_name))
}

pub fn table() -> &'static Sorted {
    &TABLE
}
