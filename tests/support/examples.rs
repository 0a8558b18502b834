//! The examples as programs: built once for all tests of a file, for the target and the profile of
//! the tests, and then run by themselves.

#![allow(dead_code, reason = "every test uses a part")]

use std::collections::HashMap;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;

/// Where cargo put each example. `cargo test` has built them already, but `cargo test --test` has
/// not, and cargo says where.
static PROGRAMS: LazyLock<HashMap<String, PathBuf>> = LazyLock::new(|| {
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--examples", "--message-format=json"]);
    let profile = folder(2);
    build.args(["--profile", if profile == "debug" { "dev" } else { &profile }]);
    if let Some(target) = &*TARGET {
        build.args(["--target", target]);
    }
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

/// The target, if cargo was told one: the folder above that of the profile is then called after it.
static TARGET: LazyLock<Option<String>> = LazyLock::new(|| {
    let list = Command::new("rustc").args(["--print", "target-list"]).output();
    let list = String::from_utf8(list.expect("rustc lists targets").stdout).expect("text");
    let folder = folder(3);
    list.lines().any(|target| target == folder).then_some(folder)
});

/// The name of a folder above this test, which is `target/TRIPLE/PROFILE/deps/TEST`, or the same
/// without a triple.
fn folder(above: usize) -> String {
    let test = env::current_exe().expect("a test is a file");
    let folder = test.ancestors().nth(above).and_then(Path::file_name);
    folder.expect("a test is in a folder of cargo").to_string_lossy().into_owned()
}

/// The program that runs programs of the target, such as an emulator, and its arguments.
static RUNNER: LazyLock<Vec<String>> = LazyLock::new(|| {
    let target = TARGET.as_deref().unwrap_or_default().to_uppercase().replace('-', "_");
    let runner = env::var(format!("CARGO_TARGET_{target}_RUNNER")).unwrap_or_default();
    runner.split_whitespace().map(str::to_owned).collect()
});

/// An example with its arguments, ready to run.
pub(crate) fn example(name: &str, arguments: &[&str]) -> Command {
    let program = &PROGRAMS[name];
    let mut command = match &RUNNER[..] {
        [] => Command::new(program),
        [runner, options @ ..] => {
            let mut command = Command::new(runner);
            command.args(options).arg(program);
            command
        }
    };
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
