//! The examples as programs: built once for all tests of a file, and then run by themselves.

#![allow(dead_code, reason = "every test uses a part")]

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

/// Where cargo put each example. `cargo test` has built them already, and cargo says where.
static PROGRAMS: LazyLock<HashMap<String, PathBuf>> = LazyLock::new(|| {
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--examples", "--message-format=json"]);
    if cfg!(not(feature = "serde")) {
        build.arg("--no-default-features");
    }
    let output = build.current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let output = output.expect("cargo builds the examples");
    assert!(output.status.success(), "{output:?}");
    let messages = String::from_utf8(output.stdout).expect("cargo writes JSON");
    let messages = messages.lines().map(|line| {
        let message: serde_json::Value = serde_json::from_str(line).expect("cargo writes JSON");
        message
    });
    let programs = messages.filter_map(|message| {
        let path = message["executable"].as_str()?;
        Some((message["target"]["name"].as_str()?.to_owned(), path.into()))
    });
    programs.collect()
});

/// An example with its arguments, ready to run.
pub(crate) fn example(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(&PROGRAMS[name]);
    command.args(arguments);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.stdin(Stdio::null());
    command
}

pub(crate) fn output(name: &str, arguments: &[&str]) -> Output {
    let output = example(name, arguments).output();
    output.expect("the example runs")
}

/// What an example prints when all is well.
pub(crate) fn printed(name: &str, arguments: &[&str]) -> String {
    let output = output(name, arguments);
    assert!(output.status.success(), "{name}: {output:?}");
    String::from_utf8(output.stdout).expect("an example prints text")
}

/// What an example says on standard error.
pub(crate) fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
