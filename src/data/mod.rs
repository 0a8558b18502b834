//! How the figures get in: the files of `data/`, read and checked while the crate compiles.

#![expect(
    clippy::result_large_err,
    reason = "a fault is a sentence in a buffer: a constant cannot allocate, and only a build that fails makes one"
)]

pub(crate) mod amount;
pub(crate) mod chart;
pub(crate) mod countries;
pub(crate) mod csv;
pub(crate) mod fault;
