//! The printed cells of the chart on standard output, for other tools: CSV or JSON.
//!
//! `cargo run --example export -- csv`

use std::error::Error;
use std::io;

use assistance::{Observation, observations};

fn main() -> Result<(), Box<dyn Error>> {
    let format = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    match format.as_str() {
        "csv" => {
            let mut csv = csv::Writer::from_writer(io::stdout());
            for cell in observations() {
                csv.serialize(cell)?;
            }
            csv.flush()?;
        }
        "json" => {
            let cells: Vec<Observation> = observations().collect();
            serde_json::to_writer_pretty(io::stdout(), &cells)?;
            println!();
        }
        other => {
            eprintln!("unknown format {other:?}: expected csv or json\n");
            print_usage();
            std::process::exit(2);
        }
    }
    Ok(())
}

fn print_usage() {
    eprintln!(
        "Usage: export csv
       export json

Writes a record for each printed cell. A dash is an empty cell in CSV, and null in JSON. In JSON,
an amount is text: data/README.md shows how to read it."
    );
}
