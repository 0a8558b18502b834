//! One build by cargo, with its time in the processor and the memory of its largest process.

use std::fs;
use std::io::Read;
use std::path::{Path, absolute};
use std::process::{Command, Stdio};

use common::source;
use wait4::Wait4;

use crate::{CONTROL, UNCHECKED};

const TABLE: &str = "target/trial/table.csv";
const GENERATED: &str = "target/trial/generated.rs";
/// A copy of the crate, with the table in the place of its own.
const CRATE: &str = "target/trial/assistance";
/// The names that programs are asked for.
pub const NAMES: &str = "target/trial/names";

/// A check and a release build.
pub const CHECK: &[&str] = &["check"];
pub const RELEASE: &[&str] = &["build", "--release"];

pub struct Build {
    /// What was printed, where it failed.
    pub outcome: Result<(), String>,
    pub user_seconds: f64,
    pub mebibytes: u64,
}

fn package(way: &str) -> &str {
    if [CONTROL, UNCHECKED].contains(&way) { "flat" } else { way }
}

/// The folder of builds of a way, its own so that no build disturbs another.
pub fn target(way: &str) -> String {
    format!("target/trial/target/{}", package(way))
}

pub fn program(way: &str) -> String {
    format!("{}/release/embed-{}", target(way), package(way))
}

/// Writes the table where every way finds it: as CSV, as generated Rust, and in a copy of the crate.
/// A table with a fault has no generated form.
pub fn write_table(text: &str) {
    fs::write(TABLE, text).expect(TABLE);
    if let Ok(rows) = source::checked(text) {
        fs::write(GENERATED, source::flat(&rows)).expect(GENERATED);
    }
    fs::create_dir_all(CRATE).expect(CRATE);
    let entries = ["Cargo.toml", "README.md", "CONTRIBUTING.md", "src", "docs", "data"];
    let mut cp = Command::new("cp");
    cp.arg("-pr").args(entries.map(|entry| format!("../../{entry}"))).arg(CRATE);
    assert!(cp.status().expect("cp starts").success(), "the crate cannot be copied");
    fs::write(format!("{CRATE}/data/chart-iii-7.csv"), text).expect(CRATE);
}

/// Runs cargo for a way, with the table that was written last.
pub fn cargo(way: &str, options: &[&str]) -> Build {
    let mut command = Command::new("cargo");
    command
        .args(options)
        .args(["--quiet", "--locked", "--offline", "--package", &format!("embed-{}", package(way))])
        .env("CARGO_TARGET_DIR", target(way))
        .env("CARGO_INCREMENTAL", "0")
        .env("EMBEDDING_TABLE", absolute(TABLE).expect("a path has an absolute form"))
        .env("EMBEDDING_GENERATED", absolute(GENERATED).expect("a path has an absolute form"));
    if way == UNCHECKED {
        command.env("EMBEDDING_UNCHECKED", "yes");
    }
    if way == "assistance" {
        command.arg(format!("--config=paths=[{CRATE:?}]"));
    }
    measured(command)
}

/// Runs a command to its end.
pub fn measured(mut command: Command) -> Build {
    let mut child = command.stderr(Stdio::piped()).spawn().expect("the compiler starts");
    let mut message = String::new();
    let mut stderr = child.stderr.take().expect("the child has a pipe");
    stderr.read_to_string(&mut message).expect("the compiler prints UTF-8");
    let end = child.wait4().expect("the child ends");
    Build {
        outcome: if end.status.success() { Ok(()) } else { Err(message) },
        user_seconds: end.rusage.utime.as_secs_f64(),
        mebibytes: end.rusage.maxrss / 1_048_576,
    }
}

/// What a program prints for a command, or the message with which it ends.
pub fn ask(program: impl AsRef<Path>, command: &str) -> Result<String, String> {
    let output = Command::new(program.as_ref()).args([command, NAMES]).output();
    let output = output.unwrap_or_else(|error| panic!("{:?}: {error}", program.as_ref()));
    let text = |bytes| String::from_utf8(bytes).expect("a program prints UTF-8").trim().to_owned();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}
