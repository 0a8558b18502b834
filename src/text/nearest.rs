//! The name that a misspelt text was probably meant to be.

use alloc::string::String;
use alloc::vec::Vec;

/// The fewest letters of a text that is taken for the start of a name.
const SHORTEST_START: usize = 5;

/// Returns the meaning of the closest candidate, or `None` if none is close, or if a candidate with
/// another meaning is equally close. The words of the text are those of a [`plain`] text.
pub(crate) fn nearest<'a, T: PartialEq>(
    text: &[&str],
    candidates: impl Iterator<Item = (&'a str, T)>,
) -> Option<T> {
    let text: Vec<Vec<char>> = text.iter().map(|word| word.chars().collect()).collect();
    let near: Vec<(usize, T)> = candidates
        .filter_map(|(candidate, meaning)| Some((distance(&text, candidate)?, meaning)))
        .collect();
    let least = near.iter().map(|(distance, _)| *distance).min()?;
    let mut nearest = near.into_iter().filter(|(distance, _)| *distance == least);
    let (_, first) = nearest.next()?;
    nearest.all(|(_, other)| other == first).then_some(first)
}

/// Returns the number of edits between two texts, if they have equally many words and each word is
/// within [`most_edits`].
///
/// Otherwise, a text that is the start of the candidate counts as two edits, unless it is short.
fn distance(text: &[Vec<char>], candidate: &str) -> Option<usize> {
    edits_of_words(text, candidate).or_else(|| is_start(text, candidate).then_some(2))
}

fn edits_of_words(text: &[Vec<char>], candidate: &str) -> Option<usize> {
    let mut candidate = words(candidate);
    let mut sum = 0;
    for word in text {
        sum += edits_of_word(word, candidate.next()?)?;
    }
    candidate.next().is_none().then_some(sum)
}

fn edits_of_word(a: &[char], b: &str) -> Option<usize> {
    let len = b.chars().count();
    let most = most_edits(a, len);
    if a.len().abs_diff(len) > most {
        return None;
    }
    edits(a, &b.chars().map(|c| c.to_ascii_lowercase()).collect::<Vec<_>>(), most)
}

/// Returns the most edits by which a word is still taken for a slip of the hand in another one of
/// `len` letters, rather than for another word. The shorter one counts, beyond three letters.
///
/// A kana is a syllable: アルバニア is Albania, and アルメニア is Armenia.
fn most_edits(word: &[char], len: usize) -> usize {
    let is_kana = word.first().is_some_and(|c| ('\u{3040}'..='\u{30ff}').contains(c));
    match word.len().min(len) {
        _ if word.len().max(len) < 4 => 0,
        0..=5 if is_kana => 0,
        0..=8 => 1,
        9..=11 => 2,
        _ => 3,
    }
}

fn is_start(text: &[Vec<char>], candidate: &str) -> bool {
    let letters: usize = text.iter().map(Vec::len).sum();
    let mut own_words = words(candidate);
    letters >= SHORTEST_START
        && text.iter().enumerate().all(|(i, word)| {
            let mut own = own_words.next().unwrap_or_default().chars();
            let begins =
                word.iter().all(|c| own.next().is_some_and(|own| own.to_ascii_lowercase() == *c));
            begins && (i + 1 == text.len() || own.next().is_none())
        })
}

/// Returns the words of a text: what is between white space and punctuation, without the 共和国
/// (republic) after a name in Japanese.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(|word| match word.strip_suffix("共和国") {
        Some(name) if !name.is_empty() => name,
        _ => word,
    })
}

/// Returns a text in its usual form: without note marks, ASCII letters in lower case, full-width
/// ASCII and decomposed kana as they are usually written.
///
/// A note mark is a number of one or two digits after the name (`Kazakhstan 1/`), and in brackets
/// one letter or the word note. Anything else in brackets may change what a name means: `Georgia (US)`.
pub(crate) fn plain(text: &str) -> String {
    let composed = composed(text);
    let mut plain = String::new();
    for (i, part) in composed.split(['(', '[']).enumerate() {
        let (inside, after) = match part.split_once([')', ']']) {
            Some(parts) if i > 0 => parts,
            None if i > 0 => (part, ""),
            _ => ("", part),
        };
        let mark = inside.trim_matches(|c: char| !c.is_alphabetic());
        if mark != "note" && mark.len() != 1 {
            plain.push(' ');
            plain.push_str(inside);
        }
        plain.push(' ');
        plain.push_str(after);
    }
    let whole = plain.trim_end_matches(|c: char| !c.is_alphanumeric());
    let name = whole.trim_end_matches(char::is_numeric);
    let number = &whole[name.len()..];
    // ARM64 is a word, and no code with a note mark.
    let is_in_word = name.ends_with(char::is_alphabetic) && number.bytes().all(|c| c.is_ascii());
    let is_mark = number.chars().count() < 3 && !is_in_word;
    plain.truncate(if is_mark { name.len() } else { whole.len() });
    plain
}

