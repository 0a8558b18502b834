//! The strict reader of the files of `data/`, which runs while the crate compiles: a fault in a
//! file is a compile error. Amounts, and how they travel through serde. It imports nothing of the
//! crate.

pub(crate) mod amount;
pub(crate) mod fault;
pub(crate) mod reader;
#[cfg(feature = "serde")]
pub(crate) mod serde_amount;
#[cfg(test)]
pub(crate) mod testing;
