//! Every accounting identity of the chart, and the checks that are not exact.
//!
//! `cargo run --example audit`

use std::collections::{BTreeMap, BTreeSet};

use assistance::{SOURCE, audit};

fn main() {
    println!("Audit of {}, {} ({})\n", SOURCE.chart, SOURCE.calendar_year, SOURCE.unit);
    let mut rules: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
    for check in audit() {
        let [checks, exact] = rules.entry(check.identity().rule()).or_default();
        *checks += 1;
        *exact += usize::from(check.is_exact());
    }
    println!("{:>6}{:>7}  identity", "checks", "exact");
    for (rule, [checks, exact]) in rules {
        println!("{checks:>6}{exact:>7}  {rule}");
    }

    println!("\nChecks that are not exact:\n");
    let mut inexact = 0;
    let mut within = 0;
    let mut figures = BTreeSet::new();
    for check in audit().iter().filter(|check| !check.is_exact()) {
        println!("  {check}");
        inexact += 1;
        within += usize::from(check.is_within_rounding());
        figures.insert((check.recipient(), check.identity().measure()));
    }
    println!(
        "\n{} checks: {} exact, {within} within rounding. The checks that are not exact concern \
         {} printed figures.",
        audit().len(),
        audit().len() - inexact,
        figures.len(),
    );
    println!("\n{SOURCE}");
}
