//! The name that a misspelt text was probably meant to be.

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

/// The fewest characters of a text that is taken for the start of a name.
const SHORTEST_START: usize = 5;

/// Returns the meaning of the closest candidate within the edit limit, or `None` if there is none,
/// or if a candidate with another meaning is equally close.
///
/// Texts are compared word by word: white space and punctuation only separate words. The case of
/// ASCII letters does not count, nor do words without a letter, nor what follows an opening bracket.
pub(crate) fn nearest<'a, T: PartialEq>(
    text: &str,
    candidates: impl Iterator<Item = (&'a str, T)>,
) -> Option<T> {
    let near: Vec<(usize, T)> = candidates
        .filter_map(|(candidate, meaning)| Some((distance(text, candidate)?, meaning)))
        .collect();
    let least = near.iter().map(|(distance, _)| *distance).min()?;
    let mut nearest = near.into_iter().filter(|(distance, _)| *distance == least);
    let (_, first) = nearest.next()?;
    nearest.all(|(_, other)| other == first).then_some(first)
}

/// Returns the number of edits between two texts, if they have equally many words and at most a
/// quarter of the characters of each word is edited.
///
/// Otherwise, a text that is the start of the candidate counts as two edits, unless it is short.
pub(crate) fn distance(text: &str, candidate: &str) -> Option<usize> {
    let (text, candidate) = (words(text), words(candidate));
    edits_of_words(&text, &candidate).or_else(|| {
        let [start, candidate] = [text, candidate].map(|words| words.join(&' '));
        (start.len() >= SHORTEST_START && candidate.starts_with(&start)).then_some(2)
    })
}

fn edits_of_words(text: &[Vec<char>], candidate: &[Vec<char>]) -> Option<usize> {
    if text.len() != candidate.len() {
        return None;
    }
    let mut sum = 0;
    for (a, b) in text.iter().zip(candidate) {
        let edits = edits(a, b);
        if edits > a.len().max(b.len()) / 4 {
            return None;
        }
        sum += edits;
    }
    Some(sum)
}

/// Returns the words of a text in lower case, without numbers and notes: `Georgia (1)`,
/// `Kazakhstan 1/`.
fn words(text: &str) -> Vec<Vec<char>> {
    let composed = composed(text);
    let before_note = composed.split(['(', '[']).next().unwrap_or_default();
    before_note
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.contains(char::is_alphabetic))
        .map(|word| word.chars().map(|c| c.to_ascii_lowercase()).collect())
        .collect()
}

/// Returns a text with full-width ASCII and decomposed kana in their usual form.
fn composed(text: &str) -> String {
    let mut composed = String::new();
    for c in text.chars() {
        let code = match (composed.chars().next_back(), c) {
            (_, '\u{ff01}'..='\u{ff5e}') => u32::from(c) - 0xFEE0,
            // The mark of a voiced sound. The voiced kana is the next character after the plain.
            (Some(kana @ '\u{304b}'..='\u{30db}'), '\u{3099}') => {
                composed.pop();
                u32::from(kana) + 1
            }
            _ => u32::from(c),
        };
        composed.extend(char::from_u32(code));
    }
    composed
}

/// Returns the optimal string alignment distance: insertions, deletions, substitutions, and swaps
/// of neighbours.
fn edits(a: &[char], b: &[char]) -> usize {
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let substituted = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                substituted.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1)
            };
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                table[i][j] = table[i][j].min(table[i - 2][j - 2] + 1);
            }
        }
    }
    table[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_are_counted() {
        for (a, b, expected) in [
            ("", "", 0),
            ("abc", "abc", 0),
            ("abc", "", 3),
            ("", "abc", 3),
            ("abc", "abd", 1),
            ("abc", "abcd", 1),
            ("xabc", "abc", 1),
            ("abc", "acb", 1),
            ("ab", "ba", 1),
            ("abcd", "badc", 2),
            ("ca", "abc", 3),
            ("kitten", "sitting", 3),
            ("turkmenia", "turkmenistan", 3),
        ] {
            let [a, b]: [Vec<char>; 2] = [a, b].map(|text| text.chars().collect());
            assert_eq!(edits(&a, &b), expected, "{a:?} {b:?}");
            assert_eq!(edits(&b, &a), expected, "{b:?} {a:?}");
        }
    }

    #[test]
    fn words_are_letters_in_their_usual_form() {
        let words = |text| -> Vec<String> {
            let words = words(text).into_iter();
            words.map(|word| word.into_iter().collect()).collect()
        };
        assert_eq!(words(" Armenia, Rep. of"), ["armenia", "rep", "of"]);
        assert_eq!(words("loan_aid.NET9"), ["loan", "aid", "net9"]);
        assert_eq!(words("Georgia 1/ (2) three"), ["georgia"]);
        assert_eq!(words("Ｇeorgia、ジョージア カ\u{3099}"), ["georgia", "ジョージア", "ガ"]);
        assert_eq!(words("Georgia（1）"), ["georgia"]);
        assert_eq!(words("a\u{3099} \u{3099}"), ["a"]);
        assert!(words(" (-) 9").is_empty());
    }

    #[test]
    fn a_text_is_near_if_a_quarter_of_each_word_is_edited() {
        assert_eq!(distance("abcd efgh", "abcd efgh"), Some(0));
        assert_eq!(distance("abxd EFGH", "abcd efgh"), Some(1));
        assert_eq!(distance("abxd efgx", "abcd efgh"), Some(2));
        assert_eq!(distance("abxx efgh", "abcd efgh"), None);
        assert_eq!(distance("abx", "abc"), None);
        assert_eq!(distance("abcd", "abcd efgh"), None);
        assert_eq!(distance("abcd efgh ijkl", "abcd efgh"), None);
        assert_eq!(distance("abcd_efg", "abcd efgh"), Some(1));
        assert_eq!(distance("abc", "abcd"), Some(1));
    }

    #[test]
    fn a_text_is_near_if_it_begins_a_candidate() {
        assert_eq!(distance(" ABCDE ", "abcdefghijkl"), Some(2));
        assert_eq!(distance("\u{feff}ABCDE*", "abcdefghijkl"), Some(2));
        assert_eq!(distance("ＡＢＣＤＥ (1)", "abcdefghijkl"), Some(2));
        assert_eq!(distance("abcd   ef", "abcd efghijkl"), Some(2));
        assert_eq!(distance("abcd", "abcdefghijkl"), None);
        assert_eq!(distance("bcdef", "abcdefghijkl"), None);
        assert_eq!(distance("abcdé", "abcdëfghijkl"), None);
    }

    #[test]
    fn the_nearest_is_found_unless_another_is_as_near() {
        let candidates = [("abcdefgh", 1), ("abcdefgx", 2), ("stuvwxyz", 3), ("stuvwxy", 3)];
        let nearest = |text| nearest(text, candidates.into_iter());
        assert_eq!(nearest("abcdefgh"), Some(1));
        assert_eq!(nearest("bcdefgx"), Some(2));
        assert_eq!(nearest("abcdefg"), None);
        assert_eq!(nearest("stuvwxya"), Some(3));
        assert_eq!(nearest("zzzz"), None);
    }
}
