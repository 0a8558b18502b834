//! What the example `export` prints, read back, is what is embedded.

#![cfg(feature = "serde")]

#[path = "support/examples.rs"]
mod programs;

use assistance::{SOURCE, observations, rows};
use programs::{complaint, printed};
use serde::Serialize;
use serde_json::{Value, json};

/// Reads a CSV or JSON export: an object for each record, in CSV with texts alone.
fn read(arguments: &[&str]) -> Vec<Value> {
    let text = printed("export", arguments);
    match arguments[0] {
        "json" => serde_json::from_str(&text).expect("JSON"),
        "jsonl" => text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect(),
        _ => {
            let mut csv = csv::Reader::from_reader(text.as_bytes());
            let record = |cells: csv::Result<std::collections::BTreeMap<String, String>>| {
                serde_json::to_value(cells.expect("CSV")).expect("texts")
            };
            csv.deserialize().map(record).collect()
        }
    }
}

/// What a record is as JSON, with what it is about.
fn record(of: impl Serialize, about: &[(&str, Value)]) -> Value {
    let mut record = serde_json::to_value(of).expect("a flat record");
    for (column, value) in about {
        record[*column] = value.clone();
    }
    record
}

/// A record as CSV has it: a dash is an empty text.
fn texts(record: &Value) -> Value {
    let record = record.as_object().expect("a record is an object").iter();
    let text = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    record.map(|(column, value)| (column.clone(), json!(text(value)))).collect()
}

#[test]
fn every_format_has_the_same_records() {
    let source = ("source", json!(SOURCE.to_string()));
    let unit = [("unit", json!(SOURCE.unit)), ("year", json!(SOURCE.calendar_year))];
    let about_row = [&unit[..], std::slice::from_ref(&source)].concat();
    let cells: Vec<Value> =
        observations().map(|cell| record(cell, std::slice::from_ref(&source))).collect();
    let rows: Vec<Value> = rows().iter().map(|row| record(row, &about_row)).collect();
    for (layout, records) in [("--long", cells), ("--wide", rows)] {
        assert_eq!(read(&["json", layout]), records);
        assert_eq!(read(&["jsonl", layout]), records);
        assert_eq!(read(&["csv", layout]), records.iter().map(texts).collect::<Vec<_>>());
    }
    assert_eq!(read(&["csv"]), read(&["csv", "--long"]));
}

#[test]
fn the_columns_of_the_wide_csv_begin_as_those_of_the_data_file() {
    let (heading, _) = include_str!("../data/chart-iii-7.csv").split_once('\n').expect("a heading");
    let wide = printed("export", &["csv", "--wide"]);
    assert!(wide.starts_with(&format!("{heading},unit,year,source\n")), "{wide}");
}

#[test]
fn sql_has_every_cell_once_in_each_layout() {
    let sql = printed("export", &["sql"]);
    let count = |table: &str| sql.matches(&format!("INSERT INTO {table} VALUES")).count();
    assert_eq!([count("countries"), count("chart"), count("observations")], [8, 10, 90]);
    for row in [
        "('ARM', 'AM', '051', 610, 'Armenia', 'Armenia', 'Republic of Armenia', 'Caucasus')",
        "('Georgia', 'country', 'GEO', 6, 0.98, 0.15, 0.41, 1.39, 0.54, 5.29, -4.75, -3.36, 1.93, \
         2019)",
        "('Turkmenistan', 'grant_aid', 'country', 'TKM', NULL, NULL, 'dash', 'JPN', 2019)",
    ] {
        assert!(sql.contains(row), "{row}: {sql}");
    }
}

#[test]
fn bad_arguments_get_the_error_and_then_the_usage() {
    for arguments in
        [&[][..], &["xml"], &["csv", "--long", "--wide"], &["csv", "--tall"], &["sql", "--wide"]]
    {
        let complaint = complaint("export", arguments, 2);
        assert!(complaint.starts_with("error: "), "{complaint}");
        assert!(complaint.contains("\n\nUsage: export"), "{complaint}");
    }
}

#[test]
fn help_warns_of_amounts_as_text() {
    let help = printed("export", &["--help"]);
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in ["net of a country is 6.27", "is 384.16", "Number(", "a dash is null"] {
        assert!(help.contains(part), "{part}: {help}");
    }
}
