//! The dated passages of the text around the chart: all of them, or those that concern a country.
//!
//! `cargo run --example timeline` or `cargo run --example timeline -- Uzbekistan`

use assistance::efforts::{Passage, passages, passages_for};
use assistance::{Country, UnknownCountry};

fn main() -> Result<(), UnknownCountry> {
    let name: Vec<String> = std::env::args().skip(1).collect();
    let mut dated: Vec<&Passage> = if name.is_empty() {
        passages().iter().filter(|passage| passage.date.is_some()).collect()
    } else {
        let country: Country = name.join(" ").parse()?;
        passages_for(country).filter(|passage| passage.date.is_some()).collect()
    };
    dated.sort_by_key(|passage| passage.date);
    for passage in dated {
        let date = passage.date.map(|date| date.to_string()).unwrap_or_default();
        println!("{date} ({}; {})\n{}\n", passage.concerns, passage.citation, passage.quote);
    }
    Ok(())
}
