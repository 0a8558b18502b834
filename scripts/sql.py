"""Loads the SQL export into SQLite, DuckDB and PostgreSQL, and compares it with the chart."""

import csv
import decimal
import sqlite3
import sys

import duckdb
import psycopg

MEASURES = 9


def printed():
    """Every cell of the chart under its recipient and measure: a decimal, or None for the dash."""
    with open("data/chart-iii-7.csv", newline="", encoding="utf-8") as file:
        heading, *rows = csv.reader(file)
    figure = lambda cell: None if cell == "-" else decimal.Decimal(cell)
    first = len(heading) - MEASURES
    return {
        (row[1], measure): figure(cell)
        for row in rows
        for measure, cell in zip(heading[first:], row[first:])
    }


def amount(value):
    """A value as the chart prints it: SQLite has no decimals, so it answers with numbers."""
    return None if value is None else decimal.Decimal(str(value)).quantize(decimal.Decimal("0.01"))


def long(query):
    rows = query("SELECT recipient, measure, value FROM observations")
    return {(recipient, measure): amount(value) for recipient, measure, value in rows}


def wide(query, measures):
    rows = query(f"SELECT recipient, {', '.join(measures)} FROM chart")
    return {
        (recipient, measure): amount(value)
        for recipient, *values in rows
        for measure, value in zip(measures, values)
    }


def compare(database, query):
    chart = printed()
    measures = list(dict.fromkeys(measure for _, measure in chart))
    for layout, read in ("observations", long(query)), ("chart", wide(query, measures)):
        if read != chart:
            cells = [key for key in chart.keys() | read.keys() if read.get(key) != chart.get(key)]
            sys.exit(f"{database}: {layout} differs from the chart in {cells}")
    total = "SELECT SUM(value) FROM observations WHERE measure = 'gross'"
    for condition, expected in ("", "1032.27"), (" AND kind <> 'region_total'", "516.14"):
        ((found,),) = query(total + condition)
        if str(amount(found)) != expected:
            sys.exit(f"{database}: {total}{condition} is {found}, and must be {expected}")
    joined = """SELECT COUNT(*) FROM observations JOIN chart USING (recipient)
        JOIN countries ON countries.alpha3 = chart.alpha3 WHERE countries.name = chart.recipient"""
    ((found,),) = query(joined)
    if found != 8 * MEASURES:
        sys.exit(f"{database}: {found} observations join with their country, and not {8 * MEASURES}")
    print(f"{database}: {len(chart)} cells in two layouts and their sums as printed")


def main():
    script, postgres = sys.argv[1:]
    with open(script, encoding="utf-8") as file:
        sql = file.read()

    with sqlite3.connect(":memory:") as database:
        database.execute("PRAGMA foreign_keys = ON")
        database.executescript(sql)
        compare("SQLite", lambda query: database.execute(query).fetchall())

    with duckdb.connect() as database:
        database.execute(sql)
        compare("DuckDB", lambda query: database.execute(query).fetchall())

    with psycopg.connect(postgres, autocommit=True) as database:
        database.execute(sql)
        compare("PostgreSQL", lambda query: database.execute(query).fetchall())


if __name__ == "__main__":
    main()
