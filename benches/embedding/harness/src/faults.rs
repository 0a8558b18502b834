//! Five faults in the ten rows, and what each way makes of them.

use std::process::Command;

use crate::build::{self, UNCHECKED};
use crate::measure::KINDS;
use crate::results::Results;
use crate::{WAYS, folder, tables, write};

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

/// Tries every fault on every way, and writes what was printed.
pub fn try_all() -> Results {
    let right = tables::text(10);
    let mut results = Results::default();
    let mut messages = String::new();
    for (fault, lines, make) in FAULTS {
        let wrong = make(&right);
        assert_ne!(wrong, right, "the fault `{fault}` changes nothing");
        build::write_table(&wrong);
        write(&build::trial().join("names"), &tables::names(&right).join("\n"));
        for way in WAYS.into_iter().chain([UNCHECKED]) {
            let (outcome, message) = try_one(way, lines, &right);
            eprintln!("{fault}: {way}: {outcome}");
            messages += &format!("# {fault}: {way}: {outcome}\n\n{}\n\n", message.trim());
            results.add(way, 10, fault, outcome);
        }
    }
    let messages = messages.replace(&format!("{}/", folder().display()), "");
    write(&folder().join("results/messages.txt"), &messages);
    results
}

fn try_one(way: &str, lines: &[usize], right: &str) -> (&'static str, String) {
    if way == "committed" {
        // Its generator is the build script of `flat`, which writes no file for a wrong table.
        return try_one("flat", lines, right);
    }
    if let Err(message) = build::cargo(way, KINDS[1].1).outcome {
        let place = |line| message.split_once(&format!(".csv:{line}:"));
        let outcome = match lines.iter().find_map(place) {
            Some((_, rest)) if rest.starts_with(|c: char| c.is_ascii_digit()) => "line and column",
            Some(_) => "line",
            None => "refused",
        };
        return (outcome, message);
    }
    let mut program = Command::new(build::program(way));
    let output = program.arg("answers").arg(build::trial().join("names")).output();
    let output = output.expect("the program starts");
    if !output.status.success() {
        return ("at first use", String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let answers = String::from_utf8_lossy(&output.stdout).into_owned();
    if answers == tables::answers(right) { ("right", answers) } else { ("wrong answers", answers) }
}
