//! Net and gross compared: which countries repaid more than they were lent, and which ended below
//! zero.
//!
//! `cargo run --example net_versus_gross`

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use assistance::{
    Assistance, Decimal, Measure, NetVersusGross, SOURCE, countries, net_versus_gross, ranking,
    region_total,
};
use clap::Parser;
use support::{arguments, paragraph, print, wrapped};

/// Compares net with gross disbursement for the region and for every country.
#[derive(Parser)]
#[command(name = "net_versus_gross")]
struct Arguments;

fn main() -> ExitCode {
    let Arguments = arguments();
    print(print_comparison)
}

fn print_comparison(out: &mut dyn Write) -> io::Result<()> {
    let (year, unit) = (SOURCE.calendar_year, SOURCE.unit);
    writeln!(out, "Net versus gross, {year} ({unit})\n")?;
    writeln!(out, "{}\n", paragraph(&region_total().net_versus_gross().to_string()))?;
    print_repaying(out)?;
    print_below_zero(out)?;
    writeln!(out, "\nIn the other countries, net is positive:\n")?;
    for row in net_versus_gross().filter(|row| !row.is_net_repayment()) {
        writeln!(out, "{}", wrapped(&row.to_string(), "  ", "    "))?;
    }
    writeln!(out, "\n{}", paragraph(&SOURCE.to_string()))
}

fn print_repaying(out: &mut dyn Write) -> io::Result<()> {
    let is_repaying = |row: &&Assistance| row.loan_net.is_some_and(|net| net < Decimal::ZERO);
    let repaying = countries().iter().filter(is_repaying);
    writeln!(
        out,
        "{} of {} countries repaid more on loans than they were lent in the year:\n",
        repaying.clone().count(),
        countries().len()
    )?;
    for row in repaying {
        writeln!(
            out,
            "  {:<16} lent {:>6}, repaid {:>6}, net of loans {:>7}",
            row.recipient,
            row.printed(Measure::LoanDisbursed),
            row.printed(Measure::LoanRecovered),
            row.printed(Measure::LoanNet),
        )?;
    }
    Ok(())
}

fn print_below_zero(out: &mut dyn Write) -> io::Result<()> {
    let below_zero = net_versus_gross().filter(NetVersusGross::is_net_repayment);
    writeln!(
        out,
        "\nIn {} of them, repayments exceeded grants and new loans together:\n",
        below_zero.clone().count()
    )?;
    for row in below_zero.filter_map(|row| row.recipient.country()) {
        let rank = |by| ranking(by).rank_of(row).map_or("-".to_owned(), |rank| rank.to_string());
        let of = countries().len();
        writeln!(
            out,
            "  {row:<16} gross {:>6} (rank {} of {of}), net {:>7} (rank {} of {of})",
            row.assistance().printed(Measure::Gross),
            rank(Measure::Gross),
            row.assistance().printed(Measure::Net),
            rank(Measure::Net),
        )?;
    }
    Ok(())
}
