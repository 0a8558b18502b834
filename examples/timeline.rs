//! The milestones of the text around the chart, as a timeline, with its figures in yen.
//!
//! `cargo run --example timeline`

use assistance::SOURCE;
use assistance::efforts::{self, Milestone, YenFigure};
use textwrap::{Options, WordSplitter, fill};

/// Columns of the whole line, and of the dates before the rail.
const WIDTH: usize = 92;
const DATES: usize = 16;
/// Columns of the labels behind the rail.
const LABELS: usize = 10;

fn main() {
    println!("Japan and its partners in Central Asia and the Caucasus\n");
    for milestone in efforts::milestones() {
        print_milestone(milestone);
    }
    print_undated();
    println!("People, for the whole region");
    for people in efforts::people() {
        println!("  {people}");
    }
    println!("\nThe yen figures are no disbursements of 2019. They cannot be added to the chart.");
    println!("{}", wrapped(&format!("Source: {SOURCE}"), "", ""));
}

fn print_milestone(milestone: &Milestone) {
    let (dot, upcoming) = if milestone.is_upcoming {
        ("○", " (upcoming)")
    } else {
        ("●", "")
    };
    let first = format!("{:>DATES$} {dot} ", milestone.date);
    let rail = format!("{:>DATES$} │ ", "");
    println!(
        "{}",
        wrapped(&format!("{}{upcoming}", milestone.event), &first, &rail)
    );
    print_field(&rail, "concerns", milestone.concerns.to_string());
    print_fields(&rail, "who", milestone.who);
    print_fields(&rail, "what", milestone.set_out);
    let figures = efforts::yen_figures()
        .iter()
        .filter(|one| is_of(one, milestone));
    print_fields(&rail, "yen", figures.map(|one| one.to_string()));
    print_field(&rail, "text", milestone.citation.to_string());
    println!("{}", rail.trim_end());
}

/// Prints several texts under one label. The second line of a text is indented further.
fn print_fields(rail: &str, label: &str, texts: impl IntoIterator<Item = impl AsRef<str>>) {
    for (i, text) in texts.into_iter().enumerate() {
        print_field(rail, if i == 0 { label } else { "" }, text);
    }
}

fn print_field(rail: &str, label: &str, text: impl AsRef<str>) {
    let first = format!("{rail}{label:<LABELS$}");
    let others = format!("{rail}{:<LABELS$}  ", "");
    println!("{}", wrapped(text.as_ref(), &first, &others));
}

/// Whether a yen figure belongs to a milestone: the same date in the same paragraph.
fn is_of(figure: &YenFigure, milestone: &Milestone) -> bool {
    figure.date == Some(milestone.date) && figure.citation == milestone.citation
}

fn print_undated() {
    println!("Figures in yen without a date in the text");
    for figure in efforts::yen_figures()
        .iter()
        .filter(|one| one.date.is_none())
    {
        println!("{}", wrapped(&figure.to_string(), "  ", "    "));
    }
    println!();
}

fn wrapped(text: &str, first: &str, others: &str) -> String {
    fill(
        text,
        Options::new(WIDTH)
            .word_splitter(WordSplitter::NoHyphenation)
            .initial_indent(first)
            .subsequent_indent(others),
    )
}
