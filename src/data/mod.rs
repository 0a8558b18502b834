//! How the figures get in: the files of `data/`, read and checked while the crate compiles.

#![expect(
    clippy::result_large_err,
    reason = "a fault is a sentence in a buffer: a constant cannot allocate, and only a build that fails makes one"
)]

pub(crate) mod amount;
pub(crate) mod cells;
pub(crate) mod chart;
pub(crate) mod commitments;
pub(crate) mod countries;
pub(crate) mod csv;
pub(crate) mod fault;
pub(crate) mod milestones;
pub(crate) mod people;
pub(crate) mod priorities;
#[cfg(test)]
pub(crate) mod testing;

#[cfg(test)]
mod tests {
    use super::{chart, countries};
    use crate::names;

    /// What the figures, the names and the look-up add to a binary, besides code and the text of the names.
    #[test]
    #[cfg(target_pointer_width = "64")]
    fn the_statics_have_their_size() {
        assert_eq!(size_of_val(&chart::CHART), 10 * 172);
        assert_eq!(size_of_val(&countries::COUNTRIES), 8 * 104);
        assert_eq!(size_of_val(&names::INDEX), 2824);
    }
}
