//! The look-up of a country by any of its names.
//!
//! A name is put into lower case and read as two words, its first and its last bytes, which overlap and so cover
//! every byte. A multiplication turns the words into one slot of a table that was filled while the crate compiled,
//! with a multiplier for which no two names fall into the same slot. Only a text that is not in the table is looked
//! at for white space, which is folded before a second try.

use crate::Country;
use crate::data::countries::{COUNTRIES, Codes, SPELLINGS};

const NAMES: usize = SPELLINGS * Country::ALL.len();
/// The most bytes of a name: [`Key::of`] covers as many.
pub(crate) const LONGEST: usize = 31;
const SLOT_BITS: u32 = 8;
const EMPTY: u8 = u8::MAX;
/// The multipliers that are tried are the powers of this odd number (2^64 over the golden ratio).
const ODD: u64 = 0x9E37_79B9_7F4A_7C15;

/// A name without its letter case.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Key {
    first: u128,
    last: u128,
    len: usize,
}

/// Every accepted name, those of one country together, and the table that leads to them.
pub(crate) struct Index {
    names: [Key; NAMES],
    multiplier: u64,
    slots: [u8; 1 << SLOT_BITS],
}

pub(crate) static INDEX: Index = Index::new(&COUNTRIES);

/// The country that a name means, if it is one of the accepted names.
#[inline]
pub(crate) fn find(name: &str) -> Option<Country> {
    INDEX.country(name.as_bytes()).or_else(|| find_folded(name))
}

/// Looks a text up once more with its white space folded, if that changes it.
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
    INDEX.country(&folded[..len])
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
        let mut names = [Key {
            first: 0,
            last: 0,
            len: 0,
        }; NAMES];
        let mut i = 0;
        while i < countries.len() {
            let spellings = countries[i].spellings();
            let mut n = 0;
            while n < SPELLINGS {
                let Some(key) = Key::of(spellings[n].as_bytes()) else {
                    panic!("data/countries.csv was read with names that fit a key");
                };
                names[i * SPELLINGS + n] = key;
                n += 1;
            }
            i += 1;
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
    fn country(&self, name: &[u8]) -> Option<Country> {
        let key = Key::of(name)?;
        let n = usize::from(self.slots[key.slot(self.multiplier)]);
        (*self.names.get(n)? == key).then(|| Country::ALL[n / SPELLINGS])
    }
}

/// Gives every name its slot, unless two different names want the same one. (A name may be listed twice, but only by
/// one country: the reader of `data/countries.csv` sees to that.)
const fn fill(names: &[Key; NAMES], multiplier: u64) -> Option<[u8; 1 << SLOT_BITS]> {
    let mut slots = [EMPTY; 1 << SLOT_BITS];
    let mut n = 0;
    while n < NAMES {
        let slot = names[n].slot(multiplier);
        let taken = slots[slot];
        if taken != EMPTY && !names[taken as usize].is(names[n]) {
            return None;
        }
        slots[slot] = n as u8;
        n += 1;
    }
    Some(slots)
}

/// The first and the last bytes of a name, in lower case, each read as one number.
macro_rules! ends {
    ($name:expr, $number:ty, $bytes:literal) => {
        match ($name.first_chunk::<$bytes>(), $name.last_chunk::<$bytes>()) {
            (Some(first), Some(last)) => {
                let (mut first, mut last) = (*first, *last);
                first.make_ascii_lowercase();
                last.make_ascii_lowercase();
                (
                    <$number>::from_le_bytes(first) as u128,
                    <$number>::from_le_bytes(last) as u128,
                )
            }
            _ => return None,
        }
    };
}

impl Key {
    /// Reads a name of 2 to 31 bytes.
    #[inline]
    const fn of(name: &[u8]) -> Option<Key> {
        let len = name.len();
        let (first, last) = match len {
            2..=3 => ends!(name, u16, 2),
            4..=7 => ends!(name, u32, 4),
            8..=15 => ends!(name, u64, 8),
            16..=31 => ends!(name, u128, 16),
            _ => return None,
        };
        Some(Key { first, last, len })
    }

    #[inline]
    const fn slot(self, multiplier: u64) -> usize {
        let mixed = self.first ^ self.last.rotate_left(23);
        let mixed = (mixed ^ (mixed >> 64)) as u64;
        (mixed.wrapping_mul(multiplier) >> (u64::BITS - SLOT_BITS)) as usize
    }

    const fn is(self, other: Key) -> bool {
        self.first == other.first && self.last == other.last && self.len == other.len
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_has_its_slot() {
        for (i, codes) in COUNTRIES.iter().enumerate() {
            for name in codes.spellings() {
                assert_eq!(
                    INDEX.country(name.as_bytes()),
                    Some(Country::ALL[i]),
                    "{name}"
                );
            }
        }
    }

    #[test]
    fn a_key_holds_every_byte_of_a_name() {
        for len in 2..=LONGEST {
            let name = vec![b'a'; len];
            for at in 0..len {
                let mut other = name.clone();
                other[at] = b'b';
                assert!(
                    Key::of(&name).is_some() && Key::of(&name) != Key::of(&other),
                    "byte {at} of {len}"
                );
            }
            assert!(Key::of(&name) != Key::of(&name[1..]));
        }
        for len in [0, 1, LONGEST + 1] {
            assert!(Key::of(&vec![b'a'; len]).is_none());
        }
    }

    #[test]
    fn only_letters_have_a_case() {
        assert!(Key::of(b"KYRGYZ republic") == Key::of(b"kyrgyz REPUBLIC"));
        assert!(Key::of(b"kyrgyz republic") != Key::of(b"kyrgyz\0republic"));
        assert!(Key::of(b"ge@") != Key::of(b"ge`") && Key::of(b"ge[") != Key::of(b"ge{"));
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
