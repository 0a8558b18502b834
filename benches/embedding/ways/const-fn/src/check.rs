//! What the rows must satisfy: the rules of each row, and the totals of the last.

use common::{DASH, MEASURES};

use crate::fault;

/// The rules of a row. Two figures that are off by up to 0.01 may come of rounding.
pub const fn is_row_right(figures: &[i64; 9]) -> bool {
    let mut figures = *figures;
    let mut i = 0;
    while i < 9 {
        if figures[i] == DASH {
            figures[i] = 0;
        }
        i += 1;
    }
    let [grant, through, technical, grants, lent, back, loans, net, gross] = figures;
    through <= grant
        && is_rounding(grants - grant - technical)
        && is_rounding(loans - lent + back)
        && is_rounding(net - grants - loans)
        && is_rounding(gross - grants - lent)
}

/// Half a hundredth is allowed for each of three rounded figures.
const fn is_rounding(off: i64) -> bool {
    -1 <= off && off <= 1
}

/// Finds the rule that a row breaks, and ends the compilation with it.
pub const fn explain_row(text: &[u8], row: usize, figures: &[i64; 9]) -> ! {
    const RULES: [(usize, usize, usize, i64, &str); 4] = [
        (3, 0, 2, 1, "must be grant aid + technical cooperation"),
        (6, 4, 5, -1, "must be loan disbursed - loan recovered"),
        (7, 3, 6, 1, "must be grants total + loan net"),
        (8, 3, 4, 1, "must be grants total + loan disbursed"),
    ];
    let mut i = 0;
    while i < RULES.len() {
        let (result, a, b, sign, must) = RULES[i];
        if !is_rounding(or_zero(figures[result]) - or_zero(figures[a]) - sign * or_zero(figures[b]))
        {
            fault::of_cell(text, place(text, row, result), MEASURES[result], must);
        }
        i += 1;
    }
    fault::of_cell(text, place(text, row, 1), MEASURES[1], "must be at most grant aid")
}

/// Checks the total of each column.
pub const fn totals<const N: usize>(text: &[u8], rows: &[[i64; 9]; N]) {
    let mut measure = 0;
    while measure < 9 {
        let (mut sum, mut rounded, mut i) = (0, 1, 0);
        while i < N - 1 {
            let figure = rows[i][measure];
            if figure != DASH {
                sum += figure;
                rounded += 1;
            }
            i += 1;
        }
        let off = or_zero(rows[N - 1][measure]) - sum;
        if 2 * off > rounded || 2 * off < -rounded {
            let must = "must be the sum of the rows above it";
            fault::of_cell(text, place(text, N - 1, measure), MEASURES[measure], must);
        }
        measure += 1;
    }
}

const fn or_zero(figure: i64) -> i64 {
    if figure == DASH { 0 } else { figure }
}

/// Where the cell of a measure begins.
const fn place(text: &[u8], row: usize, measure: usize) -> usize {
    let (mut lines, mut commas, mut i) = (0, 0, 0);
    while lines < row + 1 || commas < measure + 2 {
        match text[i] {
            b'\n' => lines += 1,
            b',' if lines == row + 1 => commas += 1,
            _ => {}
        }
        i += 1;
    }
    i
}
