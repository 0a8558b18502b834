//! What an unknown text was probably meant to name: a slip of the hand, and only where nothing else
//! can be meant.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::names::index::{Named, NormalForm, SHORTEST_NAME, find, normal_names};
use crate::names::{Measure, Recipient};

/// The fewest letters of a text that is taken for a name with a slip, and of that name.
const FEWEST_LETTERS: usize = 5;
/// The most edits of a slip of the hand.
pub(super) const MOST_EDITS: usize = 2;

/// Returns what a text was probably meant to name, among the names that `of` selects, with at most
/// `most` edits.
pub(super) fn named<T: PartialEq>(
    text: &str,
    of: fn(Named) -> Option<T>,
    most: usize,
) -> Option<T> {
    let normal = normal_names().map(|(name, named)| (name.to_owned(), named));
    let printed = Recipient::ALL.map(|one| (one.name().to_lowercase(), Named::Recipient(one)));
    let names = normal.chain(printed).filter_map(|(name, named)| Some((name, of(named)?)));
    same_country(text).and_then(of).or_else(|| nearest(text, names, most))
}

pub(super) fn measure(text: &str) -> Option<Measure> {
    let names = Measure::ALL.map(|measure| (measure.name().replace('_', " "), measure));
    // The heading "Total" may be that of three columns.
    let with_label = Measure::ALL.into_iter().filter(|one| *one != Measure::GrantsTotal);
    let labels = with_label.map(|measure| (measure.label().to_ascii_lowercase(), measure));
    nearest(text, names.into_iter().chain(labels), MOST_EDITS)
}

/// Returns the country that every part of a text names, if not every part is a code: `Armenia
/// (ARM)`.
fn same_country(text: &str) -> Option<Named> {
    let parts = parts(text);
    let mut named = parts.iter().map(|part| find(part));
    let first = named.next()??;
    let is_name = parts.iter().any(|part| part.len() >= SHORTEST_NAME);
    (first.country().is_some() && is_name && named.all(|other| other == Some(first)))
        .then_some(first)
}

/// Returns what is between the marks of a text, where it means something by itself.
fn parts(text: &str) -> Vec<String> {
    let parts = text.split(is_mark).map(|part| {
        let words = part.split(|c: char| c.is_whitespace() || ",.\u{feff}".contains(c));
        let words: Vec<&str> = words.filter(|word| !is_note(word)).collect();
        words.join(" ")
    });
    parts
        .filter(|part| part.len() > 1 && !part.eq_ignore_ascii_case("note") && !is_left_out(part))
        .collect()
}

fn is_mark(c: char) -> bool {
    const MARKS: &str = "()[]{}（）［］【】<>/\\／:：;；\"“”„«»「」『』*＊†‡§#!！?？²³¹⁰";
    MARKS.contains(c) || ('⁴'..='⁹').contains(&c)
}

/// Returns `true` for an empty word, and for a number that is not a code of three digits.
fn is_note(word: &str) -> bool {
    word.len() != 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_left_out(part: &str) -> bool {
    NormalForm::of(part.as_bytes()).is_some_and(|normal| normal.as_bytes().is_empty())
}

/// Returns the meaning of the names that are close to the only part of a text, or `None` if none
/// is, or if they have several meanings.
fn nearest<T: PartialEq>(
    text: &str,
    names: impl Iterator<Item = (String, T)>,
    most: usize,
) -> Option<T> {
    let [part] = &parts(text)[..] else {
        return None;
    };
    let normal = NormalForm::of(part.as_bytes())?;
    let text = normal.as_str();
    if !text.chars().all(|c| c.is_alphabetic() || " '’".contains(c)) {
        return None;
    }
    let text: Vec<char> = text.chars().collect();
    let is_near = |name: &str| {
        let name: Vec<char> = name.chars().collect();
        let allowed = most_edits(text.len().min(name.len()));
        allowed.is_some_and(|allowed| is_within(&text, &name, most.min(allowed)))
    };
    let names = names.filter(|(name, _)| name.is_ascii() && is_near(name));
    let mut near = names.map(|(_, meaning)| meaning);
    let first = near.next()?;
    near.all(|other| other == first).then_some(first)
}

/// Returns the most edits by which a text of so many letters is taken for a slip of the hand.
fn most_edits(letters: usize) -> Option<usize> {
    match letters {
        0..FEWEST_LETTERS => None,
        FEWEST_LETTERS..9 => Some(1),
        9.. => Some(MOST_EDITS),
    }
}

/// Returns `true` if at most so many insertions, deletions, substitutions and transpositions of
/// neighbours lead from one text to another (the optimal string alignment distance).
fn is_within(a: &[char], b: &[char], most: usize) -> bool {
    let same = a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[same..], &b[same..]);
    if a.is_empty() && b.is_empty() {
        return true;
    }
    let Some(most) = most.checked_sub(1) else {
        return false;
    };
    let is_transposed = matches!((a, b), ([p, q, ..], [r, s, ..]) if p == s && q == r);
    // How many letters of each are passed by an edit.
    let passes = |i: usize, j: usize| match (a.get(i..), b.get(j..)) {
        (Some(a), Some(b)) => is_within(a, b, most),
        _ => false,
    };
    passes(1, 1) || passes(1, 0) || passes(0, 1) || (is_transposed && passes(2, 2))
}
