"""Reads the chart with each way of the README, and compares every figure and dash with the file."""

import csv
import decimal
import math
import re
import sys

README = re.compile(r"^```python\n(.*?)^```$", re.DOTALL | re.MULTILINE)
FIRST_FIGURE = 2


def printed():
    """The nine cells of each row: a decimal, or None for the dash."""
    with open("data/chart-iii-7.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    figure = lambda cell: None if cell == "-" else decimal.Decimal(cell)
    return [[figure(cell) for cell in row[FIRST_FIGURE:]] for row in rows]


def read(way):
    """The same cells, as the lines of the README read them into a data frame."""
    names = {}
    exec(way, names)
    chart = names["chart"]
    rows = chart.rows() if hasattr(chart, "rows") else chart.itertuples(index=False, name=None)
    return [[figure(cell) for cell in tuple(row)[FIRST_FIGURE:]] for row in rows]


def figure(cell):
    """A cell of a data frame with the two decimals of the chart; what is missing is None."""
    if cell is None or (isinstance(cell, float) and math.isnan(cell)):
        return None
    return decimal.Decimal(f"{cell:.2f}") if float(f"{cell:.2f}") == cell else cell


def main():
    with open("README.md", encoding="utf-8") as file:
        ways = README.search(file.read()).group(1).strip().split("\n\n")
    for way in ways:
        tool = way.splitlines()[0].removeprefix("import ")
        if read(way) != printed():
            sys.exit(f"{tool} does not read the chart as it is printed: {way}")
        print(f"{tool}: 90 cells as printed")


if __name__ == "__main__":
    main()
