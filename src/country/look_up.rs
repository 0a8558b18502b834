//! The look-up of a country by name: a hashed table of every accepted spelling, filled while the
//! crate compiles from `data/countries.csv` and `data/spellings.csv`.

use crate::country::Country;
use crate::country::countries;
use crate::country::key::{Key, LONGEST};
use crate::csv::reader::{Cell, read, row_count};
use crate::text::input::{folded, space_hyphens};

#[cfg(test)]
mod tests;

const FILE: &str = include_str!("../../data/spellings.csv");

/// The number of columns of `data/countries.csv` that contain names and codes of letters. They are
/// the first ones.
const NAMES: usize = 5;
/// The number of cells of `data/countries.csv` that are read as spellings.
const OF_COUNTRIES: usize = Country::ALL.len() * NAMES;
const COUNT: usize = OF_COUNTRIES + row_count(FILE);
/// At most a quarter of the slots is taken.
const SLOT_BITS: u32 = (4 * COUNT).next_power_of_two().trailing_zeros();
const SLOTS: usize = 1 << SLOT_BITS;
const EMPTY: u16 = u16::MAX;

const CELLS: [(Cell<'static>, Country); COUNT] = cells(countries::FILE, FILE);

pub(crate) static INDEX: Index = Index::of(&CELLS);

/// Every accepted spelling with its country. The texts are apart from the index, so that a program
/// that looks up names, and shows no error, does not contain them.
pub(crate) static SPELLINGS: [(&str, Country); COUNT] = {
    let mut spellings = [("", Country::Uzbekistan); COUNT];
    let mut n = 0;
    while n < COUNT {
        let (cell, country) = CELLS[n];
        spellings[n] = (cell.text, country);
        n += 1;
    }
    spellings
};

/// Returns the names and codes of the countries, then the further spellings.
const fn cells(
    countries: &'static str,
    spellings: &'static str,
) -> [(Cell<'static>, Country); COUNT] {
    let rows = countries::cells(countries);
    let mut cells = [(rows[0][0], Country::ALL[0]); COUNT];
    let mut n = 0;
    while n < OF_COUNTRIES {
        cells[n] = (rows[n / NAMES][n % NAMES], Country::ALL[n / NAMES]);
        n += 1;
    }
    let rows: [_; COUNT - OF_COUNTRIES] =
        read("data/spellings.csv", spellings, &["country", "spelling", "source"]);
    while n < COUNT {
        let [country, spelling, source] = rows[n - OF_COUNTRIES];
        if source.text.is_empty() {
            source.expected("who uses the spelling");
        }
        cells[n] = (spelling, which_country(&country));
        n += 1;
    }
    cells
}

/// The key of every spelling with its country, and a table of slots that refer to them.
///
/// A spelling whose slot is taken is in the next free one.
pub(crate) struct Index {
    keys: [(Key, Country); COUNT],
    slots: [u16; SLOTS],
}

impl Index {
    const fn of(cells: &[(Cell<'static>, Country); COUNT]) -> Index {
        let first = (key(&cells[0].0), cells[0].1);
        let mut index = Index { keys: [first; COUNT], slots: [EMPTY; SLOTS] };
        let mut n = 0;
        while n < COUNT {
            index.add(n, &cells[n].0, cells[n].1);
            n += 1;
        }
        index
    }

    const fn add(&mut self, n: usize, cell: &Cell<'static>, country: Country) {
        let key = key(cell);
        match self.country(&key) {
            // The names of a country may be equal.
            Some(other) if n < OF_COUNTRIES && other as usize == country as usize => {}
            Some(other) => {
                let fault = cell.fault().text("expected a new spelling, found ").quote(cell.text);
                fault.text(", which already means ").quote(other.name()).raise();
            }
            None => {
                let mut slot = key.slot(SLOT_BITS);
                while self.slots[slot] != EMPTY {
                    slot = (slot + 1) % SLOTS;
                }
                self.slots[slot] = n as u16;
            }
        }
        self.keys[n] = (key, country);
    }

    #[inline]
    const fn country(&self, key: &Key) -> Option<Country> {
        let mut slot = key.slot(SLOT_BITS);
        loop {
            let at = self.slots[slot] as usize;
            if at >= COUNT {
                return None;
            }
            if self.keys[at].0.is(key) {
                return Some(self.keys[at].1);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// Finds the country of a spelling, of which only the letter case may differ.
    #[inline]
    pub(crate) fn find_exact(&self, text: &str) -> Option<Country> {
        Key::of(text.as_bytes()).and_then(|key| self.country(&key))
    }

    /// Finds what a text means, as it is or with its white space and hyphens folded.
    #[inline]
    pub(crate) fn find(&self, text: &str) -> Option<Country> {
        match self.find_exact(text) {
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
        space_hyphens(&mut name[..len]);
        self.country(&Key::of(&name[..len])?)
    }
}

/// Reads the key of a spelling: words with single spaces between them. A hyphen between two letters
/// is a space, as in a name that is looked up. Beyond ASCII, every character is taken; a test refuses
/// invisible ones.
const fn key(cell: &Cell<'static>) -> Key {
    let bytes = cell.text.as_bytes();
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
    match key_with_spaces(bytes) {
        Some(key) => key,
        None => {
            let fault = cell.fault().text("expected 2 to ").number(LONGEST as u64);
            fault.text(" bytes, found ").quote(cell.text).raise()
        }
    }
}

const fn key_with_spaces(text: &[u8]) -> Option<Key> {
    if text.len() > LONGEST {
        return None;
    }
    let mut name = [0; LONGEST];
    let mut i = 0;
    while i < text.len() {
        name[i] = text[i];
        i += 1;
    }
    space_hyphens(&mut name);
    Key::of(name.split_at(text.len()).0)
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
/// none of them `_` or `-`, so that folding would change its letter case alone.
fn is_folded(text: &[u8]) -> bool {
    let [b'!'..=b'~', rest @ ..] = text else {
        return false;
    };
    // Looks at every pair, which the compiler vectorizes. A search for the first wrong one takes
    // twice the time for unknown names of several words.
    let all_folded = text.iter().zip(rest).fold(true, |all, (previous, byte)| {
        let is_kept = matches!(byte, b' '..=b'~') & !matches!(byte, b'_' | b'-');
        all & is_kept & ((*previous != b' ') | (*byte != b' '))
    });
    all_folded && !text.ends_with(b" ")
}
