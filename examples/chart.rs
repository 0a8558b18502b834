//! Chart III-7 reprinted: its grouped headings, its dashes and its notes.
//!
//! `cargo run --example chart`

mod support;

use std::io::{self, Write};
use std::process::ExitCode;

use assistance::{Measure, MeasureGroup, SOURCE, rows};
use clap::Parser;
use support::{arguments, paragraph, print, wrapped};
use tabled::builder::Builder;
use tabled::settings::object::{Cell, Columns, Rows};
use tabled::settings::span::ColumnSpan;
use tabled::settings::style::HorizontalLine;
use tabled::settings::{Alignment, Modify, Padding, Style, Width};
use textwrap::{Options, WordSplitter, fill};

/// The columns before the measures: rank, and country or region.
const LEADING: usize = 2;
/// The width of the names of countries and regions, and of the headings of the measures.
const COUNTRIES: usize = 15;
const HEADINGS: usize = 8;

/// Prints Chart III-7 with its headings, dashes and notes.
#[derive(Parser)]
#[command(name = "chart")]
struct Arguments;

fn main() -> ExitCode {
    let Arguments = arguments();
    print(print_chart)
}

fn print_chart(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}  {}", SOURCE.chart, SOURCE.chart_title)?;
    let (year, unit) = (SOURCE.calendar_year, SOURCE.unit);
    writeln!(out, "Calendar year: {year}  (Unit: {unit})\n")?;
    writeln!(out, "{}\n", table())?;
    writeln!(out, "{}", SOURCE.dash)?;
    for (i, note) in SOURCE.notes.iter().enumerate() {
        writeln!(out, "{}", wrapped(note, &format!("{}. ", i + 1), "   "))?;
    }
    writeln!(out, "\n{}", paragraph(&SOURCE.to_string()))
}

fn table() -> String {
    let mut builder = Builder::default();
    builder.push_record(
        ["", ""].into_iter().chain(Measure::ALL.map(|measure| measure.group().name())),
    );
    builder.push_record(
        ["Rank", "Country or region"]
            .map(str::to_owned)
            .into_iter()
            .chain(Measure::ALL.map(heading)),
    );
    for row in rows() {
        let rank = row.rank.map(|rank| rank.to_string()).unwrap_or_default();
        let figures = Measure::ALL.map(|measure| row.printed(measure).to_string());
        builder.push_record([rank, row.recipient.to_string()].into_iter().chain(figures));
    }
    let mut table = builder.build();
    let line = HorizontalLine::new('─');
    table
        .with(Style::empty().horizontals([(0, line), (2, line), (11, line), (12, line)]))
        .with(Modify::list(Rows::new(..), Padding::new(0, 1, 0, 0)))
        .with(Modify::list(Columns::one(1), Width::wrap(COUNTRIES).keep_words(true)))
        .with(Modify::list(Columns::new(LEADING..), Alignment::right()))
        .with(Modify::list(Rows::first(), Alignment::center()));
    let mut start = LEADING;
    for group in [MeasureGroup::Grants, MeasureGroup::LoanAid, MeasureGroup::Total] {
        let columns = Measure::ALL.iter().filter(|one| one.group() == group).count();
        let span = ColumnSpan::new(columns as isize);
        table.with(Modify::list(Cell::new(0, start), span));
        start += columns;
    }
    table.to_string()
}

/// The printed heading of a column in short lines, so that the chart fits the width of a line.
fn heading(measure: Measure) -> String {
    let options =
        Options::new(HEADINGS).break_words(false).word_splitter(WordSplitter::Custom(hyphens));
    fill(measure.label(), options)
}

/// Where a long word of a heading may be hyphenated.
fn hyphens(word: &str) -> Vec<usize> {
    let long = ["multi-lateral", "insti-tutions", "coop-eration", "dis-burse-ment"];
    let is_of = |hyphenated: &&str| hyphenated.replace('-', "") == word;
    let of_word = long.into_iter().find(is_of).into_iter().flat_map(|word| word.match_indices('-'));
    of_word.enumerate().map(|(before, (at, _))| at - before).collect()
}
