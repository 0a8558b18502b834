//! The key under which a name is found: its length and its ends, with ASCII letters in lower case.

/// The longest text that is all in its key.
pub(super) const LONGEST_KEY: usize = 16;

/// The length and both ends of a text, with ASCII letters in lower case.
#[derive(Clone, Copy)]
pub(super) struct Key {
    ends: [u64; 2],
    pub(super) len: usize,
}

impl Key {
    pub(super) const NONE: Key = Key { ends: [0; 2], len: 0 };

    /// Returns the key of a text of two bytes or more.
    ///
    /// Four overlapping parts cover texts of 4 to 16 bytes, as most names are, without a branch on
    /// their length, which the processor would often predict wrongly.
    #[inline]
    pub(super) const fn of(text: &[u8]) -> Option<Key> {
        let len = text.len();
        let ends = match len {
            0 | 1 => return None,
            2 | 3 => {
                let [first, second, last] = [text[0], text[1], text[len - 1]];
                [lower(u32::from_le_bytes([first, second, last, 0]) as u64), 0]
            }
            4..=LONGEST_KEY => {
                let half = len / 8 * 4 + 4;
                let (first, _) = text.split_at(half);
                let (_, last) = text.split_at(len - half);
                [lower(four_and_four(first)), lower(four_and_four(last))]
            }
            _ => {
                let (first, last) = text.split_at(len - 8);
                [lower(four_and_four(first.split_at(8).0)), lower(four_and_four(last))]
            }
        };
        Some(Key { ends, len })
    }

    #[inline]
    pub(super) const fn is(&self, other: &Key) -> bool {
        let [a, b] = self.ends;
        let [c, d] = other.ends;
        (a ^ c) | (b ^ d) == 0 && self.len == other.len
    }

    /// Returns the place of the key in a table of `1 << bits` slots.
    #[inline]
    pub(super) const fn slot(&self, bits: u32) -> usize {
        let mixed = self.ends[0] ^ self.ends[1].rotate_left(17);
        // 2^64 over the golden ratio: an odd number whose multiples are spread evenly.
        (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - bits)) as usize
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

    fn same(a: &[u8], b: &[u8]) -> bool {
        Key::of(a).unwrap().is(&Key::of(b).unwrap())
    }

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
    fn a_key_contains_every_byte_of_a_short_text_and_both_ends_of_a_long_one() {
        for len in 2..=2 * LONGEST_KEY {
            let text: Vec<u8> = (b'A'..).take(len).collect();
            assert!(same(&text, &text.to_ascii_lowercase()));
            assert!(!same(&text, &[&text[..], &text[len - 1..]].concat()));
            for at in 0..len {
                let mut other = text.clone();
                other[at] = b'!';
                let is_in_key = len <= LONGEST_KEY || at < 8 || at >= len - 8;
                assert_eq!(same(&text, &other), !is_in_key, "byte {at} of {len}");
            }
        }
        assert!(Key::of(b"x").is_none() && Key::of(b"").is_none());
    }
}
