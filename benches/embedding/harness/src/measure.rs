//! The measures: builds after a changed cell, and queries.

use std::fs;
use std::process::Command;

use crate::build::{self, CHECK, RELEASE};
use crate::results::Results;
use crate::{CONTROL, SIZES, WAYS, prices, tables, ways};

pub fn measure(sizes: &[usize], rounds: usize) -> Results {
    let mut results = Results::default();
    let version = Command::new("rustc").arg("--version").output().expect("rustc starts").stdout;
    results.add("run", 0, "rustc", String::from_utf8_lossy(&version).trim());
    results.add("run", 0, "cores", std::thread::available_parallelism().expect("a number"));
    prices::prices(&mut results, 2 * rounds);
    clean_builds(&mut results);
    for &rows in sizes {
        let edits = match rows {
            100_000 => 2,
            8_000 => 6,
            _ => 2 * rounds,
        };
        rebuilds(&mut results, rows, edits);
        queries(&mut results, rows, 3 * rounds);
    }
    if sizes == SIZES {
        lint(&mut results);
    }
    results
}

/// Builds every way from nothing, which also leaves what it depends on for the builds to come.
fn clean_builds(results: &mut Results) {
    build::write_table(&tables::text(10));
    for way in WAYS.into_iter().chain(["nothing"]) {
        eprintln!("clean build: {way}");
        let _ = fs::remove_dir_all(build::target(way));
        let build = build::cargo(way, RELEASE);
        build.outcome.expect(way);
        results.add(way, 10, "clean_s", build.user_seconds);
        build::cargo(way, CHECK).outcome.expect(way);
    }
}

/// Changes a cell or changes it back, and builds each way, in random order.
fn rebuilds(results: &mut Results, rows: usize, edits: usize) {
    let text = tables::text(rows);
    let texts = [tables::edited(&text), text];
    let mut names: Vec<&str> = ways(rows).chain([CONTROL]).collect();
    for edit in 0..edits {
        fastrand::shuffle(&mut names);
        for &name in &names {
            build::write_table(&texts[edit % 2]);
            // From some size on, the `const fn` takes so long that a lint refuses it.
            let is_long = (name, rows) == ("const-fn", 100_000);
            let feature: &[&str] = if is_long { &["--features", "long"] } else { &[] };
            for (kind, options) in [("check", CHECK), ("build", RELEASE)] {
                let build = build::cargo(name, &[options, feature].concat());
                build.outcome.expect(name);
                eprintln!("{rows} rows, {kind}, {name}: {:.2} s", build.user_seconds);
                results.add(name, rows, &format!("{kind}_s"), build.user_seconds);
                results.add(name, rows, &format!("{kind}_mib"), build.mebibytes);
            }
        }
    }
    for way in ways(rows) {
        let size = |way| fs::metadata(build::program(way)).expect("the program is built").len();
        results.add(way, rows, "program_bytes", size(way) - size("nothing"));
        results.add(way, rows, "relocations", relocations(way) - relocations("nothing"));
    }
}

/// The relocations that the loader makes before the program starts.
fn relocations(way: &str) -> usize {
    let output = Command::new("readelf").arg("-rW").arg(build::program(way)).output();
    let text = output.expect("readelf is installed").stdout;
    String::from_utf8_lossy(&text).matches("_RELATIV").count()
}

/// Compares every answer, then times the queries. In each round every program starts anew, in
/// random order.
fn queries(results: &mut Results, rows: usize, rounds: usize) {
    let answers = tables::questions(&tables::text(rows));
    for way in ways(rows) {
        assert_eq!(build::ask(build::program(way), "answers").expect(way), answers, "{way}");
    }
    let mut names: Vec<&str> = ways(rows).chain([CONTROL, "nothing"]).collect();
    for _ in 0..rounds {
        fastrand::shuffle(&mut names);
        for &name in &names {
            let ask = |command| build::ask(build::program(name), command).expect(name);
            for _ in 0..3 {
                results.add(name, rows, "first_ns", ask("first"));
            }
            if rows == 1_000 {
                let times = ask("time");
                let (look_up, sum) = times.split_once(' ').expect("two numbers");
                results.add(name, rows, "look_up_ns", look_up);
                results.add(name, rows, "sum_ns", sum);
            }
        }
    }
}

/// Whether the lint on long evaluations refuses the `const fn`.
fn lint(results: &mut Results) {
    for rows in [8_000, 20_000, 100_000] {
        build::write_table(&tables::text(rows));
        let build = build::cargo("const-fn", CHECK);
        let word = match build.outcome {
            Ok(()) => "silent",
            Err(message) if message.contains("long_running_const_eval") => "refuses",
            Err(message) => panic!("{message}"),
        };
        results.add("const-fn", rows, "lint", word);
        results.add("const-fn", rows, "lint_s", build.user_seconds);
    }
}
