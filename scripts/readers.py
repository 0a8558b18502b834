"""Reads the chart with each one-liner of the README, and compares every figure and dash with the file."""

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


def read(line):
    """The same cells, as the one-liner reads them into a data frame."""
    names = {}
    exec(line, names)
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
        lines = README.search(file.read()).group(1).splitlines()
    for line in lines:
        tool = line.split(";")[0].removeprefix("import ")
        if read(line) != printed():
            sys.exit(f"{tool} does not read the chart as it is printed: {line}")
        print(f"{tool}: 90 cells as printed")


if __name__ == "__main__":
    main()
