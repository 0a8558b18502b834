//! What the ways share: the two queries, two forms of a table, and the program that asks the
//! queries. Build scripts use [`source`].

pub mod program;
pub mod source;

use std::collections::HashMap;

/// The columns of amounts, in the order of the file.
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

/// The amounts of a row in whole hundredths. `None` is a dash.
///
/// Hundredths are exact, and every technique can contain them. The rank is left out: it is the
/// position of the row.
pub type Figures = [Option<i64>; 9];

/// A dash, where a figure is a plain integer.
pub const DASH: i64 = i64::MIN;

/// An embedded table.
pub trait Table {
    /// The row of a name.
    fn row(&self, name: &str) -> Option<Figures>;

    /// The sum of a column, without the last row, which is its total. A dash counts as nothing.
    fn sum(&self, measure: usize) -> i64;
}

pub const FIRST_HASH: u64 = 0x811C_9DC5;

/// Adds a byte to a hash: FNV-1a with 32 bits.
pub const fn hash(hash: u64, byte: u8) -> u64 {
    ((hash ^ byte as u64) * 0x0100_0193) & 0xFFFF_FFFF
}

/// Finds the row of a name in a hash table. A slot is zero or the number of a row plus one. A row
/// is in the slot that the hash of its name selects, or in the next one that was free.
pub fn find<'a, S>(
    name: &str,
    slots: &[S],
    number: impl Fn(&S) -> u32,
    name_of: impl Fn(usize) -> &'a str,
) -> Option<usize> {
    let mut slot = name.bytes().fold(FIRST_HASH, hash) as usize % slots.len();
    loop {
        let row = (number(&slots[slot]) as usize).checked_sub(1)?;
        if name_of(row) == name {
            return Some(row);
        }
        slot = (slot + 1) % slots.len();
    }
}

/// Flat arrays without pointers between them.
#[derive(Debug)]
pub struct Flat {
    /// A text that contains every name.
    pub names: &'static str,
    /// Where the name of each row begins and ends.
    pub spans: &'static [[u32; 2]],
    pub figures: &'static [[i64; 9]],
    /// The hash table of the names, in the form that [`find`] expects.
    pub slots: &'static [u32],
}

impl Flat {
    pub fn name(&self, row: usize) -> &'static str {
        let [start, end] = self.spans[row];
        &self.names[start as usize..end as usize]
    }

    pub fn figures(&self, row: usize) -> Figures {
        self.figures[row].map(|figure| (figure != DASH).then_some(figure))
    }
}

impl Table for Flat {
    fn row(&self, name: &str) -> Option<Figures> {
        find(name, self.slots, |&slot| slot, |row| self.name(row)).map(|row| self.figures(row))
    }

    fn sum(&self, measure: usize) -> i64 {
        let rows = &self.figures[..self.figures.len() - 1];
        rows.iter().map(|figures| figures[measure]).filter(|&figure| figure != DASH).sum()
    }
}

/// Rows in a vector with a hash map of their names: what a program builds at its first query.
pub struct Indexed {
    rows: Vec<Figures>,
    by_name: HashMap<String, usize>,
}

impl Indexed {
    pub fn new(rows: Vec<source::Row>) -> Indexed {
        let (names, rows): (Vec<String>, _) = rows.into_iter().unzip();
        Indexed { rows, by_name: names.into_iter().zip(0..).collect() }
    }
}

impl Table for Indexed {
    fn row(&self, name: &str) -> Option<Figures> {
        Some(self.rows[*self.by_name.get(name)?])
    }

    fn sum(&self, measure: usize) -> i64 {
        self.rows[..self.rows.len() - 1].iter().filter_map(|figures| figures[measure]).sum()
    }
}
