//! Builds, checks and times the techniques, tries faults on them, and writes the page.

mod build;
mod cost;
mod faults;
mod folders;
mod growth;
mod made_up;
mod page;
mod properties;
mod reference;
mod results;
mod table;
mod tables;
mod technique;
mod timing;
mod units;

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use results::Results;
use tables::Files;
use technique::ALL;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["measure"] => measure(),
        ["faults"] => faults::try_all(&ALL.each_ref()),
        ["page"] => print!("{}", page::write()),
        ["smoke", programs] => smoke(Path::new(programs)),
        ["table", rows] => print!("{}", tables::text(rows.parse().expect("rows are a number"))),
        _ => panic!("usage: measure | faults | page | smoke FOLDER | table ROWS"),
    }
}

/// Takes every measure and writes the results.
fn measure() {
    let mut results = Results::default();
    for rows in tables::SIZES {
        let table = Files::named(&rows.to_string());
        let csv = tables::text(rows);
        table.write(&csv);
        if rows == tables::SIZES[0] {
            cost::clean_builds(&mut results, &table);
            properties::note(&mut results, rows, &table);
        }
        let building = cost::rebuilds(&mut results, &table, &csv, rows);
        cost::check(building.iter().map(|technique| technique.program()), &table, &csv);
        timing::time(&mut results, &building, rows, &table, reference::names(&csv)[rows / 2]);
        results.write();
    }
    growth::note(&mut results);
    results.set("run", 0, "rustc", printed_by("rustc", "--version"));
    results.set("run", 0, "cores", printed_by("nproc", "--all"));
    results.write();
}

fn printed_by(program: &str, option: &str) -> String {
    let output = Command::new(program).arg(option).output().expect("the program starts");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// Checks the ten-row form of the light techniques, whose programs are built already.
fn smoke(programs: &Path) {
    let (table, csv) = (Files::named("smoke"), tables::text(tables::SIZES[0]));
    table.write(&csv);
    let light = ALL.iter().filter(|technique| technique.is_light);
    let programs: Vec<PathBuf> =
        light.map(|technique| programs.join(technique.package())).collect();
    cost::check(programs.clone(), &table, &csv);
    println!("{} techniques give the same answers", programs.len());
}
