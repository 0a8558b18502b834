#!/usr/bin/env bash
# Tries the same faults on every technique, prints what happened, and writes it to `results/` with what was said.
set -euo pipefail
cd "$(dirname "$0")"

cargo fetch --locked --quiet
cargo run --locked --quiet --release --package embedding-harness faults
