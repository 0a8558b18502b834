//! The fast way to a country: a printed name or a code, which may differ in letter case alone.

use crate::names::Country;

/// A number of slots for which each of the 24 keys has one of its own.
const SLOTS: usize = 127;

/// The printed names and the codes of the countries, each in the slot of its key.
static TABLE: [(Key, Country); SLOTS] = {
    let mut table = [(Key { ends: [0; 2], len: 0 }, Country::ALL[0]); SLOTS];
    let mut n = 0;
    while n < 3 * Country::ALL.len() {
        let country = Country::ALL[n / 3];
        let text = [country.name(), country.alpha2(), country.alpha3()][n % 3];
        let key = Key::of(text.as_bytes()).expect("a printed name has at most 16 bytes");
        let slot = &mut table[key.slot()];
        assert!(slot.0.len == 0, "two keys have the same slot: take another number of slots");
        *slot = (key, country);
        n += 1;
    }
    table
};

/// Finds a country by its printed name or a code.
#[inline]
pub(super) fn as_printed(text: &str) -> Option<Country> {
    let key = Key::of(text.as_bytes())?;
    let (own, country) = &TABLE[key.slot()];
    own.is(&key).then_some(*country)
}

/// A text of 2 to 16 bytes, with ASCII letters in lower case.
#[derive(Clone, Copy)]
struct Key {
    ends: [u64; 2],
    len: usize,
}

impl Key {
    /// Returns the key of a text, or `None` if it is shorter or longer.
    ///
    /// Four overlapping parts cover texts of 4 to 16 bytes, as most names are, without a branch on
    /// their length, which the processor would often predict wrongly.
    #[inline]
    const fn of(text: &[u8]) -> Option<Key> {
        let len = text.len();
        let ends = match len {
            2 | 3 => {
                let [first, second, last] = [text[0], text[1], text[len - 1]];
                [lower(u32::from_le_bytes([first, second, last, 0]) as u64), 0]
            }
            4..=16 => {
                let half = len / 8 * 4 + 4;
                let (first, _) = text.split_at(half);
                let (_, last) = text.split_at(len - half);
                [lower(four_and_four(first)), lower(four_and_four(last))]
            }
            _ => return None,
        };
        Some(Key { ends, len })
    }

    #[inline]
    fn is(&self, other: &Key) -> bool {
        let [a, b] = self.ends;
        let [c, d] = other.ends;
        (a ^ c) | (b ^ d) == 0 && self.len == other.len
    }

    #[inline]
    const fn slot(&self) -> usize {
        ((self.ends[0] ^ self.ends[1]) % SLOTS as u64) as usize
    }
}

/// Reads the first four and the last four bytes of a part as one number.
#[inline]
const fn four_and_four(part: &[u8]) -> u64 {
    match (part.first_chunk(), part.last_chunk()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first) as u64 + ((u32::from_le_bytes(*last) as u64) << 32)
        }
        _ => 0,
    }
}

/// Returns eight bytes with the ASCII letters among them in lower case. No sum carries into the
/// next byte.
#[inline]
const fn lower(word: u64) -> u64 {
    const EACH: u64 = u64::MAX / 0xFF;
    let low_bits = word & (0x7F * EACH);
    let from_a = low_bits + (0x80 - b'A' as u64) * EACH;
    let after_z = low_bits + (0x7F - b'Z' as u64) * EACH;
    let is_capital = (from_a ^ after_z) & !word & (0x80 * EACH);
    word + (is_capital >> 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_ascii_letters_are_folded() {
        for byte in 0..=u8::MAX {
            for others in [0, b'@', b'A', b'Z', b'[', b'a', b'z', 0x7F, 0x80, 0xFF] {
                for at in 0..8 {
                    let mut bytes = [others; 8];
                    bytes[at] = byte;
                    let folded = lower(u64::from_le_bytes(bytes)).to_le_bytes();
                    assert_eq!(folded, bytes.map(|byte| byte.to_ascii_lowercase()));
                }
            }
        }
    }

    #[test]
    fn a_key_contains_every_byte() {
        for len in 2..=16 {
            let text: Vec<u8> = (b'A'..).take(len).collect();
            let is_same = |other: &[u8]| {
                Key::of(other).is_some_and(|other| Key::of(&text).unwrap().is(&other))
            };
            assert!(is_same(&text.to_ascii_lowercase()));
            assert!(!is_same(&[&text[..], &text[len - 1..]].concat()));
            for at in 0..len {
                let mut other = text.clone();
                other[at] = b'!';
                assert!(!is_same(&other), "byte {at} of {len}");
            }
        }
        for len in [0, 1, 17, 100] {
            assert!(Key::of(&vec![b'x'; len]).is_none());
        }
    }
}
