//! One build by cargo, with its time in the processor and the memory of its largest process.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use common::source;
use wait4::Wait4;

use crate::{folder, tables, write};

/// Seconds after which a build is stopped.
pub const LIMIT: u64 = 120;

/// The way `flat` without a check of names and sums.
pub const UNCHECKED: &str = "unchecked";

pub struct Build {
    /// What was printed, where it failed.
    pub outcome: Result<(), String>,
    pub was_stopped: bool,
    pub user_seconds: f64,
    pub mebibytes: u64,
}

/// The folder for tables and builds.
pub fn trial() -> PathBuf {
    let trial = folder().join("target/trial");
    fs::create_dir_all(&trial).expect("the folder can be made");
    trial
}

/// The folder of builds of a way, its own so that no build disturbs another.
pub fn target(way: &str) -> PathBuf {
    trial().join("target").join(package(way))
}

fn package(way: &str) -> &str {
    if way == UNCHECKED { "flat" } else { way }
}

pub fn program(way: &str) -> PathBuf {
    target(way).join("release").join(format!("embed-{}", package(way)))
}

/// Writes the table where every way finds it: as CSV, as generated Rust, and in a copy of the crate.
/// A table with a fault has no generated form.
pub fn write_table(text: &str) {
    write(&trial().join("table.csv"), text);
    write(&trial().join("names"), &tables::names(text).join("\n"));
    if let Some(rows) = source::read(text).ok().filter(|rows| source::check(rows).is_ok()) {
        write(&trial().join("generated.rs"), &source::flat(&rows));
    }
    let copy = trial().join("assistance");
    if !copy.exists() {
        fs::create_dir(&copy).expect("the folder can be made");
        let entries = ["Cargo.toml", "README.md", "CONTRIBUTING.md", "src", "docs", "data"];
        let mut cp = Command::new("cp");
        cp.arg("-r").args(entries.map(|entry| folder().join("../..").join(entry))).arg(&copy);
        assert!(cp.status().expect("cp starts").success(), "the crate cannot be copied");
    }
    write(&copy.join("data/chart-iii-7.csv"), text);
}

/// Runs cargo for a way, with the table that was written last.
pub fn cargo(way: &str, options: &[&str]) -> Build {
    cargo_within(LIMIT, way, options)
}

pub fn cargo_within(seconds: u64, way: &str, options: &[&str]) -> Build {
    let mut command = Command::new("timeout");
    command
        .args([&seconds.to_string(), "cargo"])
        .args(options)
        .args(["--quiet", "--locked", "--offline", "--package", &format!("embed-{}", package(way))])
        .current_dir(folder())
        .env("CARGO_TARGET_DIR", target(way))
        .env("CARGO_INCREMENTAL", "0")
        .env("EMBEDDING_TABLE", trial().join("table.csv"))
        .env("EMBEDDING_GENERATED", trial().join("generated.rs"));
    if way == UNCHECKED {
        command.env("EMBEDDING_UNCHECKED", "yes");
    }
    if way == "assistance" {
        command.arg(format!("--config=paths=[{:?}]", trial().join("assistance")));
    }
    measured(command)
}

/// Runs a command to its end.
pub fn measured(mut command: Command) -> Build {
    let child = command.stderr(Stdio::piped()).spawn();
    let mut child = child.expect("the compiler starts");
    let mut message = String::new();
    let mut stderr = child.stderr.take().expect("the child has a pipe");
    stderr.read_to_string(&mut message).expect("the compiler prints UTF-8");
    let end = child.wait4().expect("the child ends");
    Build {
        outcome: if end.status.success() { Ok(()) } else { Err(message) },
        was_stopped: end.status.code() == Some(124),
        user_seconds: end.rusage.utime.as_secs_f64(),
        mebibytes: end.rusage.maxrss / 1_048_576,
    }
}

/// What a program prints for a command.
pub fn ask(program: &Path, command: &str, names: &Path) -> String {
    let output = Command::new(program).arg(command).arg(names).output();
    let output = output.unwrap_or_else(|error| panic!("{}: {error}", program.display()));
    assert!(output.status.success(), "{}: {output:?}", program.display());
    String::from_utf8(output.stdout).expect("the answers are UTF-8")
}
