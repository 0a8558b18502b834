//! The chart in the crate against the chart in the source text, read by other code.

#[path = "support/printed_chart.rs"]
mod printed_chart;

use assistance::{Measure, SOURCE, observations, rows};
use printed_chart::{SOURCE_TEXT, printed_rows};

#[test]
fn all_90_cells_are_as_printed() {
    let printed = printed_rows();
    assert_eq!(printed.len(), rows().len());
    for (printed, row) in printed.iter().zip(rows()) {
        let cells = Measure::ALL.map(|measure| row.get(measure).map(|figure| figure.to_string()));
        let expected: [_; 9] =
            std::array::from_fn(|column| printed.figure(column).map(str::to_owned));
        assert_eq!(cells, expected, "{}", printed.name);
    }
}

#[test]
fn figures_and_dashes_are_as_many() {
    let figures = observations().filter(|cell| cell.value.is_some()).count();
    assert_eq!((figures, observations().count() - figures), (72, 18));
    let printed = printed_rows();
    let cells = printed.iter().flat_map(|row| (0..9).map(|column| row.figure(column)));
    assert_eq!(cells.filter(Option::is_some).count(), figures);
}

#[test]
fn ranks_and_names_are_as_printed() {
    for (printed, row) in printed_rows().iter().zip(rows()) {
        let rank = row.rank.map(|rank| rank.to_string()).unwrap_or_default();
        assert_eq!((printed.rank, printed.name), (rank.as_str(), row.recipient.name()));
    }
}

/// The lines under the chart: its notes, and the legend of the dash, which itself begins with a
/// dash.
fn printed_notes() -> Vec<&'static str> {
    let last_row = "Central Asia and Caucasus region total";
    let after = SOURCE_TEXT.lines().skip_while(|line| !line.starts_with(last_row));
    after.filter_map(|line| line.strip_prefix("- ")).collect()
}

#[test]
fn notes_are_quoted_as_they_are_printed() {
    let mut notes = printed_notes();
    let legend = notes.remove(2);
    assert_eq!(SOURCE.notes[0], format!("- {legend}"));
    assert_eq!(SOURCE.notes[1..], notes);
}

#[test]
fn the_source_is_named_as_it_names_itself() {
    let year = format!("Calendar year: {}", SOURCE.calendar_year);
    let unit = format!("(Unit: {})", SOURCE.unit.replace('$', "\\$"));
    for text in [SOURCE.section, SOURCE.chart, SOURCE.chart_title, &year, &unit] {
        assert!(SOURCE_TEXT.lines().any(|line| line == text), "{text}");
    }
    let citation = SOURCE.to_string();
    for part in [SOURCE.title, SOURCE.publisher, SOURCE.section, SOURCE.chart, SOURCE.chart_title] {
        assert!(citation.contains(part), "{citation}");
    }
}
