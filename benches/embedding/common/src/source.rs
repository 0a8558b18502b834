//! Reads and checks the CSV in a build script or a generator, and writes what the crate includes.

use std::collections::HashMap;
use std::path::Path;
use std::{env, fs};

use crate::{DASH, FIRST_HASH, Figures, MEASURES, hash};

pub type Row = (String, Figures);

/// A rule of a row, as columns: the result, and its parts with their signs.
const RULES: [(usize, [(usize, i64); 2]); 4] =
    [(3, [(0, 1), (2, 1)]), (6, [(4, 1), (5, -1)]), (7, [(3, 1), (6, 1)]), (8, [(3, 1), (4, 1)])];

/// The rows of the table that `EMBEDDING_TABLE` names, for a build script.
pub fn rows() -> Vec<Row> {
    println!("cargo::rerun-if-env-changed=EMBEDDING_TABLE");
    let path = env::var("EMBEDDING_TABLE").expect("EMBEDDING_TABLE names the table");
    println!("cargo::rerun-if-changed={path}");
    let text = fs::read_to_string(&path).expect("the table can be read");
    checked(&text).unwrap_or_else(|fault| panic!("{path}:{fault}"))
}

/// Writes what the crate includes from its `OUT_DIR`.
pub fn write(name: &str, content: impl AsRef<[u8]>) {
    let out = env::var("OUT_DIR").expect("cargo names the folder");
    fs::write(Path::new(&out).join(name), content).expect("the folder can be written");
}

/// The rows of a table that satisfy [`check`], or the first fault.
pub fn checked(text: &str) -> Result<Vec<Row>, String> {
    let rows = read(text)?;
    check(&rows).map(|()| rows)
}

/// The rows of a table, or its first fault, which begins with the line.
pub fn read(text: &str) -> Result<Vec<Row>, String> {
    let read = |(line, text): (usize, &str)| {
        row(&text.split(',').collect::<Vec<_>>()).map_err(|fault| format!("{line}: {fault}"))
    };
    (1..).zip(text.lines()).skip(1).map(read).collect()
}

/// The row of a line.
pub fn row(cells: &[&str]) -> Result<Row, String> {
    let cells: [&str; 11] =
        cells.try_into().map_err(|_| format!("{} cells, and not 11", cells.len()))?;
    let [_rank, name, amounts @ ..] = cells;
    let mut figures = [None; 9];
    for (i, text) in amounts.iter().enumerate() {
        figures[i] = amount(text).map_err(|fault| format!("{}: {fault}", MEASURES[i]))?;
    }
    Ok((name.to_owned(), figures))
}

/// An amount with two decimals in hundredths, or a dash.
fn amount(text: &str) -> Result<Option<i64>, String> {
    let fault = || format!("`{text}` is not an amount with two decimals");
    if text == "-" {
        return Ok(None);
    }
    let (sign, size) = text.strip_prefix('-').map_or((1, text), |size| (-1, size));
    let (whole, cents) = size.split_once('.').ok_or_else(fault)?;
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if cents.len() != 2 || !are_digits(whole) || !are_digits(cents) {
        return Err(fault());
    }
    Ok(Some(sign * [whole, cents].concat().parse::<i64>().map_err(|_| fault())?))
}

/// What the rows must satisfy: no name twice, the rules of every row, and the totals of the last.
/// Half a hundredth is allowed for each rounded figure. A fault begins with the line.
pub fn check(rows: &[Row]) -> Result<(), String> {
    let mut lines = HashMap::new();
    for (line, (name, _)) in (2..).zip(rows) {
        if let Some(first) = lines.insert(name, line) {
            return Err(format!("{line}: `{name}` is on line {first} already"));
        }
    }
    for (line, (_, figures)) in (2..).zip(rows) {
        for (result, parts) in RULES {
            let parts = parts.into_iter().map(|(part, sign)| Some(sign * figures[part]?));
            compare(line, result, figures, parts)?;
        }
        if figures[1] > figures[0] {
            return Err(format!("{line}: {}: more than {}", MEASURES[1], MEASURES[0]));
        }
    }
    let ((_, total), rows) = rows.split_last().ok_or("1: there are no rows")?;
    for measure in 0..MEASURES.len() {
        let column = rows.iter().map(|(_, figures)| figures[measure]);
        compare(rows.len() + 2, measure, total, column)?;
    }
    Ok(())
}

fn compare(
    line: usize,
    measure: usize,
    figures: &Figures,
    parts: impl Iterator<Item = Option<i64>>,
) -> Result<(), String> {
    let (count, sum) = parts.flatten().fold((0, 0), |(count, sum), part| (count + 1, sum + part));
    let figure = figures[measure];
    let rounded = count + figure.iter().count() as u64;
    let figure = figure.unwrap_or(0);
    if 2 * (figure - sum).unsigned_abs() <= rounded {
        return Ok(());
    }
    let column = MEASURES[measure];
    Err(format!("{line}: {column}: {figure} hundredths, and the parts add up to {sum}"))
}

/// A hash table of the names, in the form that [`crate::find`] expects.
pub fn slots(rows: &[Row]) -> Vec<u32> {
    let mut slots = vec![0; 2 * rows.len()];
    for (number, (name, _)) in (1..).zip(rows) {
        let mut slot = name.bytes().fold(FIRST_HASH, hash) as usize % slots.len();
        while slots[slot] != 0 {
            slot = (slot + 1) % slots.len();
        }
        slots[slot] = number;
    }
    slots
}

/// All names as one text, and where each begins and ends.
fn names(rows: &[Row]) -> (String, Vec<[u32; 2]>) {
    let mut names = String::new();
    let spans = rows.iter().map(|(name, _)| {
        let start = names.len() as u32;
        names.push_str(name);
        [start, names.len() as u32]
    });
    let spans = spans.collect();
    (names, spans)
}

pub fn plain(figures: &Figures) -> [i64; 9] {
    figures.map(|figure| figure.unwrap_or(DASH))
}

/// The rows as Rust: flat arrays of integers, without a pointer for each row.
pub fn flat(rows: &[Row]) -> String {
    let (names, spans) = names(rows);
    let figures: Vec<String> =
        rows.iter().map(|(_, figures)| format!("{:?}", plain(figures))).collect();
    let figures = figures.join(",\n").replace(['[', ']'], "");
    let (len, slots) = (9 * rows.len(), slots(rows));
    format!(
        "{{
static FIGURES: [i64; {len}] = [
{figures},
];
Flat {{
    names: {names:?},
    spans: &{spans:?},
    figures: FIGURES.as_chunks().0,
    slots: &{slots:?},
}}
}}
"
    )
}

/// Writes the names, and each flat array as little-endian bytes.
pub fn write_bytes(folder: &Path, rows: &[Row]) {
    let (names, spans) = names(rows);
    let figures = rows.iter().flat_map(|(_, figures)| plain(figures));
    let files = [
        ("names", names.into_bytes()),
        ("spans", spans.concat().into_iter().flat_map(u32::to_le_bytes).collect()),
        ("slots", slots(rows).into_iter().flat_map(u32::to_le_bytes).collect()),
        ("figures", figures.flat_map(i64::to_le_bytes).collect()),
    ];
    for (name, content) in files {
        fs::write(folder.join(name), content).expect(name);
    }
}
