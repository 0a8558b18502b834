//! The story of net and gross: who paid back more than was lent, and who ended below zero.
//!
//! `cargo run --example net_versus_gross`

use assistance::{
    Assistance, Decimal, Measure, NetVersusGross, SOURCE, countries, net_versus_gross, region_total,
};

fn main() {
    println!(
        "Net versus gross, {} ({})\n",
        SOURCE.calendar_year, SOURCE.unit
    );
    println!("{}\n", region_total().net_versus_gross());

    let repaying: Vec<_> = countries()
        .iter()
        .filter(|row| loans_are_repaid(row))
        .collect();
    println!(
        "{} of {} countries repaid more on earlier loans than they were lent in the year:\n",
        repaying.len(),
        countries().len()
    );
    for row in &repaying {
        print_loans(row);
    }

    let below_zero: Vec<_> = net_versus_gross()
        .filter(NetVersusGross::is_net_repayment)
        .collect();
    println!(
        "\nIn {} of them, repayments exceeded the grants as well, so that net is below zero:\n",
        below_zero.len()
    );
    for row in &below_zero {
        print_fall(row);
    }

    println!("\nIn the other countries, net is positive:\n");
    for row in net_versus_gross().filter(|row| !row.is_net_repayment()) {
        println!("  {row}");
    }
    println!("\n{SOURCE}");
}

fn loans_are_repaid(row: &Assistance) -> bool {
    row.loan_net.is_some_and(|net| net < Decimal::ZERO)
}

fn print_loans(row: &Assistance) {
    println!(
        "  {:<16} lent {:>6}, repaid {:>6}, loans net {:>7}",
        row.recipient,
        row.printed(Measure::LoanDisbursed),
        row.printed(Measure::LoanRecovered),
        row.printed(Measure::LoanNet),
    );
}

fn print_fall(row: &NetVersusGross) {
    let rank = |rank: Option<u8>| rank.map_or("-".to_owned(), |rank| rank.to_string());
    println!(
        "  {:<16} gross {:>6} (rank {}) but net {:>7} (rank {})",
        row.recipient,
        row.gross,
        rank(row.gross_rank()),
        row.net,
        rank(row.net_rank()),
    );
}
