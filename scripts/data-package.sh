#!/usr/bin/env bash
# Holds the data files and the citation against the public tools that read them: needs python3 with venv.
set -euo pipefail
cd "$(dirname "$0")/.."

python3 -m venv target/readers
target/readers/bin/pip install --quiet cffconvert frictionless pandas duckdb polars

target/readers/bin/frictionless validate data/datapackage.json
target/readers/bin/cffconvert --validate --infile CITATION.cff
target/readers/bin/python scripts/readers.py
