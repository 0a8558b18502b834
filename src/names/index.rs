//! The table of names, filled while the crate compiles from `data/countries.csv` and
//! `data/spellings.csv`: what a name means.

use crate::csv::reader::{Cell, read, row_count};
use crate::names::key::{Key, LONGEST_KEY};
use crate::names::normal::{Normal, capacity};
use crate::names::{Country, Recipient, Subregion, country};

const FILE: &str = include_str!("../../data/spellings.csv");

/// The first columns of `data/countries.csv`: three names and two codes of letters.
const NAMES: usize = 3;
const NAMES_AND_CODES: usize = 5;
const OF_COUNTRIES: usize = Country::ALL.len() * NAMES_AND_CODES;
const CELL_COUNT: usize = OF_COUNTRIES + row_count(FILE);

/// The fewest bytes of the normal form of a name. What is shorter is a code.
pub(super) const SHORTEST_NAME: usize = 4;

/// What a name means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Meaning {
    Recipient(Recipient),
    Subregion(Subregion),
}

impl Meaning {
    pub(super) fn country(self) -> Option<Country> {
        self.recipient()?.country()
    }

    pub(super) fn recipient(self) -> Option<Recipient> {
        match self {
            Meaning::Recipient(recipient) => Some(recipient),
            Meaning::Subregion(_) => None,
        }
    }

    pub(super) fn subregion(self) -> Option<Subregion> {
        match self {
            Meaning::Recipient(_) => None,
            Meaning::Subregion(subregion) => Some(subregion),
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Meaning::Recipient(recipient) => recipient.name(),
            Meaning::Subregion(subregion) => subregion.name(),
        }
    }
}

/// The names of what is not a country: as printed, the kind of a row, the variant.
const OTHERS: [(&str, Meaning); 9] = {
    let several = Recipient::MultipleCountries;
    let total = Recipient::RegionTotal;
    let [asia, caucasus] = Subregion::ALL;
    [
        (several.name(), Meaning::Recipient(several)),
        (several.kind(), Meaning::Recipient(several)),
        ("MultipleCountries", Meaning::Recipient(several)),
        (total.name(), Meaning::Recipient(total)),
        (total.kind(), Meaning::Recipient(total)),
        ("RegionTotal", Meaning::Recipient(total)),
        (asia.name(), Meaning::Subregion(asia)),
        ("CentralAsia", Meaning::Subregion(asia)),
        (caucasus.name(), Meaning::Subregion(caucasus)),
    ]
};

