//! Chart III-7 as it is printed: a line for each row, and the notes.
//!
//! `cargo run --example chart`

use assistance::{Measure, SOURCE, rows};

fn main() {
    println!("{}  {}", SOURCE.chart, SOURCE.chart_title);
    println!("Calendar year: {}  (Unit: {})\n", SOURCE.calendar_year, SOURCE.unit);
    println!("{HEADINGS}");
    for row in rows() {
        match (row.rank, row.country()) {
            (Some(rank), Some(country)) => print!("{rank} {country:<15}"),
            // The name is too long for the column, and has a line of its own.
            _ => print!("  {}\n{:17}", row.name(), ""),
        }
        for measure in Measure::ALL {
            print!(" {:>6}", row.printed(measure));
        }
        println!();
    }
    println!(
        "\n\"Of which\" is the part of grant aid that was provided through multilateral \
         institutions. Net and gross are disbursements."
    );
    println!("\nNotes under the chart:");
    for note in SOURCE.notes {
        println!("  {note}");
    }
    println!("\n{SOURCE}");
}

const HEADINGS: &str =
    "                  ---------- Grants --------- ----- Loan aid ----- --- Total ---
                   Grant     Of  Tech.         Disb. Recov.   (A)-
                     aid  which  coop.  Total    (A)    (B)    (B)    Net  Gross";
