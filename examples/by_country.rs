//! One country: its whole row, net versus gross in a sentence, its ranks, its share of the region.
//!
//! `cargo run --example by_country -- Uzbekistan`

use std::process::ExitCode;

use assistance::{Assistance, Country, Decimal, Measure, SOURCE, by_country, ranking};
use clap::Parser;
use tabled::builder::Builder;
use tabled::settings::object::Columns;
use tabled::settings::{Alignment, Style};

/// What Chart III-7 says of one country.
#[derive(Parser)]
struct Arguments {
    /// The country: its name, or its ISO 3166 code of two or three letters.
    #[arg(required = true)]
    name: Vec<String>,
}

fn main() -> ExitCode {
    let name = Arguments::parse().name.join(" ");
    match by_country(&name) {
        Ok(row) => {
            print_row(row);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn print_row(row: &Assistance) {
    println!(
        "{}, {} ({})",
        row.recipient, SOURCE.calendar_year, SOURCE.unit
    );
    if let Some(country) = row.recipient.country() {
        print_codes(country);
    }
    println!("\n{}\n", figures(row));
    println!("{}", row.net_versus_gross());
    println!("\n{SOURCE}");
}

fn print_codes(country: Country) {
    println!(
        "{}; ISO 3166 {} and {}, M49 {}, DAC {}; {}",
        country.official_name(),
        country.alpha2(),
        country.alpha3(),
        country.m49(),
        country.dac_code(),
        country.subregion(),
    );
}

/// Every measure with its figure, its rank among the eight countries and its share of the regional total.
fn figures(row: &Assistance) -> String {
    let mut table = Builder::default();
    table.push_record(["", "", SOURCE.unit, "rank", "share of region"]);
    for measure in Measure::ALL {
        let rank = row
            .recipient
            .country()
            .and_then(|country| ranking(measure).rank_of(country));
        let share = row.share_of_total(measure);
        table.push_record([
            measure.group().to_owned(),
            measure.label().to_owned(),
            row.printed(measure).to_string(),
            rank.map_or("-".to_owned(), |rank| rank.to_string()),
            share.map_or("-".to_owned(), per_cent),
        ]);
    }
    let mut table = table.build();
    table
        .with(Style::sharp())
        .modify(Columns::new(2..), Alignment::right());
    table.to_string()
}

fn per_cent(fraction: Decimal) -> String {
    format!("{} %", (fraction * Decimal::ONE_HUNDRED).round_dp(1))
}
