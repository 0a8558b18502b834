//! The chart as the source text prints it, read with code that shares nothing with the crate.

/// The source text of the section, verbatim.
pub(crate) const SOURCE_TEXT: &str = include_str!("../source/central-asia-and-caucasus.txt");

/// One printed row: a rank (empty where there is none), a name, nine cells. Dashes are kept as the
/// text has them.
pub(crate) struct PrintedRow {
    pub(crate) rank: &'static str,
    pub(crate) name: &'static str,
    pub(crate) cells: [&'static str; 9],
}

impl PrintedRow {
    /// A cell as a number, or none for either of the two dashes of the text.
    pub(crate) fn figure(&self, column: usize) -> Option<&'static str> {
        let cell = self.cells[column];
        (cell != "_" && cell != "-").then_some(cell)
    }
}

/// The rows: every line of the text that ends in nine tab-separated cells.
pub(crate) fn printed_rows() -> Vec<PrintedRow> {
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
