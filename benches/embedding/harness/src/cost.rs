//! What it costs to build each technique: time, memory, crates and the size of the program.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::build::{self, Build};
use crate::results::Results;
use crate::tables::{self, Files};
use crate::technique::{ALL, NOTHING, Technique};
use crate::{folders, reference};

const MEBIBYTE: f64 = 1048576.0;

/// Builds every technique from nothing.
pub(crate) fn clean_builds(results: &mut Results, table: &Files) {
    let rows = tables::SIZES[0];
    for technique in ALL.iter().chain([&NOTHING]) {
        eprintln!("clean build: {}", technique.name);
        remove(technique);
        let build = build::everything(technique, table);
        note_refusal(results, technique, rows, &build);
        if build.outcome.is_ok() {
            results.set(technique.name, rows, "clean_ms", build.milliseconds.round());
            results.set(technique.name, rows, "clean_peak_mib", mebibytes(&build));
        }
        results.set(technique.name, rows, "crates", crates(technique));
    }
}

/// Edits one cell of a table and builds, then puts it back and builds, some times over. Returns the
/// techniques that build in time; their programs then hold the table as it was.
pub(crate) fn rebuilds(
    results: &mut Results,
    table: &Files,
    csv: &str,
    rows: usize,
) -> Vec<&'static Technique> {
    let mut building: Vec<&Technique> = ALL.iter().collect();
    building.retain(|technique| {
        eprintln!("{rows} rows: {}", technique.name);
        let build = build::program(technique, table);
        note_refusal(results, technique, rows, &build);
        build.outcome.is_ok()
    });
    let edited = tables::edited(csv);
    let versions = [edited.as_str(), csv].into_iter().cycle();
    for (round, version) in versions.take(if rows < 10_000 { 4 } else { 2 }).enumerate() {
        table.write_forms(version, &tables::as_rust(version));
        for technique in &building {
            eprintln!("{rows} rows, rebuild {}: {}", round + 1, technique.name);
            let build = build::program(technique, table).expect(technique.name);
            shorter(results, technique, rows, "rebuild_ms", &build);
            results.set(technique.name, rows, "rebuild_peak_mib", mebibytes(&build));
        }
    }
    let nothing = size(&NOTHING);
    for technique in &building {
        results.set(technique.name, rows, "binary_bytes", size(technique) - nothing);
    }
    building
}

/// Compares every answer of some programs with the reference.
pub(crate) fn check(programs: impl IntoIterator<Item = PathBuf>, table: &Files, csv: &str) {
    let keys = fs::read_to_string(&table.keys).expect("the keys can be read");
    let expected = reference::answers(csv, &keys);
    for program in programs {
        let output = Command::new(&program).arg("answers").arg(&table.keys).output();
        let output = output.unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        assert!(output.stdout == expected.as_bytes(), "{} gives other answers", program.display());
    }
}

fn remove(technique: &Technique) {
    let folder = technique.target();
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    }
}

fn shorter(
    results: &mut Results,
    technique: &Technique,
    rows: usize,
    measure: &str,
    build: &Build,
) {
    let before = results.number(technique.name, rows, measure).unwrap_or(f64::INFINITY);
    results.set(technique.name, rows, measure, build.milliseconds.min(before).round());
}

fn note_refusal(results: &mut Results, technique: &Technique, rows: usize, build: &Build) {
    let Err(refusal) = &build.outcome else { return };
    let last = refusal.message.lines().rfind(|line| !line.trim().is_empty());
    let reason = match refusal.stopped_after {
        Some(seconds) => format!("stopped after {seconds} s"),
        None => folders::without_folders(last.unwrap_or_default()),
    };
    results.set(technique.name, rows, "refused", reason);
}

/// The memory of the largest process of a build.
pub(crate) fn mebibytes(build: &Build) -> f64 {
    (build.peak_bytes as f64 / MEBIBYTE).round()
}

fn size(technique: &Technique) -> i64 {
    let program = technique.program();
    let metadata =
        fs::metadata(&program).unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    metadata.len() as i64
}

/// The crates in its tree that come from a registry, those of its build script included.
fn crates(technique: &Technique) -> usize {
    let output = Command::new("cargo")
        .args(["tree", "--locked", "--offline", "--prefix", "none", "--edges", "normal,build"])
        .args(["--format", "{p}", "--package", &technique.package()])
        .current_dir(folders::workspace())
        .output()
        .expect("cargo starts");
    let tree = String::from_utf8(output.stdout).expect("cargo prints text");
    let mut names: Vec<&str> = tree.lines().map(|line| line.trim_end_matches(" (*)")).collect();
    names.sort_unstable();
    names.dedup();
    names.iter().filter(|name| !name.contains("v0.0.0")).count()
}
