//! The look-up of a country by name: a hashed table of every accepted spelling, filled at compile
//! time.

use core::str::FromStr;

use crate::country::key::Key;
use crate::country::spellings::{COUNT, SPELLINGS, Spelling};
use crate::country::{Country, UnknownCountry};
use crate::csv::each::each;

/// At most a quarter of the slots is taken.
const SLOT_BITS: u32 = (4 * COUNT).next_power_of_two().trailing_zeros();
const SLOTS: usize = 1 << SLOT_BITS;
/// Marks an empty slot.
const EMPTY: u16 = u16::MAX;

/// The keys of every spelling, and a table of slots that refer to them.
///
/// A spelling whose slot is taken has the next free one.
pub(crate) struct Index {
    entries: [(Key, Country); COUNT],
    slots: [u16; SLOTS],
}

pub(crate) static INDEX: Index = Index::new(&SPELLINGS);

impl Index {
    const fn new(spellings: &[Spelling; COUNT]) -> Index {
        let mut index = Index { entries: [entry(&spellings[0]); COUNT], slots: [EMPTY; SLOTS] };
        each!(n < COUNT, {
            let (key, country) = entry(&spellings[n]);
            index.entries[n] = (key, country);
            let mut slot = key.slot(SLOT_BITS);
            while index.slots[slot] != EMPTY
                && !index.entries[index.slots[slot] as usize].0.is(&key)
            {
                slot = (slot + 1) % SLOTS;
            }
            index.slots[slot] = n as u16;
        });
        index
    }

