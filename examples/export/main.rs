//! The chart on standard output, for other tools: CSV, JSON, JSON lines or SQL.
//!
//! `cargo run --example export -- csv --long`

mod sql;
#[path = "../support/mod.rs"]
mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use assistance::{SOURCE, observations, rows};
use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, ValueEnum};
use serde::Serialize;
use support::{arguments, print, refuse};

/// Writes Chart III-7 to standard output. Every record says its unit, its year and its source.
#[derive(Parser)]
#[command(name = "export")]
struct Arguments {
    format: Format,
    /// One record for each printed cell, with its codes (the default).
    #[arg(long, conflicts_with = "wide")]
    long: bool,
    /// One record for each row of the chart.
    #[arg(long)]
    wide: bool,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
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

/// A record, with the columns that it needs to be understood on its own.
#[derive(Serialize)]
struct Sourced<T, U> {
    #[serde(flatten)]
    record: T,
    #[serde(flatten)]
    about: U,
}

/// An observation says its unit and its year itself.
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

fn main() -> ExitCode {
    let Arguments { format, long, wide } = arguments();
    if format == Format::Sql && (long || wide) {
        let conflict = "the SQL export holds both layouts: leave out --long and --wide";
        refuse::<Arguments>(&Arguments::command().error(ErrorKind::ArgumentConflict, conflict));
    }
    print(|out| match format {
        Format::Sql => sql::write(out),
        _ if wide => write(out, format, rows().iter().map(about_row)),
        _ => write(out, format, observations().map(about_cell)),
    })
}

fn about_row<T>(record: T) -> Sourced<T, AboutRow> {
    let about =
        AboutRow { unit: SOURCE.unit, year: SOURCE.calendar_year, source: SOURCE.to_string() };
    Sourced { record, about }
}

fn about_cell<T>(record: T) -> Sourced<T, AboutCell> {
    let source = SOURCE.to_string();
    Sourced { record, about: AboutCell { source } }
}

fn write<T: Serialize, U: Serialize>(
    out: &mut dyn Write,
    format: Format,
    records: impl Iterator<Item = Sourced<T, U>>,
) -> io::Result<()> {
    match format {
        Format::Csv => write_csv(out, records),
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &records.collect::<Vec<_>>())?;
            writeln!(out)
        }
        _ => {
            for record in records {
                serde_json::to_writer(&mut *out, &record)?;
                writeln!(out)?;
            }
            Ok(())
        }
    }
}

/// The `csv` crate writes the columns of a pair one after the other, but flattens no struct.
fn write_csv<T: Serialize, U: Serialize>(
    out: &mut dyn Write,
    records: impl Iterator<Item = Sourced<T, U>>,
) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    for Sourced { record, about } in records {
        csv.serialize((record, about)).map_err(|error| match error.into_kind() {
            csv::ErrorKind::Io(error) => error,
            other => io::Error::other(format!("{other:?}")),
        })?;
    }
    csv.flush()
}
