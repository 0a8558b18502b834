//! The crate itself: a look-up by any spelling of a name, and exact decimals.

use assistance::{Assistance, Decimal};
use common::{Figures, Table};

struct Crate;

fn main() {
    common::program::run(|| &Crate);
}

impl Table for Crate {
    fn row(&self, name: &str) -> Option<Figures> {
        Some(figures(assistance::by_country(name).ok()?).map(|figure| figure.map(hundredths)))
    }

    fn sum(&self, measure: usize) -> i64 {
        let (_total, rows) = assistance::rows().split_last().expect("there are ten rows");
        rows.iter().filter_map(|row| figures(row)[measure]).map(hundredths).sum()
    }
}

fn figures(row: &Assistance) -> [Option<Decimal>; 9] {
    [
        row.grant_aid,
        row.through_multilateral,
        row.technical_cooperation,
        Some(row.grants_total),
        row.loan_disbursed,
        row.loan_recovered,
        row.loan_net,
        Some(row.net),
        Some(row.gross),
    ]
}

fn hundredths(figure: Decimal) -> i64 {
    figure.mantissa() as i64
}
