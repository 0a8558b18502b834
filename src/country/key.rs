//! The key under which a name is looked up: its bytes as four numbers, with ASCII letter case
//! folded.

/// The most bytes that a key holds.
pub(crate) const LONGEST: usize = 32;

/// A text of 2 to 32 bytes, in which the case of ASCII letters is folded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key {
    words: [u64; 4],
    len: usize,
}

/// The first and the last bytes of a text, as many as the number type has.
macro_rules! ends {
    ($text:expr, $number:ty) => {
        match ($text.first_chunk(), $text.last_chunk()) {
            (Some(first), Some(last)) => (
                <$number>::from_le_bytes(*first) as u64,
                <$number>::from_le_bytes(*last) as u64,
            ),
            _ => return None,
        }
    };
}

impl Key {
    /// Reads a text; returns `None` if it is too short or too long.
    ///
    /// Four overlapping parts cover texts of 4 to 16 bytes, as most names are, without a branch on
    /// their length, which the processor would often predict wrongly.
    #[inline]
    pub(crate) const fn of(text: &[u8]) -> Option<Key> {
        let len = text.len();
        let words = match len {
            2..4 => {
                let (first, last) = ends!(text, u16);
                [lower(first + (last << 32)), 0, 0, 0]
            }
            4..=16 => {
                let half = len / 8 * 4 + 4;
                let (a, b) = ends!(text.split_at(half).0, u32);
                let (c, d) = ends!(text.split_at(len - half).1, u32);
                [lower(a + (b << 32)), lower(c + (d << 32)), 0, 0]
            }
            17..=LONGEST => {
                let (a, b) = ends!(text.split_at(16).0, u64);
                let (c, d) = ends!(text.split_at(len - 16).1, u64);
                // `slot` takes the first two words, and texts differ most at both ends.
                [lower(a), lower(d), lower(b), lower(c)]
            }
            _ => return None,
        };
        Some(Key { words, len })
    }

    /// Finds what a text means, by its key or by its key once white space is folded.
    #[inline]
    pub(crate) fn find<T>(text: &str, by_key: impl Fn(&Key) -> Option<T>) -> Option<T> {
        match Key::of(text.as_bytes()).and_then(|key| by_key(&key)) {
            None => by_key(&Key::of_folded(text)?),
            found => found,
        }
    }

    /// Reads a text with its white space folded; returns `None` if there is none to fold.
    ///
    /// White space and byte-order marks at either end are ignored, and white space inside is one
    /// space.
    #[inline(never)]
    fn of_folded(text: &str) -> Option<Key> {
        if is_folded(text.as_bytes()) {
            return None;
        }
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        let mut folded = [0; LONGEST];
        let mut len = 0;
        for word in text.split_whitespace() {
            if len > 0 {
                *folded.get_mut(len)? = b' ';
                len += 1;
            }
            let end = len + word.len();
            folded.get_mut(len..end)?.copy_from_slice(word.as_bytes());
            len = end;
        }
        Key::of(&folded[..len])
    }

    /// Returns `true` if two texts are the same but for the case of ASCII letters.
    #[inline]
    pub(crate) const fn is(&self, other: &Key) -> bool {
        let [a, b, c, d] = self.words;
        let [e, f, g, h] = other.words;
        (a ^ e) | (b ^ f) | (c ^ g) | (d ^ h) == 0 && self.len == other.len
    }

    /// Returns the place of the key in a table of `1 << bits` slots.
    #[inline]
    pub(crate) const fn slot(&self, bits: u32) -> usize {
        let mixed = self.words[0] ^ self.words[1].rotate_left(17);
        // 2^64 over the golden ratio: an odd number whose multiples are spread evenly.
        (mixed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (u64::BITS - bits)) as usize
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

/// Whether a text is words of visible ASCII characters with single spaces between them.
fn is_folded(text: &[u8]) -> bool {
    let [b'!'..=b'~', rest @ ..] = text else {
        return false;
    };
    // Looks at every pair, which the compiler vectorizes; a search for the first wrong one takes
    // twice the time.
    let all_folded = text.iter().zip(rest).fold(true, |all, (previous, byte)| {
        all & matches!(byte, b' '..=b'~') & ((*previous != b' ') | (*byte != b' '))
    });
    all_folded && !text.ends_with(b" ")
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
            for others in [
                0, b' ', b'@', b'A', b'Z', b'[', b'a', b'z', 0x7F, 0x80, 0xFF,
            ] {
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
        for (at, other_at) in [(0, 8), (0, 16), (0, 24), (8, 16), (8, 24), (16, 24)] {
            let mut other = text.clone().into_bytes();
            (other[at], other[other_at]) = (b'b', b'b');
            assert!(!same(text.as_bytes(), &other), "{at} {other_at}");
        }
    }

    #[test]
    fn a_key_holds_the_length() {
        for len in 3..=LONGEST {
            let text = vec![b'a'; len];
            assert!(!same(&text, &text[1..]), "{len}");
        }
        for len in [0, 1, LONGEST + 1, 1000] {
            assert!(Key::of(&vec![b'a'; len]).is_none(), "{len}");
        }
    }

    /// What a text is once its white space is folded, if that changes it.
    fn of_folded(text: &str, expected: &str) -> bool {
        let expected = Key::of(expected.as_bytes()).unwrap();
        Key::of_folded(text).is_some_and(|key| key.is(&expected))
    }

    #[test]
    fn white_space_and_byte_order_marks_are_folded() {
        for text in [
            " a b",
            "a b ",
            "a  b",
            "\ta\n\u{a0}b",
            "\u{3000}a\u{2003}b",
            "\u{feff}a b",
            "a b \u{feff} ",
        ] {
            assert!(of_folded(text, "a b"), "{text:?}");
        }
        assert!(of_folded(" キルギス\u{3000}", "キルギス"));
        assert!(of_folded("a \u{feff} b", "a \u{feff} b"));
        let longest = "a".repeat(LONGEST);
        assert!(of_folded(&format!(" {longest}"), &longest));
        let words = format!("a {}", "b".repeat(LONGEST - 2));
        assert!(of_folded(&format!(" {words}"), &words));
    }

    #[test]
    fn a_text_with_nothing_to_fold_is_not_read_again() {
        for text in ["a", "a b", "!~", "republic of elbonia", "a-b, c."] {
            assert!(
                is_folded(text.as_bytes()) && Key::of_folded(text).is_none(),
                "{text:?}"
            );
        }
        for text in [
            "", " ", " a", "a ", "a  b", "a\tb", "\ta", "a\n", "a\u{1f}b", "a\u{7f}", "\u{7f}a",
            "a\u{a0}b", "é",
        ] {
            assert!(!is_folded(text.as_bytes()), "{text:?}");
        }
    }

    #[test]
    fn a_text_that_is_too_long_once_folded_has_no_key() {
        for text in [
            "",
            " ",
            "\u{feff}",
            &" ".repeat(100_000),
            &" republic".repeat(100),
        ] {
            assert!(Key::of_folded(text).is_none(), "{text:?}");
        }
        for len in [LONGEST - 1, LONGEST, LONGEST + 1] {
            assert!(Key::of_folded(&format!(" {} b", "a".repeat(len))).is_none());
        }
    }

    #[test]
    fn a_text_is_tried_as_it_is_and_then_folded() {
        let wanted = Key::of(b"a b").unwrap();
        let find = |text| Key::find(text, |key| key.is(&wanted).then_some(true));
        assert_eq!(find("A B"), Some(true));
        assert_eq!(find(" A  B "), Some(true));
        assert_eq!(find("a c"), None);
        assert_eq!(find(" a  c "), None);
    }
}
