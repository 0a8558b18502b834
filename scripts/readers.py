"""Reads the Data Package with the reader that is installed (`package`), or runs the recipes of the pages (`recipes`)."""

import csv
import os
import pathlib
import re
import shutil
import subprocess
import sys

PACKAGE = "data/datapackage.json"
TOOLS = {
    "python": [sys.executable, "-"],
    "r": ["Rscript", "-"],
    "js": ["node", "--input-type=module", "-"],
    "sh": ["bash", "-e"],
    "sql": ["sqlite3", "-bail"],
}


def tables():
    """The tables of the package, which the reader has checked."""
    try:
        import frictionless
    except ImportError:
        import datapackage

        package = datapackage.Package(PACKAGE)
        assert package.valid and all(resource.check_relations() for resource in package.resources)
        return {resource.descriptor["path"]: resource.read(keyed=True) for resource in package.resources}
    report = frictionless.validate(PACKAGE)
    assert report.valid, report
    resources = frictionless.Package(PACKAGE).resources
    return {resource.path: [row.to_dict() for row in resource.read_rows()] for resource in resources}


def check_package():
    """Compares each cell with the file, where all is text."""
    found = tables()
    for path, table in found.items():
        with open(f"data/{path}", newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        expected = [{name: None if cell in ("-", "") else cell for name, cell in row.items()} for row in rows]
        table = [{name: None if value is None else str(value) for name, value in row.items()} for row in table]
        assert expected == table, f"{path}: expected {expected}, found {table}"
    print(f"{pathlib.Path(sys.prefix).name}: every cell of {', '.join(found)}")


def check_recipe(page, language, code):
    """Runs a block, and compares what it prints with its comments."""
    command = TOOLS[language]
    if not shutil.which(command[0]):
        print(f"{page}: {language}: not installed, not run")
        return
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    result = subprocess.run(command, input=code, env=environment, capture_output=True, encoding="utf-8")
    prints = re.findall(r"(?:#|//|--) prints (.*)$", code, re.MULTILINE)
    assert prints or "assert" in code or language == "sh", f"{page}: checks nothing:\n{code}"
    assert result.returncode == 0, f"{page}: {result.stderr}\n{code}"
    assert not prints or result.stdout.splitlines() == prints, f"{page}: found {result.stdout}\n{code}"
    print(f"{page}: {language}: {'; '.join(prints) or 'passed'}")


def check_recipes():
    """Runs the blocks of the pages in their order, but those that .ci/run runs."""
    for page in ["data/README.md", "README.md", *sorted(map(str, pathlib.Path("docs").rglob("*.md")))]:
        text = pathlib.Path(page).read_text(encoding="utf-8")
        for language, code in re.findall(r"^```(\w+)\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
            if language in TOOLS and page != "docs/embedding.md" and "cargo test" not in code:
                check_recipe(page, language, code)


if __name__ == "__main__":
    {"package": check_package, "recipes": check_recipes}[sys.argv[1]]()
