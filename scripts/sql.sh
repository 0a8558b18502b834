#!/usr/bin/env bash
# Loads the SQL export into SQLite, DuckDB and PostgreSQL, and compares every cell, the sums and the joins with the data
# files. Needs Python 3 with venv, and on Debian or Ubuntu: apt-get install postgresql postgresql-common
set -euo pipefail
cd "$(dirname "$0")/.."

python3 -m venv target/sql
target/sql/bin/pip install --quiet duckdb 'psycopg[binary]'
cargo run --locked --quiet --example export -- sql > target/sql/chart.sql

# A server for this command alone, which it finds by the variables of the environment.
pg_virtualenv -t target/sql/bin/python - <<'PYTHON'
import csv, sqlite3
import duckdb, psycopg


def data(name):
    with open(f"data/{name}.csv", newline="", encoding="utf-8") as file:
        heading, *rows = csv.reader(file)
    return heading, rows


def printed(value):
    """A figure as the chart prints it: SQLite has no decimals, and answers with numbers."""
    return "-" if value is None else f"{value:.2f}"


def texts(rows):
    return sorted(tuple("" if value is None else str(value) for value in row) for row in rows)


def compare(database, query):
    def expect(what, expected, found):
        if expected != found:
            raise SystemExit(f"{database}: {what}: expected {expected}, found {found}")

    heading, rows = data("chart-iii-7")
    measures = heading[2:]
    cells = {(row[1], measure): cell for row in rows for measure, cell in zip(measures, row[2:])}
    expect("number of cells", 90, len(cells))
    long = query("SELECT recipient, measure, value FROM observations")
    wide = query(f"SELECT recipient, {', '.join(measures)} FROM chart")
    wide = [(row[0], measure, value) for row in wide for measure, value in zip(measures, row[1:])]
    for layout, found in ("observations", long), ("chart", wide):
        found = {(recipient, measure): printed(value) for recipient, measure, value in found}
        differing = sorted(key for key in cells.keys() | found.keys() if cells.get(key) != found.get(key))
        expect(f"cells of {layout} that differ", [], differing)
    expect("ranks", texts(row[:2] for row in rows), texts(query("SELECT rank, recipient FROM chart")))
    heading, countries = data("countries")
    expect("countries", texts(countries), texts(query(f"SELECT {', '.join(heading)} FROM countries")))

    total = "SELECT SUM(value) FROM observations WHERE measure = 'gross'"
    for condition, expected in ("", "1032.27"), (" AND kind <> 'region_total'", "516.14"):
        expect(total + condition, expected, printed(query(total + condition)[0][0]))
    joined = """SELECT COUNT(*) FROM observations JOIN chart USING (recipient)
        JOIN countries ON countries.alpha3 = chart.alpha3 WHERE countries.name = chart.recipient"""
    expect("observations with their country", len(countries) * len(measures), query(joined)[0][0])
    print(f"{database}: {len(cells)} cells in two layouts, their sums, the ranks and the codes as printed")


with open("target/sql/chart.sql", encoding="utf-8") as file:
    sql = file.read()
sqlite = sqlite3.connect(":memory:")
sqlite.execute("PRAGMA foreign_keys = ON")
sqlite.executescript(sql)
compare("SQLite", lambda query: sqlite.execute(query).fetchall())
for name, database in ("DuckDB", duckdb.connect()), ("PostgreSQL", psycopg.connect(autocommit=True)):
    database.execute(sql)
    compare(name, lambda query: database.execute(query).fetchall())
PYTHON
