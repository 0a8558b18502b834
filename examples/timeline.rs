//! The dated passages of the text around the chart: all of them, or those that concern a country.
//!
//! `cargo run --example timeline` or `cargo run --example timeline -- Uzbekistan`

use assistance::efforts::{Passage, passages, passages_for};
use assistance::{SOURCE, UnknownCountry};

fn main() {
    let name = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    let passages: Vec<&Passage> = if name.is_empty() {
        passages().iter().collect()
    } else {
        let country = name.parse().unwrap_or_else(|error: UnknownCountry| {
            eprintln!("{error}\n\nUsage: timeline [NAME] (one country, such as: kyrgyz republic)");
            std::process::exit(2)
        });
        passages_for(country).collect()
    };

    let mut dated: Vec<_> = passages.iter().filter_map(|one| Some((one.date?, one))).collect();
    dated.sort_by_key(|(date, _)| *date);
    for (date, passage) in &dated {
        println!("{date}, {}", passage.concerns);
        println!("  “{}”", passage.quote);
        if let Some(yen) = passage.yen {
            println!("  {yen}: the text does not show whether any of it is in the chart.");
        }
        println!("  {}\n", passage.citation);
    }
    println!("Without a date, and left out: {} passages.\n", passages.len() - dated.len());
    println!("{}, {}, section \"{}\".", SOURCE.publisher, SOURCE.title, SOURCE.section);
}
