#!/usr/bin/env bash
# Runs every benchmark in five rounds, then prints the ratios as a table. Some ten minutes.
#
# What else a machine does only adds time. Each round times every rival, and each rival counts with its fastest round.
set -euo pipefail
cd "$(dirname "$0")"

rm -rf target/criterion
for round in 1 2 3 4 5; do
    CRITERION_HOME=$PWD/target/criterion/$round \
        cargo bench --locked -- --warm-up-time 0.5 --measurement-time 1 "$@"
done
cargo run --locked --quiet --release --bin ratios
