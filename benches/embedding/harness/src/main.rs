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
use std::process::Command;

use results::Results;
use tables::Files;
use technique::{ALL, Technique};

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["measure"] => measure(),
        ["faults"] => faults::try_all(&ALL.each_ref()),
        ["page"] => print!("{}", page::write()),
        ["smoke"] => smoke(),
        ["table", rows] => print!("{}", tables::text(rows.parse().expect("rows are a number"))),
        _ => panic!("usage: measure | faults | page | smoke | table ROWS"),
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
        cost::check(&building, &table, &csv);
        timing::time(
            &mut results,
            &building,
            rows,
            &table,
            reference::names(&csv)[rows / 2],
        );
        results.write();
    }
    growth::note(&mut results);
    results.set("run", 0, "rustc", printed_by("rustc", "--version"));
    results.set("run", 0, "cores", printed_by("nproc", "--all"));
    results.write();
}

fn printed_by(program: &str, option: &str) -> String {
    let output = Command::new(program)
        .arg(option)
        .output()
        .expect("the program starts");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// Builds and checks the ten-row form of the light techniques.
fn smoke() {
    let rows = tables::SIZES[0];
    let (table, csv) = (Files::named("smoke"), tables::text(rows));
    table.write(&csv);
    let light: Vec<&Technique> = ALL.iter().filter(|technique| technique.is_light).collect();
    for technique in &light {
        build::everything(technique, &table).expect(technique.name);
    }
    cost::check(&light, &table, &csv);
    println!("{} techniques give the same answers", light.len());
}
