//! What an unknown text was probably meant to name: a slip of the hand, and only where nothing else
//! can be meant.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use crate::names::index::{INDEX, NormalForm};
use crate::names::{Country, Measure, Recipient, Subregion};

/// The fewest letters of a text that is taken for a name with a slip, and of that name.
const FEWEST_LETTERS: usize = 5;

pub(super) fn country(text: &str) -> Option<Country> {
    same_country(text).or_else(|| nearest(text, INDEX.names()))
}

pub(super) fn recipient(text: &str) -> Option<Recipient> {
    let countries = INDEX.names().map(|(name, country)| (name.to_owned(), country.into()));
    let rows = [Recipient::MultipleCountries, Recipient::RegionTotal];
    let rows = rows.map(|row| (row.name().to_lowercase(), row));
    let country = same_country(text).map(Recipient::Country);
    country.or_else(|| nearest(text, countries.chain(rows)))
}

pub(super) fn subregion(text: &str) -> Option<Subregion> {
    nearest(text, Subregion::ALL.map(|one| (one.name().to_lowercase(), one)).into_iter())
}

pub(super) fn measure(text: &str) -> Option<Measure> {
    let names = Measure::ALL.map(|measure| (measure.name().replace('_', " "), measure));
    // The heading "Total" may be that of three columns.
    let with_label = Measure::ALL.into_iter().filter(|one| *one != Measure::GrantsTotal);
    let labels = with_label.map(|measure| (measure.label().to_ascii_lowercase(), measure));
    nearest(text, names.into_iter().chain(labels))
}

/// Returns the country that every part of a text names, if one part is no code: `Armenia (ARM)`.
fn same_country(text: &str) -> Option<Country> {
    let parts = parts(text);
    let mut countries = parts.iter().map(|part| INDEX.find(part));
    let first = countries.next()??;
    let is_name = parts.iter().any(|part| part.chars().count() >= FEWEST_LETTERS);
    (is_name && countries.all(|other| other == Some(first))).then_some(first)
}

/// Returns what is between the marks of a text, where it means something by itself.
fn parts(text: &str) -> Vec<String> {
    let parts = text.split(is_mark).map(|part| {
        let words = part.split(|c: char| c.is_whitespace() || ",.".contains(c));
        let words: Vec<&str> = words.filter(|word| !is_note(word)).collect();
        words.join(" ")
    });
    parts.filter(|part| part.len() > 1 && part != "note" && !is_left_out(part)).collect()
}

fn is_mark(c: char) -> bool {
    const MARKS: &str = "()[]{}（）［］【】<>/\\／:：;；\"“”„«»「」『』*＊†‡§#!！?？²³¹⁰";
    MARKS.contains(c) || ('⁴'..='⁹').contains(&c)
}

/// Returns `true` for no word, and for a number that is no code of three digits.
fn is_note(word: &str) -> bool {
    word.len() != 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_left_out(part: &str) -> bool {
    NormalForm::of(part.as_bytes()).is_some_and(|normal| normal.as_bytes().is_empty())
}

/// Returns the meaning of the name that is closest to the only part of a text, or `None` if none is
/// close, or if a name with another meaning is equally close.
fn nearest<T: PartialEq, S: AsRef<str>>(
    text: &str,
    names: impl Iterator<Item = (S, T)>,
) -> Option<T> {
    let [part] = &parts(text)[..] else {
        return None;
    };
    let normal = NormalForm::of(part.as_bytes())?;
    let text = core::str::from_utf8(normal.as_bytes()).ok()?;
    if !text.chars().all(|c| c.is_alphabetic() || " '’".contains(c)) {
        return None;
    }
    let text: Vec<char> = text.chars().collect();
    let near: Vec<(usize, T)> = names
        .filter(|(name, _)| name.as_ref().is_ascii())
        .filter_map(|(name, meaning)| {
            let name: Vec<char> = name.as_ref().chars().collect();
            let most = most_edits(text.len().min(name.len()))?;
            Some((edits(&text, &name, most)?, meaning))
        })
        .collect();
    let least = near.iter().map(|(distance, _)| *distance).min()?;
    let mut nearest = near.into_iter().filter(|(distance, _)| *distance == least);
    let (_, first) = nearest.next()?;
    nearest.all(|(_, other)| other == first).then_some(first)
}

/// Returns the most edits by which a text of so many letters is taken for a slip of the hand.
fn most_edits(letters: usize) -> Option<usize> {
    match letters {
        0..FEWEST_LETTERS => None,
        FEWEST_LETTERS..9 => Some(1),
        9.. => Some(2),
    }
}

/// Returns the number of insertions, deletions, substitutions and swaps of neighbours between two
/// texts, or `None` if there are more than `most`.
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
