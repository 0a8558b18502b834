//! The countries by gross and by net side by side, or by one measure of the caller's choice.
//!
//! `cargo run --example rankings` or `cargo run --example rankings -- loan_recovered`

use assistance::{Measure, Ranking, SOURCE, countries, ranking};
use clap::Parser;
use tabled::builder::Builder;
use tabled::settings::object::Columns;
use tabled::settings::{Alignment, Style};

/// The countries of Chart III-7 in order.
#[derive(Parser)]
struct Arguments {
    /// The measure to rank by; without it, gross and net side by side.
    measure: Option<Measure>,
}

fn main() {
    match Arguments::parse().measure {
        Some(measure) => print_one(ranking(measure)),
        None => print_gross_and_net(),
    }
}

fn print_one(ranking: &Ranking) {
    let measure = ranking.measure();
    println!(
        "By {measure}: {}, {} ({})",
        measure.label(),
        SOURCE.calendar_year,
        SOURCE.unit
    );
    let mut table = Builder::default();
    table.push_record(["rank", "country", SOURCE.unit]);
    for entry in ranking {
        table.push_record([
            entry.rank.to_string(),
            entry.country.to_string(),
            entry.amount.to_string(),
        ]);
    }
    let mut table = table.build();
    table
        .with(Style::sharp())
        .modify(Columns::one(2), Alignment::right());
    println!("{table}");
    let dashes = countries()
        .iter()
        .filter(|row| row.get(measure).is_none())
        .map(|row| row.recipient.name())
        .collect::<Vec<_>>();
    if !dashes.is_empty() {
        println!(
            "Not ranked, for a dash is no figure: {}.",
            dashes.join(", ")
        );
    }
}

fn print_gross_and_net() {
    println!(
        "By gross and by net disbursement, {} ({})",
        SOURCE.calendar_year, SOURCE.unit
    );
    let mut table = Builder::default();
    table.push_record(["country", "gross", "rank", "net", "rank", "moves"]);
    for entry in ranking(Measure::Gross) {
        let row = entry.country.assistance().net_versus_gross();
        let net_rank = row.net_rank().unwrap_or(entry.rank);
        table.push_record([
            entry.country.to_string(),
            row.gross.to_string(),
            entry.rank.to_string(),
            row.net.to_string(),
            net_rank.to_string(),
            moves(entry.rank, net_rank),
        ]);
    }
    let mut table = table.build();
    table
        .with(Style::sharp())
        .modify(Columns::new(1..), Alignment::right());
    println!("{table}");
    println!(
        "The printed rank is by gross. \"Moves\" is how many places a country gains or loses by net."
    );
}

fn moves(from: u8, to: u8) -> String {
    match i16::from(from) - i16::from(to) {
        0 => "-".to_owned(),
        up @ 1.. => format!("up {up}"),
        down => format!("down {}", -down),
    }
}
