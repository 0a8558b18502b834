//! Reads the CSV as most programs would: with the `csv` crate, and a struct of typed cells.
//!
//! It finds a missing cell, and a cell that is not an amount. It does not add anything up.

mod amount;
#[cfg(feature = "build")]
pub mod build;
mod record;

pub use record::read;
