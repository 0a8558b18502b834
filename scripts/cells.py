"""Changes every cell of countries.csv, and of the first two columns of spellings.csv, in two ways: two neighbouring
characters change places, and the cell of the next row takes its place. Prints which guard catches each change: the compiler,
or the first test that fails. Fails if one is not caught. Needs Python 3 and cargo; takes some fifteen minutes.
"""

import collections
import csv
import hashlib
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
COPY = ROOT / "target" / "cells" / "crate"
COPIED = ["Cargo.toml", "Cargo.lock", "README.md", "CITATION.cff", "src", "data", "docs", "examples", "tests"]
TESTS = ["independent_codes", "data_package"]


def swapped(cell):
    """The cell with the first two different neighbours in each other's place."""
    for i in range(len(cell) - 1):
        if cell[i].lower() != cell[i + 1].lower():
            return cell[:i] + cell[i + 1] + cell[i] + cell[i + 2 :]
    return cell + cell


def changes(name, columns):
    """Every change of a file: what is changed, and the text of the file."""
    with open(ROOT / "data" / name, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    for row in range(1, len(rows)):
        for column in range(columns or len(rows[0])):
            cell = rows[row][column]
            neighbour = rows[row + 1 if row + 1 < len(rows) else 1][column]
            for to in (swapped(cell), neighbour):
                if to == cell:
                    continue
                changed = [list(cells) for cells in rows]
                changed[row][column] = to
                text = io.StringIO()
                csv.writer(text, lineterminator="\n").writerows(changed)
                yield f"{name}:{row + 1} {rows[0][column]}: {cell} -> {to}", text.getvalue()


def correct_descriptor():
    """Pastes the number of bytes and the hash of countries.csv, as a contributor would."""
    path = COPY / "data" / "datapackage.json"
    content = (COPY / "data" / "countries.csv").read_bytes()
    text = path.read_text(encoding="utf-8")
    start = text.index('"path": "countries.csv"')
    head, tail = text[:start], text[start:]
    tail = re.sub(r'"bytes": \d+', f'"bytes": {len(content)}', tail, count=1)
    tail = re.sub(r'sha256:[0-9a-f]+', f"sha256:{hashlib.sha256(content).hexdigest()}", tail, count=1)
    json.loads(head + tail)
    path.write_text(head + tail, encoding="utf-8")


def cargo(*arguments):
    command = ["cargo", *arguments, "--quiet", "--target-dir", str(COPY.parent / "target")]
    return subprocess.run(command, cwd=COPY, capture_output=True, text=True)


def guard():
    """What catches the change: `the compiler`, a test, or nothing."""
    check = cargo("check", "--lib")
    if check.returncode != 0:
        return "the compiler" if "evaluation panicked" in check.stderr else sys.exit(check.stderr)
    tests = cargo("test", "--no-fail-fast", *(argument for test in TESTS for argument in ("--test", test)))
    failed = re.findall(r"^test (\S+) \.\.\. FAILED$|^    (\w+)$", tests.stdout, re.MULTILINE)
    return next((a or b for a, b in failed), None) if tests.returncode != 0 else None


def main():
    shutil.rmtree(COPY, ignore_errors=True)
    COPY.mkdir(parents=True)
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, COPY / name, ignore=shutil.ignore_patterns("target"))
        else:
            shutil.copy(source, COPY / name)
    if guard() is not None:
        sys.exit("the unchanged files do not pass")
    caught = collections.Counter()
    for name, columns in (("countries.csv", None), ("spellings.csv", 2)):
        for what, text in changes(name, columns):
            (COPY / "data" / name).write_text(text, encoding="utf-8")
            correct_descriptor()
            by = guard()
            print(f"{by or 'NOT CAUGHT'}: {what}", flush=True)
            caught[by] += 1
        shutil.copy(ROOT / "data" / name, COPY / "data" / name)
        shutil.copy(ROOT / "data" / "datapackage.json", COPY / "data" / "datapackage.json")
    for by, count in caught.most_common():
        print(f"{count} caught by {by}")
    sys.exit(None in caught)


if __name__ == "__main__":
    main()
