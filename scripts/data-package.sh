#!/usr/bin/env bash
# Reads the Data Package with old and new readers, checks the citation, and runs the recipes of the pages. Needs Python 3
# with venv. What is for R, Node.js or SQLite is run where these are installed.
set -euo pipefail
cd "$(dirname "$0")/.."

# Each is apart, because they ask for different versions of what they depend on.
environment() {
    python3 -m venv "target/readers/$1"
    "target/readers/$1/bin/pip" install --quiet --upgrade "${@:2}"
}
environment datapackage datapackage setuptools
environment frictionless-4 frictionless==4.40.8 setuptools
environment frictionless-5 frictionless==5.18.1
environment newest frictionless pandas duckdb polars
environment citation cffconvert

for reader in datapackage frictionless-4 frictionless-5 newest; do
    "target/readers/$reader/bin/python" -W ignore scripts/readers.py package
done
if Rscript -e 'library(frictionless)' > /dev/null 2>&1; then
    Rscript - <<'R'
package <- frictionless::read_package("data/datapackage.json")
chart <- frictionless::read_resource(package, "chart-iii-7")
countries <- frictionless::read_resource(package, "countries")
stopifnot(round(sum(chart$net[1:8]), 2) == 385.23, sum(is.na(chart[3:11])) == 18, countries$m49[2] == "031")
R
    echo "R's frictionless: read"
else
    echo "R's frictionless: not installed, not run"
fi
target/readers/citation/bin/cffconvert --validate --infile CITATION.cff
target/readers/newest/bin/python scripts/readers.py recipes
