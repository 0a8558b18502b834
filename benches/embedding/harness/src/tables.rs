//! The tables: the ten rows of the chart, and made-up ones with the same columns and rules. The
//! same size always makes the same table.

use std::cmp::Reverse;
use std::fs;

use common::{Figures, source};
use fastrand::Rng;

use crate::build::NAMES;

const CHART: &str = "../../data/chart-iii-7.csv";

/// The text of a table of `rows` rows. The last row is the total of the others.
pub fn text(rows: usize) -> String {
    let chart = fs::read_to_string(CHART).expect(CHART);
    if rows == 10 {
        return chart;
    }
    let mut random = Rng::with_seed(2019);
    let mut table: Vec<Figures> = (1..rows).map(|_| figures(&mut random)).collect();
    table.sort_by_key(|figures| Reverse(figures[8]));
    let mut total = [Some(0); 9];
    for (measure, sum) in total.iter_mut().enumerate() {
        *sum = Some(table.iter().filter_map(|figures| figures[measure]).sum());
    }
    let heading = chart.lines().next().expect("the chart has a heading");
    let mut lines = vec![heading.to_owned()];
    lines.extend(
        (1..).zip(&table).map(|(row, figures)| line(&row.to_string(), &name(row), figures)),
    );
    lines.push(line("", "Total of all", &total));
    lines.join("\n") + "\n"
}

/// Figures for which the rules are exact.
fn figures(random: &mut Rng) -> Figures {
    let grant = amount(random, 0.8);
    let through = grant.and_then(|most| Some(amount(random, 0.3)? % (most + 1)));
    let technical = amount(random, if grant.is_some() { 0.8 } else { 1.0 });
    let (lent, back) = (amount(random, 0.4), amount(random, 0.5));
    let zero = Option::unwrap_or_default;
    let grants = zero(grant) + zero(technical);
    let loans = (lent.is_some() || back.is_some()).then(|| zero(lent) - zero(back));
    let (net, gross) = (grants + zero(loans), grants + zero(lent));
    [grant, through, technical, Some(grants), lent, back, loans, Some(net), Some(gross)]
}

/// An amount with the given chance, or a dash.
fn amount(random: &mut Rng, chance: f64) -> Option<i64> {
    (random.f64() < chance).then(|| random.i64(0..50_000))
}

fn line(rank: &str, name: &str, figures: &Figures) -> String {
    let amounts = figures.map(|figure| figure.map_or("-".into(), decimal));
    format!("{rank},{name},{}", amounts.join(","))
}

fn decimal(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let size = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", size / 100, size % 100)
}

/// A name of five letters that no other row has.
fn name(row: usize) -> String {
    // The step has no factor in common with 100,000, so that no name comes twice.
    let digits = format!("{:05}", row * 31_427 % 100_000);
    digits.bytes().map(|digit| char::from(digit - b'0' + b'A')).collect()
}

/// The table with one cell changed by a hundredth, which rounding allows.
pub fn edited(text: &str) -> String {
    text.replacen(".07,", ".08,", 1)
}

/// Writes the names that programs are asked for, up to 1,000 of ranked rows in random order, and
/// returns what each program must print: every answer, by a search from the top.
pub fn questions(text: &str) -> String {
    let ranked = text.lines().skip(1).filter(|line| !line.starts_with(','));
    let mut names: Vec<&str> = ranked.filter_map(|line| line.split(',').nth(1)).collect();
    Rng::with_seed(7).shuffle(&mut names);
    names.truncate(1_000);
    fs::write(NAMES, names.join("\n")).expect(NAMES);
    let rows = source::checked(text).expect("the table is right");
    let answer = |name| {
        let figures = rows.iter().find(|row| row.0 == name).map(|row| row.1);
        format!("{name}: {figures:?}")
    };
    names.into_iter().map(answer).collect::<Vec<_>>().join("\n")
}
