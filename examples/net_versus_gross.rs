//! Net and gross compared: which countries repaid more than was disbursed to them, in loans alone
//! and altogether.
//!
//! `cargo run --example net_versus_gross`

mod support;

use std::process::ExitCode;

use assistance::{
    Decimal, Measure, NetVersusGross, SOURCE, countries, net_versus_gross, region_total,
};
use clap::Parser;
use support::{page, run};

fn main() -> ExitCode {
    run(|Arguments| {
        let countries = net_versus_gross().map(|answer| format!("  {answer}"));
        Ok(page(&[
            format!("Net versus gross, {} ({})", SOURCE.calendar_year, SOURCE.unit),
            region_total().net_versus_gross().to_string(),
            countries.collect::<Vec<_>>().join("\n"),
            repaid_more_in_loans(),
            repaid_more_altogether(),
            SOURCE.to_string(),
        ]))
    })
}

/// Compares net with gross disbursement for the region and for every country.
#[derive(Parser)]
struct Arguments;

fn repaid_more_in_loans() -> String {
    let is_below_zero = |net: Decimal| net < Decimal::ZERO;
    let rows = countries().iter().filter(|row| row.loan_net.is_some_and(is_below_zero));
    let lines = rows.map(|row| {
        format!(
            "\n  {:<16} loans disbursed {:>6}, repaid {:>6}, net of loans {:>7}",
            row.recipient,
            row.printed(Measure::LoanDisbursed),
            row.printed(Measure::LoanRecovered),
            row.printed(Measure::LoanNet),
        )
    });
    let lines: Vec<String> = lines.collect();
    format!(
        "{} of {} countries repaid more than was disbursed to them in loans:\n{}",
        lines.len(),
        countries().len(),
        lines.concat()
    )
}

fn repaid_more_altogether() -> String {
    let answers = net_versus_gross().filter(NetVersusGross::is_net_repayment);
    let names: Vec<&str> = answers.map(|answer| answer.recipient.name()).collect();
    format!(
        "In {} of them, repayments also exceeded grants and loans together: {}.",
        names.len(),
        names.join(", ")
    )
}
