//! The look-up of a country by any of its names.
//!
//! A name is read as up to three words of eight bytes, and a multiplication of its first and last word picks one entry of
//! a table that was filled while the crate compiled, with a multiplier for which no two names pick the same. The words
//! of the name must agree with those of the entry in every bit, but for the one bit of each letter that is its case. Only
//! a text that agrees with no entry is looked at for white space, which is folded before a second try.

use crate::country::Country;
use crate::country::codes::{COUNTRIES, Codes, SPELLINGS};

const NAMES: usize = SPELLINGS * Country::ALL.len();
/// The most bytes of a name: three words.
pub(crate) const LONGEST: usize = 24;
const SLOT_BITS: u32 = 8;
const EMPTY: u8 = u8::MAX;
/// The multipliers that are tried are the powers of this odd number (2^64 over the golden ratio).
const ODD: u64 = 0x9E37_79B9_7F4A_7C15;
/// The first character of ASCII that is neither white space nor a control, in every byte.
const FIRST_GRAPHIC: u64 = 0x2121_2121_2121_2121;
/// The bit of every byte that is set in no ASCII character.
const BEYOND_ASCII: u64 = 0x8080_8080_8080_8080;
/// The bit of every byte in which a capital letter differs from its small one.
const CASE: u64 = 0x2020_2020_2020_2020;

/// A name as it is written: every byte of it, some twice, and how many there are.
#[derive(Clone, Copy)]
struct Key {
    first: u64,
    middle: u64,
    last: u64,
    len: usize,
}

/// A name that is accepted, and the bits in which another must agree with it.
#[derive(Clone, Copy)]
struct Name {
    key: Key,
    counts: Key,
}

/// Every accepted name, the countries taking turns, and the table that leads to them.
pub(crate) struct Index {
    names: [Name; NAMES],
    multiplier: u64,
    slots: [u8; 1 << SLOT_BITS],
}

pub(crate) static INDEX: Index = Index::new(&COUNTRIES);

/// The country that a name means, if it is one of the accepted names.
#[inline]
pub(crate) fn find(name: &str) -> Option<Country> {
    let Some(key) = Key::of(name.as_bytes()) else {
        return find_folded(name);
    };
    match INDEX.country(key) {
        None if !key.is_one_word() => find_folded(name),
        found => found,
    }
}

/// Looks a text up with its white space folded, if that changes it.
#[inline(never)]
fn find_folded(name: &str) -> Option<Country> {
    if is_folded(name.as_bytes()) {
        return None;
    }
    let mut folded = [0; LONGEST];
    let mut len = 0;
    for word in name.split_whitespace() {
        let start = if len == 0 { 0 } else { len + 1 };
        len = start + word.len();
        folded.get_mut(start..len)?.copy_from_slice(word.as_bytes());
        if start > 0 {
            folded[start - 1] = b' ';
        }
    }
    INDEX.country(Key::of(&folded[..len])?)
}

/// Whether a text is ASCII, its words separated by single spaces, with none around it.
fn is_folded(name: &[u8]) -> bool {
    let mut previous = b' ';
    for &byte in name {
        let doubled = byte == b' ' && previous == b' ';
        if doubled || (byte != b' ' && !byte.is_ascii_graphic()) {
            return false;
        }
        previous = byte;
    }
    previous != b' '
}

impl Index {
    const fn new(countries: &[Codes; Country::ALL.len()]) -> Index {
        let mut names = [Name::new(countries[0].name); NAMES];
        let mut n = 0;
        while n < NAMES {
            names[n] = Name::new(countries[n % countries.len()].spellings()[n / countries.len()]);
            n += 1;
        }
        let mut multiplier = ODD;
        loop {
            if let Some(slots) = fill(&names, multiplier) {
                return Index {
                    names,
                    multiplier,
                    slots,
                };
            }
            multiplier = multiplier.wrapping_mul(ODD);
        }
    }

    #[inline]
    fn country(&self, key: Key) -> Option<Country> {
        let n = usize::from(self.slots[key.slot(self.multiplier)]);
        let agrees = self.names.get(n)?.agrees_with(key);
        agrees.then(|| Country::ALL[n % Country::ALL.len()])
    }
}

/// Gives every name its slot, unless two different names want the same one. (A name may be listed twice, but only by
/// one country: the reader of `data/countries.csv` sees to that.)
const fn fill(names: &[Name; NAMES], multiplier: u64) -> Option<[u8; 1 << SLOT_BITS]> {
    let mut slots = [EMPTY; 1 << SLOT_BITS];
    let mut n = 0;
    while n < NAMES {
        let slot = names[n].key.slot(multiplier);
        let taken = slots[slot];
        if taken != EMPTY && !names[taken as usize].agrees_with(names[n].key) {
            return None;
        }
        slots[slot] = n as u8;
        n += 1;
    }
    Some(slots)
}

impl Name {
    const fn new(name: &str) -> Name {
        let mut counts = [0; LONGEST];
        let (name, counts) = (name.as_bytes(), &mut counts);
        let mut i = 0;
        while i < name.len() {
            let case = if name[i].is_ascii_alphabetic() {
                CASE as u8
            } else {
                0
            };
            counts[i] = !case;
            i += 1;
        }
        match (Key::of(name), Key::of(counts.split_at(name.len()).0)) {
            (Some(key), Some(counts)) => Name { key, counts },
            _ => panic!("a name of data/countries.csv was read as one of 2 to 24 bytes"),
        }
    }

    #[inline]
    const fn agrees_with(&self, key: Key) -> bool {
        let first = (self.key.first ^ key.first) & self.counts.first;
        let middle = (self.key.middle ^ key.middle) & self.counts.middle;
        let last = (self.key.last ^ key.last) & self.counts.last;
        first | middle | last == 0 && self.key.len == key.len
    }
}

