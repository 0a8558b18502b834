//! The countries by gross and by net side by side, or by one measure of the caller's choice.
//!
//! `cargo run --example rankings` or `cargo run --example rankings -- loan_recovered`

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use assistance::{Decimal, Measure, Ranked, Ranking, SOURCE, countries, ranking};
use clap::Parser;
use support::{BELOW_ZERO, arguments, fail, paragraph, print, star, table};
use tabled::builder::Builder;

/// Ranks the countries of Chart III-7.
#[derive(Parser)]
#[command(name = "rankings")]
struct Arguments {
    /// The measure to rank by, such as loan_recovered. Without it, gross and net side by side.
    measure: Option<String>,
}

fn main() -> ExitCode {
    let Some(measure) = arguments::<Arguments>().measure else {
        return print(print_gross_and_net);
    };
    match measure.parse::<Measure>() {
        Ok(measure) => print(|out| print_one(out, ranking(measure))),
        Err(error) => fail(&error.to_string()),
    }
}

fn print_one(out: &mut dyn Write, ranking: &Ranking) -> io::Result<()> {
    let measure = ranking.measure();
    let (group, label) = (measure.group(), measure.label());
    let (year, unit) = (SOURCE.calendar_year, SOURCE.unit);
    let heading = format!("By {measure} ({group}: {label}), {year} ({unit})");
    writeln!(out, "{}", paragraph(&heading))?;
    let mut rows = Builder::default();
    rows.push_record(["rank", "country", unit]);
    let of = ranking.entries().len();
    for entry in ranking {
        rows.push_record([
            format!("{} of {of}{}", entry.rank, star(Some(entry.amount))),
            entry.country.to_string(),
            entry.country.assistance().printed(measure).to_string(),
        ]);
    }
    writeln!(out, "{}", table(rows, 2))?;
    explain_star(out, ranking)?;
    let dashes = countries().iter().filter(|row| row.get(measure).is_none());
    let dashes: Vec<&str> = dashes.map(|row| row.recipient.name()).collect();
    if !dashes.is_empty() {
        let note = format!("Not ranked, because a dash is not a figure: {}.", dashes.join(", "));
        writeln!(out, "{}", paragraph(&note))?;
    }
    writeln!(out, "\n{}", paragraph(&SOURCE.to_string()))
}

fn print_gross_and_net(out: &mut dyn Write) -> io::Result<()> {
    let (year, unit) = (SOURCE.calendar_year, SOURCE.unit);
    writeln!(out, "By gross and by net disbursement, {year} ({unit})")?;
    let mut rows = Builder::default();
    rows.push_record(["country", "gross", "rank", "net", "rank", "moves"]);
    for entry in ranking(Measure::Gross) {
        let row = entry.country.assistance();
        let net_rank = ranking(Measure::Net).rank_of(entry.country).expect("net is never a dash");
        rows.push_record([
            entry.country.to_string(),
            row.printed(Measure::Gross).to_string(),
            entry.rank.to_string(),
            row.printed(Measure::Net).to_string(),
            format!("{net_rank}{}", star(Some(row.net))),
            moves(entry.rank, net_rank),
        ]);
    }
    writeln!(out, "{}", table(rows, 1))?;
    explain_star(out, ranking(Measure::Net))?;
    let note = format!(
        "Ranks are of {}. The printed rank is by gross. \"Moves\" is how many places a country \
         gains or loses by net.",
        countries().len()
    );
    writeln!(out, "{}", paragraph(&note))?;
    writeln!(out, "\n{}", paragraph(&SOURCE.to_string()))
}

/// Says what the star means, where a ranked figure has one.
fn explain_star(out: &mut dyn Write, ranking: &Ranking) -> io::Result<()> {
    let has_star = |entry: &Ranked| entry.amount < Decimal::ZERO;
    if ranking.entries().iter().any(has_star) {
        writeln!(out, "{}", paragraph(BELOW_ZERO))?;
    }
    Ok(())
}

fn moves(from: u8, to: u8) -> String {
    match i16::from(from) - i16::from(to) {
        0 => "-".to_owned(),
        up @ 1.. => format!("up {up}"),
        down => format!("down {}", -down),
    }
}
