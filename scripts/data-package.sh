#!/usr/bin/env bash
# Holds the data files and the citation against the public tools that read them: needs python3 with venv, and R. Where
# Rscript is missing, installs r-base-core from the packages of Debian or Ubuntu. Where `nu` is installed, Nushell too.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v Rscript > /dev/null; then
    as_root=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $as_root apt-get update --quiet=2
    $as_root apt-get install --quiet=2 --yes --no-install-recommends r-base-core
fi

# Apart, because they ask for different versions of what they depend on. Earlier versions of frictionless refuse a missing
# value with a label.
python3 -m venv target/citation
target/citation/bin/pip install --quiet cffconvert
python3 -m venv target/readers
target/readers/bin/pip install --quiet 'frictionless>=5.21' pandas duckdb polars

target/readers/bin/frictionless validate data/datapackage.json
target/citation/bin/cffconvert --validate --infile CITATION.cff
for format in csv json; do
    cargo run --locked --quiet --example export -- "$format" > "target/long.$format"
done
target/readers/bin/python scripts/readers.py
