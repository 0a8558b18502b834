//! A made-up table of any size, in the form of the chart. The same size always gives the same
//! table.

use std::cmp::Reverse;
use std::fmt::Write as _;

/// One row in hundredths, in the order of the columns. `None` is a dash.
type Figures = [Option<i64>; 9];

/// The text of a table of `rows` rows. The last row is the total of the others.
pub(crate) fn table(heading: &str, rows: usize) -> String {
    let mut random = Random(0x2019);
    let mut figures: Vec<Figures> = (1..rows).map(|_| figures(&mut random)).collect();
    figures.sort_by_key(|figures| Reverse(figures[8]));
    let mut text = format!("{heading}\n");
    for (row, figures) in figures.iter().enumerate() {
        line(&mut text, &(row + 1).to_string(), &name(row), figures);
    }
    line(&mut text, "", "Total of all", &total(&figures));
    text
}

/// The identities hold exactly.
fn figures(random: &mut Random) -> Figures {
    let grant_aid = random.amount(80);
    let through = grant_aid.and_then(|most| Some(random.amount(30)? % (most + 1)));
    let technical = random.amount(if grant_aid.is_some() { 80 } else { 100 });
    let (disbursed, recovered) = (random.amount(40), random.amount(50));
    let or_nothing = Option::unwrap_or_default;
    let grants_total = or_nothing(grant_aid) + or_nothing(technical);
    let has_loans = disbursed.is_some() || recovered.is_some();
    let loan_net = has_loans.then(|| or_nothing(disbursed) - or_nothing(recovered));
    let net = grants_total + or_nothing(loan_net);
    let gross = grants_total + or_nothing(disbursed);
    [
        grant_aid,
        through,
        technical,
        Some(grants_total),
        disbursed,
        recovered,
        loan_net,
        Some(net),
        Some(gross),
    ]
}

fn total(rows: &[Figures]) -> Figures {
    let mut total = [None; 9];
    for (measure, total) in total.iter_mut().enumerate() {
        *total = Some(rows.iter().filter_map(|figures| figures[measure]).sum());
    }
    total
}

fn line(text: &mut String, rank: &str, name: &str, figures: &Figures) {
    write!(text, "{rank},{name}").expect("a string takes text");
    for figure in figures {
        match figure {
            None => text.push_str(",-"),
            Some(hundredths) => {
                let sign = if *hundredths < 0 { "-" } else { "" };
                let size = hundredths.unsigned_abs();
                write!(text, ",{sign}{}.{:02}", size / 100, size % 100)
                    .expect("a string takes text");
            }
        }
    }
    text.push('\n');
}

/// A word of three syllables that no other row has.
fn name(row: usize) -> String {
    const CONSONANTS: [char; 16] =
        ['b', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
    const VOWELS: [char; 5] = ['a', 'e', 'i', 'o', 'u'];
    const SYLLABLES: usize = CONSONANTS.len() * VOWELS.len();
    const WORDS: usize = SYLLABLES.pow(3);
    assert!(row < WORDS, "there are not enough words");
    // The step has no factor in common with the number of words, so that it comes to every word
    // once.
    let mut word = row * 314_159 % WORDS;
    let mut name = String::new();
    for _ in 0..3 {
        let syllable = word % SYLLABLES;
        name.push(CONSONANTS[syllable / VOWELS.len()]);
        name.push(VOWELS[syllable % VOWELS.len()]);
        word /= SYLLABLES;
    }
    name[..1].to_uppercase() + &name[1..]
}

/// The generator `splitmix64`.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }

    /// An amount with the given chance in a hundred, or a dash.
    fn amount(&mut self, chance: u64) -> Option<i64> {
        (self.below(100) < chance).then(|| self.below(50_000) as i64)
    }

    /// Puts things in random order.
    pub(crate) fn shuffle<T>(&mut self, things: &mut [T]) {
        for i in (1..things.len()).rev() {
            things.swap(i, self.below(i as u64 + 1) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_are_unique() {
        let names: HashSet<String> = (0..100_000).map(name).collect();
        assert_eq!(names.len(), 100_000);
    }

    #[test]
    fn the_same_size_gives_the_same_table() {
        assert_eq!(table("heading", 50), table("heading", 50));
        assert_eq!(table("heading", 50).lines().count(), 51);
    }
}
