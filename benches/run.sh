#!/usr/bin/env bash
# Runs every benchmark side by side, then prints the ratios as a table. A few minutes.
set -euo pipefail
cd "$(dirname "$0")"

rm -rf target/criterion
cargo bench --locked "$@"
cargo run --locked --quiet --release --bin ratios
