//! What every technique shares, so that the same work is compared: the table's types, the three
//! queries, and the program that asks them.

#![no_std]

extern crate alloc;
#[cfg(any(feature = "indexed", feature = "program"))]
extern crate std;

#[cfg(feature = "program")]
mod heap;
#[cfg(feature = "indexed")]
mod indexed;
#[cfg(feature = "program")]
pub mod program;
mod row;
mod sorted;
mod table;

#[cfg(feature = "indexed")]
pub use indexed::Indexed;
pub use row::{Entry, MEASURES, Row};
pub use sorted::Sorted;
pub use table::{Ranked, Table, ranking, sum};
