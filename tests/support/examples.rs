//! The examples as programs: built once for all tests of a file, in the profile of the tests.

#![allow(dead_code, reason = "every test uses a part")]

use std::collections::HashMap;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

/// Where cargo put each example. `cargo test` has built them already, but `cargo test --test` has
/// not, and cargo says where.
static PROGRAMS: LazyLock<HashMap<String, PathBuf>> = LazyLock::new(|| {
    let test = env::current_exe().expect("a test is a file");
    let profile = test.ancestors().nth(2).and_then(Path::file_name).and_then(|name| name.to_str());
    let profile = match profile.expect("a test is in a folder of cargo") {
        "debug" => "dev",
        other => other,
    };
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--examples", "--message-format=json", "--profile", profile]);
    if cfg!(not(feature = "serde")) {
        build.arg("--no-default-features");
    }
    let output = build.current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let output = output.expect("cargo builds the examples");
    assert!(output.status.success(), "{output:?}");
    let messages = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let programs = messages.filter_map(|line| {
        let message: serde_json::Value = serde_json::from_slice(line).expect("cargo writes JSON");
        let path = message["executable"].as_str()?;
        Some((message["target"]["name"].as_str()?.to_owned(), path.into()))
    });
    programs.collect()
});

/// An example with its arguments, ready to run.
pub(crate) fn example(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(&PROGRAMS[name]);
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).stdin(Stdio::null());
    command
}

pub(crate) fn output(name: &str, arguments: &[&str]) -> Output {
    example(name, arguments).output().expect("the example runs")
}

/// What an example prints when all is well.
pub(crate) fn printed(name: &str, arguments: &[&str]) -> String {
    let output = output(name, arguments);
    assert!(output.status.success(), "{name}: {output:?}");
    String::from_utf8(output.stdout).expect("an example prints text")
}

/// Checks that an example fails with a status, prints nothing, and returns what it complains of.
#[track_caller]
pub(crate) fn complaint(name: &str, arguments: &[&str], status: i32) -> String {
    let output = output(name, arguments);
    assert_eq!(output.status.code(), Some(status), "{name} {arguments:?}: {output:?}");
    assert!(output.stdout.is_empty(), "{name} {arguments:?}: {output:?}");
    String::from_utf8(output.stderr).expect("an example complains in text")
}
