//! How every example behaves: help, stray arguments, a closed pipe, a full device, its width.

use std::fs::File;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Every example with the arguments of a run that prints.
const EXAMPLES: [(&str, &[&str]); 8] = [
    ("by_country", &["Uzbekistan"]),
    ("chart", &[]),
    ("rankings", &[]),
    ("net_versus_gross", &[]),
    ("totals", &[]),
    ("audit", &[]),
    ("timeline", &[]),
    ("export", &["csv"]),
];

/// Runs an example as its user would: `cargo test` has built it already.
fn example(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--example", name, "--"])
        .args(arguments);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.stdin(Stdio::null());
    command
}

fn output(name: &str, arguments: &[&str]) -> Output {
    example(name, arguments)
        .output()
        .expect("cargo runs the example")
}

fn printed(name: &str, arguments: &[&str]) -> String {
    let output = output(name, arguments);
    assert!(output.status.success(), "{name}: {output:?}");
    String::from_utf8(output.stdout).expect("an example prints text")
}

fn complaint(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The examples that can be built with the features of this run.
fn examples() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    EXAMPLES
        .into_iter()
        .filter(|(name, _)| cfg!(feature = "serde") || *name != "export")
}

#[test]
fn every_example_explains_itself() {
    for (name, _) in examples().chain([("plot", &[][..])]) {
        let help = printed(name, &["--help"]);
        assert!(help.contains(&format!("Usage: {name}")), "{help}");
        assert!(
            help.lines().next().is_some_and(|line| line.len() > 20),
            "{help}"
        );
    }
}

#[test]
fn a_stray_argument_is_an_error_with_usage() {
    for (name, arguments) in examples().chain([("plot", &["target"][..])]) {
        let output = output(name, &[arguments, &["--stray"]].concat());
        assert_eq!(output.status.code(), Some(2), "{name}");
        let complaint = complaint(&output);
        assert!(
            complaint.contains("--stray") && complaint.contains("Usage: "),
            "{complaint}"
        );
        assert!(output.stdout.is_empty(), "{name}");
    }
    for (name, arguments) in examples().filter(|(name, _)| *name != "by_country") {
        let output = output(name, &[arguments, &["net", "stray"]].concat());
        assert_eq!(output.status.code(), Some(2), "{name}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    for (name, arguments) in examples() {
        let mut child = example(name, arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("cargo runs the example");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("the example ends");
        assert_eq!(
            (output.status.code(), complaint(&output)),
            (Some(0), String::new()),
            "{name}"
        );
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_device_is_an_error() {
    for (name, arguments) in examples() {
        let full = File::options()
            .write(true)
            .open("/dev/full")
            .expect("the device is there");
        let output = example(name, arguments)
            .stdout(full)
            .output()
            .expect("cargo runs the example");
        let expected = "cannot write to standard output: No space left on device (os error 28)\n";
        assert_eq!(
            (output.status.code(), &*complaint(&output)),
            (Some(1), expected),
            "{name}"
        );
    }
}

#[test]
fn lines_fit_100_columns() {
    for (name, arguments) in examples().filter(|(name, _)| *name != "export") {
        for line in printed(name, arguments).lines() {
            assert!(line.chars().count() <= 100, "{name}: {line}");
        }
    }
}

#[test]
fn an_unknown_name_is_an_error_that_says_what_is_known() {
    for (name, given, says) in [
        ("by_country", "Uzbekstan", "did you mean Uzbekistan?"),
        ("by_country", "Japan", "the chart covers Uzbekistan, "),
        ("rankings", "nett", "did you mean net?"),
    ] {
        let output = output(name, &[given]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(
            complaint(&output).starts_with("unknown "),
            "{}",
            complaint(&output)
        );
        assert!(complaint(&output).contains(says), "{}", complaint(&output));
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn ranks_say_of_how_many_and_marks_are_explained() {
    let uzbekistan = printed("by_country", &["Uzbekistan"]);
    for part in [
        "1 of 8",
        "1 of 4",
        "124.2 %†",
        "† Above 100 %: ",
        "(upcoming)",
    ] {
        assert!(uzbekistan.contains(part), "{part}: {uzbekistan}");
    }
    assert!(!uzbekistan.contains("* Below zero"), "{uzbekistan}");
    let kazakhstan = printed("by_country", &["Kazakhstan"]);
    for part in ["7 of 7*", "-14.1 %*", "* Below zero: ", "-10.5 %*"] {
        assert!(kazakhstan.contains(part), "{part}: {kazakhstan}");
    }
    assert!(!kazakhstan.contains('†'), "{kazakhstan}");
    let loan_net = printed("rankings", &["loan_net"]);
    for part in [
        "1 of 7 ",
        "2 of 7*",
        "* Below zero: ",
        "Not ranked",
        "Tajikistan",
    ] {
        assert!(loan_net.contains(part), "{part}: {loan_net}");
    }
    assert!(!printed("rankings", &["gross"]).contains('*'));
    assert!(printed("timeline", &[]).contains("(upcoming)"));
}

#[test]
fn plot_makes_its_folder_and_says_what_it_wrote() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures/new");
    let _ = std::fs::remove_dir_all(&folder);
    let path = folder.to_str().expect("the path is text");
    let says = printed("plot", &[path]);
    for name in ["net-versus-gross.svg", "composition.svg"] {
        assert!(folder.join(name).is_file());
        assert!(
            says.contains(&format!("wrote {}", folder.join(name).display())),
            "{says}"
        );
    }
    let not_a_folder = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let output = output("plot", &[not_a_folder]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        complaint(&output).starts_with("cannot draw into "),
        "{}",
        complaint(&output)
    );
    assert!(output.stdout.is_empty());
}
