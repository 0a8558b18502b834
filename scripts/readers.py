"""Runs the lines of data/README.md in each tool, and compares what they have read with the files."""

import csv
import decimal
import math
import os
import re
import shutil
import subprocess
import sys

FIRST_FIGURE = 2

# Writes what the lines of R have read: the figures as printed, those to compute with, and the texts that R may alter.
WRITE_R = r"""
write <- function(table) {
    stopifnot(sapply(table, is.numeric))
    table[] <- lapply(table, function(column) sprintf("%.2f", column))
    write.table(table, sep = ",", quote = FALSE, row.names = FALSE, col.names = FALSE)
}
write(chart[, -(1:2)])
write(amounts)
spellings <- read.csv("data/spellings.csv", encoding = "UTF-8")$spelling
cat(countries$m49, na.omit(long$m49), spellings, sep = "\n")
"""

WRITE_NUSHELL = r"""
$chart | reject rank recipient | to csv --noheaders | print --no-newline
$amounts | reject rank recipient | to csv --noheaders | print --no-newline
$countries.m49 | append $long.m49 | where $it != "" | str join "\n" | print
"""


def blocks(language):
    """The blocks of the page in one language, in order."""
    with open("data/README.md", encoding="utf-8") as file:
        page = file.read()
    return re.findall(rf"^```{language}\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)


def column(name, path):
    with open(path, newline="", encoding="utf-8") as file:
        return [row[name] for row in csv.DictReader(file)]


def figure(cell):
    """A cell with two decimals; what is missing is None."""
    if cell in (None, "NA", "-") or (isinstance(cell, float) and math.isnan(cell)):
        return None
    return decimal.Decimal(f"{float(cell):.2f}")


def figures(rows):
    return [[figure(cell) for cell in row] for row in rows]


def printed():
    with open("data/chart-iii-7.csv", newline="", encoding="utf-8") as file:
        return figures(row[FIRST_FIGURE:] for row in list(csv.reader(file))[1:])


def expected():
    """The figures to show, those to compute with, and the M49 codes of both files."""
    zeros = [[cell or decimal.Decimal(0) for cell in row] for row in printed()]
    codes = column("m49", "data/countries.csv") + column("m49", "target/long.csv")
    return [printed(), zeros, [code for code in codes if code]]


def rows(frame):
    return frame.rows() if hasattr(frame, "rows") else frame.itertuples(index=False, name=None)


def compare(tool, found):
    for what, ours, theirs in zip(["the chart", "the amounts", "the M49 codes"], expected(), found):
        if ours != theirs:
            sys.exit(f"{tool} does not read {what} as they are: {theirs}")
    print(f"{tool}: 90 cells as printed, dashes as zeros, M49 codes whole")


def check_python():
    charts, codes, (json,) = [block.strip().split("\n\n") for block in blocks("python")]
    for chart, code in zip(charts, codes, strict=True):
        names = {}
        exec(chart + "\n" + code, names)
        shown = figures(list(row)[FIRST_FIGURE:] for row in rows(names["chart"]))
        computed = list(rows(names["amounts"]))
        computed = figures(list(row)[-len(shown[0]) :] for row in computed)
        m49 = [*names["countries"]["m49"], *names["long"]["m49"]]
        compare(chart.split()[1], [shown, computed, [code for code in m49 if isinstance(code, str)]])
    names = {}
    exec(json, names)
    long = names["long"]
    if long[(long.kind == "country") & (long.measure == "net")].value.max() != 384.16 or "031" not in set(long.m49):
        sys.exit("pandas does not read the amounts of JSON as numbers, or M49 codes as text")


def check_program(tool, command, language, write, spellings):
    program = "".join(blocks(language)) + write
    utf_8 = os.environ | {"LC_ALL": "C.UTF-8"}
    run = subprocess.run([*command, program], stdout=subprocess.PIPE, encoding="utf-8", env=utf_8, check=True)
    lines = run.stdout.splitlines()
    shown, computed = [figures(csv.reader(part)) for part in (lines[:10], lines[10:20])]
    texts = lines[20:]
    codes = texts[: len(expected()[2])]
    compare(tool, [shown, computed, codes])
    if texts[len(codes) :] != spellings:
        sys.exit(f"{tool} alters a spelling: {texts}")


if __name__ == "__main__":
    check_python()
    check_program("R", ["Rscript", "-e"], "r", WRITE_R, column("spelling", "data/spellings.csv"))
    if shutil.which("nu"):
        check_program("Nushell", ["nu", "-c"], "nu", WRITE_NUSHELL, [])
    else:
        print("Nushell is not installed: its lines are not checked")
