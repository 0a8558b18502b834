//! postcard reads the table at the first query.

use std::sync::LazyLock;

use common::Indexed;

static TABLE: LazyLock<Indexed> = LazyLock::new(|| {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/table"));
    Indexed::new(postcard::from_bytes(bytes).expect("the embedded table is well formed"))
});

fn main() {
    common::program::run(|| &*TABLE);
}
