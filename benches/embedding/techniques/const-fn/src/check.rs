//! What the rows must satisfy: the rules of every row, and the totals of the last one.

use embedding_common::{MEASURES, Row};

use crate::fault::{Fault, attempt};
use crate::reader::place;

/// A rule of a row, as columns: the result, what is added and what is taken away.
struct Rule {
    must: &'static str,
    result: usize,
    plus: &'static [usize],
    minus: &'static [usize],
    /// The parts give the most that the result may be.
    at_most: bool,
}

const TOTAL: &str = "must be the sum of the rows above it, in hundredths ";

const RULES: [Rule; 5] = [
    Rule {
        must: "must be at most grant aid, in hundredths ",
        result: 1,
        plus: &[0],
        minus: &[],
        at_most: true,
    },
    Rule {
        must: "must be grant aid + technical cooperation, in hundredths ",
        result: 3,
        plus: &[0, 2],
        minus: &[],
        at_most: false,
    },
    Rule {
        must: "must be loan disbursed - loan recovered, in hundredths ",
        result: 6,
        plus: &[4],
        minus: &[5],
        at_most: false,
    },
    Rule {
        must: "must be grants total + loan net, in hundredths ",
        result: 7,
        plus: &[3, 6],
        minus: &[],
        at_most: false,
    },
    Rule {
        must: "must be grants total + loan disbursed, in hundredths ",
        result: 8,
        plus: &[3, 4],
        minus: &[],
        at_most: false,
    },
];

/// A sum of figures, and how many of them were rounded.
#[derive(Clone, Copy)]
struct Sum {
    hundredths: i64,
    rounded: i64,
}

pub(crate) const fn check(text: &str, rows: &[Row<&str>]) -> Result<(), Fault> {
    let mut i = 0;
    while i < rows.len() {
        attempt!(check_row(text, rows, i));
        i += 1;
    }
    check_totals(text, rows)
}

const fn check_row(text: &str, rows: &[Row<&str>], row: usize) -> Result<(), Fault> {
    let figures = &rows[row].entry.figures;
    let mut i = 0;
    while i < RULES.len() {
        let rule = &RULES[i];
        let sum = Sum::NOTHING.with(figures, rule.plus, 1).with(figures, rule.minus, -1);
        if !sum.allows(figures[rule.result], rule.at_most) {
            return Err(sum.fault(text, row, rule.result, rule.must));
        }
        i += 1;
    }
    Ok(())
}

const fn check_totals(text: &str, rows: &[Row<&str>]) -> Result<(), Fault> {
    let last = rows.len() - 1;
    let mut measure = 0;
    while measure < MEASURES.len() {
        let mut sum = Sum::NOTHING;
        let mut i = 0;
        while i < last {
            sum = sum.with(&rows[i].entry.figures, &[measure], 1);
            i += 1;
        }
        if !sum.allows(rows[last].entry.figures[measure], false) {
            return Err(sum.fault(text, last, measure, TOTAL));
        }
        measure += 1;
    }
    Ok(())
}

impl Sum {
    const NOTHING: Sum = Sum { hundredths: 0, rounded: 0 };

    /// Adds some figures of a row. A dash counts as nothing.
    const fn with(mut self, figures: &[Option<i64>], parts: &[usize], sign: i64) -> Sum {
        let mut i = 0;
        while i < parts.len() {
            if let Some(hundredths) = figures[parts[i]] {
                self.hundredths += sign * hundredths;
                self.rounded += 1;
            }
            i += 1;
        }
        self
    }

    /// Half a hundredth is allowed for each rounded figure, the result included.
    const fn allows(&self, result: Option<i64>, at_most: bool) -> bool {
        let (hundredths, rounded) = match result {
            Some(hundredths) => (hundredths, 1),
            None => (0, 0),
        };
        let off = hundredths - self.hundredths;
        (at_most && off < 0) || 2 * off.abs() <= self.rounded + rounded
    }

    /// The fault of a figure that its parts do not give.
    const fn fault(self, text: &str, row: usize, measure: usize, must: &'static str) -> Fault {
        let fault = Fault::new(place(text, row, 2 + measure), MEASURES[measure], must);
        Fault { number: Some(self.hundredths), ..fault }
    }
}
