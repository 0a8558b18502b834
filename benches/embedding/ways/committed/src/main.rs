//! The same flat arrays as a file in the repository. `smoke.sh` fails where it is out of date.

use common::Flat;

static TABLE: Flat = include!(env!("EMBEDDING_GENERATED"));

fn main() {
    common::program::run(|| &TABLE);
}
