//! Chart III-7 turned: a line for each measure, a column for each recipient, and its notes.
//!
//! `cargo run --example chart`

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use assistance::{Assistance, Measure, Recipient, SOURCE, rows};
use clap::Parser;
use support::{arguments, paragraph, print, wrapped};

/// Prints Chart III-7 with its dashes and notes, a line for each measure.
#[derive(Parser)]
#[command(name = "chart")]
struct Arguments;

fn main() -> ExitCode {
    let Arguments = arguments();
    print(print_chart)
}

fn print_chart(out: &mut dyn Write) -> io::Result<()> {
    let (year, unit) = (SOURCE.calendar_year, SOURCE.unit);
    writeln!(out, "{}  {}", SOURCE.chart, SOURCE.chart_title)?;
    writeln!(out, "Calendar year: {year}  (Unit: {unit})\n")?;
    print_line(out, "", |row| code(row).to_owned())?;
    print_line(out, "Rank", |row| row.rank.map_or(String::new(), |rank| rank.to_string()))?;
    let mut group = None;
    for measure in Measure::ALL {
        if group.replace(measure.group()) != Some(measure.group()) {
            writeln!(out, "{}", measure.group())?;
        }
        print_line(out, label(measure), |row| row.printed(measure).to_string())?;
    }
    writeln!(out, "\n{}\n", paragraph(&legend()))?;
    writeln!(out, "{}", SOURCE.dash)?;
    for (i, note) in SOURCE.notes.iter().enumerate() {
        writeln!(out, "{}", wrapped(note, &format!("{}. ", i + 1), "   "))?;
    }
    writeln!(out, "\n{}", paragraph(&SOURCE.to_string()))
}

/// Prints a line of the chart: its heading, and a cell for each row.
fn print_line(
    out: &mut dyn Write,
    heading: &str,
    cell: impl Fn(&Assistance) -> String,
) -> io::Result<()> {
    let mut line = format!("{heading:<15}");
    for row in rows() {
        let cell = cell(row);
        line += &format!(" {cell:>width$}", width = width(row));
    }
    writeln!(out, "{}", line.trim_end())
}

/// The head of a column: the code of the country.
fn code(row: &Assistance) -> &'static str {
    match row.recipient {
        Recipient::Country(country) => country.alpha3(),
        Recipient::MultipleCountries => "mult",
        Recipient::RegionTotal => "total",
    }
}

/// The width of a column: that of its longest cell.
fn width(row: &Assistance) -> usize {
    let cells = Measure::ALL.map(|measure| row.printed(measure).to_string().len());
    cells.into_iter().fold(code(row).len(), usize::max)
}

/// The heading of a measure, under that of its group.
fn label(measure: Measure) -> &'static str {
    match measure {
        Measure::GrantAid => "  Grant aid",
        Measure::ThroughMultilateral => "   of which m.",
        Measure::TechnicalCooperation => "  Tech. coop.",
        Measure::GrantsTotal => "  Total",
        Measure::LoanDisbursed => "  Disbursed (A)",
        Measure::LoanRecovered => "  Recovered (B)",
        Measure::LoanNet => "  Net, (A)-(B)",
        Measure::Net => "  Net disb.",
        Measure::Gross => "  Gross disb.",
    }
}

fn legend() -> String {
    let recipients: Vec<String> =
        rows().iter().map(|row| format!("{} is {}", code(row), row.name())).collect();
    format!(
        "\"Of which m.\" is the part of grant aid that was provided through multilateral \
         institutions. \"Tech. coop.\" is technical cooperation, \"disb.\" is disbursement. {}.",
        recipients.join(", ")
    )
}
