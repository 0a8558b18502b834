//! Every accounting identity of the chart, and the checks that rounding makes inexact.
//!
//! `cargo run --example audit`

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::process::ExitCode;

use assistance::{Check, SOURCE, audit};
use clap::Parser;
use support::{arguments, paragraph, print, table, wrapped};
use tabled::builder::Builder;

/// Audits the printed figures of Chart III-7.
#[derive(Parser)]
#[command(name = "audit")]
struct Arguments;

fn main() -> ExitCode {
    let Arguments = arguments();
    print(print_audit)
}

fn print_audit(out: &mut dyn Write) -> io::Result<()> {
    let (chart, year, unit) = (SOURCE.chart, SOURCE.calendar_year, SOURCE.unit);
    writeln!(out, "Audit of {chart}, {year} ({unit})\n")?;
    writeln!(out, "{}\n", by_rule())?;
    writeln!(out, "Checks that are not exact:\n")?;
    let inexact: Vec<&Check> = audit().iter().filter(|check| !check.is_exact()).collect();
    for check in &inexact {
        writeln!(out, "{}", wrapped(&check.to_string(), "  ", "    "))?;
    }
    let figure = |check: &&Check| (check.recipient(), check.identity().measure());
    let figures: BTreeSet<_> = inexact.iter().map(figure).collect();
    let within = inexact.iter().filter(|check| check.is_within_rounding()).count();
    let summary = format!(
        "{} checks: {} exact, {within} within rounding. The checks that are not exact concern {} \
         printed figures.",
        audit().len(),
        audit().len() - inexact.len(),
        figures.len(),
    );
    writeln!(out, "\n{}", paragraph(&summary))?;
    writeln!(out, "\n{}", paragraph(&SOURCE.to_string()))
}

/// How often each rule was checked, and how often the figures meet it.
fn by_rule() -> String {
    let mut checks: BTreeMap<&str, Vec<&Check>> = BTreeMap::new();
    for check in audit() {
        checks.entry(check.identity().rule()).or_default().push(check);
    }
    let mut rows = Builder::default();
    rows.push_record(["identity", "checks", "exact", "within rounding"]);
    for (rule, checks) in checks {
        let count = |holds: fn(&Check) -> bool| checks.iter().filter(|check| holds(check)).count();
        rows.push_record([
            rule.to_owned(),
            checks.len().to_string(),
            count(Check::is_exact).to_string(),
            count(Check::is_within_rounding).to_string(),
        ]);
    }
    table(rows, 1)
}
