//! The strict reader of the files of `data/`, run while the crate compiles. Knows no type of this crate.

pub(crate) mod amount;
pub(crate) mod cells;
pub(crate) mod fault;
pub(crate) mod given;
pub(crate) mod named;
pub(crate) mod reader;
#[cfg(test)]
pub(crate) mod testing;
pub(crate) mod text;
