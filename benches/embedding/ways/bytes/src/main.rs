//! Bytes that a constant views as arrays. The type of the `static` aligns them.

use bytemuck::must_cast;
use common::Flat;

const ROWS: usize = include_bytes!(concat!(env!("OUT_DIR"), "/figures")).len() / 72;
const _: () = assert!(cfg!(target_endian = "little"), "the bytes are little-endian");

static SPANS: [[u32; 2]; ROWS] = must_cast(*include_bytes!(concat!(env!("OUT_DIR"), "/spans")));
static FIGURES: [[i64; 9]; ROWS] = must_cast(*include_bytes!(concat!(env!("OUT_DIR"), "/figures")));
static SLOTS: [u32; 2 * ROWS] = must_cast(*include_bytes!(concat!(env!("OUT_DIR"), "/slots")));

static TABLE: Flat = Flat {
    names: include_str!(concat!(env!("OUT_DIR"), "/names")),
    spans: &SPANS,
    figures: &FIGURES,
    slots: &SLOTS,
};

fn main() {
    common::program::run(|| &TABLE);
}
