//! One country: its row with ranks and shares, and net versus gross in a sentence.
//!
//! `cargo run --example by_country -- Uzbekistan`

use assistance::{Decimal, Measure, Printed, SOURCE, by_country, ranking};

fn main() {
    let name = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    let row = by_country(&name).unwrap_or_else(|error| {
        eprintln!("{error}\n\nUsage: by_country NAME (one country, such as: kyrgyz republic)");
        std::process::exit(2)
    });
    println!("{}, {} ({})\n", row.name(), SOURCE.calendar_year, SOURCE.unit);
    println!("{:37}{:>9}{:>13}", "", "rank", "of region");
    for measure in Measure::ALL {
        let label = measure.to_string().replace("through", "  of which");
        let ranking = ranking(measure);
        let rank = row.country().and_then(|country| ranking.rank_of(country));
        let rank = rank.map(|rank| format!("{rank} of {}", ranking.entries().len()));
        let share = row.share_of_total(measure).map(|share| share * Decimal::ONE_HUNDRED);
        let share = share.map(|percent| format!("{:.1} %", Printed::from(percent)));
        let (rank, share) = (rank.unwrap_or_default(), share.unwrap_or_default());
        let line = format!("{label:<26}{:>11}{rank:>9}{share:>13}", row.printed(measure));
        println!("{}", line.trim_end());
    }
    println!("\nA dash is nil, and is not ranked. Net and loan net have no share of the region.");
    println!("\n{}\n\n{SOURCE}", row.net_versus_gross());
}
