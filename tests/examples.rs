//! How every example behaves: its help, wrong arguments, a closed pipe, a full device, its width.

#[path = "support/examples.rs"]
mod programs;

use std::path::Path;

use assistance::{Country, Measure};
use programs::{complaint, example, printed};

/// Runs of every example that print, with those that can be built with the features of this test.
fn runs() -> Vec<(&'static str, Vec<&'static str>)> {
    let mut runs = vec![
        ("chart", vec![]),
        ("rankings", vec![]),
        ("net_versus_gross", vec![]),
        ("totals", vec![]),
        ("audit", vec![]),
        ("timeline", vec![]),
    ];
    for country in Country::ALL {
        let words: Vec<&str> = country.name().split(' ').collect();
        runs.extend([("by_country", words.clone()), ("timeline", words)]);
    }
    runs.extend(Measure::ALL.map(|measure| ("rankings", measure.name().split('_').collect())));
    let all =
        ["by_country", "chart", "rankings", "net_versus_gross", "totals", "audit", "timeline"];
    runs.extend(all.map(|name| (name, vec!["--help"])));
    runs.push(("plot", vec!["--help"]));
    if cfg!(feature = "serde") {
        runs.extend([("export", vec!["--help"]), ("export", vec!["csv"])]);
    }
    runs
}

#[test]
fn lines_fit_80_columns_without_trailing_spaces() {
    for (name, arguments) in runs().into_iter().filter(|run| run.1 != ["csv"]) {
        let text = printed(name, &arguments);
        for line in text.lines() {
            assert!(line.chars().count() <= 80, "{name} {arguments:?}: {line}");
            assert_eq!(line, line.trim_end(), "{name} {arguments:?}");
            assert!(!line.ends_with("US$"), "{name} {arguments:?}: {line}");
        }
        assert!(text.ends_with('\n') && !text.contains("\n\n\n"), "{name} {arguments:?}: {text}");
        assert!(name != "by_country" || text.lines().count() <= 30, "{arguments:?}: {text}");
    }
}

#[test]
#[cfg(unix)]
fn a_reader_that_has_seen_enough_is_no_error_and_a_full_device_is() {
    use std::os::fd::OwnedFd;
    use std::os::unix::net::UnixStream;
    for (name, arguments) in runs() {
        let (reader, writer) = UnixStream::pair().expect("the system has sockets");
        drop(reader);
        let writer = OwnedFd::from(writer);
        let output = example(name, &arguments).stdout(writer).output().expect("the example runs");
        assert_eq!((output.status.code(), &*output.stderr), (Some(0), &b""[..]), "{name}");
        // Only Linux has the device.
        let Ok(full) = std::fs::File::options().write(true).open("/dev/full") else { continue };
        let output = example(name, &arguments).stdout(full).output().expect("the example runs");
        let expected = &b"cannot write to standard output: No space left on device (os error 28)\n";
        assert_eq!((output.status.code(), &*output.stderr), (Some(1), &expected[..]), "{name}");
    }
}

#[test]
fn help_begins_with_what_an_example_does_and_lists_what_it_accepts() {
    for (name, arguments) in runs().into_iter().filter(|run| run.1 == ["--help"]) {
        let help = printed(name, &arguments);
        assert!(help.contains(&format!("\n\nUsage: {name}")), "{help}");
        assert!(help.lines().next().is_some_and(|line| line.len() > 20), "{help}");
    }
    let help = printed("by_country", &["--help"]);
    for country in Country::ALL {
        let (name, alpha2, alpha3) = (country.name(), country.alpha2(), country.alpha3());
        assert!(help.contains(&format!("\n  {name:<16} {alpha2} {alpha3}\n")), "{help}");
    }
    let help = printed("rankings", &["--help"]);
    assert!(Measure::ALL.iter().all(|measure| help.contains(&format!("\n  {measure} "))), "{help}");
}

#[test]
fn wrong_arguments_are_an_error_with_usage_after_it() {
    for (name, _) in runs().into_iter().filter(|run| run.1 == ["--help"]) {
        let arguments = match name {
            "by_country" | "rankings" | "timeline" => vec!["net", "--stray"],
            _ => vec!["target", "stray"],
        };
        let complaint = complaint(name, &arguments, 2);
        assert!(complaint.starts_with("error: "), "{complaint}");
        assert!(complaint.contains(&format!("\n\nUsage: {name}")), "{complaint}");
    }
}

#[test]
fn an_unknown_name_is_an_error_that_says_what_is_known() {
    for (name, given, says) in [
        ("by_country", &["Uzbekstan"][..], "country \"Uzbekstan\" (did you mean Uzbekistan?)"),
        ("by_country", &["United", "States"], "country \"United States\": the chart covers "),
        ("timeline", &["Uzbekstan"], "country \"Uzbekstan\" (did you mean Uzbekistan?)"),
        ("rankings", &["loan", "nett"], "measure \"loan nett\" (did you mean loan_net?)"),
    ] {
        let complaint = complaint(name, given, 1);
        assert!(complaint.starts_with(&format!("unknown {says}")), "{complaint}");
    }
}

#[test]
fn a_cell_that_does_not_apply_is_blank() {
    let kazakhstan = printed("by_country", &["kazakhstan"]);
    for line in [
        "\n  of which multilateral             -\n",
        "\nloan recovered                  41.78   1 of 7     32.0 %\n",
        "\nnet                            -40.38   8 of 8\n",
        "\n\nBelow zero, ",
    ] {
        assert!(kazakhstan.contains(line), "{line:?}: {kazakhstan}");
    }
    assert!(!printed("by_country", &["tj"]).contains("Below zero"));
    assert!(
        printed("rankings", &[])
            .contains("\nKazakhstan          1.40     8   -40.38     8       =\n")
    );
}

#[test]
fn the_timeline_of_a_country_has_what_is_certain_and_what_is_possible() {
    let georgia = printed("timeline", &["georgia"]);
    assert!(georgia.contains("September 2018 ●") && !georgia.contains("2004"), "{georgia}");
    let (certain, possible) = georgia.split_once("may concern it").expect("one figure is possible");
    assert!(!certain.contains('¥') && possible.contains("¥2.5 billion"), "{georgia}");
    let uzbekistan = printed("timeline", &["uz"]);
    let (certain, _) = uzbekistan.split_once("may concern it").expect("one figure is possible");
    assert!(certain.contains("¥190 billion") && certain.contains("¥190 million"), "{uzbekistan}");
    assert!(!printed("timeline", &[]).contains("may concern it"));
}

#[test]
fn the_readme_shows_the_first_lines_of_its_command() {
    let readme = include_str!("../README.md");
    let block = readme.split("```text\n").find(|block| block.starts_with("Uzbekistan, "));
    let block = block.and_then(|rest| rest.split("```").next()).expect("the README has the block");
    assert!(block.lines().count() > 5);
    assert!(printed("by_country", &["Uzbekistan"]).starts_with(block), "{block}");
}

#[test]
fn plot_makes_its_folder_or_says_why_it_cannot() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures/new");
    let _ = std::fs::remove_dir_all(&folder);
    let says = printed("plot", &[folder.to_str().expect("the path is text")]);
    let names = ["net-versus-gross.svg", "composition.svg"].map(|name| folder.join(name));
    assert!(names.iter().all(|name| name.is_file()), "{says}");
    assert_eq!(says, names.map(|name| format!("wrote {}\n", name.display())).concat());
    assert!(complaint("plot", &["Cargo.toml"], 1).starts_with("cannot draw into Cargo.toml: "));
    assert!(complaint("plot", &[], 2).contains("Usage: plot <FOLDER>"));
}
