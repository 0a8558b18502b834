//! The milestones of the text around the chart, as a timeline, with the sums that were committed.
//!
//! `cargo run --example timeline`

use assistance::SOURCE;
use assistance::efforts::{self, Commitment, Milestone};
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
    println!("\nYen are commitments, not disbursements. They cannot be added to the chart.");
    println!("{}", wrapped(&format!("Source: {SOURCE}"), "", ""));
}

fn print_milestone(milestone: &Milestone) {
    let (dot, announced) = if milestone.is_announced {
        ("○", " (announced)")
    } else {
        ("●", "")
    };
    let first = format!("{:>DATES$} {dot} ", milestone.date);
    let rail = format!("{:>DATES$} │ ", "");
    println!(
        "{}",
        wrapped(&format!("{}{announced}", milestone.event), &first, &rail)
    );
    print_field(&rail, "concerns", milestone.concerns.to_string());
    print_fields(&rail, "who", milestone.who.iter());
    print_fields(&rail, "what", milestone.set_out.iter());
    let sums = efforts::commitments()
        .iter()
        .filter(|one| is_of(one, milestone));
    print_fields(&rail, "sum", sums.map(|one| one.to_string()));
    print_field(&rail, "text", milestone.place.to_string());
    println!("{}", rail.trim_end());
}

/// Prints each of several texts under one label, the second line of a text further in than its first.
fn print_fields(rail: &str, label: &str, texts: impl Iterator<Item = impl AsRef<str>>) {
    for (i, text) in texts.enumerate() {
        print_field(rail, if i == 0 { label } else { "" }, text);
    }
}

fn print_field(rail: &str, label: &str, text: impl AsRef<str>) {
    let first = format!("{rail}{label:<LABELS$}");
    let others = format!("{rail}{:<LABELS$}  ", "");
    println!("{}", wrapped(text.as_ref(), &first, &others));
}

/// Whether a sum belongs to a milestone: the same date in the same paragraph.
fn is_of(commitment: &Commitment, milestone: &Milestone) -> bool {
    commitment.date == Some(milestone.date) && commitment.place == milestone.place
}

fn print_undated() {
    println!("Sums without a date in the text");
    for commitment in efforts::commitments()
        .iter()
        .filter(|one| one.date.is_none())
    {
        println!("{}", wrapped(&commitment.to_string(), "  ", "    "));
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
