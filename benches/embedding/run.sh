#!/usr/bin/env bash
# Measures every way, tries the faults on each, writes `results/`, the page `docs/embedding.md` and its picture. Needs
# Rust, a C toolchain (SQLite, readelf) and `timeout`. Takes less than 25 minutes on two cores.
# `run.sh trial` only shows that everything works, in about five minutes.
set -euo pipefail
cd "$(dirname "$0")"

start=$SECONDS
cargo fetch --locked --quiet
cargo build --locked --quiet --release --package harness
harness=${CARGO_TARGET_DIR:-target}/release/harness

if [ "${1:-}" = trial ]; then
    "$harness" trial
else
    "$harness" measure
    "$harness" page
fi
echo "took $(((SECONDS - start) / 60)) minutes $(((SECONDS - start) % 60)) seconds"
