//! The chart on standard output, for other tools: CSV, JSON, JSON lines or SQL.
//!
//! `cargo run --example export -- csv --long`

mod sql;
#[path = "../support/mod.rs"]
mod support;

use std::error::Error;
use std::process::ExitCode;

use assistance::{Measure, SOURCE, countries, observations, ranking, rows};
use clap::error::ErrorKind;
use clap::{Parser, ValueEnum};
use serde::Serialize;
use support::run;

fn main() -> ExitCode {
    run(|Arguments { format, long, wide }| match format {
        Format::Sql if long || wide => {
            let conflict = "the SQL export has both layouts: leave out --long and --wide";
            Err(clap::Error::raw(ErrorKind::ArgumentConflict, conflict).into())
        }
        Format::Sql => Ok(sql::export()),
        _ if wide => {
            let (unit, year) = (SOURCE.unit, SOURCE.calendar_year);
            text(format, rows().iter(), &AboutRow { unit, year, source: SOURCE.to_string() })
        }
        _ => text(format, observations(), &AboutCell { source: SOURCE.to_string() }),
    })
}

/// Writes Chart III-7 to standard output. Every record has its unit, its year and its source.
///
/// In JSON, amounts are text with two decimals, so that no digit is lost, and a dash is null.
#[derive(Parser)]
#[command(after_help = amounts())]
struct Arguments {
    format: Format,
    /// One record for each printed cell, with its codes (the default).
    #[arg(long, conflicts_with = "wide")]
    long: bool,
    /// One record for each row of the chart.
    #[arg(long)]
    wide: bool,
}

/// What to do before computing with amounts of JSON.
fn amounts() -> String {
    let largest = ranking(Measure::Net).top(1)[0].amount;
    let texts = countries().iter().map(|row| row.printed(Measure::Net).to_string());
    format!(
        "Convert the amounts of JSON before computing. Compared as text, the largest net of a \
         country is {}, where it is {largest}. A dash counts as zero. In JavaScript:\n\n  \
         const net = records.map(record => Number(record.net ?? 0));",
        texts.max().expect("there are countries")
    )
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Comma-separated values with a heading; a dash is an empty cell.
    Csv,
    /// One JSON array; a dash is null.
    Json,
    /// One JSON object per line; a dash is null.
    Jsonl,
    /// Tables for SQLite, DuckDB and PostgreSQL in both layouts; a dash is NULL.
    Sql,
}

/// What a record needs to be understood on its own. An observation has its unit and its year.
#[derive(Serialize)]
struct AboutCell {
    source: String,
}

#[derive(Serialize)]
struct AboutRow {
    unit: &'static str,
    year: u16,
    source: String,
}

#[derive(Serialize)]
struct Sourced<'a, T, U> {
    #[serde(flatten)]
    record: T,
    #[serde(flatten)]
    about: &'a U,
}

fn text<T: Serialize, U: Serialize>(
    format: Format,
    records: impl Iterator<Item = T>,
    about: &U,
) -> Result<String, Box<dyn Error>> {
    let records = records.map(|record| Sourced { record, about });
    match format {
        Format::Csv => {
            // The `csv` crate writes the columns of a pair one after the other, but flattens no
            // struct.
            let mut csv = csv::Writer::from_writer(Vec::new());
            for Sourced { record, about } in records {
                csv.serialize((record, about))?;
            }
            Ok(String::from_utf8(csv.into_inner()?)?)
        }
        Format::Json => Ok(serde_json::to_string_pretty(&records.collect::<Vec<_>>())? + "\n"),
        _ => {
            let mut lines = String::new();
            for record in records {
                lines += &(serde_json::to_string(&record)? + "\n");
            }
            Ok(lines)
        }
    }
}
