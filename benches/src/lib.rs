//! The same look-ups by other means, over the crate's own rows.

pub mod names;

/// The names under which the crate itself is timed. The second is the control: the same work again.
pub const OWN: [&str; 2] = ["assistance", "assistance, again"];

/// Draws 32,768 of eight keys in random order, the same in every run.
///
/// The branch predictor learns a shorter order by heart, even one of 4,096 keys. That hides what a
/// look-up costs that branches on its key.
pub fn draws<T: Copy>(keys: [T; 8]) -> Vec<T> {
    let mut state: u64 = 2019;
    let draw = || {
        // SplitMix64.
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        keys[(mixed >> 61) as usize]
    };
    std::iter::repeat_with(draw).take(32_768).collect()
}
