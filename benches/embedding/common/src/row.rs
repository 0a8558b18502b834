//! One row of the table.

/// The nine columns of amounts, in the order of the file.
pub const MEASURES: [&str; 9] = [
    "grant_aid",
    "through_multilateral",
    "technical_cooperation",
    "grants_total",
    "loan_disbursed",
    "loan_recovered",
    "loan_net",
    "net",
    "gross",
];

/// What the table says of one recipient.
///
/// Amounts are whole hundredths, and `None` is a dash. Hundredths are the one exact form that every
/// technique can hold: JSON and SQLite have no decimals, and decimal arithmetic is not available to
/// a `const fn`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "bincode", derive(bincode::Encode, bincode::BorrowDecode))]
#[cfg_attr(feature = "databake", derive(databake::Bake), databake(path = embedding_common))]
pub struct Entry {
    /// `None` in the rows that are not ranked, such as the total.
    pub rank: Option<u32>,
    pub figures: [Option<i64>; MEASURES.len()],
}

/// A recipient and its entry. `N` is how the technique holds a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "bincode", derive(bincode::Encode, bincode::BorrowDecode))]
#[cfg_attr(feature = "databake", derive(databake::Bake), databake(path = embedding_common))]
pub struct Row<N> {
    pub name: N,
    pub entry: Entry,
}

impl<N: AsRef<str>> Row<N> {
    /// The name and the amount, where the row is ranked and the amount is not a dash.
    pub fn ranked(&self, measure: usize) -> Option<(&str, i64)> {
        self.entry.rank?;
        Some((self.name.as_ref(), self.entry.figures[measure]?))
    }
}