const CELLS: [(Cell<'static>, Country); CELL_COUNT] = cells(country::FILE, FILE);

/// Returns the names and codes of the countries, then the further spellings.
const fn cells(
    countries: &'static str,
    spellings: &'static str,
) -> [(Cell<'static>, Country); CELL_COUNT] {
    let rows = country::cells(countries);
    let mut cells = [(rows[0][0], Country::ALL[0]); CELL_COUNT];
    let mut n = 0;
    while n < OF_COUNTRIES {
        let country = n / NAMES_AND_CODES;
        cells[n] = (rows[country][n % NAMES_AND_CODES], Country::ALL[country]);
        n += 1;
    }
    let rows: [_; CELL_COUNT - OF_COUNTRIES] =
        read("data/spellings.csv", spellings, &["country", "spelling", "source"]);
    while n < CELL_COUNT {
        let [country, spelling, source] = rows[n - OF_COUNTRIES];
        if source.text.is_empty() {
            source.expected("who uses the spelling");
        }
        cells[n] = (spelling, which_country(&country));
        n += 1;
    }
    cells
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

/// The capacity of the normal form of every name.
const CAPACITY: usize = {
    let mut longest = 0;
    let mut n = 0;
    while n < OTHERS.len() + CELL_COUNT {
        let len =
            if n < OTHERS.len() { OTHERS[n].0.len() } else { CELLS[n - OTHERS.len()].0.text.len() };
        if len > longest {
            longest = len;
        }
        n += 1;
    }
    capacity(longest)
};

/// The normal form of a text that may be a name.
pub(super) type NormalForm = Normal<CAPACITY>;

/// Room for the normal form of every name, and for the names and codes of countries as they are.
const ROOM: usize = OTHERS.len() + CELL_COUNT + OF_COUNTRIES;
/// At most a quarter of the slots is taken.
const SLOT_BITS: u32 = (4 * ROOM).next_power_of_two().trailing_zeros();
const SLOTS: usize = 1 << SLOT_BITS;
const EMPTY: u16 = u16::MAX;

pub(super) static INDEX: Index = Index::of(&CELLS);

/// The names, and a table of slots that refer to them.
///
/// A name whose slot is taken is in the next free one.
pub(super) struct Index {
    names: [Name; ROOM],
    len: usize,
    slots: [u16; SLOTS],
}

#[derive(Clone, Copy)]
struct Name {
    key: Key,
    text: [u8; CAPACITY],
    meaning: Meaning,
}

impl Index {
    const fn of(cells: &[(Cell<'static>, Country); CELL_COUNT]) -> Index {
        let none = Name { key: Key::NONE, text: [0; CAPACITY], meaning: OTHERS[0].1 };
        let mut index = Index { names: [none; ROOM], len: 0, slots: [EMPTY; SLOTS] };
        let mut n = 0;
        while n < OTHERS.len() {
            let (name, meaning) = OTHERS[n];
            index.add(normal(name).as_bytes(), meaning);
            n += 1;
        }
        n = 0;
        while n < CELL_COUNT {
            index.add_cell(n, &cells[n].0, cells[n].1);
            n += 1;
        }
        index
    }

    /// Adds the name in a cell in its normal form, and if it is a short one of the first file, as it
    /// is, so that it is found without its normal form.
    const fn add_cell(&mut self, n: usize, cell: &Cell<'static>, country: Country) {
        let is_in_first_file = n < OF_COUNTRIES;
        let is_code = is_in_first_file && n % NAMES_AND_CODES >= NAMES;
        let meaning = Meaning::Recipient(Recipient::Country(country));
        let name = normal(cell.text);
        if !is_code && name.as_bytes().len() < SHORTEST_NAME {
            cell.expected("a name of four letters or more");
        }
        match self.get(name.as_bytes()) {
            None => self.add(name.as_bytes(), meaning),
            // The names of a country in the first file may have the same normal form.
            Some(Meaning::Recipient(Recipient::Country(other)))
                if is_in_first_file && other as u8 == country as u8 => {}
            Some(other) => {
                let fault = cell.fault().text("expected a new name, found ").quote(cell.text);
                fault.text(", which already means ").quote(other.name()).raise();
            }
        }
        let text = cell.text.as_bytes();
        if is_in_first_file && text.len() <= LONGEST_KEY && self.get(text).is_none() {
            self.add(text, meaning);
        }
    }

    const fn add(&mut self, name: &[u8], meaning: Meaning) {
        let Some(key) = Key::of(name) else {
            panic!("every name has two bytes or more");
        };
        let mut slot = key.slot(SLOT_BITS);
        while self.slots[slot] != EMPTY {
            slot = (slot + 1) % SLOTS;
        }
        self.slots[slot] = self.len as u16;
        let mut text = [0; CAPACITY];
        let mut i = 0;
        while i < name.len() {
            text[i] = name[i].to_ascii_lowercase();
            i += 1;
        }
        self.names[self.len] = Name { key, text, meaning };
        self.len += 1;
    }

    /// Finds a text that is a name in its normal form. One that is all in its key may be in any
    /// letter case.
    #[inline]
    pub(super) const fn get(&self, text: &[u8]) -> Option<Meaning> {
        let Some(key) = Key::of(text) else {
            return None;
        };
        let mut slot = key.slot(SLOT_BITS);
        loop {
            let at = self.slots[slot] as usize;
            if at >= ROOM {
                return None;
            }
            let name = &self.names[at];
            if name.key.is(&key) && (text.len() <= LONGEST_KEY || name.is(text)) {
                return Some(name.meaning);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// Returns every name in lower case, with what it means.
    pub(super) fn names(&self) -> impl Iterator<Item = (&str, Meaning)> {
        let names = self.names[..self.len].iter();
        names.filter_map(|name| {
            let text = core::str::from_utf8(&name.text[..name.key.len]).ok()?;
            Some((text, name.meaning))
        })
    }
}

impl Name {
    const fn is(&self, text: &[u8]) -> bool {
        let mut i = 0;
        while i < text.len() && self.text[i] == text[i] {
            i += 1;
        }
        i == text.len()
    }
}

/// Finds what a text names: a code alone, or a text with the normal form of a name.
#[inline]
pub(super) fn find(text: &str) -> Option<Meaning> {
    match INDEX.get(text.as_bytes()) {
        None => find_normal(text),
        found => found,
    }
}

/// The cold path of `find`, kept out of line.
#[cold]
#[inline(never)]
fn find_normal(text: &str) -> Option<Meaning> {
    let alone = trimmed(text);
    if alone.len() < SHORTEST_NAME {
        return INDEX.get(alone.as_bytes());
    }
    let normal = NormalForm::of(text.as_bytes())?;
    // What is shorter is a code with something left out.
    let is_name = normal.as_bytes().len() >= SHORTEST_NAME;
    if is_name { INDEX.get(normal.as_bytes()) } else { None }
}

/// Returns a text without white space and byte-order marks at its ends.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

const fn normal(name: &str) -> NormalForm {
    match NormalForm::of(name.as_bytes()) {
        Some(normal) => normal,
        None => panic!("the capacity is that of the longest name"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::testing::{changed, check_damaged, fault_of};

    /// Returns the fault of files of countries and of spellings. The second has as many rows as the
    /// real one.
    fn fault(countries: &'static str, spellings: &'static str) -> String {
        fault_of(|| Index::of(&cells(countries, spellings)))
    }

    #[test]
    fn a_malformed_spelling_is_refused() {
        let line = "Kyrgyz Republic,Kirghizia,variant transliteration\n";
        for (to, expected) in [
            (
                "Kirghizia,Kirghizia,a test",
                "country: expected the printed name of one of the eight countries, found `Kirghizia`",
            ),
            ("Kyrgyz Republic,Kirghizia,", "source: expected who uses the spelling, found ``"),
            (
                "Kyrgyz Republic,,a test",
                "spelling: expected a name of four letters or more, found ``",
            ),
            (
                "Kyrgyz Republic,KIR.,a test",
                "spelling: expected a name of four letters or more, found `KIR.`",
            ),
            (
                "Kyrgyz Republic,The Kyrgyz-republic,a test",
                "spelling: expected a new name, found `The Kyrgyz-republic`, which already means `Kyrgyz Republic`",
            ),
            (
                "Kyrgyz Republic,kazakhstan,a test",
                "spelling: expected a new name, found `kazakhstan`, which already means `Kazakhstan`",
            ),
            (
                "Kyrgyz Republic,the Caucasus,a test",
                "spelling: expected a new name, found `the Caucasus`, which already means `Caucasus`",
            ),
            (
                "Kyrgyz Republic,region-total,a test",
                "spelling: expected a new name, found `region-total`, which already means `Central Asia and Caucasus region total`",
            ),
        ] {
            let fault = fault(country::FILE, changed(FILE, line, &format!("{to}\n")));
            let (place, found) = fault.split_once(": ").unwrap();
            assert!(place.starts_with("data/spellings.csv:5:"), "{place}");
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn a_name_of_two_countries_is_refused() {
        let fault = |to| fault(changed(country::FILE, ",Kyrgyzstan,", to), FILE);
        assert_eq!(
            fault(",republic of AZERBAIJAN,"),
            "data/countries.csv:4:17: m49_name: expected a new name, found `republic of AZERBAIJAN`, \
             which already means `Azerbaijan`"
        );
        assert_eq!(fault(",Republic of Azerbaija,"), "no fault");
    }

    #[test]
    fn a_name_whose_slot_is_taken_is_found() {
        let mut words = (0..26_u32.pow(4))
            .map(|n| [0, 1, 2, 3].map(|place| b'a' + (n / 26_u32.pow(place) % 26) as u8))
            .filter(|word| Key::of(word).unwrap().slot(SLOT_BITS) == SLOTS - 1);
        let mut index = Index::of(&CELLS);
        index.slots = [EMPTY; SLOTS];
        index.len = 0;
        let added = [(); 3].map(|()| words.next().unwrap());
        for (word, (_, meaning)) in added.iter().zip([OTHERS[0], OTHERS[3], OTHERS[6]]) {
            index.add(word, meaning);
        }
        let found = added.map(|word| index.get(&word));
        assert_eq!(found, [0, 3, 6].map(|other| Some(OTHERS[other].1)));
        assert_eq!(index.get(&words.next().unwrap()), None);
    }

    #[test]
    fn a_long_name_is_found_by_every_byte() {
        for (name, meaning) in INDEX.names().filter(|(name, _)| name.len() > LONGEST_KEY) {
            assert_eq!(INDEX.get(name.as_bytes()), Some(meaning));
            for at in 0..name.len() {
                let mut other = name.as_bytes().to_vec();
                other[at] = b'!';
                assert_eq!(INDEX.get(&other), None, "{other:?}");
            }
        }
    }

    #[test]
    fn a_damaged_file_is_read_or_refused_safely() {
        check_damaged("spellings.csv", FILE, |text| Index::of(&cells(country::FILE, text)));
    }
}
