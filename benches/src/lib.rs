//! What a user would pick instead: the same look-ups by other means, over the crate's own rows.

pub mod files;
pub mod names;
