//! Every regional total as printed and as summed, and what the two subregions add up to.
//!
//! `cargo run --example totals`

mod support;

use std::process::ExitCode;

use assistance::{Printed, SOURCE, Subregion, multiple_countries, total};
use clap::Parser;
use support::{page, run, table};

fn main() -> ExitCode {
    run(|Arguments| {
        let totals = table(["printed", "summed", "difference", "rounding"], |measure| {
            let total = total(measure);
            let [printed, summed, difference, rounding] =
                [total.printed, total.summed, total.difference(), total.tolerance()]
                    .map(Printed::from);
            [
                printed.to_string(),
                summed.to_string(),
                difference.to_string(),
                format!("{rounding:.3}"),
            ]
        });
        let [asia, caucasus] = Subregion::ALL;
        let headings = [asia.name(), caucasus.name(), "Multiple countries"];
        let subregions = table(headings, |measure| {
            let sums = [asia, caucasus].map(|subregion| Printed::from(subregion.sum(measure)));
            let [asia, caucasus] = sums.map(|sum| sum.to_string());
            [asia, caucasus, multiple_countries().printed(measure).to_string()]
        });
        Ok(page(&[
            format!("Totals of the region, {} ({})", SOURCE.calendar_year, SOURCE.unit),
            totals,
            "The sum is that of the eight countries and \"multiple countries\". \"Rounding\" is \
             the largest difference that the rounding of single figures explains."
                .to_owned(),
            subregions,
            "The chart prints no total for a subregion: these are sums of printed figures. Aid to \
             multiple countries belongs to neither."
                .to_owned(),
            SOURCE.to_string(),
        ]))
    })
}

/// Prints the totals of the region, and the sums of its two subregions.
#[derive(Parser)]
struct Arguments;
