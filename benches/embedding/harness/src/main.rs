//! Measures the ways to embed a table, tries faults on them, runs the recipes, and fills in the
//! page.

mod build;
mod faults;
mod measure;
mod page;
mod picture;
mod prices;
mod recipes;
mod results;
mod tables;

use std::{env, fs};

use results::Results;

/// Every way. The program `nothing` has no table.
pub const WAYS: [&str; 9] =
    ["const-fn", "nested-some", "nested", "flat", "apart", "bytes", "script", "phf", "csv"];

/// The way `flat`, measured a second time in each round.
pub const CONTROL: &str = "control";

/// The numbers of rows.
pub const SIZES: [usize; 4] = [10, 1_000, 8_000, 100_000];

fn main() {
    env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
        .and_then(|()| fs::create_dir_all("target/trial"))
        .expect("the folder of the benchmark is there");
    match env::args().nth(1).as_deref() {
        Some("measure") => {
            measure::measure(&SIZES, 5).write("results/measures.tsv");
            let (faults, messages) = faults::try_all();
            faults.write("results/faults.tsv");
            fs::write("results/messages.txt", messages).expect("results/messages.txt");
            write_made();
        }
        Some("trial") => {
            measure::measure(&SIZES[..2], 1);
            faults::try_all();
        }
        Some("page") => write_made(),
        Some("table") => build::write_table(&tables::text(10)),
        Some("smoke") => smoke(),
        _ => panic!("usage: harness measure|trial|page|table|smoke"),
    }
}

/// Every file that is made from the results.
const MADE: [(&str, Make); 2] =
    [("../../docs/embedding.md", page::page), ("../../docs/embedding.svg", picture::picture)];

type Make = fn(&Results) -> String;

fn write_made() {
    let results = Results::read("results/measures.tsv");
    for (file, make) in MADE {
        fs::write(file, make(&results)).expect(file);
    }
}

/// Compares the answers of the programs beside this one, and every file with what it is made from,
/// and runs the recipes of the page.
fn smoke() {
    let answers = tables::questions(&tables::text(10));
    for way in WAYS {
        let program = env::current_exe().expect("a program has a path");
        let program = program.with_file_name(format!("embed-{way}"));
        assert_eq!(build::ask(&program, "answers").expect(way), answers, "{way}");
    }
    let results = Results::read("results/measures.tsv");
    for (file, make) in MADE {
        let is_current = fs::read_to_string(file).expect(file) == make(&results);
        assert!(is_current, "{file} is out of date: run `cargo run --package harness page`");
    }
    recipes::run();
}
