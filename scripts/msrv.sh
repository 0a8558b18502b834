#!/usr/bin/env bash
# Shows that the declared rust-version builds the crate and its tests, with and without serde.
# Rust 1.85 comes from rustup (`rustup toolchain install 1.85.0`), or from any folder that has its rustc and cargo, such
# as Debian 12's packages rustc-web and cargo-web of version 1.85: `MSRV_BIN=/usr/bin bash scripts/msrv.sh`.
set -euo pipefail
cd "$(dirname "$0")/.."

msrv=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
if [ -n "${MSRV_BIN:-}" ]; then
    export PATH="$MSRV_BIN:$PATH"
else
    export RUSTUP_TOOLCHAIN=$msrv.0
fi

case "$(rustc --version)" in
    "rustc $msrv."*) ;;
    *) echo "$(rustc --version) is not the declared $msrv" >&2; exit 1 ;;
esac
for features in "" --no-default-features; do
    cargo build --locked --target-dir target/msrv $features
    cargo test --locked --no-run --target-dir target/msrv $features
done
echo "$(rustc --version) builds the crate and its tests"
