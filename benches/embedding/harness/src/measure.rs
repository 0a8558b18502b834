//! The measures: builds after a changed cell, and queries.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::build::{self, Build};
use crate::results::Results;
use crate::tables;
use crate::{SIZES, WAYS, prices};

/// The way that is measured twice in each round, under this name the second time.
pub const CONTROL: (&str, &str) = ("flat", "control");

/// A check and a release build.
pub const KINDS: [(&str, &[&str]); 2] = [("check", &["check"]), ("build", &["build", "--release"])];

pub fn measure(sizes: &[usize], rounds: usize) -> Results {
    let mut results = Results::default();
    let version = Command::new("rustc").arg("--version").output().expect("rustc starts").stdout;
    let version = String::from_utf8(version).expect("rustc prints UTF-8");
    results.add("run", 0, "rustc", version.trim());
    results.add("run", 0, "cores", std::thread::available_parallelism().expect("a number"));
    prices::prices(&mut results, 2 * rounds);
    clean_builds(&mut results);
    for &rows in sizes {
        let rebuild_rounds = match rows {
            100_000 => 1,
            8_000 => 3,
            _ => rounds,
        };
        let ways = rebuilds(&mut results, rows, rebuild_rounds);
        queries(&mut results, rows, &ways, 3 * rounds);
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
        let build = build::cargo_within(600, way, KINDS[1].1);
        build.outcome.unwrap_or_else(|message| panic!("{way}: {message}"));
        results.add(way, 10, "clean_s", build.user_seconds);
        build::cargo(way, KINDS[0].1).outcome.unwrap_or_else(|message| panic!("{way}: {message}"));
    }
}

/// Changes a cell and builds each way, in random order, and changes it back at last. Returns the
/// ways that build.
fn rebuilds(results: &mut Results, rows: usize, rounds: usize) -> Vec<&'static str> {
    let text = tables::text(rows);
    let texts = [tables::edited(&text), text];
    let mut ways = WAYS.to_vec();
    ways.retain(|&way| rows == 10 || way != "assistance");
    // Slow builds are left out of all rounds but the first and the last.
    let mut slow = Vec::new();
    for round in 0..rounds {
        for (version, text) in texts.iter().enumerate() {
            let mut builds: Vec<(&str, &str)> = ways.iter().map(|&way| (way, way)).collect();
            builds.push(CONTROL);
            fastrand::shuffle(&mut builds);
            for (way, name) in builds {
                build::write_table(text);
                for (kind, options) in KINDS {
                    if slow.contains(&(name, kind)) && (round, version) < (rounds - 1, 1) {
                        continue;
                    }
                    let build = build(way, rows, options);
                    eprintln!("{rows} rows, {kind}, {name}: {:.2} s", build.user_seconds);
                    if build.outcome.is_err() {
                        note_failure(results, way, rows, &build);
                        ways.retain(|&other| other != way);
                        break;
                    }
                    results.add(name, rows, &format!("{kind}_s"), build.user_seconds);
                    results.add(name, rows, &format!("{kind}_mib"), build.mebibytes);
                    if build.user_seconds > 4.0 {
                        slow.push((name, kind));
                    }
                }
            }
        }
    }
    for &way in &ways {
        let size = |way| fs::metadata(build::program(way)).expect("the program is built").len();
        results.add(way, rows, "program_bytes", size(way) as i64 - size("nothing") as i64);
        results.add(way, rows, "relocations", relocations(way) - relocations("nothing"));
    }
    ways
}

/// A build. From some size on, the `const fn` takes so long that a lint refuses it.
fn build(way: &str, rows: usize, options: &[&str]) -> Build {
    match (way, rows) {
        ("const-fn", 100_000) => build::cargo(way, &[options, &["--features", "long"]].concat()),
        _ => build::cargo(way, options),
    }
}

fn note_failure(results: &mut Results, way: &str, rows: usize, build: &Build) {
    assert!(build.was_stopped, "{way}: {:?}", build.outcome);
    results.add(way, rows, "stopped_s", build::LIMIT);
    results.add(way, rows, "stopped_mib", build.mebibytes);
}

/// The relocations that the loader makes before the program starts.
fn relocations(way: &str) -> i64 {
    let output = Command::new("readelf").arg("-rW").arg(build::program(way)).output();
    let text = output.expect("readelf is installed").stdout;
    String::from_utf8_lossy(&text).matches("_RELATIV").count() as i64
}

/// Compares every answer, then times the queries. In each round every program starts anew, in
/// random order.
fn queries(results: &mut Results, rows: usize, ways: &[&'static str], rounds: usize) {
    let text = tables::text(rows);
    let names = build::trial().join("names");
    let mut programs: Vec<(&str, PathBuf)> =
        ways.iter().map(|&way| (way, build::program(way))).collect();
    for (way, program) in &programs {
        assert_eq!(build::ask(program, "answers", &names), tables::answers(&text), "{way}");
    }
    programs.push((CONTROL.1, build::program(CONTROL.0)));
    programs.push(("nothing", build::program("nothing")));
    for _ in 0..rounds {
        fastrand::shuffle(&mut programs);
        for (name, program) in &programs {
            let first = (0..3).map(|_| build::ask(program, "first", &names));
            let first = first.map(|text| text.trim().parse::<f64>().expect("a number"));
            results.add(name, rows, "first_ns", first.fold(f64::INFINITY, f64::min));
            if rows == 1_000 {
                let times = build::ask(program, "time", &names);
                let (look_up, sum) = times.trim().split_once(' ').expect("two numbers");
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
        let build = build::cargo("const-fn", KINDS[0].1);
        let word = match &build.outcome {
            Ok(()) => "silent",
            Err(message) if message.contains("long_running_const_eval") => "refuses",
            Err(message) => panic!("{message}"),
        };
        eprintln!("{rows} rows: the lint {word}");
        results.add("const-fn", rows, "lint", word);
        results.add("const-fn", rows, "lint_s", build.user_seconds);
    }
}
