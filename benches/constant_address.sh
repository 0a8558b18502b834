#!/usr/bin/env bash
# Shows that nothing is left at run time of a look-up whose country is a constant: the compiled function returns an
# address, by one instruction and a return. x86-64 only.
set -euo pipefail
cd "$(dirname "$0")/.."

example=target/constant_address
mkdir -p "$example/src"
cat > "$example/Cargo.toml" <<TOML
[package]
name = "constant_address"
version = "0.0.0"
edition = "2024"

[dependencies]
assistance = { path = "$PWD", default-features = false }

[workspace]
TOML
cat > "$example/src/lib.rs" <<'RUST'
#[unsafe(no_mangle)]
pub fn uzbekistan() -> &'static assistance::Assistance {
    assistance::Country::Uzbekistan.assistance()
}
RUST

cargo rustc --quiet --release --manifest-path "$example/Cargo.toml" --target-dir "$example/target" -- --emit asm
asm=$(ls "$example"/target/release/deps/constant_address-*.s)
body=$(sed -n '/^uzbekistan:/,/ret/p' "$asm" | grep -v '^\s*\.\|^uzbekistan:')
printf '%s\n' "$body"
if [ "$(printf '%s\n' "$body" | wc -l)" -ne 2 ] || ! printf '%s\n' "$body" | head -n 1 | grep -q 'lea\|mov'; then
    echo "the look-up is not one instruction and a return" >&2
    exit 1
fi
