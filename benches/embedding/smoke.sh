#!/usr/bin/env bash
# Builds the ten-row form of every technique but `sqlite` and `arrow`, which take longest, compares their answers, and
# runs the tests of the harness, which hold the page against the results.
set -euo pipefail
cd "$(dirname "$0")"

cargo run --locked --quiet --package embedding-harness smoke
cargo test --locked --quiet --package embedding-harness
