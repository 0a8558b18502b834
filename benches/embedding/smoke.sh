#!/usr/bin/env bash
# Builds the ten-row form of every technique but `sqlite` and `arrow`, which take longest, compares their answers, and
# runs the tests of the harness, which hold the page against the results.
set -euo pipefail
cd "$(dirname "$0")"

light=(--workspace --exclude embed-sqlite --exclude embed-arrow)
target=${CARGO_TARGET_DIR:-target}
cargo build --locked --quiet "${light[@]}"
"$target/debug/embedding-harness" smoke "$target/debug"
cargo test --locked --quiet "${light[@]}"
