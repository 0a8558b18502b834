#!/usr/bin/env bash
# Builds and runs a program that has no standard library, with and without serde. It is linked with the C runtime's
# start-up code alone, so it needs a Unix with a C toolchain, as Rust itself does.
set -euo pipefail
cd "$(dirname "$0")/.."

for features in "" serde; do
    cargo rustc --quiet --locked --manifest-path tests/no-std/Cargo.toml --target-dir target/no-std \
        --release --features "$features" -- -C link-arg=-lc
    target/no-std/release/no-std
    echo "a program without the standard library answers right (features: ${features:-none})"
done
