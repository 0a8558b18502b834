//! Five faults in the ten rows, and what each way makes of them.

use std::{env, fs};

use crate::build::{self, RELEASE};
use crate::results::Results;
use crate::{UNCHECKED, WAYS, tables};

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
    let answers = tables::questions(&right);
    let mut results = Results::default();
    let mut messages = String::new();
    for (fault, lines, make) in FAULTS {
        let wrong = make(&right);
        assert_ne!(wrong, right, "the fault `{fault}` changes nothing");
        build::write_table(&wrong);
        for way in WAYS.into_iter().chain([UNCHECKED]) {
            // The generator of `committed` is the build script of `flat`.
            let (outcome, message) =
                try_one(if way == "committed" { "flat" } else { way }, lines, &answers);
            eprintln!("{fault}: {way}: {outcome}");
            messages += &format!("# {fault}: {way}: {outcome}\n\n{}\n\n", message.trim());
            results.add(way, 10, fault, outcome);
        }
    }
    let folder = env::current_dir().expect("the folder has a path");
    let messages = messages.replace(&format!("{}/", folder.display()), "");
    fs::write("results/messages.txt", messages).expect("results/messages.txt");
    results
}

fn try_one(way: &str, lines: &[usize], right: &str) -> (&'static str, String) {
    if let Err(message) = build::cargo(way, RELEASE).outcome {
        let place = |line| message.split_once(&format!(".csv:{line}:"));
        let outcome = match lines.iter().find_map(place) {
            Some((_, rest)) if rest.starts_with(|c: char| c.is_ascii_digit()) => "line and column",
            Some(_) => "line",
            None => "refused",
        };
        return (outcome, message);
    }
    match build::ask(build::program(way), "answers") {
        Err(message) => ("at first use", message),
        Ok(answers) if answers == right => ("right", answers),
        Ok(answers) => ("wrong answers", answers),
    }
}
