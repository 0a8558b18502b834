//! The measures: builds after an edit, processes, and look-ups.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::build::{self, DEV, RELEASE};
use crate::results::Results;
use crate::{CONTROL, WAYS, prices, tables};

/// Builds at 100,000 rows need it, because a lint refuses an evaluation that is so long.
const LONG: &str = "--features=long";

pub fn measure(sizes: &[usize], rounds: usize) -> Results {
    let mut results = Results::default();
    let version = Command::new("rustc").arg("--version").output().expect("rustc starts").stdout;
    results.add("run", 0, "rustc", String::from_utf8_lossy(&version).trim());
    results.add("run", 0, "cores", std::thread::available_parallelism().expect("a number"));
    prices::prices(&mut results, rounds);
    clean_builds(&mut results);
    for &rows in sizes {
        let (edits, processes) = match rows {
            100_000 => (2, 10 * rounds),
            8_000 => (rounds, 50 * rounds),
            _ => (2 * rounds, 100 * rounds),
        };
        edit_table(&mut results, rows, edits);
        edit_program(&mut results, rows, edits);
        sizes_of_programs(&mut results, rows);
        run_processes(&mut results, rows, processes);
        if rows == 1_000 {
            time_look_ups(&mut results, rows, 3 * rounds);
        }
    }
    let rows = *sizes.last().expect("there is a size");
    optimize_script(&mut results, rows);
    lint(&mut results, sizes);
    results
}

fn names() -> Vec<&'static str> {
    WAYS.into_iter().chain([CONTROL, "nothing"]).collect()
}

/// The options of a build of a way.
fn options<'a>(way: &str, rows: usize, kind: &[&'a str]) -> Vec<&'a str> {
    let is_long = (way, rows) == ("const-fn", 100_000);
    kind.iter().copied().chain(is_long.then_some(LONG)).collect()
}

/// Builds every way from nothing, which also leaves what it depends on for the builds to come.
fn clean_builds(results: &mut Results) {
    build::write_table(&tables::text(10));
    for way in names() {
        eprintln!("clean build: {way}");
        let _ = fs::remove_dir_all(build::target(way));
        let build = build::cargo(way, RELEASE, 0);
        build.outcome.expect(way);
        results.add(way, 10, "clean_s", build.user_seconds);
    }
}

/// Changes a cell or changes it back, and makes a release build of each way, in random order.
fn edit_table(results: &mut Results, rows: usize, edits: usize) {
    let text = tables::text(rows);
    let texts = [tables::edited(&text), text];
    let mut names = names();
    for edit in 0..edits {
        build::write_table(&texts[edit % 2]);
        fastrand::shuffle(&mut names);
        for &name in &names {
            // The program without a table is edited instead.
            let edit = if name == "nothing" { rows + edit } else { 0 };
            let build = build::cargo(name, &options(name, rows, RELEASE), edit);
            build.outcome.expect(name);
            eprintln!("{rows} rows, table edited, {name}: {:.2} s", build.user_seconds);
            results.add(name, rows, "table_s", build.user_seconds);
            results.add(name, rows, "table_mib", build.mebibytes);
        }
    }
}

/// Edits the program, and makes a development build of each way, in random order.
fn edit_program(results: &mut Results, rows: usize, edits: usize) {
    let mut names = names();
    for edit in 0..=edits {
        fastrand::shuffle(&mut names);
        for &name in &names {
            let build = build::cargo(name, &options(name, rows, DEV), edit);
            build.outcome.expect(name);
            // The first build compiles the table, for those that follow.
            if edit > 0 {
                eprintln!("{rows} rows, program edited, {name}: {:.2} s", build.user_seconds);
                results.add(name, rows, "program_s", build.user_seconds);
            }
        }
    }
}

/// Of the stripped programs, less that without a table.
fn sizes_of_programs(results: &mut Results, rows: usize) {
    for way in WAYS {
        let size = |way| fs::metadata(build::program(way)).expect("the program is built").len();
        results.add(way, rows, "program_kib", (size(way) - size("nothing")) / 1_024);
        results.add(way, rows, "relocations", relocations(way) - relocations("nothing"));
    }
}

/// The relocations that the loader makes before the program starts.
fn relocations(way: &str) -> usize {
    let output = Command::new("readelf").arg("-rW").arg(build::program(way)).output();
    let text = output.expect("readelf is installed").stdout;
    String::from_utf8_lossy(&text).matches("_RELATIV").count()
}

/// Compares every answer, then times whole processes, each with one look-up, in random order.
fn run_processes(results: &mut Results, rows: usize, rounds: usize) {
    let answers = tables::questions(&tables::text(rows));
    for way in WAYS {
        assert_eq!(build::ask(build::program(way), "answers").expect(way), answers, "{way}");
    }
    let (first, _) = answers.split_once(':').expect("an answer begins with the name");
    let mut names = names();
    for _ in 0..rounds {
        fastrand::shuffle(&mut names);
        for &name in &names {
            let mut program = Command::new(build::program(name));
            program.args(["first", first]).stdout(Stdio::null());
            let start = Instant::now();
            let status = program.status().expect(name);
            let time = start.elapsed();
            assert!(status.success(), "{name}");
            results.add(name, rows, "process_us", time.as_nanos() as f64 / 1e3);
        }
    }
}

/// Times many look-ups in one process. In each round every program starts anew, in random order.
fn time_look_ups(results: &mut Results, rows: usize, rounds: usize) {
    let mut names: Vec<&str> = WAYS.into_iter().chain([CONTROL]).collect();
    for _ in 0..rounds {
        fastrand::shuffle(&mut names);
        for &name in &names {
            let time = build::ask(build::program(name), "time").expect(name);
            results.add(name, rows, "look_up_ns", time);
        }
    }
}

/// The way `script` once more, with a build script that is compiled with optimization.
fn optimize_script(results: &mut Results, rows: usize) {
    let optimized = "--config=profile.release.build-override.opt-level=3";
    let options = [RELEASE, &[optimized]].concat();
    let text = tables::text(rows);
    for (round, text) in [&text, &tables::edited(&text), &text].into_iter().enumerate() {
        build::write_table(text);
        let build = build::cargo("script", &options, 0);
        build.outcome.expect("script");
        // The first build compiles the script.
        if round > 0 {
            results.add("optimized-script", rows, "table_s", build.user_seconds);
        }
    }
}

/// Whether the lint on long evaluations refuses the `const fn`, and the time of that check.
fn lint(results: &mut Results, sizes: &[usize]) {
    for &rows in sizes {
        build::write_table(&tables::text(rows));
        let build = build::cargo("const-fn", &["check"], 0);
        let word = match build.outcome {
            Ok(()) => "silent",
            Err(message) if message.contains("long_running_const_eval") => "refuses",
            Err(message) => panic!("{message}"),
        };
        results.add("const-fn", rows, "lint", word);
        results.add("const-fn", rows, "check_s", build.user_seconds);
    }
}
