//! Measures as text, each in a unit that suits it.

use crate::results::Results;
use crate::technique::OURS;

/// A measure in a unit, or a dash where there is none.
pub(crate) fn value(
    results: &Results,
    unit: &str,
    technique: &str,
    rows: usize,
    measure: &str,
) -> String {
    if unit == "text" {
        return results.get(technique, rows, measure).unwrap_or("-").to_owned();
    }
    let Some(number) = results.number(technique, rows, measure) else {
        return String::from("-");
    };
    match unit {
        "whole" => digits(number, 0),
        "s" => digits(number / 1e3, 1),
        "us" => digits(number / 1e3, 1),
        "ms" => digits(number / 1e6, 1),
        "KiB" => digits(number / 1024.0, 0),
        "times" => times(results, technique, rows, measure, "ns"),
        _ => panic!("the unit `{unit}` is not known"),
    }
}

/// A measure as a multiple of ours. Ours itself is given in nanoseconds, or more where that reads
/// better.
pub(crate) fn times(
    results: &Results,
    technique: &str,
    rows: usize,
    measure: &str,
    unit: &str,
) -> String {
    let Some(number) = results.number(technique, rows, measure) else {
        return String::from("-");
    };
    match results.number(OURS, rows, measure) {
        Some(ours) if technique != OURS => format!("{}×", digits(number / ours, 1)),
        _ => match number {
            ..1e4 => format!("{} {unit}", digits(number, 0)),
            1e4..1e7 => format!("{} µs", digits(number / 1e3, 0)),
            _ => format!("{} ms", digits(number / 1e6, 0)),
        },
    }
}

/// A number with some decimals, one more where it is below one, and none from a hundred on.
fn digits(number: f64, decimals: usize) -> String {
    match number.abs() {
        100.0.. => grouped(number),
        ..1.0 if decimals > 0 => format!("{number:.*}", decimals + 1),
        _ => format!("{number:.decimals$}"),
    }
}

/// A whole number with a comma between thousands.
fn grouped(number: f64) -> String {
    let text = format!("{:.0}", number.abs());
    let mut grouped = String::from(if number < 0.0 { "-" } else { "" });
    for (i, digit) in text.chars().enumerate() {
        if i > 0 && (text.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_as_many_digits_as_one_reads() {
        for (number, text) in [
            (0.256, "0.26"),
            (2.56, "2.6"),
            (256.4, "256"),
            (12_345.6, "12,346"),
            (-1_234.0, "-1,234"),
        ] {
            assert_eq!(digits(number, 1), text);
        }
    }
}
