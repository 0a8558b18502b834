//! Every accounting identity of the chart, and the checks that are not exact.
//!
//! `cargo run --example audit`

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use assistance::{Check, SOURCE, audit};
use clap::Parser;
use support::{page, run};

fn main() -> ExitCode {
    run(|Arguments| {
        let inexact: Vec<&Check> = audit().iter().filter(|check| !check.is_exact()).collect();
        let within = inexact.iter().filter(|check| check.is_within_rounding()).count();
        let figures: BTreeSet<_> =
            inexact.iter().map(|check| (check.recipient(), check.identity().measure())).collect();
        let lines = inexact.iter().map(|check| format!("\n  {check}"));
        Ok(page(&[
            format!("Audit of {}, {} ({})", SOURCE.chart, SOURCE.calendar_year, SOURCE.unit),
            by_rule(),
            format!("Checks that are not exact:\n{}", lines.collect::<String>()),
            format!(
                "{} checks: {} exact, {within} within rounding. The checks that are not exact \
                 concern {} printed figures.",
                audit().len(),
                audit().len() - inexact.len(),
                figures.len(),
            ),
            SOURCE.to_string(),
        ]))
    })
}

/// Audits the printed figures of Chart III-7.
#[derive(Parser)]
struct Arguments;

/// How often each rule was checked, and how often the figures meet it exactly.
fn by_rule() -> String {
    let mut rules: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for check in audit() {
        let (checks, exact) = rules.entry(check.identity().rule()).or_default();
        *checks += 1;
        *exact += usize::from(check.is_exact());
    }
    let lines =
        rules.iter().map(|(rule, (checks, exact))| format!("\n{checks:>6}{exact:>7}  {rule}"));
    format!("{:>6}{:>7}  {}{}", "checks", "exact", "identity", lines.collect::<String>())
}
