//! The chart in the crate against the chart in the source text, read by other code.

use assistance::{Measure, SOURCE, observations, rows};

/// The source text of the section, verbatim.
const SOURCE_TEXT: &str = include_str!("source/central-asia-and-caucasus.txt");

/// One printed row: a rank (empty where there is none), a name, nine cells. Dashes are kept as the
/// text has them.
struct PrintedRow {
    rank: &'static str,
    name: &'static str,
    cells: [&'static str; 9],
}

impl PrintedRow {
    /// A cell as a number, or none for either of the two dashes of the text.
    fn figure(&self, column: usize) -> Option<&'static str> {
        let cell = self.cells[column];
        (cell != "_" && cell != "-").then_some(cell)
    }
}

/// The rows: every line of the text that ends in nine tab-separated cells.
fn printed_rows() -> Vec<PrintedRow> {
    SOURCE_TEXT.lines().filter_map(printed_row).collect()
}

fn printed_row(line: &'static str) -> Option<PrintedRow> {
    let mut parts: Vec<&str> = line.split('\t').collect();
    let cells = parts.split_off(parts.len().checked_sub(9)?);
    let is_cell =
        |cell: &&str| cell.ends_with(|last: char| last.is_ascii_digit() || "_-".contains(last));
    if !cells.iter().all(is_cell) {
        return None;
    }
    let (rank, name) = match parts[..] {
        [name, ""] => ("", name),
        [rank, name] => (rank, name),
        _ => return None,
    };
    let cells = cells.try_into().ok()?;
    Some(PrintedRow { rank, name, cells })
}

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
    assert_eq!(observations().filter(|cell| cell.value.is_some()).count(), 72);
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
