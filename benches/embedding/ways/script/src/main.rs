//! The same bytes, which a build script writes.

use common::Bytes;

static TABLE: Bytes = Bytes {
    names: include_str!(concat!(env!("OUT_DIR"), "/names")),
    spans: include_bytes!(concat!(env!("OUT_DIR"), "/spans")),
    figures: include_bytes!(concat!(env!("OUT_DIR"), "/figures")),
    slots: include_bytes!(concat!(env!("OUT_DIR"), "/slots")),
};

fn main() {
    common::program::run(env!("EMBEDDING_EDIT"), || &TABLE);
}
