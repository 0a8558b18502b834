//! Bytes that were written before, and are in the repository.

use common::Bytes;

static TABLE: Bytes = Bytes {
    names: include_str!(concat!(env!("EMBEDDING_FILES"), "/names")),
    spans: include_bytes!(concat!(env!("EMBEDDING_FILES"), "/spans")),
    figures: include_bytes!(concat!(env!("EMBEDDING_FILES"), "/figures")),
    slots: include_bytes!(concat!(env!("EMBEDDING_FILES"), "/slots")),
};

fn main() {
    common::program::run(env!("EMBEDDING_EDIT"), || &TABLE);
}
