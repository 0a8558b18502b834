//! Every regional total as printed and as summed, and what the two subregions add up to.
//!
//! `cargo run --example totals`

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use assistance::{Printed, SOURCE, Subregion, multiple_countries, total};
use clap::Parser;
use support::{arguments, paragraph, print, rows_of_measures, table};

/// Prints the totals of the region, and the sums of its two subregions.
#[derive(Parser)]
#[command(name = "totals")]
struct Arguments;

fn main() -> ExitCode {
    let Arguments = arguments();
    print(print_totals)
}

fn print_totals(out: &mut dyn Write) -> io::Result<()> {
    let (year, unit) = (SOURCE.calendar_year, SOURCE.unit);
    writeln!(out, "Totals of the region, {year} ({unit})\n")?;
    writeln!(out, "{}", printed_and_summed())?;
    let note = "The sum is that of the eight countries and \"multiple countries\". \"Rounding\" is \
                the largest difference that the rounding of single figures explains.";
    writeln!(out, "{}\n", paragraph(note))?;
    writeln!(out, "{}", subregions())?;
    let note = "The chart prints no total for a subregion: these are sums of rounded figures. Aid \
                to multiple countries belongs to neither.";
    writeln!(out, "{}", paragraph(note))?;
    writeln!(out, "\n{}", paragraph(&SOURCE.to_string()))
}

fn printed_and_summed() -> String {
    let headings = ["printed", "summed", "difference", "rounding"];
    let rows = rows_of_measures(headings, |measure| {
        let total = total(measure);
        [
            Printed::from(total.printed).to_string(),
            Printed::from(total.summed).to_string(),
            Printed::from(total.difference()).to_string(),
            format!("{:.3}", Printed::from(total.tolerance())),
        ]
    });
    table(rows, 1)
}

fn subregions() -> String {
    let [asia, caucasus] = Subregion::ALL;
    let headings = [asia.name(), caucasus.name(), "Multiple countries"];
    let rows = rows_of_measures(headings, |measure| {
        [
            Printed::from(asia.sum(measure)).to_string(),
            Printed::from(caucasus.sum(measure)).to_string(),
            multiple_countries().printed(measure).to_string(),
        ]
    });
    table(rows, 1)
}
