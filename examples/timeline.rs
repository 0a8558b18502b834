//! What the text around the chart states, as a timeline: about the region, or about a country.
//!
//! `cargo run --example timeline` or `cargo run --example timeline -- Uzbekistan`

mod support;

use std::process::ExitCode;

use assistance::efforts::{
    Membership, Milestone, PEOPLE, YenFigure, milestones, milestones_for, yen_figures,
    yen_figures_for,
};
use assistance::{Country, SOURCE};
use clap::Parser;
use support::{page, run, wrapped};

fn main() -> ExitCode {
    run(|Arguments { country }| {
        if country.is_empty() {
            let title = "Japan and its partners in Central Asia and the Caucasus";
            let (events, yen) = (milestones().iter().collect(), yen_figures().iter().collect());
            return Ok(timeline(title, events, yen, vec![]));
        }
        let country: Country = country.join(" ").parse()?;
        let events = milestones_for(country).collect();
        let (yen, possible) = yen_figures_for(country)
            .partition(|figure| figure.recipients.includes(country) == Membership::Yes);
        Ok(timeline(&format!("Japan and {country}"), events, yen, possible))
    })
}

/// Prints what the text around the chart states: the milestones in order of date, with its figures
/// in yen.
#[derive(Parser)]
struct Arguments {
    /// A country, in one word or several. Without it, everything that the text states.
    country: Vec<String>,
}

fn timeline(
    title: &str,
    events: Vec<&Milestone>,
    yen: Vec<&YenFigure>,
    possible: Vec<&YenFigure>,
) -> String {
    let events: Vec<String> = events.into_iter().map(|event| milestone(event, &yen)).collect();
    let undated = yen.into_iter().filter(|figure| figure.date.is_none()).collect();
    page(&[
        title.to_owned(),
        events.join(&format!("\n{RAIL}\n")),
        listed("Figures in yen without a date in the text", undated),
        listed(
            "Figures in yen that may concern it: the text does not name the countries",
            possible,
        ),
        format!("People, for the whole region\n  {PEOPLE}"),
        "Figures in yen are not disbursements of 2019. They cannot be added to the chart."
            .to_owned(),
        format!("Source: {SOURCE}"),
    ])
}

const RAIL: &str = "                 │ ";

/// Figures under a heading, if there are any.
fn listed(heading: &str, figures: Vec<&YenFigure>) -> String {
    let lines: String = figures.iter().map(|figure| format!("\n  {figure}")).collect();
    if lines.is_empty() { lines } else { format!("{heading}{lines}") }
}

/// The date and the event, and the details along the rail below.
fn milestone(event: &Milestone, yen: &[&YenFigure]) -> String {
    let (dot, upcoming) = if event.is_upcoming { ("○", " (upcoming)") } else { ("●", "") };
    let mut lines = vec![wrapped(
        &format!("{}{upcoming}", event.event),
        &format!("{:>16} {dot} ", event.date),
        RAIL,
    )];
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let yen = yen.iter().filter(|figure| is_of(figure, event));
    let details: [(&str, Vec<String>); 5] = [
        ("concerns", vec![event.concerns.to_string()]),
        ("who", texts(event.who)),
        ("what", texts(event.set_out)),
        ("yen", yen.map(|figure| figure.to_string()).collect()),
        ("text", vec![event.citation.to_string()]),
    ];
    for (label, texts) in details {
        for (i, text) in texts.iter().enumerate() {
            let label = if i == 0 { label } else { "" };
            let (first, others) = (format!("{RAIL}{label:<10}"), format!("{RAIL}{:<12}", ""));
            lines.push(wrapped(text, &first, &others));
        }
    }
    lines.join("\n")
}

/// Whether a yen figure belongs to a milestone: the same date in the same paragraph.
fn is_of(figure: &YenFigure, event: &Milestone) -> bool {
    figure.date == Some(event.date) && figure.citation == event.citation
}
