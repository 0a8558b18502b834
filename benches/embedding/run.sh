#!/usr/bin/env bash
# Measures every technique, tries the faults on each, writes `results/` and the page `docs/embedding.md`, and prints the
# tables. Needs Rust, a C compiler and nothing else; README.md says how long it takes.
set -euo pipefail
cd "$(dirname "$0")"

start=$SECONDS
cargo fetch --locked --quiet
cargo build --locked --quiet --release --package embedding-harness
harness=${CARGO_TARGET_DIR:-target}/release/embedding-harness

"$harness" measure
bash faults.sh
"$harness" page
echo "took $(((SECONDS - start) / 60)) minutes $(((SECONDS - start) % 60)) seconds"
