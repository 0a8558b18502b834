//! The milestones of the text around the chart, as a timeline, with its figures in yen.
//!
//! `cargo run --example timeline`

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use assistance::SOURCE;
use assistance::efforts::{self, Milestone, YenFigure};
use clap::Parser;
use support::{arguments, paragraph, print, wrapped};

/// The column in which a date ends, before the rail.
const DATES: usize = 16;
/// The width of the labels behind the rail.
const LABELS: usize = 10;

/// Prints the milestones of the text around the chart in order of date.
#[derive(Parser)]
#[command(name = "timeline")]
struct Arguments;

fn main() -> ExitCode {
    let Arguments = arguments();
    print(print_timeline)
}

fn print_timeline(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "Japan and its partners in Central Asia and the Caucasus\n")?;
    for milestone in efforts::milestones() {
        print_milestone(out, milestone)?;
    }
    print_undated(out)?;
    writeln!(out, "People, for the whole region")?;
    writeln!(out, "  {}", efforts::PEOPLE)?;
    let note = "Figures in yen are not disbursements of 2019. They cannot be added to the chart.";
    writeln!(out, "\n{}", paragraph(note))?;
    writeln!(out, "{}", paragraph(&format!("Source: {SOURCE}")))
}

fn print_milestone(out: &mut dyn Write, milestone: &Milestone) -> io::Result<()> {
    let (dot, upcoming) = if milestone.is_upcoming { ("○", " (upcoming)") } else { ("●", "") };
    let first = format!("{:>DATES$} {dot} ", milestone.date);
    let rail = format!("{:>DATES$} │ ", "");
    let event = format!("{}{upcoming}", milestone.event);
    writeln!(out, "{}", wrapped(&event, &first, &rail))?;
    print_field(out, &rail, "concerns", milestone.concerns.to_string())?;
    print_fields(out, &rail, "who", milestone.who)?;
    print_fields(out, &rail, "what", milestone.set_out)?;
    let figures = efforts::yen_figures().iter().filter(|one| is_of(one, milestone));
    print_fields(out, &rail, "yen", figures.map(|one| one.to_string()))?;
    print_field(out, &rail, "text", milestone.citation.to_string())?;
    writeln!(out, "{}", rail.trim_end())
}

/// Prints several texts under one label. The second line of a text is indented further.
fn print_fields(
    out: &mut dyn Write,
    rail: &str,
    label: &str,
    texts: impl IntoIterator<Item = impl AsRef<str>>,
) -> io::Result<()> {
    for (i, text) in texts.into_iter().enumerate() {
        print_field(out, rail, if i == 0 { label } else { "" }, text)?;
    }
    Ok(())
}

fn print_field(
    out: &mut dyn Write,
    rail: &str,
    label: &str,
    text: impl AsRef<str>,
) -> io::Result<()> {
    let first = format!("{rail}{label:<LABELS$}");
    let others = format!("{rail}{:<LABELS$}  ", "");
    writeln!(out, "{}", wrapped(text.as_ref(), &first, &others))
}

/// Whether a yen figure belongs to a milestone: the same date in the same paragraph.
fn is_of(figure: &YenFigure, milestone: &Milestone) -> bool {
    figure.date == Some(milestone.date) && figure.citation == milestone.citation
}

fn print_undated(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "Figures in yen without a date in the text")?;
    for figure in efforts::yen_figures().iter().filter(|one| one.date.is_none()) {
        writeln!(out, "{}", wrapped(&figure.to_string(), "  ", "    "))?;
    }
    writeln!(out)
}
