//! How every example behaves: help, stray arguments, a closed pipe, a full device, its width.

#[path = "support/examples.rs"]
mod programs;

use std::fs::File;
use std::path::Path;

use assistance::{Country, Measure};
use programs::{complaint, example, output, printed};

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

/// The examples that can be built with the features of this run.
fn examples() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    EXAMPLES.into_iter().filter(|(name, _)| cfg!(feature = "serde") || *name != "export")
}

#[test]
fn every_example_explains_itself() {
    for (name, _) in examples().chain([("plot", &[][..])]) {
        let help = printed(name, &["--help"]);
        assert!(help.contains(&format!("Usage: {name}")), "{help}");
        assert!(help.lines().next().is_some_and(|line| line.len() > 20), "{help}");
    }
}

#[test]
fn a_stray_argument_is_an_error_with_usage() {
    for (name, arguments) in examples().chain([("plot", &["target"][..])]) {
        let output = output(name, &[arguments, &["--stray"]].concat());
        assert_eq!(output.status.code(), Some(2), "{name}");
        let complaint = complaint(&output);
        assert!(complaint.contains("--stray") && complaint.contains("Usage: "), "{complaint}");
        assert!(output.stdout.is_empty(), "{name}");
    }
    let others = examples().filter(|(name, _)| *name != "by_country");
    for (name, arguments) in others.chain([("plot", &["target"][..])]) {
        let output = output(name, &[arguments, &["net", "stray"]].concat());
        assert_eq!(output.status.code(), Some(2), "{name}");
    }
}

#[test]
#[cfg(unix)]
fn a_reader_that_has_seen_enough_is_no_error() {
    use std::os::fd::OwnedFd;
    use std::os::unix::net::UnixStream;
    for (name, arguments) in examples() {
        let (reader, writer) = UnixStream::pair().expect("the system has sockets");
        drop(reader);
        let output = example(name, arguments)
            .stdout(OwnedFd::from(writer))
            .output()
            .expect("the example runs");
        assert_eq!((output.status.code(), complaint(&output)), (Some(0), String::new()), "{name}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_device_is_an_error() {
    let help = examples().chain([("plot", &[][..])]);
    let help = help.map(|(name, _)| (name, &["--help"][..]));
    for (name, arguments) in examples().chain(help) {
        let full = File::options().write(true).open("/dev/full").expect("the device is there");
        let output = example(name, arguments).stdout(full).output().expect("the example runs");
        let expected = "cannot write to standard output: No space left on device (os error 28)\n";
        assert_eq!((output.status.code(), &*complaint(&output)), (Some(1), expected), "{name}");
    }
}

#[test]
fn lines_fit_80_columns_without_trailing_spaces() {
    let countries = Country::ALL.map(|country| ("by_country", vec![country.alpha3()]));
    let measures = Measure::ALL.map(|measure| ("rankings", vec![measure.name()]));
    let others = EXAMPLES.map(|(name, arguments)| (name, arguments.to_vec()));
    let all = countries.into_iter().chain(measures).chain(others);
    for (name, arguments) in all.filter(|(name, _)| *name != "export") {
        for line in printed(name, &arguments).lines() {
            assert!(line.chars().count() <= 80, "{name} {arguments:?}: {line}");
            assert_eq!(line, line.trim_end(), "{name} {arguments:?}");
        }
    }
}

#[test]
fn an_amount_stays_on_the_line_of_its_unit() {
    for country in Country::ALL {
        for line in printed("by_country", &[country.alpha3()]).lines() {
            assert!(!line.ends_with("US$") && !line.trim_start().starts_with("million"), "{line}");
        }
    }
}

#[test]
fn the_readme_shows_the_first_lines_of_its_command() {
    let readme = include_str!("../README.md");
    let block = readme.split("```text\n").nth(2).and_then(|rest| rest.split("```").next());
    let block = block.expect("the README has a second block of text");
    assert!(block.lines().count() > 10);
    assert!(printed("by_country", &["Uzbekistan"]).starts_with(block), "{block}");
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
        assert!(complaint(&output).starts_with("unknown "), "{}", complaint(&output));
        assert!(complaint(&output).contains(says), "{}", complaint(&output));
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn ranks_say_of_how_many_and_marks_are_explained() {
    let uzbekistan = printed("by_country", &["Uzbekistan"]);
    for part in
        ["1 of 8", "1 of 4", "124.2 %†", "99.7 %†", "† Not a part of a whole", "upcoming in"]
    {
        assert!(uzbekistan.contains(part), "{part}: {uzbekistan}");
    }
    assert!(!uzbekistan.contains("* Below zero"), "{uzbekistan}");
    let kazakhstan = printed("by_country", &["Kazakhstan"]);
    for part in ["7 of 7*", "-14.1 %*", "-10.5 %*", "* Below zero: "] {
        assert!(kazakhstan.contains(part), "{part}: {kazakhstan}");
    }
    assert!(!kazakhstan.contains('†'), "{kazakhstan}");
    let loan_net = printed("rankings", &["loan_net"]);
    for part in ["1 of 7 ", "2 of 7*", "* Below zero: ", "Not ranked", "Tajikistan"] {
        assert!(loan_net.contains(part), "{part}: {loan_net}");
    }
    let net = printed("rankings", &[]);
    for part in [" 5* │   up 2 ", "* Below zero: ", "does not mean more aid"] {
        assert!(net.contains(part), "{part}: {net}");
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
    let names = ["net-versus-gross.svg", "composition.svg"].map(|name| folder.join(name));
    assert!(names.iter().all(|name| name.is_file()), "{says}");
    assert_eq!(says, names.map(|name| format!("wrote {}\n", name.display())).concat());
    let not_a_folder = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let output = output("plot", &[not_a_folder]);
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).starts_with("cannot draw into "), "{}", complaint(&output));
    assert!(output.stdout.is_empty());
}

#[test]
fn plot_without_a_folder_says_how_it_is_used_and_writes_nothing() {
    let empty = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures/empty");
    std::fs::create_dir_all(&empty).expect("the folder is made");
    let output = example("plot", &[]).current_dir(&empty).output().expect("the example runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("Usage: plot <FOLDER>"), "{}", complaint(&output));
    assert!(output.stdout.is_empty());
    let written = std::fs::read_dir(&empty).expect("the folder is there").count();
    assert_eq!(written, 0, "plot wrote to the folder it was started in");
}
