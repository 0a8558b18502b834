//! Every regional total as printed and as summed, and what the two subregions add up to.
//!
//! `cargo run --example totals`

use assistance::{Measure, Printed, SOURCE, Subregion, multiple_countries, total};
use tabled::builder::Builder;
use tabled::settings::object::Columns;
use tabled::settings::{Alignment, Style};

fn main() {
    println!(
        "Totals of the region, {} ({})\n",
        SOURCE.calendar_year, SOURCE.unit
    );
    println!("{}", printed_and_summed());
    println!(
        "The sum takes the eight countries and \"multiple countries\". A difference is the rounding of single figures.\n"
    );
    println!("{}", subregions());
    println!(
        "The chart prints no total for a subregion: these are sums of rounded figures. Aid to multiple countries belongs to neither."
    );
    println!("\n{SOURCE}");
}

fn printed_and_summed() -> String {
    let mut table = Builder::default();
    table.push_record(["", "", "printed", "summed", "difference", "rounding allows"]);
    for measure in Measure::ALL {
        let total = total(measure);
        table.push_record([
            measure.group().to_string(),
            measure.label().to_owned(),
            total.printed.to_string(),
            total.summed.to_string(),
            total.difference().to_string(),
            total.tolerance().to_string(),
        ]);
    }
    right_aligned_from(table, 2)
}

fn subregions() -> String {
    let mut table = Builder::default();
    let names = Subregion::ALL.map(Subregion::name);
    table.push_record(
        ["", ""]
            .into_iter()
            .chain(names)
            .chain(["Multiple countries"]),
    );
    for measure in Measure::ALL {
        let headings = [measure.group().name(), measure.label()].map(str::to_owned);
        let totals = Subregion::ALL.map(|subregion| Printed(subregion.sum(measure)).to_string());
        let multiple = multiple_countries().printed(measure).to_string();
        table.push_record(headings.into_iter().chain(totals).chain([multiple]));
    }
    right_aligned_from(table, 2)
}

fn right_aligned_from(table: Builder, column: usize) -> String {
    let mut table = table.build();
    table
        .with(Style::sharp())
        .modify(Columns::new(column..), Alignment::right());
    table.to_string()
}
