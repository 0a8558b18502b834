//! What the examples share: where they write, how wide, and how they end.

#![allow(dead_code, reason = "every example uses a part")]

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::{self, ExitCode};

use assistance::{Decimal, Measure};
use clap::Parser;
use tabled::builder::Builder;
use tabled::settings::object::Columns;
use tabled::settings::peaker::PriorityMax;
use tabled::settings::{Alignment, Style, Width};
use textwrap::{Options, WordSplitter, fill};

/// The width of a line, in columns.
pub(crate) const WIDTH: usize = 80;

/// The meaning of a star in a table of ranks.
pub(crate) const BELOW_ZERO: &str = "* Below zero: more was recovered on earlier loans than was \
                                     disbursed. The figure closest to zero ranks first of these. \
                                     That does not mean more aid.";

/// Reads the arguments. Help and errors end the program.
pub(crate) fn arguments<A: Parser>() -> A {
    A::try_parse().unwrap_or_else(|error| refuse::<A>(&error))
}

/// Prints what is wrong with the arguments and how the example is used, or the help, and ends the
/// program.
pub(crate) fn refuse<A: Parser>(error: &clap::Error) -> ! {
    if error.use_stderr() && !error.to_string().contains("Usage:") {
        say(&format!("{}\n", A::command().render_usage()));
    }
    match error.print() {
        Err(failure) if !error.use_stderr() && is_failure(&failure) => {
            say(&cannot_write(&failure));
            process::exit(1)
        }
        _ => process::exit(error.exit_code()),
    }
}

/// Prints to standard output, and ends the program.
///
/// A reader that has seen enough (`| head`) is no failure. A full device is one.
pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if is_failure(&error) => fail(&cannot_write(&error)),
        _ => ExitCode::SUCCESS,
    }
}

/// Says on standard error why the program failed.
pub(crate) fn fail(message: &str) -> ExitCode {
    say(&paragraph(message));
    ExitCode::FAILURE
}

fn is_failure(error: &io::Error) -> bool {
    error.kind() != ErrorKind::BrokenPipe
}

fn cannot_write(error: &io::Error) -> String {
    format!("cannot write to standard output: {error}")
}

/// Writes to standard error. Where that fails as well, the exit status has to do.
fn say(message: &str) {
    let _ = writeln!(io::stderr(), "{message}");
}

/// A star for a figure below zero. Otherwise a space, which keeps the digits in line.
pub(crate) fn star(figure: Option<Decimal>) -> char {
    match figure {
        Some(figure) if figure < Decimal::ZERO => '*',
        _ => ' ',
    }
}

/// The rows of a table of measures: under each group, its measures with their cells.
///
/// A part of another measure is indented and labelled "of which".
pub(crate) fn rows_of_measures<const N: usize>(
    headings: [&str; N],
    cells: impl Fn(Measure) -> [String; N],
) -> Builder {
    let mut rows = Builder::default();
    rows.push_record([""].into_iter().chain(headings));
    let mut group = None;
    for measure in Measure::ALL {
        if group.replace(measure.group()) != Some(measure.group()) {
            rows.push_record([measure.group().name()].into_iter().chain([""; N]));
        }
        let label = match measure {
            Measure::ThroughMultilateral => "    of which multilateral",
            Measure::LoanNet => "  Net of loans, (A)-(B)",
            other => &format!("  {}", other.label()),
        };
        rows.push_record([label.to_owned()].into_iter().chain(cells(measure)));
    }
    rows
}

/// A table that fits the width of a line, its figures aligned to the right from a column on.
pub(crate) fn table(rows: Builder, first_of_figures: usize) -> String {
    let mut table = rows.build();
    table
        .with(Style::sharp())
        .with(Width::wrap(WIDTH).keep_words(true).priority(PriorityMax::left()))
        .modify(Columns::new(first_of_figures..), Alignment::right());
    table.to_string()
}

/// Text in lines of at most the width, with one indent for the first and one for the others. An
/// amount stays on the line of its unit.
pub(crate) fn wrapped(text: &str, first: &str, others: &str) -> String {
    let options = Options::new(WIDTH)
        .word_splitter(WordSplitter::NoHyphenation)
        .initial_indent(first)
        .subsequent_indent(others);
    let joined = text.replace("US$ ", "US$\u{a0}");
    let joined = joined.replace(" million", "\u{a0}million");
    let joined = joined.replace(" billion", "\u{a0}billion");
    fill(&joined, options).replace('\u{a0}', " ")
}

/// A paragraph without indent.
pub(crate) fn paragraph(text: &str) -> String {
    wrapped(text, "", "")
}
