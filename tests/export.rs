//! What the example `export` prints, read back, is what is embedded.

#![cfg(feature = "serde")]

use std::io::Read;
use std::process::{Command, Output, Stdio};

use assistance::{Assistance, Observation, observations, rows};
use serde::de::DeserializeOwned;

/// Runs the example as its user would: `cargo test` has built it already.
fn export(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--example", "export", "--"]);
    command.args(arguments);
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

fn output(arguments: &[&str]) -> Output {
    export(arguments).output().expect("cargo runs the example")
}

fn printed(arguments: &[&str]) -> Vec<u8> {
    let output = output(arguments);
    assert!(output.status.success(), "{output:?}");
    output.stdout
}

fn from_csv<T: DeserializeOwned>(text: &[u8]) -> Vec<T> {
    csv::Reader::from_reader(text)
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("the CSV reads back")
}

fn from_json<T: DeserializeOwned>(text: &[u8]) -> Vec<T> {
    serde_json::from_slice(text).expect("the JSON reads back")
}

fn from_json_lines<T: DeserializeOwned>(text: &[u8]) -> Vec<T> {
    serde_json::Deserializer::from_slice(text)
        .into_iter()
        .collect::<Result<_, _>>()
        .expect("the JSON lines read back")
}

#[test]
fn long_is_every_observation() {
    let embedded: Vec<Observation> = observations().collect();
    assert_eq!(from_csv::<Observation>(&printed(&["csv"])), embedded);
    assert_eq!(
        from_json::<Observation>(&printed(&["json", "--long"])),
        embedded
    );
    let lines = printed(&["jsonl", "--long"]);
    assert_eq!(
        lines.iter().filter(|byte| **byte == b'\n').count(),
        embedded.len()
    );
    assert_eq!(from_json_lines::<Observation>(&lines), embedded);
}

#[test]
fn wide_is_every_row() {
    let embedded = rows().to_vec();
    assert_eq!(
        from_csv::<Assistance>(&printed(&["csv", "--wide"])),
        embedded
    );
    assert_eq!(
        from_json::<Assistance>(&printed(&["json", "--wide"])),
        embedded
    );
    assert_eq!(
        from_json_lines::<Assistance>(&printed(&["jsonl", "--wide"])),
        embedded
    );
}

/// With dashes for its empty cells and no dash for an empty rank, the wide CSV is the file it came from.
#[test]
fn wide_csv_is_the_data_file() {
    let printed = String::from_utf8(printed(&["csv", "--wide"])).expect("the CSV is UTF-8");
    let with_dashes = printed.lines().map(|line| {
        let (rank, rest) = line.split_once(',').expect("a line has cells");
        let cells: Vec<&str> = rest
            .split(',')
            .map(|c| if c.is_empty() { "-" } else { c })
            .collect();
        format!("{rank},{}\n", cells.join(","))
    });
    assert_eq!(
        with_dashes.collect::<String>(),
        include_str!("../data/chart-iii-7.csv")
    );
}

#[test]
fn bad_arguments_get_usage_and_status_2() {
    for arguments in [
        &[][..],
        &["xml"],
        &["csv", "--long", "--wide"],
        &["csv", "--tall"],
    ] {
        let output = output(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(message.contains("Usage: export"), "{message}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let mut child = export(&["json", "--long"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs the example");
    drop(child.stdout.take());
    let status = child.wait().expect("the example ends");
    let mut message = String::new();
    let mut stderr = child.stderr.take().expect("standard error is piped");
    stderr
        .read_to_string(&mut message)
        .expect("standard error is text");
    assert!(status.success(), "{message}");
    assert_eq!(message, "");
}
