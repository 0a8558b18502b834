//! What the ways share: the query, three forms of a table, and the program that asks it. Build scripts use [`source`].

pub mod program;
pub mod source;

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

/// A figure as a table contains it.
pub trait Cell: Copy {
    fn figure(self) -> Option<i64>;
}

impl Cell for Option<i64> {
    fn figure(self) -> Option<i64> {
        self
    }
}

impl Cell for i64 {
    fn figure(self) -> Option<i64> {
        (self != DASH).then_some(self)
    }
}

/// A figure as little-endian bytes.
impl Cell for [u8; 8] {
    fn figure(self) -> Option<i64> {
        i64::from_le_bytes(self).figure()
    }
}

/// Rows of a name and figures, with a pointer for each name.
pub struct Nested<C: 'static> {
    pub rows: &'static [(&'static str, [C; 9])],
    /// The hash table of the names, in the form that [`find`] expects.
    pub slots: &'static [u32],
}

impl<C: Cell> Table for Nested<C> {
    fn row(&self, name: &str) -> Option<Figures> {
        let row = find(name, self.slots, |&slot| slot, |row| self.rows[row].0)?;
        Some(self.rows[row].1.map(C::figure))
    }
}

/// Flat arrays without pointers between them.
pub struct Flat {
    /// A text that contains every name.
    pub names: &'static str,
    /// Where the name of each row begins and ends.
    pub spans: &'static [[u32; 2]],
    pub figures: &'static [[i64; 9]],
    pub slots: &'static [u32],
}

impl Flat {
    pub fn figures(&self, row: usize) -> Figures {
        self.figures[row].map(i64::figure)
    }
}

impl Table for Flat {
    fn row(&self, name: &str) -> Option<Figures> {
        let name_of = |row: usize| {
            let [start, end] = self.spans[row];
            &self.names[start as usize..end as usize]
        };
        find(name, self.slots, |&slot| slot, name_of).map(|row| self.figures(row))
    }
}

/// The flat arrays as little-endian bytes. A number is read where it is wanted.
pub struct Bytes {
    pub names: &'static str,
    pub spans: &'static [u8],
    pub figures: &'static [u8],
    pub slots: &'static [u8],
}

impl Bytes {
    fn figures(&self) -> &[[[u8; 8]; 9]] {
        self.figures.as_chunks().0.as_chunks().0
    }
}

impl Table for Bytes {
    fn row(&self, name: &str) -> Option<Figures> {
        let number = |&bytes: &[u8; 4]| u32::from_le_bytes(bytes);
        let name_of = |row: usize| {
            let spans = self.spans.as_chunks().0;
            &self.names[number(&spans[2 * row]) as usize..number(&spans[2 * row + 1]) as usize]
        };
        let row = find(name, self.slots.as_chunks().0, number, name_of)?;
        Some(self.figures()[row].map(Cell::figure))
    }
}
