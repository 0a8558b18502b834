//! The strict reader of the files of `data/`. It runs while the crate compiles, and a fault in a
//! file is a compile error. It imports nothing from the other rooms.

pub(crate) mod amount;
pub(crate) mod fault;
pub(crate) mod reader;
#[cfg(test)]
pub(crate) mod testing;
