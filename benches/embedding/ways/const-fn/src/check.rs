//! What the rows must satisfy: the rules of each row, and the totals of the last.

use common::DASH;

use crate::fault;

/// Checks the rules of a row.
pub const fn rules(text: &[u8], row: usize, mut figures: [i64; 9]) {
    let mut i = 0;
    while i < 9 {
        if figures[i] == DASH {
            figures[i] = 0;
        }
        i += 1;
    }
    let [grant, through, technical, grants, lent, back, loans, net, gross] = figures;
    rule(grants - grant - technical, text, row, 3, "must be grant aid + technical cooperation");
    rule(loans - lent + back, text, row, 6, "must be loan disbursed - loan recovered");
    rule(net - grants - loans, text, row, 7, "must be grants total + loan net");
    rule(gross - grants - lent, text, row, 8, "must be grants total + loan disbursed");
    if through > grant {
        fault::of_figure(text, row, 1, "must be at most grant aid");
    }
}

/// Half a hundredth is allowed for each of three rounded figures.
const fn rule(off: i64, text: &[u8], row: usize, measure: usize, must: &str) {
    if off < -1 || 1 < off {
        fault::of_figure(text, row, measure, must);
    }
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
        let total = rows[N - 1][measure];
        let off = if total == DASH { 0 } else { total } - sum;
        if 2 * off > rounded || 2 * off < -rounded {
            fault::of_figure(text, N - 1, measure, "must be the sum of the rows above it");
        }
        measure += 1;
    }
}