    #[inline]
    fn country(&self, key: &Key) -> Option<Country> {
        let mut slot = key.slot(SLOT_BITS);
        loop {
            let (found, country) = self.entries.get(usize::from(self.slots[slot]))?;
            if found.is(key) {
                return Some(*country);
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

const fn entry(spelling: &Spelling) -> (Key, Country) {
    match Key::of(spelling.text.as_bytes()) {
        Some(key) => (key, spelling.country),
        None => panic!("a spelling has as many bytes as a key holds"),
    }
}

impl Country {
    /// Returns the country with this name, or `None`. It accepts the same text as [`FromStr`], and
    /// builds no error.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_name(" kyrgyz   REPUBLIC "), Some(Country::KyrgyzRepublic));
    /// assert_eq!(Country::from_name("republic of georgia"), None);
    /// ```
    #[must_use]
    #[inline]
    pub fn from_name(name: &str) -> Option<Country> {
        Key::find(name, |key| INDEX.country(key))
    }
}

/// Reads a name or an ISO 3166-1 code.
///
/// Accepts the printed name, the M49 name, the official name, the codes of two and three letters,
/// and the spellings listed in `data/spellings.csv`: variant transliterations, the forms that
/// international organizations use, and the Japanese names. The case of ASCII letters is ignored.
/// White space around a name is ignored, as are byte-order marks, and white space inside counts as
/// one space. Any other difference is an error.
///
/// # Errors
///
/// Returns [`UnknownCountry`] for any other text:
///
/// - a country outside the chart: `"Mongolia"`
/// - part of a name, or a misspelling: `"Kyrgyz"`, `"Uzbekstan"`
/// - a subregion or another row of the chart: `"Central Asia"`
/// - a numeric code, which [`Country::from_m49`] and [`Country::from_dac_code`] read: `"860"`
///
/// ```
/// use assistance::Country;
///
/// assert_eq!(" uzb ".parse(), Ok(Country::Uzbekistan));
/// assert_eq!("ウズベキスタン".parse(), Ok(Country::Uzbekistan));
/// assert!("Mongolia".parse::<Country>().is_err());
/// ```
impl FromStr for Country {
    type Err = UnknownCountry;

    #[inline]
    fn from_str(name: &str) -> Result<Country, UnknownCountry> {
        Country::from_name(name).ok_or_else(|| UnknownCountry::new(name))
    }
}

/// Reads a name or an ISO 3166-1 code, as [`FromStr`] does.
impl TryFrom<&str> for Country {
    type Error = UnknownCountry;

    #[inline]
    fn try_from(name: &str) -> Result<Country, UnknownCountry> {
        name.parse()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::country::codes::COUNTRIES;

    /// A text with letter case and white space folded, put in other words than the look-up.
    fn folded(text: &str) -> String {
        let is_blank = |c: char| c.is_whitespace() || c == '\u{feff}';
        let words: Vec<&str> = text.trim_matches(is_blank).split_whitespace().collect();
        words.join(" ").to_ascii_lowercase()
    }

    /// Every accepted spelling, folded.
    fn accepted() -> HashMap<String, Country> {
        let spellings = SPELLINGS.iter();
        spellings.map(|spelling| (folded(spelling.text), spelling.country)).collect()
    }

    #[test]
    fn every_spelling_means_its_country_in_any_case() {
        for Spelling { text, country } in &SPELLINGS {
            for text in [*text, &text.to_ascii_lowercase(), &text.to_ascii_uppercase()] {
                assert_eq!(Country::from_name(text), Some(*country), "{text}");
                assert_eq!(text.parse(), Ok(*country));
                assert_eq!(Country::try_from(text), Ok(*country));
            }
        }
    }

    #[test]
    fn white_space_and_byte_order_marks_around_a_spelling_are_ignored() {
        for Spelling { text, country } in &SPELLINGS {
            for blank in [" ", "\t", "\r\n", "\u{a0}", "\u{3000}", "\u{feff}", "\u{feff} \u{feff}"]
            {
                let inside = if blank.contains('\u{feff}') { " " } else { blank };
                let text = format!("{blank}{}{blank}", text.replace(' ', inside));
                assert_eq!(Country::from_name(&text), Some(*country), "{text:?}");
            }
        }
    }

    /// Changes, removes, inserts and doubles each byte of each spelling.
    #[test]
    fn no_text_with_another_byte_is_accepted() {
        let accepted = accepted();
        for Spelling { text, .. } in &SPELLINGS {
            for at in 0..=text.len() {
                for byte in 0..=u8::MAX {
                    let (before, after) = text.as_bytes().split_at(at);
                    check(&[before, &[byte], after].concat(), &accepted);
                    check(
                        &[before, &[byte], after.get(1..).unwrap_or_default()].concat(),
                        &accepted,
                    );
                }
                check(
                    &[&text.as_bytes()[..at], text.as_bytes().get(at + 1..).unwrap_or_default()]
                        .concat(),
                    &accepted,
                );
            }
        }
    }

    fn check(bytes: &[u8], accepted: &HashMap<String, Country>) {
        if let Ok(text) = core::str::from_utf8(bytes) {
            let expected = accepted.get(&folded(text)).copied();
            assert_eq!(Country::from_name(text), expected, "{text:?}");
        } else {
            let found = Key::of(bytes).and_then(|key| INDEX.country(&key));
            assert_eq!(found, None, "{bytes:?}");
        }
    }

    #[test]
    fn a_spelling_whose_slot_is_taken_is_found() {
        let in_last_slot = |text: &String| {
            let key = Key::of(text.as_bytes());
            key.is_some_and(|key| key.slot(SLOT_BITS) == SLOTS - 1)
        };
        let mut texts = (10_000..).map(|n: u32| n.to_string()).filter(in_last_slot);
        let spellings = core::array::from_fn(|i| Spelling {
            text: texts.next().unwrap().leak(),
            country: Country::ALL[i % 8],
        });
        let index = Index::new(&spellings);
        for spelling in &spellings {
            let (key, country) = entry(spelling);
            assert_eq!(index.country(&key), Some(country), "{}", spelling.text);
        }
        let other = Key::of(texts.next().unwrap().as_bytes()).unwrap();
        assert_eq!(index.country(&other), None);
    }

    #[test]
    fn most_spellings_have_their_own_slot() {
        let stands_elsewhere = |spelling: &&Spelling| {
            let key = entry(spelling).0;
            let place = INDEX.slots[key.slot(SLOT_BITS)];
            !INDEX.entries[usize::from(place)].0.is(&key)
        };
        let elsewhere = SPELLINGS.iter().filter(stands_elsewhere).count();
        assert!(elsewhere <= COUNT / 8, "{elsewhere} of {COUNT}");
    }

    /// What the room adds to a program, on a machine of 64 bits: a new spelling adds 72 bytes and
    /// some slots.
    #[test]
    #[cfg(target_pointer_width = "64")]
    fn the_statics_are_small() {
        assert_eq!(size_of_val(&COUNTRIES), 8 * 104);
        assert_eq!(size_of_val(&SPELLINGS), COUNT * 24);
        assert_eq!(size_of_val(&INDEX), COUNT * 48 + SLOTS * 2);
        assert!(SLOTS.is_power_of_two() && (4 * COUNT..8 * COUNT).contains(&SLOTS));
    }
}
