//! The countries ranked by a measure, or by gross and by net side by side.
//!
//! `cargo run --example rankings -- loan recovered` or `cargo run --example rankings`

use assistance::{Decimal, Measure, Printed, SOURCE, countries, ranking};

fn main() {
    let name = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        print_gross_and_net();
    } else {
        let measure = name.parse().unwrap_or_else(|error: assistance::UnknownMeasure| {
            eprintln!("{error}\n\nUsage: rankings [MEASURE] (one measure, such as: loan net)");
            std::process::exit(2)
        });
        print_ranking(measure);
    }
    println!("\n{SOURCE}");
}

const BELOW_ZERO: &str = "Among negative figures, the closest to zero ranks highest, which does not \
                          mean more aid.";

fn print_ranking(measure: Measure) {
    println!("By {measure}, {} ({})\n", SOURCE.calendar_year, SOURCE.unit);
    for entry in ranking(measure) {
        println!("{:>4}  {:<16}{:>8}", entry.rank, entry.country, Printed::from(entry.amount));
    }
    if ranking(measure).iter().any(|entry| entry.amount < Decimal::ZERO) {
        println!("\n{BELOW_ZERO}");
    }
    let dashes = countries().iter().filter(|row| row.get(measure).is_none());
    let dashes: Vec<&str> = dashes.map(|row| row.name()).collect();
    if !dashes.is_empty() {
        let above = ranking(measure).iter().filter(|entry| entry.amount > Decimal::ZERO).count();
        println!(
            "\nNot ranked, because a dash is printed: {}. Counted as zero, it would have rank {}.",
            dashes.join(", "),
            above + 1
        );
    }
}

/// Prints the countries in the order of gross, and how their rank by net differs.
fn print_gross_and_net() {
    println!("By gross and by net disbursement, {} ({})\n", SOURCE.calendar_year, SOURCE.unit);
    println!("{:16}{:>8}{:>6}{:>9}{:>6}{:>8}", "", "gross", "rank", "net", "rank", "move");
    for entry in ranking(Measure::Gross) {
        let net = ranking(Measure::Net).get(entry.country).expect("net is never a dash");
        let moves = match i16::from(entry.rank) - i16::from(net.rank) {
            0 => "=".to_owned(),
            up @ 1.. => format!("up {up}"),
            down => format!("down {}", -down),
        };
        println!(
            "{:<16}{:>8}{:>6}{:>9}{:>6}{moves:>8}",
            entry.country,
            Printed::from(entry.amount),
            entry.rank,
            Printed::from(net.amount),
            net.rank
        );
    }
    println!("\n{BELOW_ZERO}");
}
