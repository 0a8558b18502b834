//! What the examples share: how they read their arguments, print a page, and end.

#![allow(dead_code, reason = "every example uses a part")]

use std::error::Error;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use assistance::{Decimal, Measure};
use clap::Parser;
use clap::error::{ContextKind, ContextValue};
use textwrap::{Options, WordSplitter, fill};

/// The width of a line, in columns.
const WIDTH: usize = 80;

/// Runs an example: reads its arguments, and prints the text that it returns.
pub(crate) fn run<A: Parser>(
    example: impl FnOnce(A) -> Result<String, Box<dyn Error>>,
) -> ExitCode {
    let text = A::try_parse().map_err(Box::from).and_then(example);
    match text.map_err(|error| error.downcast::<clap::Error>()) {
        Ok(text) => print(&text),
        Err(Ok(help)) if !help.use_stderr() => print(&page(&[help.to_string()])),
        Err(Ok(error)) => refuse::<A>(*error),
        Err(Err(error)) => fail(&error.to_string()),
    }
}

/// Prints to standard output.
///
/// A reader that has seen enough (`| head`) is no failure. A full device is one.
fn print(text: &str) -> ExitCode {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            fail(&format!("cannot write to standard output: {error}"))
        }
        _ => ExitCode::SUCCESS,
    }
}

/// Prints what is wrong with the arguments, and then how the example is used.
fn refuse<A: Parser>(error: clap::Error) -> ExitCode {
    let mut command = A::command().name(env!("CARGO_CRATE_NAME"));
    let mut error = error.format(&mut command);
    if error.get(ContextKind::Usage).is_none() {
        error.insert(ContextKind::Usage, ContextValue::StyledStr(command.render_usage()));
    }
    // Where standard error fails as well, here and below, the exit status has to do.
    let _ = error.print();
    ExitCode::from(2)
}

fn fail(message: &str) -> ExitCode {
    let _ = writeln!(io::stderr(), "{}", folded(message));
    ExitCode::FAILURE
}

/// A page of paragraphs with a blank line between them. An empty paragraph is left out.
pub(crate) fn page(paragraphs: &[String]) -> String {
    let paragraphs: Vec<&str> =
        paragraphs.iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    format!("{}\n", folded(&paragraphs.join("\n\n")))
}

/// Folds the lines that are too long. An indented line continues with a deeper indent.
fn folded(text: &str) -> String {
    let fold = |line: &str| match line.len() - line.trim_start().len() {
        0 => wrapped(line, "", ""),
        indent => wrapped(line.trim_start(), &" ".repeat(indent), &" ".repeat(indent + 2)),
    };
    text.lines().map(fold).collect::<Vec<_>>().join("\n")
}

/// Text in lines of at most the width, with one indent for the first and one for the others.
pub(crate) fn wrapped(text: &str, first: &str, others: &str) -> String {
    let options = Options::new(WIDTH)
        .word_splitter(WordSplitter::NoHyphenation)
        .initial_indent(first)
        .subsequent_indent(others);
    // An amount stays on the line of its unit.
    fill(&text.replace("US$ ", "US$\u{a0}"), options).replace('\u{a0}', " ")
}

/// A table with a line for each measure. A part of the measure above it is indented.
pub(crate) fn table<const N: usize>(
    headings: [&str; N],
    cells: impl Fn(Measure) -> [String; N],
) -> String {
    let line = |label: &str, cells: [String; N]| {
        let cells = cells.into_iter().zip(headings);
        let cells = cells
            .map(|(cell, heading)| format!("{cell:>width$}", width = heading.len().max(7) + 2));
        format!("{label:<24}{}", cells.collect::<String>())
    };
    let rows = Measure::ALL.map(|measure| match measure {
        Measure::ThroughMultilateral => line("  of which multilateral", cells(measure)),
        _ => line(&measure.to_string(), cells(measure)),
    });
    format!("{}\n{}", line("", headings.map(str::to_owned)), rows.join("\n"))
}

/// How ranks below zero are read, if there are any.
pub(crate) fn below_zero(mut ranked: impl Iterator<Item = Decimal>) -> String {
    let note = "Below zero, the figure closest to zero ranks first. A higher rank there does not \
                mean more aid.";
    let applies = ranked.any(|figure| figure < Decimal::ZERO);
    if applies { note.to_owned() } else { String::new() }
}
