//! The strict reader of the files of `data/`, which runs while the crate compiles. It knows no type
//! of the other rooms.

pub(crate) mod amount;
pub(crate) mod cells;
pub(crate) mod each;
pub(crate) mod fault;
pub(crate) mod given;
pub(crate) mod named;
pub(crate) mod reader;
pub(crate) mod rows;
#[cfg(test)]
pub(crate) mod testing;
pub(crate) mod text;
