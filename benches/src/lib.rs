//! The same look-ups by other means, over the crate's own rows.

pub mod files;
pub mod names;

/// Draws 4,096 of eight keys in random order, the same in every run.
///
/// A fixed order of eight keys is learnt by the branch predictor, which hides what a look-up costs
/// that branches on its key.
pub fn draws<T: Copy>(keys: [T; 8]) -> Vec<T> {
    let mut state: u64 = 2019;
    let draw = || {
        // SplitMix64.
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        keys[(mixed >> 61) as usize]
    };
    std::iter::repeat_with(draw).take(4096).collect()
}
