//! Every regional total as printed and as summed, and what the two subregions add up to.
//!
//! `cargo run --example totals`

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use assistance::{Measure, Printed, SOURCE, Subregion, multiple_countries, total};
use clap::Parser;
use support::{paragraph, print, table};
use tabled::builder::Builder;

/// Prints the totals of the region, and the sums of its two subregions.
#[derive(Parser)]
#[command(name = "totals")]
struct Arguments;

fn main() -> ExitCode {
    let Arguments = Arguments::parse();
    print(print_totals)
}

fn print_totals(out: &mut dyn Write) -> io::Result<()> {
    let (year, unit) = (SOURCE.calendar_year, SOURCE.unit);
    writeln!(out, "Totals of the region, {year} ({unit})\n")?;
    writeln!(out, "{}", printed_and_summed())?;
    let note = "The sum takes the eight countries and \"multiple countries\". A difference comes \
                from the rounding of single figures.";
    writeln!(out, "{}\n", paragraph(note))?;
    writeln!(out, "{}", subregions())?;
    let note = "The chart prints no total for a subregion: these are sums of rounded figures. Aid \
                to multiple countries belongs to neither.";
    writeln!(out, "{}", paragraph(note))?;
    writeln!(out, "\n{}", paragraph(&SOURCE.to_string()))
}

fn printed_and_summed() -> String {
    let mut rows = Builder::default();
    rows.push_record(["", "", "printed", "summed", "difference", "rounding allows"]);
    for measure in Measure::ALL {
        let total = total(measure);
        let amount = |amount| Printed(Some(amount));
        rows.push_record([
            measure.group().to_string(),
            measure.label().to_owned(),
            amount(total.printed).to_string(),
            amount(total.summed).to_string(),
            amount(total.difference()).to_string(),
            format!("{:.3}", amount(total.tolerance())),
        ]);
    }
    table(rows, 2)
}

fn subregions() -> String {
    let mut rows = Builder::default();
    let names = Subregion::ALL.map(Subregion::name);
    rows.push_record(
        ["", ""]
            .into_iter()
            .chain(names)
            .chain(["Multiple countries"]),
    );
    for measure in Measure::ALL {
        let headings = [measure.group().name(), measure.label()].map(str::to_owned);
        let sums = Subregion::ALL.map(|subregion| Printed(subregion.sum(measure)).to_string());
        let multiple = multiple_countries().printed(measure).to_string();
        rows.push_record(headings.into_iter().chain(sums).chain([multiple]));
    }
    table(rows, 2)
}
