//! Fills in the page. Every figure on it comes from the results; a check holds them together.

use std::fs;

use crate::faults::{FAULTS, READERS};
use crate::results::Results;
use crate::{CONTROL, SIZES, WAYS};

/// What the page concludes from the figures: the first is at least so many times the second.
const CLAIMS: [(&str, usize, &str, f64, &str); 13] = [
    // Plain numbers, not `Some`; then flat.
    ("table_s", 8_000, "nested-some", 2.0, "nested"),
    ("table_s", 100_000, "nested-some", 2.0, "nested"),
    ("table_s", 8_000, "nested", 1.2, "flat"),
    ("table_s", 100_000, "nested", 1.2, "flat"),
    // A table that was evaluated is cached, and generated source is compiled again.
    ("table_s", 8_000, "const-fn", 2.0, "flat"),
    ("program_s", 8_000, "flat", 1.2, "const-fn"),
    ("program_s", 100_000, "flat", 1.2, "const-fn"),
    // Bytes are the cheapest, and a crate of its own makes any shape cheap to program against.
    ("table_s", 8_000, "flat", 1.5, "bytes"),
    ("program_s", 100_000, "flat", 2.0, "apart"),
    ("program_s", 100_000, "flat", 2.0, "bytes"),
    // Pointers cost at the start of a process.
    ("process_us", 100_000, "nested", 1.5, "flat"),
    ("process_us", 1_000, "csv", 1.2, "flat"),
    // Most of a build script is the time without optimization.
    ("table_s", 100_000, "script", 1.5, "optimized-script"),
];

/// Fills in `page.md`: each `{{…}}` names a value or a table. Ends where a conclusion of the page no
/// longer follows from the figures.
pub fn page(results: &Results) -> String {
    for (measure, rows, more, times, less) in CLAIMS {
        let [most, least] = [more, less].map(|way| least(results, way, rows, measure));
        assert!(
            most >= times * least,
            "page.md concludes that {measure} of {more} is at least {times} times that of {less} \
             at {rows} rows, but {most} is less than {times} times {least}"
        );
    }
    let template = fs::read_to_string("page.md").expect("page.md");
    let mut parts = template.split("{{");
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, text) = part.split_once("}}").expect("a name ends");
        page += value(results, name).trim_end();
        page += text;
    }
    page
}

fn value(results: &Results, name: &str) -> String {
    let words: Vec<&str> = name.split(' ').collect();
    let number = |text: &str| text.parse().expect("rows are a number");
    match words[..] {
        ["builds", ref columns @ ..] => {
            lines(results, &["nothing"], columns) + &lines(results, &WAYS, columns)
        }
        ["runs", ref columns @ ..] => lines(results, &WAYS, columns),
        ["faults"] => fault_lines(),
        ["spread", measure] => format!("{:.0}%", 100.0 * spread(results, measure)),
        ["price", operation] => short(price(results, operation) / 1e3),
        ["relocation"] => short(relocation(results)),
        [measure @ ("rustc" | "lint"), way, rows] => {
            results.texts(way, number(rows), measure)[0].clone()
        }
        [measure, way, rows] if measure.ends_with("_s") => {
            seconds(least(results, way, number(rows), measure))
        }
        [measure, way, rows] => thousands(least(results, way, number(rows), measure)),
        _ => panic!("the page asks for {name}"),
    }
}

/// Nanoseconds of an operation in a `const fn`, less the loop around it.
fn price(results: &Results, operation: &str) -> f64 {
    least(results, "price", 0, operation) - least(results, "price", 0, "nothing")
}

/// Nanoseconds that a relocation adds to a process: those of `nested` more than of `flat`.
fn relocation(results: &Results) -> f64 {
    let less = |measure| {
        let [nested, flat] = ["nested", "flat"].map(|way| least(results, way, 100_000, measure));
        nested - flat
    };
    1e3 * less("process_us") / less("relocations")
}

fn least(results: &Results, way: &str, rows: usize, measure: &str) -> f64 {
    let least = results.least(way, rows, measure);
    least.unwrap_or_else(|| panic!("no {measure} of {way} at {rows} rows"))
}

/// By how much two minima of one program differ, at most over all sizes: `flat` and its control.
fn spread(results: &Results, measure: &str) -> f64 {
    let spread = |&rows: &usize| {
        let [flat, control] = ["flat", CONTROL].map(|way| results.least(way, rows, measure));
        let (flat, control) = flat.zip(control)?;
        Some((flat / control).max(control / flat) - 1.0)
    };
    SIZES.iter().filter_map(spread).fold(0.0, f64::max)
}

/// A line for each way, with the least value of each column, which is a measure and a number of rows.
fn lines(results: &Results, ways: &[&str], columns: &[&str]) -> String {
    let mut lines = String::new();
    for way in ways {
        lines += &format!("| `{way}` |");
        for column in columns {
            let (measure, rows) = column.split_once(':').expect("a column has a number of rows");
            let rows = rows.parse().expect("rows are a number");
            let value = |way| least(results, way, rows, measure);
            lines += &match measure {
                "process_us" => {
                    format!(" {} |", thousands((value(way) - value("nothing")).max(0.0)))
                }
                _ if measure.ends_with("_s") => format!(" {} |", seconds(value(way))),
                _ => format!(" {} |", thousands(value(way))),
            };
        }
        lines += "\n";
    }
    lines
}

fn fault_lines() -> String {
    let results = Results::read("results/faults.tsv");
    let mut lines = String::new();
    for (reader, _) in READERS {
        let outcomes = FAULTS.map(|(fault, ..)| results.texts(reader, 10, fault)[0].as_str());
        lines += &format!("| {reader} | {} |\n", outcomes.join(" | "));
    }
    lines
}

/// A time with two figures, and at most two decimals.
pub fn seconds(time: f64) -> String {
    if time < 1.0 { format!("{time:.2}") } else { short(time) }
}

fn short(value: f64) -> String {
    if value < 10.0 { format!("{value:.1}") } else { thousands(value) }
}

/// A whole number with commas.
pub fn thousands(value: f64) -> String {
    let mut digits = format!("{value:.0}");
    for place in (1..digits.len()).rev().skip(2).step_by(3) {
        digits.insert(place, ',');
    }
    digits
}