/// Returns a text with ASCII letters in lower case, and full-width ASCII and decomposed kana in
/// their usual form.
fn composed(text: &str) -> String {
    let mut composed = String::new();
    for c in text.chars() {
        let code = match (composed.chars().next_back(), c) {
            (_, '\u{ff01}'..='\u{ff5e}') => u32::from(c) - 0xFEE0,
            // The mark of a voiced sound. In these rows, the voiced kana follows the plain one.
            (Some(kana @ ('か'..='と' | 'は'..='ほ' | 'カ'..='ト' | 'ハ'..='ホ')), '\u{3099}') =>
            {
                composed.pop();
                u32::from(kana) + 1
            }
            _ => u32::from(c),
        };
        composed.extend(char::from_u32(code));
    }
    composed.make_ascii_lowercase();
    composed
}

/// Returns the number of insertions, deletions, substitutions and swaps of neighbours between two
/// words, or `None` if there are more than `most`.
fn edits(a: &[char], b: &[char], most: usize) -> Option<usize> {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    if a.is_empty() && b.is_empty() {
        return Some(0);
    }
    let most = most.checked_sub(1)?;
    let is_swap = matches!((a, b), ([p, q, ..], [r, s, ..]) if p == s && q == r);
    // How many letters of each are passed by an edit. A substitution passes one, a swap two.
    let ways = [(1, 1), (1, 0), (0, 1), (2, 2)].into_iter().filter(|way| *way != (2, 2) || is_swap);
    let rest = ways.filter_map(|(i, j)| edits(a.get(i..)?, b.get(j..)?, most)).min()?;
    Some(rest + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distance(text: &str, candidate: &str) -> Option<usize> {
        let text = plain(text);
        let text: Vec<Vec<char>> = words(&text).map(|word| word.chars().collect()).collect();
        super::distance(&text, candidate)
    }

    #[test]
    fn a_text_is_compared_in_its_usual_form() {
        let words = |text: &str| words(&plain(text)).collect::<Vec<_>>().join("|");
        for (text, expected) in [
            (" Armenia, Rep. of", "armenia|rep|of"),
            ("Ｇeorgia、ジョージア カ\u{3099}", "georgia|ジョージア|ガ"),
            ("a\u{3099} \u{3099}", "a"),
            ("アルメニア共和国 共和国", "アルメニア|共和国"),
            ("Georgia*", "georgia"),
            ("Georgia 1/", "georgia"),
            ("Georgia¹²", "georgia"),
            ("Georgia（1）", "georgia"),
            ("Georgia [note 1] (b)", "georgia"),
            ("1 Georgia", "1|georgia"),
            ("Georgia 268", "georgia|268"),
            ("Georgia (US)", "georgia|us"),
            ("Georgia (U.S.) 1", "georgia|u|s"),
            ("ジョージア(州)", "ジョージア|州"),
            ("Georgia (US", "georgia|us"),
            ("Georgia (a", "georgia"),
            ("a) Georgia", "a|georgia"),
            (" (-) 9", ""),
        ] {
            assert_eq!(words(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_word_may_have_more_slips_the_longer_it_is() {
        assert_eq!(distance("abcd efgh", "abcd efgh"), Some(0));
        assert_eq!(distance("abxd EFGX", "Abcd efgh"), Some(2));
        assert_eq!(distance("abx", "abc"), None);
        assert_eq!(distance("abc", "abcd"), Some(1));
        assert_eq!(distance("abcdefxx", "abcdefgh"), None);
        assert_eq!(distance("cdefghij", "abcdefghij"), None);
        assert_eq!(distance("abcdefgxx", "abcdefghi"), Some(2));
        assert_eq!(distance("abcdefxxx", "abcdefghi"), None);
        assert_eq!(distance("bcdefghijkl", "abcdefghijxxl"), None);
        assert_eq!(distance("abcdefghixxx", "abcdefghijkl"), Some(3));
        assert_eq!(distance("abcdefghxxxx", "abcdefghijkl"), None);
        assert_eq!(distance("abcd", "abcd efgh"), None);
        assert_eq!(distance("abcd efgh ijkl", "abcd efgh"), None);
        assert_eq!(distance("アルバニア", "アルメニア"), None);
        assert_eq!(distance("アルバニア共和国", "アルメニア共和国"), None);
        assert_eq!(distance("カザフスタソ", "カザフスタン"), Some(1));
    }

    #[test]
    fn a_text_is_near_if_it_begins_a_candidate() {
        assert_eq!(distance("\u{feff}ＡＢＣＤＥ* (1)", "abcdefghijkl"), Some(2));
        assert_eq!(distance("abcd   ef", "Abcd efghijkl"), Some(2));
        assert_eq!(distance("abcd", "abcdefghijkl"), None);
        assert_eq!(distance("bcdef", "abcdefghijkl"), None);
        assert_eq!(distance("abcdé", "abcdëfghijkl"), None);
        assert_eq!(distance("ab cdefg", "abcdefg"), None);
    }

    #[test]
    fn the_nearest_is_found_unless_another_is_as_near() {
        let candidates = [("abcdefgh", 1), ("abcdefgx", 2), ("stuvwxyz", 3), ("stuvwxy", 3)];
        let nearest = |text| nearest(&[text], candidates.into_iter());
        assert_eq!(nearest("abcdefgh"), Some(1));
        assert_eq!(nearest("bcdefgx"), Some(2));
        assert_eq!(nearest("abcdefg"), None);
        assert_eq!(nearest("stuvwxya"), Some(3));
        assert_eq!(nearest("zzzz"), None);
    }
}
