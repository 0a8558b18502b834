#!/usr/bin/env bash
# A quick check with the Rust toolchain alone: builds the ten-row form of every way but SQLite, compares all answers,
# the generated file with its table, and the page with the results.
set -euo pipefail
cd "$(dirname "$0")"

cargo build --locked --quiet --workspace --exclude embed-sqlite
cargo run --locked --quiet --package harness smoke
