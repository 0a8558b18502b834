//! What the examples share: where they write, how wide, and how they end.

#![allow(dead_code, reason = "every example uses a part")]

use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;

use tabled::builder::Builder;
use tabled::settings::object::Columns;
use tabled::settings::peaker::PriorityMax;
use tabled::settings::{Alignment, Style, Width};
use textwrap::{Options, WordSplitter, fill};

/// The width of a line, in columns.
pub(crate) const WIDTH: usize = 100;

/// Prints to standard output, and ends the program.
///
/// A reader that has seen enough (`| head`) is no failure. A full device is one.
pub(crate) fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            fail(&format!("cannot write to standard output: {error}"))
        }
        _ => ExitCode::SUCCESS,
    }
}

/// Says on standard error why the program failed.
pub(crate) fn fail(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}

/// A table that fits the width of a line, its figures aligned to the right from a column on.
pub(crate) fn table(rows: Builder, first_of_figures: usize) -> String {
    let mut table = rows.build();
    table
        .with(Style::sharp())
        .with(
            Width::wrap(WIDTH)
                .keep_words(true)
                .priority(PriorityMax::left()),
        )
        .modify(Columns::new(first_of_figures..), Alignment::right());
    table.to_string()
}

/// Text in lines of at most the width, with one indent for the first and one for the others. An
/// amount stays on the line of its currency.
pub(crate) fn wrapped(text: &str, first: &str, others: &str) -> String {
    let options = Options::new(WIDTH)
        .word_splitter(WordSplitter::NoHyphenation)
        .initial_indent(first)
        .subsequent_indent(others);
    fill(&text.replace("US$ ", "US$\u{a0}"), options)
}

/// A paragraph without indent.
pub(crate) fn paragraph(text: &str) -> String {
    wrapped(text, "", "")
}
