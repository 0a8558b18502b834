//! What the example `export` prints, read back, is what is embedded.

#![cfg(feature = "serde")]

#[path = "support/examples.rs"]
mod programs;

use std::collections::BTreeMap;

use assistance::{Assistance, SOURCE, observations, rows};
use programs::{complaint, output, printed};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

fn export(arguments: &[&str]) -> String {
    printed("export", arguments)
}

/// The columns that say what a record is about: `source` in either layout, and in the wide one,
/// whose rows do not have them, `unit` and `year`.
const ABOUT_CELL: [&str; 1] = ["source"];
const ABOUT_ROW: [&str; 3] = ["unit", "year", "source"];

/// Reads records back, and checks what they say of themselves.
fn from_csv<T: DeserializeOwned>(text: &str, about: &[&str]) -> Vec<T> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().expect("the CSV has a heading").clone();
    let columns = headers.len() - about.len();
    assert!(headers.iter().skip(columns).eq(about.iter().copied()));
    let known: csv::StringRecord = headers.iter().take(columns).collect();
    let read = |record: csv::Result<csv::StringRecord>| {
        let record = record.expect("the CSV reads back");
        assert_eq!(record.iter().next_back(), Some(&*SOURCE.to_string()));
        let cells: csv::StringRecord = record.iter().take(columns).collect();
        cells.deserialize(Some(&known)).expect("the record is of this edition")
    };
    reader.records().map(read).collect()
}

fn from_json<T: DeserializeOwned>(value: Value, about: &[&str]) -> T {
    let Value::Object(mut record) = value else {
        panic!("a record is an object");
    };
    for column in about {
        let expected = match *column {
            "unit" => json!(SOURCE.unit),
            "year" => json!(SOURCE.calendar_year),
            _ => json!(SOURCE.to_string()),
        };
        assert_eq!(record.remove(*column), Some(expected));
    }
    serde_json::from_value(Value::Object(record)).expect("the record is of this edition")
}

fn from_json_array<T: DeserializeOwned>(text: &str, about: &[&str]) -> Vec<T> {
    let values: Vec<Value> = serde_json::from_str(text).expect("the JSON reads back");
    values.into_iter().map(|value| from_json(value, about)).collect()
}

fn from_json_lines<T: DeserializeOwned>(text: &str, about: &[&str]) -> Vec<T> {
    let value = |line| serde_json::from_str(line).expect("the JSON lines read back");
    text.lines().map(|line| from_json(value(line), about)).collect()
}

#[test]
fn long_is_every_observation() {
    let embedded: Vec<Value> =
        observations().map(|cell| serde_json::to_value(cell).expect("a flat record")).collect();
    let json = export(&["json", "--long"]);
    assert_eq!(from_json_array::<Value>(&json, &ABOUT_CELL), embedded);
    let lines = export(&["jsonl", "--long"]);
    assert_eq!(from_json_lines::<Value>(&lines, &ABOUT_CELL), embedded);
    let text = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    for (cell, read) in
        embedded.iter().zip(from_csv::<BTreeMap<String, String>>(&export(&["csv"]), &ABOUT_CELL))
    {
        let cell = cell.as_object().expect("an object");
        let expected: BTreeMap<_, _> = cell.iter().map(|(k, v)| (k.clone(), text(v))).collect();
        assert_eq!(read, expected);
    }
}

#[test]
fn wide_is_every_row() {
    let embedded = rows().to_vec();
    let csv = export(&["csv", "--wide"]);
    assert_eq!(from_csv::<Assistance>(&csv, &ABOUT_ROW), embedded);
    let json = export(&["json", "--wide"]);
    assert_eq!(from_json_array::<Assistance>(&json, &ABOUT_ROW), embedded);
    let lines = export(&["jsonl", "--wide"]);
    assert_eq!(from_json_lines::<Assistance>(&lines, &ABOUT_ROW), embedded);
}

/// Without what it says of itself, the first lines of the wide CSV are those of the data file, but
/// for the dashes.
#[test]
fn wide_csv_has_the_columns_of_the_data_file() {
    let printed = export(&["csv", "--wide"]);
    let heading = include_str!("../data/chart-iii-7.csv").lines().next();
    let wide = printed.lines().next().and_then(|line| line.strip_suffix(",unit,year,source"));
    assert_eq!(wide, heading);
    assert!(printed.contains("\n4,Tajikistan,16.74,,5.60,22.35,,,,22.35,22.35,US$ million,2019,"));
}

#[test]
fn sql_says_every_cell_once_in_each_layout() {
    let sql = export(&["sql"]);
    let count = |table: &str| sql.matches(&format!("INSERT INTO {table} VALUES")).count();
    assert_eq!([count("countries"), count("chart"), count("observations")], [8, 10, 90]);
    let georgia = "('Georgia', 'country', 'GEO', 6, 0.98, 0.15, 0.41, 1.39, 0.54, 5.29, -4.75, \
                   -3.36, 1.93, 2019)";
    assert!(sql.contains(georgia), "{sql}");
    let dash = "('Turkmenistan', 'grant_aid', 'country', 'TKM', NULL, NULL, 'dash', 'JPN', 2019)";
    assert!(sql.contains(dash), "{sql}");
}

#[test]
fn bad_arguments_get_usage_and_status_2() {
    for arguments in
        [&[][..], &["xml"], &["csv", "--long", "--wide"], &["csv", "--tall"], &["sql", "--wide"]]
    {
        let output = output("export", arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        let message = complaint(&output);
        assert!(message.contains("Usage: export"), "{message}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
    }
}
