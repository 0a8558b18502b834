//! One country: its whole row, net versus gross in a sentence, its ranks, its share of the region.
//!
//! `cargo run --example by_country -- Uzbekistan`

use std::process::ExitCode;

use assistance::efforts::{self, Membership};
use assistance::{Assistance, Country, Decimal, Measure, SOURCE, by_country, ranking};
use clap::Parser;
use tabled::builder::Builder;
use tabled::settings::object::Columns;
use tabled::settings::{Alignment, Style};
use textwrap::{Options, fill};

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
    if let Some(country) = row.recipient.country() {
        print_efforts(country);
    }
    println!("\n{SOURCE}");
}

/// What the text around the chart says of the country.
fn print_efforts(country: Country) {
    println!("\nIn the text around the chart:");
    for milestone in efforts::milestones_for(country) {
        print_wrapped(&milestone.to_string());
    }
    for figure in efforts::yen_figures_for(country) {
        let date = figure
            .date
            .map_or("Undated".to_owned(), |date| date.to_string());
        let open = match figure.recipients.includes(country) {
            Membership::Possible => " (the text does not name the countries)",
            Membership::Yes | Membership::No => "",
        };
        print_wrapped(&format!("{date}: {figure}{open}"));
    }
    for people in efforts::people() {
        print_wrapped(&format!("{people}, for the whole region"));
    }
    print_wrapped(
        "The yen figures are no disbursements of 2019: they cannot be added to the chart.",
    );
}

fn print_wrapped(text: &str) {
    let options = Options::new(100)
        .initial_indent("  ")
        .subsequent_indent("    ");
    println!("{}", fill(text, options));
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
            measure.group().to_string(),
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
