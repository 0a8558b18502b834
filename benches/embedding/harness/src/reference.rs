//! The answers that every technique must give, computed here from the text of the table by other
//! means.

use std::fmt::Write as _;

use embedding_common::MEASURES;

struct Line<'a> {
    name: &'a str,
    rank: Option<u32>,
    figures: Vec<Option<i64>>,
}

/// The names of a table.
pub(crate) fn names(csv: &str) -> Vec<&str> {
    lines(csv).iter().map(|line| line.name).collect()
}

/// Every answer, as the programs print them for these keys.
pub(crate) fn answers(csv: &str, keys: &str) -> String {
    let lines = lines(csv);
    let mut answers = String::new();
    let by_name: std::collections::HashMap<&str, &Line<'_>> =
        lines.iter().map(|line| (line.name, line)).collect();
    for key in keys.lines() {
        let line = by_name[key];
        writeln!(answers, "{key}: {:?} {:?}", line.rank, line.figures)
            .expect("a string takes text");
    }
    for (measure, name) in MEASURES.iter().enumerate() {
        let above_total = &lines[..lines.len() - 1];
        let sum: i64 = above_total.iter().filter_map(|line| line.figures[measure]).sum();
        writeln!(answers, "sum of {name}: {sum}").expect("a string takes text");
        for (amount, line) in ranking(&lines, measure) {
            writeln!(answers, "by {name}: {} {amount}", line.name).expect("a string takes text");
        }
    }
    answers
}

fn ranking<'a>(lines: &'a [Line<'a>], measure: usize) -> Vec<(i64, &'a Line<'a>)> {
    let ranked = lines.iter().filter(|line| line.rank.is_some());
    let mut ranking: Vec<_> =
        ranked.filter_map(|line| Some((line.figures[measure]?, line))).collect();
    ranking.sort_by(|(a, _), (b, _)| b.cmp(a));
    ranking
}

fn lines(csv: &str) -> Vec<Line<'_>> {
    csv.lines().skip(1).map(line).collect()
}

fn line(line: &str) -> Line<'_> {
    let mut cells = line.split(',');
    let rank = cells.next().expect("a line has a rank").parse().ok();
    let name = cells.next().expect("a line has a name");
    let figures = cells.map(|cell| cell.replace('.', "").parse().ok()).collect();
    Line { name, rank, figures }
}
