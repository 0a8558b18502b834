//! Chart III-7 reprinted: its grouped headings, its dashes and its notes.
//!
//! `cargo run --example chart`

use assistance::{Measure, SOURCE, rows};
use tabled::builder::Builder;
use tabled::settings::object::{Cell, Columns, Rows};
use tabled::settings::span::ColumnSpan;
use tabled::settings::style::HorizontalLine;
use tabled::settings::{Alignment, Modify, Style, Width};

/// The columns before the measures: rank, and country or region.
const LEADING: usize = 2;

fn main() {
    println!("{}  {}", SOURCE.chart, SOURCE.chart_title);
    println!(
        "Calendar year: {}  (Unit: {})\n",
        SOURCE.calendar_year, SOURCE.unit
    );
    println!("{}\n", table());
    println!("{}", SOURCE.dash);
    for (i, note) in SOURCE.notes.iter().enumerate() {
        println!("{}. {note}", i + 1);
    }
}

fn table() -> String {
    let mut builder = Builder::default();
    builder.push_record(
        ["", ""]
            .into_iter()
            .chain(Measure::ALL.map(|measure| measure.group().name())),
    );
    builder.push_record(
        ["Rank", "Country or region"]
            .into_iter()
            .chain(Measure::ALL.map(Measure::label)),
    );
    for row in rows() {
        let rank = row.rank.map(|rank| rank.to_string()).unwrap_or_default();
        let figures = Measure::ALL.map(|measure| row.printed(measure).to_string());
        builder.push_record([rank, row.recipient.to_string()].into_iter().chain(figures));
    }
    let mut table = builder.build();
    let line = HorizontalLine::inherit(Style::modern());
    table
        .with(
            Style::sharp()
                .remove_horizontals()
                .horizontals([(2, line), (11, line)]),
        )
        .with(Modify::list(
            Columns::one(1),
            Width::wrap(24).keep_words(true),
        ))
        .with(Modify::list(
            Columns::new(LEADING..),
            Width::wrap(13).keep_words(true),
        ))
        .with(Modify::list(Columns::new(LEADING..), Alignment::right()))
        .with(Modify::list(Rows::first(), Alignment::center()));
    for (start, width) in groups() {
        table.with(Modify::list(
            Cell::new(0, start),
            ColumnSpan::new(width as isize),
        ));
    }
    table.to_string()
}

/// Where each group of measures begins in the table, and how many columns it spans.
fn groups() -> Vec<(usize, usize)> {
    let mut start = LEADING;
    let groups = Measure::ALL.chunk_by(|a, b| a.group() == b.group());
    groups
        .map(|group| {
            let span = (start, group.len());
            start += group.len();
            span
        })
        .collect()
}
