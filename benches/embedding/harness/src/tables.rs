//! The tables on disk, in each form that a technique starts from, with the keys to look up.

use std::fs;
use std::path::{Path, PathBuf};

use crate::made_up::{self, Random};
use crate::{folders, reference};

/// The sizes that are compared: the real chart, and two made-up tables.
pub(crate) const SIZES: [usize; 3] = [10, 1_000, 100_000];

/// A table on disk.
pub(crate) struct Files {
    pub(crate) csv: PathBuf,
    pub(crate) rs: PathBuf,
    pub(crate) keys: PathBuf,
}

impl Files {
    pub(crate) fn named(name: &str) -> Files {
        let folder = folders::work().join("tables");
        fs::create_dir_all(&folder).expect("the folder can be made");
        let path = |ending| folder.join(format!("{name}.{ending}"));
        Files { csv: path("csv"), rs: path("rs"), keys: path("keys") }
    }

    /// Writes the table, and its names in random order.
    pub(crate) fn write(&self, csv: &str) {
        self.write_forms(csv, &as_rust(csv));
        let mut names = reference::names(csv);
        Random(7).shuffle(&mut names);
        write(&self.keys, &(names.join("\n") + "\n"));
    }

    pub(crate) fn write_forms(&self, csv: &str, rs: &str) {
        write(&self.csv, csv);
        write(&self.rs, rs);
    }
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The real chart, or a made-up table.
pub(crate) fn text(rows: usize) -> String {
    let path = folders::chart();
    let chart =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    if rows == SIZES[0] {
        return chart;
    }
    let heading = chart.lines().next().expect("the chart has a heading");
    made_up::table(heading, rows)
}

/// The table with one cell changed by a hundredth, which rounding allows.
pub(crate) fn edited(csv: &str) -> String {
    const THROUGH_MULTILATERAL: usize = 3;
    let mut is_done = false;
    let lines = csv.lines().map(|line| {
        let mut cells: Vec<String> = line.split(',').map(String::from).collect();
        let cell = &mut cells[THROUGH_MULTILATERAL];
        if !is_done && cell.ends_with(|last: char| ('1'..='9').contains(&last)) {
            let last = cell.pop().expect("the cell ends with a digit") as u8;
            cell.push((last - 1) as char);
            is_done = true;
        }
        cells.join(",") + "\n"
    });
    lines.collect()
}

/// The table as someone would write it by hand, line for line, for `phf_ordered_map!`.
pub(crate) fn as_rust(csv: &str) -> String {
    let mut rust = String::from("phf::phf_ordered_map! {\n");
    for line in csv.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let [rank, name, figures @ ..] = &cells[..] else {
            panic!("a line has a rank and a name");
        };
        let figures: Vec<String> = figures.iter().map(|cell| figure(cell)).collect();
        let figures = figures.join(", ");
        rust += &match *rank {
            "" => format!("    \"{name}\" => unranked([{figures}]),\n"),
            rank => format!("    \"{name}\" => ranked({rank}, [{figures}]),\n"),
        };
    }
    rust + "}\n"
}

fn figure(cell: &str) -> String {
    match cell {
        "-" => String::from("None"),
        amount => format!("Some({})", hundredths(amount)),
    }
}

/// An amount without its point and the zeros before it.
fn hundredths(amount: &str) -> String {
    let digits = amount.replace('.', "");
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits.as_str()),
    };
    let significant = digits.trim_start_matches('0');
    format!("{sign}{}", if significant.is_empty() { "0" } else { significant })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ten_rows_written_by_hand_are_those_of_the_chart() {
        let by_hand =
            fs::read_to_string(folders::workspace().join("techniques/phf-macro/ten_rows.rs"));
        assert_eq!(by_hand.unwrap(), as_rust(&text(10)));
    }

    #[test]
    fn one_cell_is_edited() {
        let csv = text(10);
        let edited = edited(&csv);
        let changed: Vec<_> = csv.lines().zip(edited.lines()).filter(|(a, b)| a != b).collect();
        assert_eq!(changed.len(), 1);
        assert_eq!(changed[0].1, "5,Armenia,15.47,1.06,1.09,16.56,-,10.29,-10.29,6.27,16.56");
    }
}
