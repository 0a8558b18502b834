//! One build by cargo, with its time in the processor and the memory of its largest process.

use std::fs;
use std::io::Read;
use std::path::{Path, absolute};
use std::process::{Command, Stdio};

use common::source;
use wait4::Wait4;

use crate::CONTROL;

const TABLE: &str = "target/trial/table.csv";
/// The folder of the forms of the table that a repository would contain.
const FILES: &str = "target/trial/files";
/// The names that programs are asked for.
pub const NAMES: &str = "target/trial/names";

/// A release build without incremental state, and a development build with it.
pub const RELEASE: &[&str] = &["build", "--release", "--config=build.incremental=false"];
pub const DEV: &[&str] = &["build", "--config=build.incremental=true"];

pub struct Build {
    /// What was printed, where it failed.
    pub outcome: Result<(), String>,
    pub user_seconds: f64,
    pub mebibytes: u64,
}

fn package(way: &str) -> &str {
    if way == CONTROL { "flat" } else { way }
}

/// The folder of builds of a way, its own so that no build disturbs another.
pub fn target(way: &str) -> String {
    format!("target/trial/target/{way}")
}

pub fn program(way: &str) -> String {
    format!("{}/release/embed-{}", target(way), package(way))
}

/// Writes the table where every way finds it: as CSV, as Rust, and as bytes. A table with a fault
/// has the CSV alone.
pub fn write_table(text: &str) {
    fs::create_dir_all(FILES).expect(FILES);
    fs::write(TABLE, text).expect(TABLE);
    let Ok(rows) = source::checked(text) else { return };
    source::write_bytes(Path::new(FILES), &rows);
    let plain: Vec<_> = rows.iter().map(|(name, figures)| (name, source::plain(figures))).collect();
    let slots = source::slots(&rows);
    let nested = |rows: String| format!("Nested {{ rows: &{rows}, slots: &{slots:?} }}");
    let files = [
        ("nested-some.rs", nested(format!("{rows:?}"))),
        ("nested.rs", nested(format!("{plain:?}"))),
        ("flat.rs", source::flat(&rows)),
    ];
    for (name, content) in files {
        fs::write(Path::new(FILES).join(name), content).expect(name);
    }
}

/// Runs cargo for a way, with the table that was written last. Another `edit` is an edit of the
/// program.
pub fn cargo(way: &str, options: &[&str], edit: usize) -> Build {
    let mut command = Command::new("cargo");
    command
        .args(options)
        .args(["--quiet", "--locked", "--offline", "--package", &format!("embed-{}", package(way))])
        .env("CARGO_TARGET_DIR", target(way))
        .env("EMBEDDING_TABLE", absolute(TABLE).expect("a path has an absolute form"))
        .env("EMBEDDING_FILES", absolute(FILES).expect("a path has an absolute form"))
        .env("EMBEDDING_EDIT", edit.to_string());
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
    let mut ask = Command::new(program.as_ref());
    let output = ask.args([command, NAMES]).env("RUST_BACKTRACE", "0").output();
    let output = output.unwrap_or_else(|error| panic!("{:?}: {error}", program.as_ref()));
    let text = |bytes| String::from_utf8(bytes).expect("a program prints UTF-8").trim().to_owned();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}
