//! Five faults in the ten rows, and where each is noticed.

use std::env;

use common::source;

use crate::build::{self, RELEASE};
use crate::results::Results;
use crate::tables;

/// A fault: its name, the lines that a message may name, and how it is made.
pub type Fault = (&'static str, &'static [usize], fn(&str) -> String);

pub const FAULTS: [Fault; 5] = [
    ("letter", &[6], |table| table.replace("15.47", "l5.47")),
    ("lost cell", &[5], |table| table.replace("22.35,-,-,-,", "22.35,-,-,")),
    ("row twice", &[4, 5], |table| {
        let mut lines: Vec<&str> = table.lines().collect();
        lines.insert(4, lines[3]);
        lines.join("\n") + "\n"
    }),
    ("digits swapped", &[4], |table| table.replace("16.88", "18.68")),
    ("end missing", &[7, 8], |table| {
        let rows = table.find("7,Turkmenistan").expect("the table has the row");
        table[..rows].to_owned()
    }),
];

/// Who reads the table: the `const fn`, the generator and the build scripts, the program at its
/// first query, and a generator that checks types alone.
pub const READERS: [(&str, Read); 4] = [
    ("`const fn`", |_| build::cargo("const-fn", RELEASE, 0).outcome),
    ("generator or build script", |table| source::checked(table).map(drop).map_err(in_table)),
    ("`csv`", |_| {
        build::cargo("csv", RELEASE, 0).outcome.expect("any table compiles");
        build::ask(build::program("csv"), "answers").map(drop)
    }),
    ("types alone", |table| source::read(table).map(drop).map_err(in_table)),
];

/// Reads a table that was written, and returns what was printed where it was refused.
type Read = fn(&str) -> Result<(), String>;

fn in_table(fault: String) -> String {
    format!("table.csv:{fault}")
}

/// Tries every fault on every reader. Returns the outcomes, and what was printed.
pub fn try_all() -> (Results, String) {
    let right = tables::text(10);
    tables::questions(&right);
    let mut results = Results::default();
    let mut messages = String::new();
    for (fault, lines, make) in FAULTS {
        let wrong = make(&right);
        assert_ne!(wrong, right, "the fault `{fault}` changes nothing");
        build::write_table(&wrong);
        for (reader, read) in READERS {
            let message = read(&wrong).err().unwrap_or_default();
            let place = |line| message.split_once(&format!(".csv:{line}:"));
            let outcome = match lines.iter().find_map(place) {
                _ if message.is_empty() => "unnoticed",
                _ if reader == "`csv`" => "at the first query",
                Some((_, rest)) if rest.starts_with(|c: char| c.is_ascii_digit()) => {
                    "line and column"
                }
                Some(_) => "line",
                None => "refused",
            };
            messages += &format!("# {fault}: {reader}: {outcome}\n\n{}\n\n", message.trim());
            results.add(reader, 10, fault, outcome);
        }
    }
    let folder = env::current_dir().expect("the folder has a path");
    let messages = messages.replace(&format!("{}/", folder.display()), "");
    (results, messages)
}
