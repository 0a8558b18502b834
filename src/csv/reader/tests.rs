//! What the reader accepts, and the faults of a file that it refuses.

use super::{Cell, read, row_count};
use crate::csv::testing::fault_of;

/// Reads a file with the headings `a` and `b` and one row.
fn cells(text: &'static str) -> [Cell<'static>; 2] {
    let [row] = read("data/ab.csv", text, &["a", "b"]);
    row
}

#[test]
fn a_cell_may_be_empty_or_quoted() {
    for (text, expected) in [
        ("a,b\n1,2\n", ["1", "2"]),
        ("a,b\n,\n", ["", ""]),
        ("a,b\n\"1, one\",\"\"\n", ["1, one", ""]),
        ("\"a\",b\n¥,é\n", ["¥", "é"]),
    ] {
        assert_eq!(cells(text).map(|cell| cell.text), expected);
    }
    assert_eq!(cells("a,b\n1,2\n")[1].place.column, 3);
}

#[test]
fn a_malformed_file_is_refused_with_its_place() {
    for (text, fault) in [
        ("", "1:1: expected headings, found an empty file"),
        ("\u{feff}a,b\n", "1:1: expected UTF-8 without a byte-order mark, found one"),
        ("a,b", "1:4: expected a line feed, found the end of the file after the line `a,b`"),
        ("a,B\n", "1:3: expected the heading `b`, found `B`"),
        ("a,b,c\n", "1:4: expected 2 cells, found more in the line `a,b,c`"),
        ("a,b\n", "2:1: expected row 1 of 1, found the end of the file"),
        ("a,b\n1,2\n\n", "3:1: expected the end of the file after row 1, found an empty line"),
        ("a,b\n1\n", "2:2: expected 2 cells, found the line `1`"),
        ("a,b\n\n", "2:1: expected 2 cells, found an empty line"),
        ("a,b\n1,2,\n", "2:4: expected 2 cells, found more in the line `1,2,`"),
        ("a,b\r\n", "1:4: expected lines that end with a line feed alone, found a carriage return"),
        ("a,b\n1\"2,3\n", "2:2: expected double quotes around the whole cell, found one inside it"),
        ("a,b\n\"1\n2\",3\n", "2:1: expected a closing double quote, found the end of the line"),
        ("a,b\n\"1,2", "2:1: expected a closing double quote, found the end of the line"),
        (
            "a,b\n\"1\"2,3\n",
            "2:4: expected a comma or the end of the line after a closing double quote",
        ),
    ] {
        assert_eq!(fault_of(|| cells(text)), format!("data/ab.csv:{fault}"), "{text:?}");
    }
}

#[test]
fn the_likely_cause_is_named_where_it_is_evident() {
    for (text, fault) in [
        (
            "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 774\n",
            "1:43: expected 2 cells, found the line \
             `version https://git-lfs.github.com/spec/v1`: the file is a Git LFS pointer",
        ),
        (
            "a,b\n<<<<<<< HEAD\n1,2\n=======\n",
            "2:13: expected 2 cells, found the line `<<<<<<< HEAD`: \
             the line marks a merge conflict",
        ),
        (
            "a,b\n=======\n1,2\n",
            "2:8: expected 2 cells, found the line `=======`: the line marks a merge conflict",
        ),
        (
            "a,b\n||||||| base\n1,2\n",
            "2:13: expected 2 cells, found the line `||||||| base`: \
             the line marks a merge conflict",
        ),
        (
            "a,b\n1,2\n>>>>>>> figures\n",
            "3:1: expected the end of the file after row 1, found the line `>>>>>>> figures`: \
             the line marks a merge conflict",
        ),
        (
            "a;b\n1;2\n",
            "1:4: expected 2 cells, found the line `a;b`: \
             cells are separated by commas, not by semicolons",
        ),
        (
            "a\tb\n1\t2\n",
            "1:4: expected 2 cells, found the line `a\\x09b`: \
             cells are separated by commas, not by tabs",
        ),
        ("a\0,\0b\0\n\0", "1:1: expected UTF-8, found UTF-16"),
        ("\0a\0,\0b\0\n", "1:1: expected UTF-8, found UTF-16"),
    ] {
        assert_eq!(fault_of(|| cells(text)), format!("data/ab.csv:{fault}"), "{text:?}");
    }
}

#[test]
fn rows_are_counted_without_the_heading() {
    for (text, rows) in [
        ("", 0),
        ("a", 0),
        ("a\n", 0),
        ("a\n1", 1),
        ("a\n1\n", 1),
        ("a\n1\n2", 2),
        ("a\n1\n2\n", 2),
    ] {
        assert_eq!(row_count(text), rows, "{text:?}");
    }
}
