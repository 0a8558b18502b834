//! The milestones of the text around the chart, as a timeline, with the sums that were committed.
//!
//! `cargo run --example timeline`

use assistance::SOURCE;
use assistance::efforts::{self, Commitment, Milestone};
use textwrap::{Options, WordSplitter, fill};

/// Columns of the whole line, and of the dates before the rail.
const WIDTH: usize = 92;
const DATES: usize = 16;

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
    let by_line = |label: &str, text: &str| {
        println!(
            "{}",
            wrapped(
                text,
                &format!("{rail}{label}"),
                &format!("{rail}{:1$}", "", label.len())
            )
        );
    };
    by_line("concerns  ", &milestone.concerns.to_string());
    by_line("who       ", &milestone.who.to_string());
    for (i, text) in milestone.set_out.iter().enumerate() {
        by_line(if i == 0 { "what      " } else { "          " }, text);
    }
    for commitment in efforts::commitments()
        .iter()
        .filter(|one| is_of(one, milestone))
    {
        by_line("sum       ", &commitment.to_string());
    }
    by_line("text      ", &milestone.place.to_string());
    println!("{rail}");
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
