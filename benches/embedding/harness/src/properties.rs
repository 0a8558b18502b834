//! Whether a technique works without std, and in a constant: tried with the compiler.

use std::fs;
use std::process::{Command, Stdio};

use crate::build;
use crate::folders;
use crate::results::Results;
use crate::tables::Files;
use crate::technique::{ALL, Technique};

/// A program without std that asks the three queries. It cannot be compiled together with a crate
/// that links std, because then there are two panic handlers (E0152).
const WITHOUT_STD: &str = include_str!("../checks/without_std.rs");

/// A constant that takes something from the table. What is not `const` is refused (E0015).
const IN_CONSTANT: &str = include_str!("../checks/in_constant.rs");

pub(crate) fn note(results: &mut Results, rows: usize, table: &Files) {
    for technique in &ALL {
        eprintln!("without std, in a constant: {}", technique.name);
        build::library(technique, table, ["--no-default-features"]).expect(technique.name);
        let without_std = compiles(technique, WITHOUT_STD, "E0152");
        let in_constant = compiles(technique, IN_CONSTANT, "E0015");
        results.set(technique.name, rows, "without_std", yes_or_no(without_std));
        results.set(technique.name, rows, "in_constant", yes_or_no(in_constant));
    }
}

/// Compiles a check against the library of a technique. It may only fail with the given error.
fn compiles(technique: &Technique, check: &str, error: &str) -> bool {
    let source = folders::work().join("check.rs");
    let code =
        check.replace("LIBRARY", &technique.library()).replace("EXPRESSION", technique.in_constant);
    fs::write(&source, code).expect("the folder can be written");
    let release = technique.target().join("release");
    let output = Command::new("rustc")
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "staticlib",
            "-C",
            "panic=abort",
            "--emit",
            "metadata",
        ])
        .arg("--extern")
        .arg(format!("{0}={1}/lib{0}.rlib", technique.library(), release.display()))
        .arg("-L")
        .arg(format!("dependency={}/deps", release.display()))
        .arg("--out-dir")
        .arg(folders::work())
        .arg(&source)
        .stdout(Stdio::null())
        .output()
        .expect("rustc starts");
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() || message.contains(error), "{}: {message}", technique.name);
    output.status.success()
}

fn yes_or_no(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}
