#!/usr/bin/env bash
# Runs the tests on a 32-bit and on a big-endian target and in a checkout of Git for Windows, runs the library in
# WebAssembly, and builds it where there is no compare-and-swap. Prints what it could not run, and why. With --all, and
# where CI is set, that is a failure too.
#
# Needs rustup, or a rustc that has the targets, and on Debian: apt-get install qemu-user gcc-i686-linux-gnu lib32gcc-s1 gcc-s390x-linux-gnu nodejs
set -uo pipefail
cd "$(dirname "$0")/.."

if [ "${1:-}" = --all ]; then CI=true; fi
work=$PWD/target/platforms
mkdir -p "$work"
failed=0

not_run() {
    echo "$1: not run, because $2"
    if [ -n "${CI:-}" ]; then failed=1; fi
}

# Whether the standard library of a target is there, and the given commands.
has() {
    local target=$1 command
    shift
    # Debian's rustc has it from packages instead, such as libstd-rust-dev:i386 of the same version.
    if ! rustup target add "$target" > "$work/rustup.log" 2>&1 &&
        ! [ -d "$(rustc --print target-libdir --target "$target")" ]; then
        not_run "$target" "rustup cannot add it, and $(rustc --version) does not have it"
        return 1
    fi
    for command in "$@"; do
        if ! command -v "$command" > /dev/null; then
            not_run "$target" "$command is missing"
            return 1
        fi
    done
}

passes() {
    local what=$1
    shift
    if "$@" > "$work/log.txt" 2>&1; then
        echo "$what: passed"
    else
        echo "$what: FAILED"
        tail -n 30 "$work/log.txt"
        failed=1
    fi
}

# The environment variable reaches the builds that tests start.
if has i686-unknown-linux-gnu i686-linux-gnu-gcc; then
    passes "i686 (32 bits), every test" env CARGO_BUILD_TARGET=i686-unknown-linux-gnu \
        CARGO_TARGET_I686_UNKNOWN_LINUX_GNU_LINKER=i686-linux-gnu-gcc \
        cargo test --locked --target-dir "$work/i686" --lib --tests
fi

# Without the tests that start programs, which would need the emulator, too.
if has s390x-unknown-linux-gnu s390x-linux-gnu-gcc qemu-s390x; then
    tests=()
    for file in $(grep --files-without-match support/examples.rs tests/*.rs); do
        tests+=(--test "$(basename "$file" .rs)")
    done
    passes "s390x (big-endian), the tests that start no program" env \
        CARGO_TARGET_S390X_UNKNOWN_LINUX_GNU_LINKER=s390x-linux-gnu-gcc \
        CARGO_TARGET_S390X_UNKNOWN_LINUX_GNU_RUNNER="qemu-s390x -L /usr/s390x-linux-gnu" \
        cargo test --locked --target s390x-unknown-linux-gnu --target-dir "$work/s390x" --lib "${tests[@]}"
fi

# Writes a library of the given kind, with the given dependencies, and the code of the input.
library() {
    local folder=$work/$1
    mkdir -p "$folder/src"
    printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[lib]\ncrate-type = ["%s"]\n\n[dependencies]\nassistance = { path = "%s", default-features = false }\n%s\n' \
        "$1" "$2" "$PWD" "$3" > "$folder/Cargo.toml"
    cat > "$folder/src/lib.rs"
}

if has wasm32-unknown-unknown node; then
    library webassembly cdylib "" <<'RUST'
use assistance::{Country, Measure, by_country, ranking, total};

/// Returns the number of wrong answers.
#[unsafe(no_mangle)]
pub extern "C" fn wrong_answers() -> u32 {
    let uzbekistan = by_country(" uzbekistan\n").map(|row| row.gross.to_string());
    u32::from(uzbekistan != Ok("412.69".to_owned()))
        + u32::from(by_country("Atlantis").is_ok())
        + u32::from(ranking(Measure::Net).rank_of(Country::Azerbaijan) != Some(6))
        + u32::from(total(Measure::Net).difference().to_string() != "-0.01")
}
RUST
    cat > "$work/webassembly/run.mjs" <<'JS'
import { readFileSync } from "node:fs";
const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[2]), {});
process.exit(instance.exports.wrong_answers());
JS
    passes "wasm32, built" cargo build --release --manifest-path "$work/webassembly/Cargo.toml" \
        --target wasm32-unknown-unknown --target-dir "$work/wasm"
    passes "wasm32, run in Node.js" node "$work/webassembly/run.mjs" \
        "$work/wasm/wasm32-unknown-unknown/release/webassembly.wasm"
fi

if has thumbv6m-none-eabi; then
    library bare rlib 'once_cell = { version = "1", default-features = false, features = ["critical-section"] }
portable-atomic = { version = "1", features = ["critical-section"] }' <<'RUST'
#![no_std]
pub use assistance::by_country;
RUST
    passes "thumbv6m (no compare-and-swap), built" cargo build --manifest-path "$work/bare/Cargo.toml" \
        --target thumbv6m-none-eabi --target-dir "$work/bare-target"
fi

# The default of Git for Windows.
rm -rf "$work/crlf"
git clone --quiet --config core.autocrlf=true . "$work/crlf"
passes "a checkout with core.autocrlf=true" cargo test --locked --manifest-path "$work/crlf/Cargo.toml" \
    --target-dir "$work/crlf-target" --lib --tests

exit "$failed"
