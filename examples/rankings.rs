//! The countries ranked by a measure, or by gross and by net side by side.
//!
//! `cargo run --example rankings -- loan recovered` or `cargo run --example rankings`

mod support;

use std::process::ExitCode;

use assistance::{Measure, Printed, SOURCE, countries, ranking};
use clap::Parser;
use support::{below_zero, page, run};

fn main() -> ExitCode {
    run(|Arguments { measure }| {
        if measure.is_empty() {
            return Ok(gross_and_net());
        }
        let ranking = ranking(measure.join(" ").parse()?);
        let mut lines = heading(&format!("By {}", ranking.measure()));
        for entry in ranking {
            let (rank, amount) = (entry.rank, Printed::from(entry.amount));
            lines += &format!("\n{rank:>4}  {:<16}{amount:>8}", entry.country);
        }
        let amounts = ranking.entries().iter().map(|entry| entry.amount);
        Ok(page(&[lines, below_zero(amounts), dashes(ranking.measure()), SOURCE.to_string()]))
    })
}

/// Ranks the countries of Chart III-7.
#[derive(Parser)]
#[command(after_help = accepted())]
struct Arguments {
    /// The measure to rank by, in one word or several. Without it, gross and net side by side.
    measure: Vec<String>,
}

/// The names of the measures, and where the chart has them.
fn accepted() -> String {
    let line = |measure: Measure| {
        let (group, label) = (measure.group(), measure.label());
        format!("\n  {:<22} {group}: {label}", measure.to_string())
    };
    format!("Measures, with their headings in the chart:{}", Measure::ALL.map(line).concat())
}

fn heading(what: &str) -> String {
    format!("{what}, {} ({})\n", SOURCE.calendar_year, SOURCE.unit)
}

/// The countries that have no rank, if there are any.
fn dashes(measure: Measure) -> String {
    let dashes = countries().iter().filter(|row| row.get(measure).is_none());
    match dashes.map(|row| row.name()).collect::<Vec<_>>()[..] {
        [] => String::new(),
        ref names => format!("Not ranked, because a dash is not a figure: {}.", names.join(", ")),
    }
}

/// The countries in the order of gross, with their rank by net. An equals sign: the same rank.
fn gross_and_net() -> String {
    let mut lines = heading("By gross and by net disbursement");
    lines += &format!("\n{:<16}{:>8}{:>6}{:>9}{:>6}{:>8}", "", "gross", "rank", "net", "rank", "");
    for entry in ranking(Measure::Gross) {
        let (country, rank) = (entry.country, entry.rank);
        let net_rank = ranking(Measure::Net).rank_of(country).expect("net is never a dash");
        let moves = match i16::from(rank) - i16::from(net_rank) {
            0 => "=".to_owned(),
            up @ 1.. => format!("up {up}"),
            down => format!("down {}", -down),
        };
        let [gross, net] =
            [Measure::Gross, Measure::Net].map(|measure| country.assistance().printed(measure));
        lines += &format!("\n{country:<16}{gross:>8}{rank:>6}{net:>9}{net_rank:>6}{moves:>8}");
    }
    let net = countries().iter().map(|row| row.net);
    page(&[lines, below_zero(net), SOURCE.to_string()])
}
