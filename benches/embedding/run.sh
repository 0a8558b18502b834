#!/usr/bin/env bash
# Measures every way, tries the faults, and writes `results/`, the page `docs/embedding.md` and its picture. Needs Linux
# with readelf, and Rust. Takes less than 25 minutes on two cores.
# `run.sh trial` only shows that everything works, and writes no figures.
set -euo pipefail
cd "$(dirname "$0")"
# The programs run here, so they are built for this machine.
unset CARGO_BUILD_TARGET

start=$SECONDS
cargo fetch --locked --quiet
cargo run --locked --quiet --release --package harness "${1:-measure}"
echo "took $(((SECONDS - start) / 60)) minutes $(((SECONDS - start) % 60)) seconds"
