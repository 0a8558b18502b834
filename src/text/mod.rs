//! Texts that people type: how they are compared, and how an error quotes them. It imports nothing
//! from the other rooms.

pub(crate) mod input;
pub(crate) mod nearest;
