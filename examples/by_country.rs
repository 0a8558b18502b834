//! One country: its codes, its row with ranks and shares, and net versus gross in a sentence.
//!
//! `cargo run --example by_country -- Uzbekistan`

mod support;

use std::process::ExitCode;

use assistance::{Assistance, Country, Decimal, Measure, Printed, SOURCE, by_country, ranking};
use clap::Parser;
use support::{below_zero, page, run, table};

fn main() -> ExitCode {
    run(|Arguments { name }| {
        let row = by_country(&name.join(" "))?;
        Ok(page(&[
            heading(row),
            figures(row),
            below_zero(row.figures().filter_map(|(_, figure)| figure)),
            row.net_versus_gross().to_string(),
            SOURCE.to_string(),
        ]))
    })
}

/// Prints the row of one country in Chart III-7, with ranks and shares.
#[derive(Parser)]
#[command(after_help = accepted())]
struct Arguments {
    /// The country: a name of one word or several, or a code.
    #[arg(required = true)]
    name: Vec<String>,
}

/// The names and the ISO 3166 codes of the countries.
fn accepted() -> String {
    let line = |country: Country| {
        format!("  {:<16} {} {}\n", country.name(), country.alpha2(), country.alpha3())
    };
    format!(
        "Countries:\n{}Other names that are in use, such as Kyrgyzstan, are accepted as well.",
        Country::ALL.map(line).concat()
    )
}

/// The name, the year and the unit, and the codes of the country.
fn heading(row: &Assistance) -> String {
    let country = row.country().expect("the row is that of a country");
    format!(
        "{country}, {} ({})\n{}; ISO 3166 {} and {}, M49 {}, DAC {}; {}",
        SOURCE.calendar_year,
        SOURCE.unit,
        country.official_name(),
        country.alpha2(),
        country.alpha3(),
        country.m49(),
        country.dac_code(),
        country.subregion(),
    )
}

/// Every measure with its figure, its rank among the countries that have a figure, its share of the
/// regional total, and its share of the country's gross disbursement.
fn figures(row: &Assistance) -> String {
    table([SOURCE.unit, "rank", "of region", "of gross"], |measure| {
        // Gross has no part that was recovered, and net is no part of it.
        let of_gross = match measure {
            Measure::LoanRecovered | Measure::LoanNet | Measure::Net => None,
            part => row.share_of_gross(part),
        };
        let figure = row.printed(measure).to_string();
        [figure, rank(row, measure), per_cent(row.share_of_total(measure)), per_cent(of_gross)]
    })
}

/// The rank and of how many, such as `1 of 8`. Blank for a dash, which is not ranked.
fn rank(row: &Assistance, measure: Measure) -> String {
    let ranking = ranking(measure);
    let rank = row.country().and_then(|country| ranking.rank_of(country));
    rank.map_or(String::new(), |rank| format!("{rank} of {}", ranking.entries().len()))
}

fn per_cent(share: Option<Decimal>) -> String {
    let share = share.map(|share| Printed::from(share * Decimal::ONE_HUNDRED));
    share.map_or(String::new(), |share| format!("{share:.1} %"))
}
