//! Measures the ways to embed a table, tries faults on each, and fills in the page.

mod build;
mod faults;
mod measure;
mod page;
mod picture;
mod prices;
mod results;
mod tables;

use std::{env, fs};

use common::source;
use results::Results;

/// Every way. The program `nothing` has no table.
pub const WAYS: [&str; 11] = [
    "assistance",
    "const-fn",
    "nested",
    "flat",
    "committed",
    "bytes",
    "phf",
    "rkyv",
    "postcard",
    "csv",
    "sqlite",
];

/// The way `flat`, measured a second time in each round.
pub const CONTROL: &str = "control";

/// The way `flat` without a check of names and sums.
pub const UNCHECKED: &str = "unchecked";

/// The numbers of rows.
pub const SIZES: [usize; 4] = [10, 1_000, 8_000, 100_000];

/// The ways that can embed a table of so many rows.
pub fn ways(rows: usize) -> impl Iterator<Item = &'static str> {
    WAYS.into_iter().filter(move |&way| rows == 10 || way != "assistance")
}

fn main() {
    env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .and_then(|()| fs::create_dir_all("target/trial"))
        .expect("the folder of the benchmark is there");
    match env::args().nth(1).as_deref() {
        Some("measure") => {
            measure::measure(&SIZES, 5).write("results/measures.tsv");
            faults::try_all().write("results/faults.tsv");
            write_made();
        }
        Some("trial") => {
            measure::measure(&[10, 1_000], 1);
            faults::try_all();
        }
        Some("page") => write_made(),
        Some("smoke") => smoke(),
        _ => panic!("usage: harness measure|trial|page|smoke"),
    }
}

/// Every file that is made from others. The page quotes the first, so it comes after that.
const MADE: [(&str, Make); 3] = [
    ("ways/committed/src/generated.rs", |_| {
        source::flat(&source::checked(&tables::text(10)).expect("the table is right"))
    }),
    ("../../docs/embedding.md", page::page),
    ("../../docs/embedding.svg", picture::picture),
];

type Make = fn(&Results) -> String;

fn write_made() {
    let results = Results::read("results/measures.tsv");
    for (file, make) in MADE {
        fs::write(file, make(&results)).expect(file);
    }
}

/// Compares the answers of the programs beside this one, and every file with what it is made from.
fn smoke() {
    let answers = tables::questions(&tables::text(10));
    for way in WAYS.into_iter().filter(|&way| way != "sqlite") {
        let program = env::current_exe().expect("a program has a path");
        let program = program.with_file_name(format!("embed-{way}"));
        assert_eq!(build::ask(&program, "answers").expect(way), answers, "{way}");
    }
    let results = Results::read("results/measures.tsv");
    for (file, make) in MADE {
        let is_current = fs::read_to_string(file).expect(file) == make(&results);
        assert!(is_current, "{file} is out of date: run `cargo run --package harness page`");
    }
}
