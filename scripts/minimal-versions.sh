#!/usr/bin/env bash
# Builds the library, with and without serde, with the oldest dependencies that Cargo.toml allows. Needs a nightly toolchain
# (`rustup toolchain install nightly`), for the resolver's flag alone.
set -euo pipefail
cd "$(dirname "$0")/.."

work=target/minimal-versions
rm -rf "$work"
mkdir -p "$work"
cp -R src data "$work"
# Without the development dependencies: their oldest versions are no promise of ours.
sed '/^\[dev-dependencies\]/,/^$/d; /^\[\[example\]\]/,/^$/d' Cargo.toml > "$work/Cargo.toml"
printf '\n[workspace]\n' >> "$work/Cargo.toml"

cd "$work"
cargo +nightly generate-lockfile -Z direct-minimal-versions
cargo tree --edges normal --depth 1
cargo build --locked
cargo build --locked --no-default-features
