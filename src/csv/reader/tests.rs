//! What the reader of every data file takes for a cell, and what it says where it cannot.

use super::Csv;

/// Reads a file of the columns `a` and `b` with one row, and returns the cells or what is said.
fn read(text: &str) -> Result<[&str; 2], String> {
    let cells = || {
        let mut csv = Csv::open("data/ab.csv", text, &["a", "b"])?;
        let cells = csv.next_of(1)?;
        csv.end_of(1)?;
        Ok(cells.map(|cell| cell.text))
    };
    cells().map_err(|fault: super::Fault| fault.as_str().to_string())
}

#[test]
fn cells() {
    assert_eq!(read("a,b\n1,2\n"), Ok(["1", "2"]));
    assert_eq!(read("a,b\n,\n"), Ok(["", ""]));
    assert_eq!(read("a,b\n\"1, one\",\"\"\n"), Ok(["1, one", ""]));
    assert_eq!(read("\"a\",b\n¥,é\n"), Ok(["¥", "é"]));
}

#[test]
fn faults() {
    for (text, says) in [
        ("", "1:1: the file is empty, and must begin with `a`"),
        (
            "\u{feff}",
            "1:1: the file begins with a byte-order mark, and must be UTF-8 without one",
        ),
        (
            "\u{fefe}",
            "1:4: the file ends inside a line, and must end with a line feed",
        ),
        (
            "a",
            "1:2: the file ends inside a line, and must end with a line feed",
        ),
        (
            "a,b",
            "1:4: the file ends inside a line, and must end with a line feed",
        ),
        ("a,B\n", "1:3: the heading says `B`, and must say `b`"),
        (
            "a,b,c\n",
            "1:4: the line goes on after 2 cells, and must end there",
        ),
        ("a,b\n", "2:1: the file ends after 0 rows, and must have 1"),
        (
            "a,b\n1,2\n\n",
            "3:1: the file goes on after 1 row, and must have 1",
        ),
        (
            "a,b\n1\n",
            "2:2: the line ends after 1 cell, and must have 2",
        ),
        (
            "a,b\n\n",
            "2:1: the line ends after 1 cell, and must have 2",
        ),
        (
            "a,b\n1,2,\n",
            "2:4: the line goes on after 2 cells, and must end there",
        ),
        (
            "a,b\r\n",
            "1:4: a carriage return stands here, and lines must end with a line feed alone",
        ),
        (
            "a,b\n1\r,2\n",
            "2:2: a carriage return stands here, and lines must end with a line feed alone",
        ),
        (
            "a,b\n1\"2,3\n",
            "2:2: a double quote stands inside a cell, and may only stand around a whole one",
        ),
        (
            "a,b\n\"1\n2\",3\n",
            "2:1: a double quote opens here, and is not closed on the same line",
        ),
        (
            "a,b\n\"1,2",
            "2:1: a double quote opens here, and is not closed on the same line",
        ),
        (
            "a,b\n\"1\"2,3\n",
            "2:4: a double quote closes before this, and must be followed by a comma or the end of the line",
        ),
        (
            "a,b\n1,\"2\"\"\"\n",
            "2:6: a double quote closes before this, and must be followed by a comma or the end of the line",
        ),
    ] {
        assert_eq!(read(text), Err(format!("data/ab.csv:{says}")), "{text:?}");
    }
}
