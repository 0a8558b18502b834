//! Net and gross compared: which countries repaid more than was disbursed to them, in loans alone
//! and altogether.
//!
//! `cargo run --example net_versus_gross`

use assistance::{
    Decimal, Measure, NetVersusGross, SOURCE, countries, net_versus_gross, region_total,
};

fn main() {
    println!("Net versus gross, {} ({})\n", SOURCE.calendar_year, SOURCE.unit);
    println!("{}\n", region_total().net_versus_gross());
    for answer in net_versus_gross() {
        println!("  {answer}");
    }

    let repaid_more = |net: Decimal| net < Decimal::ZERO;
    let rows = countries().iter().filter(|row| row.loan_net.is_some_and(repaid_more));
    println!(
        "\n{} of {} countries repaid more than was disbursed to them in loans:\n",
        rows.clone().count(),
        countries().len()
    );
    println!("{:16}{:>11}{:>10}{:>12}", "", "disbursed", "repaid", "difference");
    for row in rows {
        println!(
            "{:16}{:>11}{:>10}{:>12}",
            row.recipient,
            row.printed(Measure::LoanDisbursed),
            row.printed(Measure::LoanRecovered),
            row.printed(Measure::LoanNet),
        );
    }

    let repaid_more = net_versus_gross().filter(NetVersusGross::is_net_repayment);
    let names: Vec<&str> = repaid_more.map(|answer| answer.recipient.name()).collect();
    println!(
        "\n{} of them repaid more than they received in grants and loans together: {}.",
        names.len(),
        names.join(", ")
    );
    println!("\n{SOURCE}");
}
