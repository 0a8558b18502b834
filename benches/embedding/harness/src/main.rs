//! Measures the ways to embed a table, tries faults on each, and fills in the page.

mod build;
mod faults;
mod measure;
mod page;
mod picture;
mod prices;
mod results;
mod tables;

use std::path::{Path, PathBuf};
use std::{env, fs};

use common::source;

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

/// The numbers of rows.
pub const SIZES: [usize; 4] = [10, 1_000, 8_000, 100_000];

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["measure"] => {
            let results = measure::measure(&SIZES, 5);
            results.write("measures.tsv");
            faults::try_all().write("faults.tsv");
        }
        ["trial"] => {
            measure::measure(&[10, 1_000], 1);
            faults::try_all();
        }
        ["page"] => page::write_both(),
        ["smoke", programs] => smoke(Path::new(programs)),
        ["generate"] => {
            let rows = source::read(&tables::text(10)).expect("the table is right");
            source::check(&rows).expect("the figures add up");
            write(&generated(), &source::flat(&rows));
        }
        _ => panic!("usage: harness measure|trial|page|generate|smoke PROGRAMS"),
    }
}

/// Compares the answers of the programs that are built, the generated file with its table, and
/// the page with the results.
fn smoke(programs: &Path) {
    let text = tables::text(10);
    let names = build::trial().join("names");
    write(&names, &tables::names(&text).join("\n"));
    let built = |way: &&str| programs.join(format!("embed-{way}")).exists();
    let (built, missing): (Vec<&str>, Vec<&str>) = WAYS.into_iter().partition(built);
    println!("right answers are checked for {}; not built: {}", built.join(" "), missing.join(" "));
    for way in built {
        let program = programs.join(format!("embed-{way}"));
        assert_eq!(build::ask(&program, "answers", &names), tables::answers(&text), "{way}");
    }
    let rows = source::read(&text).expect("the table is right");
    let is_current = read(&generated()) == source::flat(&rows);
    assert!(is_current, "ways/committed/src/generated.rs is out of date: run `harness generate`");
    page::check();
}

fn generated() -> PathBuf {
    folder().join("ways/committed/src/generated.rs")
}

/// The folder of this workspace.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().expect("the harness is in a folder").into()
}

pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
