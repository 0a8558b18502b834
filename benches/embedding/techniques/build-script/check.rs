//! What the rows must satisfy: no name twice, the rules of every row, and the totals of the last
//! one.

use embedding_common::{MEASURES, Row};

/// A rule of a row, as columns: the result, what is added, what is taken away, and whether the
/// result may be less.
const RULES: [(usize, &[usize], &[usize], bool); 5] = [
    (1, &[0], &[], true),
    (3, &[0, 2], &[], false),
    (6, &[4], &[5], false),
    (7, &[3, 6], &[], false),
    (8, &[3, 4], &[], false),
];

pub(crate) fn check(rows: &[Row<String>], by_name: &[u32]) -> Result<(), String> {
    check_names(rows, by_name)?;
    for (row, line) in rows.iter().zip(2..) {
        check_row(&row.entry.figures, line)?;
    }
    check_totals(rows)
}

fn check_names(rows: &[Row<String>], by_name: &[u32]) -> Result<(), String> {
    for pair in by_name.windows(2) {
        let [first, second] = [pair[0], pair[1]].map(|row| &rows[row as usize].name);
        if first == second {
            return Err(format!(
                "line {}: `{second}` stands on line {} already",
                pair[1] + 2,
                pair[0] + 2
            ));
        }
    }
    Ok(())
}

fn check_row(figures: &[Option<i64>], line: usize) -> Result<(), String> {
    for (result, plus, minus, at_most) in RULES {
        let plus = plus.iter().map(|&part| (figures[part], 1));
        let minus = minus.iter().map(|&part| (figures[part], -1));
        check_sum(figures[result], plus.chain(minus), at_most, line, result)?;
    }
    Ok(())
}

fn check_totals(rows: &[Row<String>]) -> Result<(), String> {
    let Some((total, rows)) = rows.split_last() else {
        return Err("there are no rows".to_owned());
    };
    for measure in 0..MEASURES.len() {
        let column = rows.iter().map(|row| (row.entry.figures[measure], 1));
        check_sum(total.entry.figures[measure], column, false, rows.len() + 2, measure)?;
    }
    Ok(())
}

/// Half a hundredth is allowed for each rounded figure, the result included.
fn check_sum(
    result: Option<i64>,
    parts: impl Iterator<Item = (Option<i64>, i64)>,
    at_most: bool,
    line: usize,
    measure: usize,
) -> Result<(), String> {
    let parts: Vec<i64> = parts.filter_map(|(figure, sign)| Some(figure? * sign)).collect();
    let sum: i64 = parts.iter().sum();
    let off = result.unwrap_or(0) - sum;
    let rounded = parts.len() + usize::from(result.is_some());
    if (at_most && off < 0) || 2 * off.unsigned_abs() <= rounded as u64 {
        return Ok(());
    }
    Err(format!(
        "line {line}: {} says {:?} hundredths, and its parts give {sum}",
        MEASURES[measure],
        result.unwrap_or(0),
    ))
}
