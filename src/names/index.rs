//! The table of names, filled while the crate compiles from `data/countries.csv` and
//! `data/spellings.csv`: which country a name means.

use crate::csv::reader::{Cell, longest_line, read, row_count};
use crate::names::key::{Key, LONGEST_KEY};
use crate::names::normal::{Normal, capacity};
use crate::names::{Country, Recipient, Subregion, country};

const FILE: &str = include_str!("../../data/spellings.csv");

/// The fewest bytes of the normal form of a name. What is shorter is a code.
const SHORTEST_NAME: usize = 4;

/// No name is longer than a line of its file, or than the name of the other rows.
const LONGEST_NAME: usize =
    longest_line(FILE, longest_line(country::FILE, Recipient::MultipleCountries.name().len()));

/// The normal form of a text that may be a name.
pub(super) type NormalForm = Normal<{ capacity(LONGEST_NAME) }>;

/// Room for two codes, three normal forms and the printed name of each country, and the spellings.
const ROOM: usize = 6 * Country::ALL.len() + row_count(FILE);
/// At most a quarter of the slots is taken.
const SLOT_BITS: u32 = (4 * ROOM).next_power_of_two().trailing_zeros();
const SLOTS: usize = 1 << SLOT_BITS;
const EMPTY: u16 = u16::MAX;

pub(super) static INDEX: Index = Index::of(country::FILE, FILE);

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
    text: [u8; LONGEST_NAME],
    country: Country,
}

impl Index {
    const fn of(countries: &'static str, spellings: &'static str) -> Index {
        let none = Name { key: Key::NONE, text: [0; LONGEST_NAME], country: Country::ALL[0] };
        let mut index = Index { names: [none; ROOM], len: 0, slots: [EMPTY; SLOTS] };
        let rows = country::cells(countries);
        let mut n = 0;
        while n < rows.len() {
            let [name, m49_name, official_name, alpha2, alpha3, ..] = &rows[n];
            let country = Country::ALL[n];
            index.add(alpha2, alpha2.text.as_bytes(), country);
            index.add(alpha3, alpha3.text.as_bytes(), country);
            // As printed, too, because that is found without a normal form.
            index.add(name, name.text.as_bytes(), country);
            index.add_normal(name, country);
            index.add_normal(m49_name, country);
            index.add_normal(official_name, country);
            n += 1;
        }
        let rows: [_; row_count(FILE)] =
            read("data/spellings.csv", spellings, &["country", "spelling", "source"]);
        n = 0;
        while n < rows.len() {
            let [country, spelling, source] = &rows[n];
            if source.text.is_empty() {
                source.expected("who uses the spelling");
            }
            index.add_normal(spelling, which_country(country));
            n += 1;
        }
        index
    }

    const fn add_normal(&mut self, cell: &Cell<'static>, country: Country) {
        let normal = normal(cell.text);
        if normal.as_bytes().len() < SHORTEST_NAME {
            cell.expected("a name of four letters or more");
        }
        self.add(cell, normal.as_bytes(), country);
    }

    /// Adds a name, unless it is there. A name of two countries is a fault of its cell.
    const fn add(&mut self, cell: &Cell<'static>, name: &[u8], country: Country) {
        match self.get(name) {
            None => self.put(name, country),
            Some(other) if other as u8 == country as u8 => {}
            Some(other) => {
                let fault = cell.fault().text("expected a new name, found ").quote(cell.text);
                fault.text(", which already means ").quote(other.name()).raise();
            }
        }
    }

    const fn put(&mut self, name: &[u8], country: Country) {
        let Some(key) = Key::of(name) else {
            panic!("every name has two bytes or more");
        };
        let mut slot = key.slot(SLOT_BITS);
        while self.slots[slot] != EMPTY {
            slot = (slot + 1) % SLOTS;
        }
        self.slots[slot] = self.len as u16;
        let mut text = [0; LONGEST_NAME];
        let mut i = 0;
        while i < name.len() {
            text[i] = name[i].to_ascii_lowercase();
            i += 1;
        }
        self.names[self.len] = Name { key, text, country };
        self.len += 1;
    }

