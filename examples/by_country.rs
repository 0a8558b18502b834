//! One country: its row with ranks and shares, net versus gross in a sentence, and what the text
//! around the chart states.
//!
//! `cargo run --example by_country -- Uzbekistan`

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use assistance::efforts::{self, Membership, Milestone, YenFigure};
use assistance::{
    Assistance, Country, Decimal, Measure, Printed, SOURCE, by_country, countries, ranking,
};
use clap::Parser;
use support::{
    BELOW_ZERO, arguments, fail, paragraph, print, rows_of_measures, star, table, wrapped,
};

/// Prints the row of one country in Chart III-7, with ranks and shares.
#[derive(Parser)]
#[command(name = "by_country")]
struct Arguments {
    /// The country: its name, or its ISO 3166 code of two or three letters.
    #[arg(required = true)]
    name: Vec<String>,
}

fn main() -> ExitCode {
    let name = arguments::<Arguments>().name.join(" ");
    match by_country(&name) {
        Ok(row) => print(|out| print_row(out, row)),
        Err(error) => fail(&error.to_string()),
    }
}

fn print_row(out: &mut dyn Write, row: &Assistance) -> io::Result<()> {
    let (year, unit) = (SOURCE.calendar_year, SOURCE.unit);
    writeln!(out, "{}, {year} ({unit})", row.recipient)?;
    let country = row.country().expect("the row is that of a country");
    writeln!(out, "{}\n", codes(country))?;
    writeln!(out, "{}", figures(country))?;
    for note in notes(row) {
        writeln!(out, "{}", wrapped(&note, "", "  "))?;
    }
    writeln!(out, "\n{}", paragraph(&row.net_versus_gross().to_string()))?;
    print_efforts(out, country)?;
    writeln!(out, "\n{}", paragraph(&SOURCE.to_string()))
}

fn codes(country: Country) -> String {
    format!(
        "{}; ISO 3166 {} and {}, M49 {}, DAC {}; {}",
        country.official_name(),
        country.alpha2(),
        country.alpha3(),
        country.m49(),
        country.dac_code(),
        country.subregion(),
    )
}

/// Every measure with its figure, its rank among the countries that have a figure, its share of the
/// regional total, and its share of the country's gross disbursement.
fn figures(country: Country) -> String {
    let row = country.assistance();
    let headings = [SOURCE.unit, "rank", "of region", "of gross"];
    let rows = rows_of_measures(headings, |measure| {
        [
            row.printed(measure).to_string(),
            rank(country, measure),
            share_of_region(row, measure),
            share_of_gross(row, measure),
        ]
    });
    table(rows, 1)
}

/// The rank and of how many, such as `1 of 8`.
fn rank(country: Country, measure: Measure) -> String {
    let ranking = ranking(measure);
    let Some(rank) = ranking.rank_of(country) else {
        return "- ".to_owned();
    };
    let star = star(country.assistance().get(measure));
    format!("{rank} of {}{star}", ranking.entries().len())
}

/// The share in percent. A star marks one below zero, a dagger another of a total with such figures.
fn share_of_region(row: &Assistance, measure: Measure) -> String {
    let Some(share) = row.share_of_total(measure) else {
        return "- ".to_owned();
    };
    let mark = match star(Some(share)) {
        ' ' if has_figures_below_zero(measure) => '†',
        star => star,
    };
    format!("{}{mark}", per_cent(share))
}

fn has_figures_below_zero(measure: Measure) -> bool {
    let mut figures = countries().iter().filter_map(|row| row.get(measure));
    figures.any(|figure| figure < Decimal::ZERO)
}

/// The share of the country's own gross, for what is a part of it.
fn share_of_gross(row: &Assistance, measure: Measure) -> String {
    let share = match measure {
        Measure::LoanRecovered | Measure::LoanNet | Measure::Net => None,
        part => row.share_of_gross(part),
    };
    share.map_or("-".to_owned(), per_cent)
}

fn per_cent(share: Decimal) -> String {
    format!("{:.1} %", Printed::from(share * Decimal::ONE_HUNDRED))
}

/// What the ranks count, and what the marks in the table mean, where it has any.
fn notes(row: &Assistance) -> Vec<String> {
    let has_mark = |mark| Measure::ALL.iter().any(|of| share_of_region(row, *of).ends_with(mark));
    let mut notes = vec!["Ranks are among the countries that have a figure.".to_owned()];
    if has_mark('*') {
        notes.push(format!(
            "{BELOW_ZERO} The share is below zero, too, because the regional total is above zero."
        ));
    }
    if has_mark('†') {
        notes.push(
            "† Not a part of a whole: figures of other countries are below zero, and make the \
             regional total smaller. So the share is larger, and may be above 100 %."
                .to_owned(),
        );
    }
    notes
}

/// Prints what the text around the chart states: for the country, and for more countries than it
/// names.
fn print_efforts(out: &mut dyn Write, country: Country) -> io::Result<()> {
    let (certain, possible): (Vec<&YenFigure>, Vec<&YenFigure>) = efforts::yen_figures_for(country)
        .partition(|figure| figure.recipients.includes(country) == Membership::Yes);
    let note = "Figures in yen are not disbursements of 2019. They cannot be added to the chart.";
    writeln!(out, "\n{}", paragraph(note))?;
    let milestones = efforts::milestones_for(country).map(milestone);
    let texts: Vec<String> = milestones.chain(certain.into_iter().map(yen_figure)).collect();
    print_texts(out, &format!("The White Paper on {country}:"), texts)?;
    let possible = possible.into_iter().map(yen_figure);
    let texts = possible.chain([efforts::PEOPLE.to_string()]).collect();
    print_texts(out, "The White Paper on the region, or on countries that it does not name:", texts)
}

fn print_texts(out: &mut dyn Write, heading: &str, texts: Vec<String>) -> io::Result<()> {
    writeln!(out, "\n{heading}")?;
    texts.iter().try_for_each(|text| writeln!(out, "{}", wrapped(text, "  ", "    ")))
}

fn milestone(milestone: &Milestone) -> String {
    let upcoming = if milestone.is_upcoming { " (upcoming in the White Paper)" } else { "" };
    format!("{milestone}{upcoming}")
}

fn yen_figure(figure: &YenFigure) -> String {
    let date = figure.date.map_or("Undated".to_owned(), |date| date.to_string());
    format!("{date}: {figure}")
}
