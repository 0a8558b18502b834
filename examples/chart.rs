//! Chart III-7 as it is printed: a line for each row, and the notes.
//!
//! `cargo run --example chart`

mod support;

use std::process::ExitCode;

use assistance::{Assistance, Measure, SOURCE, rows};
use clap::Parser;
use support::{page, run};

fn main() -> ExitCode {
    run(|Arguments| {
        let notes: Vec<String> = SOURCE.notes.iter().map(|note| format!("\n  {note}")).collect();
        Ok(page(&[
            format!(
                "{}  {}\nCalendar year: {}  (Unit: {})",
                SOURCE.chart, SOURCE.chart_title, SOURCE.calendar_year, SOURCE.unit
            ),
            format!("{}{}", HEADINGS.join("\n"), rows().iter().map(line).collect::<String>()),
            "\"Of which\" is the part of grant aid that was provided through multilateral \
             institutions. Net is the net disbursement, gross the gross disbursement."
                .to_owned(),
            format!("Notes under the chart:{}", notes.concat()),
            SOURCE.to_string(),
        ]))
    })
}

/// Prints Chart III-7 with its dashes and notes.
#[derive(Parser)]
struct Arguments;

const HEADINGS: [&str; 3] = [
    "                  ---------- Grants --------- ----- Loan aid ----- --- Total ---",
    "                   Grant     Of  Tech.         Disb. Recov.   (A)-",
    "                     aid  which  coop.  Total    (A)    (B)    (B)    Net  Gross",
];

/// The rank, the recipient and its figures. A name that is too long has a line of its own.
fn line(row: &Assistance) -> String {
    let rank = row.rank.map_or(String::new(), |rank| rank.to_string());
    let name = match row.country() {
        Some(country) => country.name().to_owned(),
        None => format!("{}\n  {:<15}", row.name(), ""),
    };
    let figures = Measure::ALL.map(|measure| format!(" {:>6}", row.printed(measure)));
    format!("\n{rank:<2}{name:<15}{}", figures.concat())
}
