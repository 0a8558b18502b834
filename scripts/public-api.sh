#!/usr/bin/env bash
# Writes the listing of the public API, without derived and automatic traits, to tests/public-api.txt; with --check, compares it with what is committed.
# Needs cargo-public-api (`cargo install --locked cargo-public-api`) and a nightly toolchain.
set -euo pipefail
cd "$(dirname "$0")/.."

listing=tests/public-api.txt
list() { cargo +nightly public-api --all-features -sss; }

if [ "${1:-}" = --check ]; then
    diff "$listing" <(list) && echo "the public API is as committed"
else
    list > "$listing"
fi
