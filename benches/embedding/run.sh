#!/usr/bin/env bash
# Measures every way, tries the faults on each, writes `results/`, the page `docs/embedding.md` and its picture. Needs
# Rust and a C toolchain (SQLite, readelf). Takes less than 25 minutes on two cores.
# `run.sh trial` only shows that everything works, in about five minutes.
set -euo pipefail
cd "$(dirname "$0")"

start=$SECONDS
cargo fetch --locked --quiet
cargo run --locked --quiet --release --package harness "${1:-measure}"
echo "took $(((SECONDS - start) / 60)) minutes $(((SECONDS - start) % 60)) seconds"
