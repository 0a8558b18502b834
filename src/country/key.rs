//! The key under which a name is looked up: its bytes and its length, with the case of ASCII letters
//! folded.

/// The most bytes in a key: 16 from each end of a text, and seven between them.
pub(crate) const LONGEST: usize = 39;

/// A text of 2 to [`LONGEST`] bytes, in which the case of ASCII letters is folded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    words: [u64; 4],
    /// The length in the lowest byte. The other seven contain the 17th to 23rd byte of a text of 24
    /// bytes or more.
    len_and_middle: u64,
}

impl Key {
    /// Returns the key of a text, or `None` if the text is too short or too long.
    ///
    /// Four overlapping parts cover texts of 4 to 16 bytes, as most names are, without a branch on
    /// their length, which the processor would often predict wrongly.
    #[inline]
    pub(crate) const fn of(text: &[u8]) -> Option<Key> {
        let len = text.len();
        let mut middle = 0;
        let words = match len {
            2 | 3 => {
                let [first, second, last] = [text[0], text[1], text[len - 1]];
                [lower(u32::from_le_bytes([first, second, last, 0]) as u64), 0, 0, 0]
            }
            4..=16 => {
                let half = len / 8 * 4 + 4;
                let (first, _) = text.split_at(half);
                let (_, last) = text.split_at(len - half);
                [lower(ends(first)), lower(ends(last)), 0, 0]
            }
            17..=LONGEST => {
                // Between the first and the last 16 bytes are at most seven others.
                let (first, rest) = text.split_at(16);
                let (_, last) = text.split_at(len - 16);
                middle = lower(eight(rest.first_chunk())) << 8;
                // `slot` takes the first two words, and texts differ most at both ends.
                let ends = [lower(eight(first.first_chunk())), lower(eight(last.last_chunk()))];
                let inner = [lower(eight(first.last_chunk())), lower(eight(last.first_chunk()))];
                [ends[0], ends[1], inner[0], inner[1]]
            }
            _ => return None,
        };
        Some(Key { words, len_and_middle: middle + len as u64 })
    }

    /// Returns `true` if two texts are the same but for the case of ASCII letters.
    #[inline]
    pub(crate) const fn is(&self, other: &Key) -> bool {
        let [a, b, c, d] = self.words;
        let [e, f, g, h] = other.words;
        (a ^ e) | (b ^ f) | (c ^ g) | (d ^ h) == 0 && self.len_and_middle == other.len_and_middle
    }

    /// Returns the place of the key in a table of `1 << bits` slots.
    #[inline]
    pub(crate) const fn slot(&self, bits: u32) -> usize {
        let mixed = self.words[0] ^ self.words[1].rotate_left(17);
        // 2^64 over the golden ratio: an odd number whose multiples are spread evenly.
        (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - bits)) as usize
    }
}

/// Reads the first four and the last four bytes of a part as one number.
#[inline]
const fn ends(part: &[u8]) -> u64 {
    match (part.first_chunk(), part.last_chunk()) {
        (Some(first), Some(last)) => {
            u32::from_le_bytes(*first) as u64 + ((u32::from_le_bytes(*last) as u64) << 32)
        }
        _ => 0,
    }
}

/// Reads eight bytes as a number, or zero where there are fewer.
#[inline]
const fn eight(bytes: Option<&[u8; 8]>) -> u64 {
    match bytes {
        Some(bytes) => u64::from_le_bytes(*bytes),
        None => 0,
    }
}

/// Folds the case of the ASCII letters among eight bytes. No sum carries into the next byte.
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

    /// Whether two texts have the same key.
    fn same(a: &[u8], b: &[u8]) -> bool {
        Key::of(a).unwrap().is(&Key::of(b).unwrap())
    }

    #[test]
    fn only_ascii_letters_fold_at_any_place_among_any_bytes() {
        for byte in 0..=u8::MAX {
            for others in [0, b' ', b'@', b'A', b'Z', b'[', b'a', b'z', 0x7F, 0x80, 0xFF] {
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
    fn a_key_holds_every_byte() {
        for len in 2..=LONGEST {
            let text: Vec<u8> = (b'a'..).take(len).collect();
            assert!(same(&text, &text) && same(&text, &text.to_ascii_uppercase()));
            for at in 0..len {
                for byte in [b'!', 0xFF] {
                    let mut other = text.clone();
                    other[at] = byte;
                    assert!(!same(&text, &other), "byte {at} of {len}");
                }
            }
        }
    }

    #[test]
    fn differences_of_two_words_do_not_cancel() {
        let text = "a".repeat(LONGEST);
        for (at, other_at) in [(0, 8), (0, 16), (0, 31), (8, 16), (8, 31), (16, 31), (23, 31)] {
            let mut other = text.clone().into_bytes();
            (other[at], other[other_at]) = (b'b', b'b');
            assert!(!same(text.as_bytes(), &other), "{at} {other_at}");
        }
    }
}
