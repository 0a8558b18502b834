//! One country: its codes, its row with ranks and shares, and net versus gross in a sentence.
//!
//! `cargo run --example by_country -- Uzbekistan`

use assistance::{Assistance, Country, Decimal, Measure, Printed, SOURCE, by_country, ranking};

fn main() {
    let name = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    let row = by_country(&name).unwrap_or_else(|error| {
        eprintln!("{error}\n\nUsage: by_country NAME (one country, such as: kyrgyz republic)");
        std::process::exit(2)
    });
    let country = row.country().expect("the row is that of a country");
    println!("{country}, {} ({})", SOURCE.calendar_year, SOURCE.unit);
    println!(
        "{}; ISO 3166 {} and {}, M49 {}, DAC {}; {}",
        country.official_name(),
        country.alpha2(),
        country.alpha3(),
        country.m49(),
        country.dac_code(),
        country.subregion(),
    );
    print_figures(row, country);
    println!("\n{}\n\n{SOURCE}", row.net_versus_gross());
}

fn print_figures(row: &Assistance, country: Country) {
    println!("\n{:26}{:>11}{:>9}{:>11}{:>10}", "", SOURCE.unit, "rank", "of region", "of gross");
    for measure in Measure::ALL {
        let label = measure.to_string().replace("through", "  of which");
        let ranking = ranking(measure);
        let rank = ranking.rank_of(country);
        let rank = rank.map(|rank| format!("{rank} of {}", ranking.entries().len()));
        let of_gross = match measure {
            // What was recovered is no part of gross, and neither is what is left without it.
            Measure::LoanRecovered | Measure::LoanNet | Measure::Net => None,
            part => row.share_of_gross(part),
        };
        let line = format!(
            "{label:<26}{:>11}{:>9}{:>11}{:>10}",
            row.printed(measure),
            rank.unwrap_or_default(),
            per_cent(row.share_of_total(measure)),
            per_cent(of_gross),
        );
        println!("{}", line.trim_end());
    }
    println!(
        "\nA rank is among the countries with a figure: a dash is nil, and is not ranked. Below \
         zero, the figure closest to zero ranks first."
    );
}

/// A share in per cent; blank where there is none.
fn per_cent(share: Option<Decimal>) -> String {
    let share = share.map(|share| Printed::from(share * Decimal::ONE_HUNDRED));
    share.map_or(String::new(), |share| format!("{share:.1} %"))
}