    /// Finds a text that is a name in its normal form. One that is all in its key may be in any
    /// letter case.
    #[inline]
    pub(super) const fn get(&self, text: &[u8]) -> Option<Country> {
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
                return Some(name.country);
            }
            slot = (slot + 1) % SLOTS;
        }
    }

    /// Finds what a text names: a code alone, or a text with the normal form of a name.
    #[inline]
    pub(super) fn find(&self, text: &str) -> Option<Country> {
        match self.get(text.as_bytes()) {
            None => self.find_normal(text),
            found => found,
        }
    }

    /// The cold path of `find`, kept out of line.
    #[cold]
    #[inline(never)]
    fn find_normal(&self, text: &str) -> Option<Country> {
        let alone = trimmed(text);
        if alone.len() < SHORTEST_NAME {
            return self.get(alone.as_bytes());
        }
        let normal = NormalForm::of(text.as_bytes())?;
        // What is shorter is a code with something left out.
        let is_name = normal.as_bytes().len() >= SHORTEST_NAME;
        if is_name { self.get(normal.as_bytes()) } else { None }
    }

    /// Returns every name in lower case, with its country.
    pub(super) fn names(&self) -> impl Iterator<Item = (&str, Country)> {
        self.names[..self.len].iter().filter_map(|name| {
            let text = core::str::from_utf8(&name.text[..name.key.len]).ok()?;
            Some((text, name.country))
        })
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

impl Name {
    const fn is(&self, text: &[u8]) -> bool {
        let mut i = 0;
        while i < text.len() && self.text[i] == text[i] {
            i += 1;
        }
        i == text.len()
    }
}

const fn normal(name: &str) -> NormalForm {
    match NormalForm::of(name.as_bytes()) {
        Some(normal) => normal,
        None => panic!("the capacity is that of the longest name"),
    }
}

/// Finds the row that is no country by its printed name, its kind or its variant.
pub(super) fn other_row(text: &str) -> Option<Recipient> {
    let rows = [Recipient::MultipleCountries, Recipient::RegionTotal];
    let mut named = rows.into_iter().zip(["MultipleCountries", "RegionTotal"]);
    let found = named.find(|(row, variant)| is_one_of([row.name(), row.kind(), variant], text));
    found.map(|(row, _)| row)
}

/// Finds a subregion by its name or its variant.
pub(super) fn subregion(text: &str) -> Option<Subregion> {
    let mut named = Subregion::ALL.into_iter().zip(["CentralAsia", "Caucasus"]);
    let found = named.find(|(one, variant)| is_one_of([one.name(), variant], text));
    found.map(|(one, _)| one)
}

/// Returns `true` if a text has the normal form of one of the names.
fn is_one_of<const N: usize>(names: [&str; N], text: &str) -> bool {
    let given = NormalForm::of(text.as_bytes());
    let is_given =
        |given: NormalForm| names.iter().any(|name| normal(name).as_bytes() == given.as_bytes());
    given.is_some_and(is_given)
}

/// Returns a text without white space and byte-order marks at its ends.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::testing::{changed, check_damaged, fault_of};

    /// Returns the fault of files of countries and of spellings. The second has as many rows as the
    /// real one.
    fn fault(countries: &'static str, spellings: &'static str) -> String {
        fault_of(|| Index::of(countries, spellings))
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
                "Kyrgyz Republic,kazakhstan,a test",
                "spelling: expected a new name, found `kazakhstan`, which already means `Kazakhstan`",
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
        let mut index = Index::of(country::FILE, FILE);
        index.slots = [EMPTY; SLOTS];
        index.len = 0;
        let added = [(); 3].map(|()| words.next().unwrap());
        let countries = [Country::Georgia, Country::Armenia, Country::Uzbekistan];
        for (word, country) in added.iter().zip(countries) {
            index.put(word, country);
        }
        assert_eq!(added.map(|word| index.get(&word)), countries.map(Some));
        assert_eq!(index.get(&words.next().unwrap()), None);
    }

    #[test]
    fn a_long_name_is_found_by_every_byte() {
        for (name, country) in INDEX.names().filter(|(name, _)| name.len() > LONGEST_KEY) {
            assert_eq!(INDEX.get(name.as_bytes()), Some(country));
            for at in 0..name.len() {
                let mut other = name.as_bytes().to_vec();
                other[at] = b'!';
                assert_eq!(INDEX.get(&other), None, "{other:?}");
            }
        }
    }

    #[test]
    fn a_damaged_file_is_read_or_refused_safely() {
        check_damaged("spellings.csv", FILE, |text| Index::of(country::FILE, text));
    }
}
