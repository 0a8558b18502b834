//! Every accounting identity of the chart, and the figures that rounding put off.
//!
//! `cargo run --example audit`

use std::collections::BTreeMap;

use assistance::{Check, SOURCE, audit};
use tabled::builder::Builder;
use tabled::settings::object::Columns;
use tabled::settings::{Alignment, Style};

fn main() {
    println!(
        "Audit of {}, {} ({})\n",
        SOURCE.chart, SOURCE.calendar_year, SOURCE.unit
    );
    println!("{}\n", by_rule());
    println!("Figures that are not the sum of their parts as printed:\n");
    for check in audit().discrepancies() {
        println!("  {check}");
    }
    println!(
        "\n{} checks, {} of them not exact, {}.",
        audit().checks().len(),
        audit().discrepancies().count(),
        if audit().is_within_rounding() {
            "all within rounding"
        } else {
            "not all within rounding"
        },
    );
}

/// How often each rule was checked, and how often the figures meet it exactly.
fn by_rule() -> String {
    let mut checks: BTreeMap<&str, Vec<&Check>> = BTreeMap::new();
    for check in audit().checks() {
        checks
            .entry(check.identity().rule())
            .or_default()
            .push(check);
    }
    let mut table = Builder::default();
    table.push_record(["identity", "checked", "exact", "within rounding"]);
    for (rule, checks) in checks {
        let count = |holds: fn(&Check) -> bool| checks.iter().filter(|check| holds(check)).count();
        table.push_record([
            rule.to_owned(),
            checks.len().to_string(),
            count(Check::is_exact).to_string(),
            count(Check::is_within_rounding).to_string(),
        ]);
    }
    let mut table = table.build();
    table
        .with(Style::sharp())
        .modify(Columns::new(1..), Alignment::right());
    table.to_string()
}
