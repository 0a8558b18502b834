//! The look-up of a country by name: a hashed table of every accepted spelling, filled while the
//! crate compiles from `data/countries.csv` and `data/spellings.csv`.

use crate::country::Country;
use crate::country::countries;
use crate::country::key::{Key, LONGEST};
use crate::csv::reader::{Cell, read, row_count};
use crate::text::input::folded;

#[cfg(test)]
mod tests;

const SPELLINGS: &str = include_str!("../../data/spellings.csv");

/// The number of columns of `data/countries.csv` that contain names and codes of letters. They are
/// the first ones.
const NAMES: usize = 5;
const COUNT: usize = Country::ALL.len() * NAMES + row_count(SPELLINGS);
/// At most a quarter of the slots is taken.
const SLOT_BITS: u32 = (4 * COUNT).next_power_of_two().trailing_zeros();
const SLOTS: usize = 1 << SLOT_BITS;
const EMPTY: u16 = u16::MAX;

pub(crate) static INDEX: Index = {
    let mut index = Index::of_countries(&countries::cells(countries::FILE));
    index.add_spellings::<{ row_count(SPELLINGS) }>(SPELLINGS);
    index
};

/// An accepted spelling of a country.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spelling {
    pub(crate) text: &'static str,
    pub(crate) country: Country,
    key: Key,
}

/// Every spelling, and a table of slots that refer to them.
///
/// A spelling whose slot is taken is in the next free one.
pub(crate) struct Index {
    spellings: [Spelling; COUNT],
    len: usize,
    slots: [u16; SLOTS],
}

impl Index {
    const fn of_countries(rows: &[[Cell<'static>; 8]; Country::ALL.len()]) -> Index {
        let first = Spelling::read(&rows[0][0], Country::ALL[0]);
        let mut index = Index { spellings: [first; COUNT], len: 0, slots: [EMPTY; SLOTS] };
        let mut n = 0;
        while n < rows.len() * NAMES {
            index.add(&rows[n / NAMES][n % NAMES], Country::ALL[n / NAMES]);
            n += 1;
        }
        index
    }

    const fn add_spellings<const ROWS: usize>(&mut self, text: &'static str) {
        let headings = ["country", "spelling", "source"];
        let rows: [_; ROWS] = read("data/spellings.csv", text, &headings);
        let mut i = 0;
        while i < ROWS {
            let [country, spelling, source] = &rows[i];
            if source.text.is_empty() {
                source.expected("who uses the spelling");
            }
            self.add(spelling, which_country(country));
            i += 1;
        }
    }

    const fn add(&mut self, cell: &Cell<'static>, country: Country) {
        let spelling = Spelling::read(cell, country);
        let is_name_or_code = self.len < Country::ALL.len() * NAMES;
        match self.country(&spelling.key) {
            // The names of a country may be equal.
            Some(other) if is_name_or_code && other as usize == country as usize => {}
            Some(other) => {
                let fault = cell.fault().text("expected a new spelling, found ").quote(cell.text);
                fault.text(", which already means ").quote(other.name()).raise();
            }
            None => {
                let mut slot = spelling.key.slot(SLOT_BITS);
                while self.slots[slot] != EMPTY {
                    slot = (slot + 1) % SLOTS;
                }
                self.slots[slot] = self.len as u16;
            }
        }
        self.spellings[self.len] = spelling;
        self.len += 1;
    }

    #[inline]
    const fn country(&self, key: &Key) -> Option<Country> {
        let mut slot = key.slot(SLOT_BITS);
        loop {
            let at = self.slots[slot] as usize;
            if at >= COUNT {
                return None;
            }
            if self.spellings[at].key.is(key) {
                return Some(self.spellings[at].country);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// Finds what a text means, as it is or with its white space folded.
    #[inline]
    pub(crate) fn find(&self, text: &str) -> Option<Country> {
        match Key::of(text.as_bytes()).and_then(|key| self.country(&key)) {
            None => self.find_folded(text),
            found => found,
        }
    }

    /// The cold path of `find`, kept out of line.
    #[cold]
    #[inline(never)]
    fn find_folded(&self, text: &str) -> Option<Country> {
        if is_folded(text.as_bytes()) {
            return None;
        }
        let mut name = [0; LONGEST];
        let mut len = 0;
        for c in folded(text) {
            let end = len + c.len_utf8();
            c.encode_utf8(name.get_mut(len..end)?);
            len = end;
        }
        self.country(&Key::of(&name[..len])?)
    }

    /// Returns every accepted spelling.
    pub(crate) fn spellings(&self) -> &[Spelling] {
        &self.spellings
    }
}

impl Spelling {
    /// Reads a spelling: words with single spaces between them. Beyond ASCII, every character is
    /// taken; a test refuses invisible ones.
    const fn read(cell: &Cell<'static>, country: Country) -> Spelling {
        let text = cell.text;
        let bytes = text.as_bytes();
        let (mut i, end) = (0, bytes.len());
        while i < end {
            let is_allowed = match bytes[i] {
                b' ' => 0 < i && i + 1 < end && bytes[i - 1] != b' ',
                b'A'..=b'Z' | b'a'..=b'z' | b',' | b'.' | b'-' | b'\'' | 0x80.. => true,
                _ => false,
            };
            if !is_allowed {
                cell.expected(
                    "letters, commas, full stops, hyphens and apostrophes, with single spaces between words",
                );
            }
            i += 1;
        }
        match Key::of(bytes) {
            Some(key) => Spelling { text, country, key },
            None => {
                let fault = cell.fault().text("expected 2 to ").number(LONGEST as u64);
                fault.text(" bytes, found ").quote(text).raise()
            }
        }
    }
}

const fn which_country(cell: &Cell<'_>) -> Country {
    let mut i = 0;
    while i < Country::ALL.len() {
        if cell.is(Country::ALL[i].name()) {
            return Country::ALL[i];
        }
        i += 1;
    }
    cell.expected("the printed name of one of the eight countries")
}

/// Returns `true` if a text is words of visible ASCII characters with single spaces between them,
/// so that folding would change its letter case alone.
fn is_folded(text: &[u8]) -> bool {
    let [b'!'..=b'~', rest @ ..] = text else {
        return false;
    };
    // Looks at every pair, which the compiler vectorizes. A search for the first wrong one takes
    // twice the time for unknown names of several words.
    let all_folded = text.iter().zip(rest).fold(true, |all, (previous, byte)| {
        all & matches!(byte, b' '..=b'~') & ((*previous != b' ') | (*byte != b' '))
    });
    all_folded && !text.ends_with(b" ")
}
