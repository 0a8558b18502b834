//! Every regional total as printed and as summed, and what the two subregions add up to.
//!
//! `cargo run --example totals`

use assistance::{Measure, Printed, SOURCE, Subregion, multiple_countries, total};

fn main() {
    println!("Totals of the region, {} ({})\n", SOURCE.calendar_year, SOURCE.unit);
    println!("{:24}{:>9}{:>9}{:>12}{:>10}", "", "printed", "summed", "difference", "rounding");
    for measure in Measure::ALL {
        let total = total(measure);
        println!(
            "{:24}{:>9}{:>9}{:>12}{:>10}",
            label(measure),
            Printed::from(total.printed),
            Printed::from(total.summed),
            Printed::from(total.difference()),
            total.tolerance(),
        );
    }
    println!(
        "\nThe sum is that of the eight countries and \"multiple countries\". \"Rounding\" is the \
         largest difference between printed and summed that rounding explains.\n"
    );

    let [asia, caucasus] = Subregion::ALL;
    println!("{:24}{:>14}{:>10}{:>20}", "", asia, caucasus, "Multiple countries");
    for measure in Measure::ALL {
        println!(
            "{:24}{:>14}{:>10}{:>20}",
            label(measure),
            Printed::from(asia.sum(measure)),
            Printed::from(caucasus.sum(measure)),
            multiple_countries().printed(measure),
        );
    }
    println!(
        "\nThe chart prints no total for a subregion: these are sums of printed figures. Aid to \
         multiple countries belongs to neither."
    );
    println!("\n{SOURCE}");
}

/// The name of a measure; the part of the measure above it is indented.
fn label(measure: Measure) -> String {
    measure.to_string().replace("through", "  of which")
}
