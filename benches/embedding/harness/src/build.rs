//! One build by cargo, timed, with the memory of its largest process.

use std::ffi::OsStr;
use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

use crate::folders;
use crate::tables::Files;
use crate::technique::Technique;

/// Seconds after which the build of a table is stopped.
pub(crate) const LIMIT: u64 = 60;

/// Seconds after which a build with all dependencies is stopped.
const CLEAN_LIMIT: u64 = 600;

/// What `timeout` exits with when it stops a command.
const STOPPED: i32 = 124;

pub(crate) struct Build {
    pub(crate) outcome: Result<(), Refusal>,
    pub(crate) milliseconds: f64,
    pub(crate) peak_bytes: u64,
}

/// What a failed build printed.
pub(crate) struct Refusal {
    pub(crate) message: String,
    /// The seconds after which it was stopped, where it took too long.
    pub(crate) stopped_after: Option<u64>,
}

impl Build {
    /// Whether a build that must not fail succeeded.
    pub(crate) fn expect(self, what: &str) -> Build {
        if let Err(refusal) = &self.outcome {
            panic!("{what} does not build:\n{}", refusal.message);
        }
        self
    }
}

/// Builds the program of a technique for a table, with what it depends on.
pub(crate) fn everything(technique: &Technique, table: &Files) -> Build {
    run(CLEAN_LIMIT, technique, table, ["--bin", &technique.package()])
}

/// Builds the program of a technique for a table. What it depends on is built already.
pub(crate) fn program(technique: &Technique, table: &Files) -> Build {
    run(LIMIT, technique, table, ["--bin", &technique.package()])
}

/// Builds the library of a technique for a table.
pub(crate) fn library<'a>(
    technique: &Technique,
    table: &Files,
    options: impl IntoIterator<Item = &'a str>,
) -> Build {
    run(LIMIT, technique, table, ["--lib"].into_iter().chain(options))
}

fn run<A: AsRef<OsStr>>(
    limit: u64,
    technique: &Technique,
    table: &Files,
    options: impl IntoIterator<Item = A>,
) -> Build {
    let mut command = Command::new("timeout");
    command
        .arg(limit.to_string())
        .args(["cargo", "build", "--release", "--locked", "--offline", "--quiet", "--package"])
        .arg(technique.package())
        .args(options)
        .current_dir(folders::workspace())
        .env("CARGO_TARGET_DIR", technique.target())
        .env("RUST_BACKTRACE", "0")
        .env("EMBEDDING_TABLE", &table.csv)
        .env("EMBEDDING_TABLE_RS", &table.rs);
    measured(limit, command)
}

fn measured(limit: u64, mut command: Command) -> Build {
    let start = Instant::now();
    let mut child = command.stderr(Stdio::piped()).spawn().expect("cargo starts");
    let mut message = String::new();
    let mut stderr = child.stderr.take().expect("the child has a pipe");
    stderr.read_to_string(&mut message).expect("cargo prints UTF-8");
    let end = child.wait4().expect("the child ends");
    let outcome = match end.status.success() {
        true => Ok(()),
        false => Err(Refusal {
            message,
            stopped_after: (end.status.code() == Some(STOPPED)).then_some(limit),
        }),
    };
    Build {
        outcome,
        milliseconds: start.elapsed().as_secs_f64() * 1e3,
        peak_bytes: end.rusage.maxrss,
    }
}
