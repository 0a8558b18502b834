"""Reads the data with each way of data/README.md, and compares every figure and dash with the file."""

import csv
import decimal
import io
import math
import os
import re
import subprocess
import sys

FIRST_FIGURE = 2

# Writes what the lines of R have read: the chart with its figures as printed, and the texts that R may alter.
WRITE = r"""
figures <- chart[, -(1:2)]
stopifnot(sapply(figures, is.numeric))
figures[] <- lapply(figures, function(column) sprintf("%.2f", column))
gross <- sprintf("%.2f", sum(chart$gross[chart$recipient != "Central Asia and Caucasus region total"]))
spellings <- read.csv("data/spellings.csv", encoding = "UTF-8")$spelling
write.table(figures, sep = ",", quote = FALSE, row.names = FALSE, col.names = FALSE)
cat(gross, countries$m49, spellings, sep = "\n")
"""


def block(language):
    """The lines of the page in one language."""
    with open("data/README.md", encoding="utf-8") as file:
        page = file.read()
    return re.search(rf"^```{language}\n(.*?)^```$", page, re.DOTALL | re.MULTILINE).group(1)


def column(name, of):
    with open(f"data/{of}.csv", newline="", encoding="utf-8") as file:
        return [row[name] for row in csv.DictReader(file)]


def printed():
    """The nine cells of each row: a decimal, or None for the dash."""
    with open("data/chart-iii-7.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))[1:]
    figure = lambda cell: None if cell == "-" else decimal.Decimal(cell)
    return [[figure(cell) for cell in row[FIRST_FIGURE:]] for row in rows]


def read(way):
    """The same cells, as the lines of Python read them into a data frame."""
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


def check_python():
    for way in block("python").strip().split("\n\n"):
        tool = way.splitlines()[0].removeprefix("import ")
        if read(way) != printed():
            sys.exit(f"{tool} does not read the chart as it is printed: {way}")
        print(f"{tool}: 90 cells as printed")


def check_r():
    program = block("r") + WRITE
    utf_8 = os.environ | {"LC_ALL": "C.UTF-8"}
    run = subprocess.run(["Rscript", "-"], input=program, stdout=subprocess.PIPE, encoding="utf-8", env=utf_8, check=True)
    lines = run.stdout.splitlines()
    figure = lambda cell: None if cell == "NA" else decimal.Decimal(cell)
    chart = [[figure(cell) for cell in row] for row in csv.reader(io.StringIO("\n".join(lines[:10])))]
    gross, *texts = lines[10:]
    if chart != printed():
        sys.exit("R does not read the chart as it is printed")
    if gross != "516.14":
        sys.exit(f"R adds gross up to {gross}")
    if texts != column("m49", of="countries") + column("spelling", of="spellings"):
        sys.exit(f"R alters a code or a spelling: {texts}")
    print("R: 90 cells as printed, 516.14 in all, M49 codes and spellings whole")


if __name__ == "__main__":
    check_python()
    check_r()
