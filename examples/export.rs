//! The chart on standard output, as CSV, JSON or JSON lines, one record per cell or one per row.
//!
//! `cargo run --example export -- csv --long`

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use assistance::{observations, rows};
use clap::{CommandFactory, Parser, ValueEnum};
use serde::Serialize;

/// Writes Chart III-7 to standard output.
#[derive(Parser)]
#[command(name = "export")]
struct Arguments {
    format: Format,
    /// One record per printed cell, with its codes (the default).
    #[arg(long, conflicts_with = "wide")]
    long: bool,
    /// One record per row of the chart.
    #[arg(long)]
    wide: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Comma-separated values with a heading; a dash is an empty cell.
    Csv,
    /// One JSON array; a dash is null.
    Json,
    /// One JSON object per line; a dash is null.
    Jsonl,
}

fn main() -> ExitCode {
    let arguments = Arguments::try_parse().unwrap_or_else(|error| refuse(&error));
    let written = if arguments.wide {
        write(arguments.format, rows().iter())
    } else {
        write(arguments.format, observations())
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has seen enough: `export csv | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write the export: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Says what is wrong with the arguments, and always how the example is used.
fn refuse(error: &clap::Error) -> ! {
    if error.use_stderr() && !error.to_string().contains("Usage:") {
        eprint!("{}\n\n", Arguments::command().render_usage());
    }
    error.exit()
}

fn write<T: Serialize>(format: Format, records: impl Iterator<Item = T>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match format {
        Format::Csv => write_csv(&mut out, records)?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &records.collect::<Vec<_>>())?;
            writeln!(out)?;
        }
        Format::Jsonl => {
            for record in records {
                serde_json::to_writer(&mut out, &record)?;
                writeln!(out)?;
            }
        }
    }
    out.flush()
}

fn write_csv<T: Serialize>(out: impl Write, records: impl Iterator<Item = T>) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    for record in records {
        csv.serialize(record)
            .map_err(|error| match error.into_kind() {
                csv::ErrorKind::Io(error) => error,
                other => io::Error::other(format!("{other:?}")),
            })?;
    }
    csv.flush()
}