/// The first and the last bytes of a name, as many as the number type has, repeated so that they fill a word.
macro_rules! ends {
    ($name:expr, $number:ty, $repeated:literal) => {
        match ($name.first_chunk(), $name.last_chunk()) {
            (Some(first), Some(last)) => (
                <$number>::from_le_bytes(*first) as u64 * $repeated,
                <$number>::from_le_bytes(*last) as u64 * $repeated,
            ),
            _ => return None,
        }
    };
}

impl Key {
    /// Reads a name of 2 to 24 bytes.
    #[inline]
    const fn of(name: &[u8]) -> Option<Key> {
        let len = name.len();
        let (first, last) = match len {
            2..4 => ends!(name, u16, 0x0001_0001_0001_0001),
            4..8 => ends!(name, u32, 0x0000_0001_0000_0001),
            8..=LONGEST => ends!(name, u64, 1),
            _ => return None,
        };
        let mut middle = first;
        if len > 16 {
            middle = match name.split_at(8).1.first_chunk() {
                Some(bytes) => u64::from_le_bytes(*bytes),
                None => return None,
            };
        }
        Some(Key {
            first,
            middle,
            last,
            len,
        })
    }

    /// Whether no byte is white space, a control or beyond ASCII, so that there is nothing to fold.
    #[inline]
    const fn is_one_word(self) -> bool {
        let first = self.first.wrapping_sub(FIRST_GRAPHIC) | self.first;
        let middle = self.middle.wrapping_sub(FIRST_GRAPHIC) | self.middle;
        let last = self.last.wrapping_sub(FIRST_GRAPHIC) | self.last;
        (first | middle | last) & BEYOND_ASCII == 0
    }

    #[inline]
    const fn slot(self, multiplier: u64) -> usize {
        let mixed = (self.first | CASE) ^ (self.last | CASE).rotate_left(23);
        (mixed.wrapping_mul(multiplier) >> (u64::BITS - SLOT_BITS)) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_has_its_slot() {
        for (i, codes) in COUNTRIES.iter().enumerate() {
            for name in codes.spellings() {
                let key = Key::of(name.as_bytes()).unwrap();
                assert_eq!(INDEX.country(key), Some(Country::ALL[i]), "{name}");
            }
        }
    }

    /// Whether the second text is the first one but for the case of letters.
    fn agree(name: &[u8], other: &[u8]) -> bool {
        let name = Name::new(core::str::from_utf8(name).unwrap());
        Key::of(other).is_some_and(|key| name.agrees_with(key))
    }

    #[test]
    fn a_key_holds_every_byte_of_a_name() {
        for len in 3..=LONGEST {
            let name = vec![b'a'; len];
            for at in 0..len {
                let mut other = name.clone();
                other[at] = b'b';
                assert!(
                    agree(&name, &name) && !agree(&name, &other),
                    "byte {at} of {len}"
                );
            }
            assert!(!agree(&name, &name[1..]) && !agree(&name[1..], &name));
        }
        for len in 9..=LONGEST {
            let name = vec![b'a'; len];
            let other = [vec![b'a'; 8], vec![b'b'; len - 8]].concat();
            assert!(!agree(&name, &other), "all but the first word, of {len}");
        }
        for len in [0, 1, LONGEST + 1] {
            assert!(Key::of(&vec![b'a'; len]).is_none());
        }
    }

    #[test]
    fn only_letters_have_a_case() {
        assert!(agree(b"KYRGYZ republic", b"kyrgyz REPUBLIC"));
        assert!(!agree(b"kyrgyz republic", b"kyrgyz\0republic"));
        assert!(!agree(b"g@", b"g`") && !agree(b"g[", b"g{") && !agree(b"g1", b"g\x11"));
    }

    #[test]
    fn one_word_has_nothing_to_fold() {
        let is_one_word = |text: &str| Key::of(text.as_bytes()).unwrap().is_one_word();
        for len in 2..=LONGEST {
            let text = "a".repeat(len);
            assert!(
                is_one_word(&text)
                    && is_one_word(&"!".repeat(len))
                    && is_one_word(&"~".repeat(len))
            );
            for at in 0..len {
                for suspicious in [" ", "\t", "\0", "\u{1f}"] {
                    let text = format!("{}{suspicious}{}", &text[..at], &text[at + 1..]);
                    assert!(!is_one_word(&text), "{text:?}");
                }
            }
        }
        assert!(!is_one_word("\u{a0}") && !is_one_word("a\u{2003}b"));
        for at in 0..LONGEST - 1 {
            let (before, after) = ("a".repeat(at), "a".repeat(LONGEST - 2 - at));
            assert!(!is_one_word(&format!("{before}é{after}")), "at {at}");
        }
        assert!(!is_one_word("aaaaaaaa aaaaaaa aaaaaaa"));
    }

    #[test]
    fn folded_texts_are_told_from_others() {
        for name in ["a", "a b", "a-b.c", "republic of elbonia"] {
            assert!(is_folded(name.as_bytes()), "{name:?}");
        }
        for name in ["", " a", "a ", "a  b", "a\tb", "a\u{a0}b", "\u{e9}", "a\0"] {
            assert!(!is_folded(name.as_bytes()), "{name:?}");
        }
    }

    #[test]
    fn folding_stops_at_the_longest_name() {
        assert_eq!(find_folded(&" ".repeat(100_000)), None);
        assert_eq!(find_folded(&" republic".repeat(100)), None);
        assert_eq!(
            find_folded("\u{2003}kyrgyz\u{2003}republic"),
            Some(Country::KyrgyzRepublic)
        );
    }
}
