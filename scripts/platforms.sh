#!/usr/bin/env bash
# Tests the crate on 32 bits, on a big-endian processor and in a checkout of Git for Windows, and builds it for WebAssembly
# and for processors without an operating system: one with compare-and-swap instructions, and one without.
# `bash scripts/platforms.sh i686 crlf` does a part. It needs the targets (`rustup target add`), and of Debian or Ubuntu:
# apt-get install qemu-user gcc-i686-linux-gnu lib32gcc-s1 gcc-s390x-linux-gnu
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR=$PWD/target/platforms
export CARGO_TARGET_I686_UNKNOWN_LINUX_GNU_LINKER=i686-linux-gnu-gcc
export CARGO_TARGET_S390X_UNKNOWN_LINUX_GNU_LINKER=s390x-linux-gnu-gcc
export CARGO_TARGET_S390X_UNKNOWN_LINUX_GNU_RUNNER="qemu-s390x -L /usr/s390x-linux-gnu"

i686() {
    # The variable reaches the builds that tests start.
    CARGO_BUILD_TARGET=i686-unknown-linux-gnu cargo test --locked --lib --tests
}

s390x() {
    # Not the tests that start programs, which would need the emulator too.
    local tests=() file
    for file in $(grep --files-without-match process:: tests/*.rs); do
        tests+=(--test "$(basename "$file" .rs)")
    done
    cargo test --locked --target s390x-unknown-linux-gnu --lib "${tests[@]}"
}

crlf() {
    rm -rf target/crlf
    git clone --quiet --config core.autocrlf=true . target/crlf
    cargo test --locked --manifest-path target/crlf/Cargo.toml --lib --tests
}

wasm32() {
    cargo build --locked --target wasm32-unknown-unknown
}

thumbv7em() {
    cargo build --locked --target thumbv7em-none-eabi
}

thumbv6m() {
    # With the two lines that the documentation names.
    rm -rf target/thumbv6m
    cargo new --quiet --vcs none --lib target/thumbv6m
    {
        echo 'assistance = { path = "../..", default-features = false }'
        sed -nE 's,^//! ((once_cell|portable-atomic) = .*),\1,p' src/lib.rs
    } >> target/thumbv6m/Cargo.toml
    echo '#![no_std] pub use assistance::by_country;' > target/thumbv6m/src/lib.rs
    cargo build --manifest-path target/thumbv6m/Cargo.toml --target thumbv6m-none-eabi
}

if [ $# -eq 0 ]; then
    set -- i686 s390x crlf wasm32 thumbv7em thumbv6m
fi
for platform; do
    echo "== $platform"
    "$platform"
done
