//! Fills in the page. Every figure on it comes from the results; a check holds them together.

use std::fs;

use crate::faults::{FAULTS, Fault};
use crate::results::Results;
use crate::{CONTROL, SIZES, UNCHECKED, WAYS, ways};

/// Fills in `page.md`: each `{{…}}` names a value, a table or a part of a file.
pub fn page(results: &Results) -> String {
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
        ["build-table"] => build_table(results),
        ["run-table"] => run_table(results),
        ["fault-table"] => fault_table(),
        ["code", file, from, to] => code(file, from, to),
        ["spread", measure] => format!("{:.0}%", 100.0 * spread(results, measure)),
        // In additions, less the loop around each.
        ["price", operation] => {
            let price =
                |name| least(results, "price", 0, name) - least(results, "price", 0, "nothing");
            short(price(operation) / price("addition"))
        }
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

fn least(results: &Results, way: &str, rows: usize, measure: &str) -> f64 {
    let least = results.least(way, rows, measure);
    least.unwrap_or_else(|| panic!("no {measure} of {way} at {rows} rows"))
}

/// The lines of a file from the first that begins with `from` to the next that begins with `to`.
/// A `~` stands for a space.
fn code(file: &str, from: &str, to: &str) -> String {
    let text = fs::read_to_string(file).expect(file);
    let [from, to] = [from, to].map(|begin| begin.replace('~', " "));
    let mut part = Vec::new();
    for line in text.lines().skip_while(|line| !line.starts_with(&from)) {
        part.push(line);
        if line.starts_with(&to) {
            return part.join("\n");
        }
    }
    panic!("{file} has no part from {from} to {to}")
}

/// The spread of the control, at most over all sizes. Two series are measured of one program, and
/// each is cut in half. The spread is the largest of the four minima, divided by the least, less one.
fn spread(results: &Results, measure: &str) -> f64 {
    let spread = |&rows: &usize| {
        let series = ["flat", CONTROL].map(|way| results.values(way, rows, measure));
        let halves =
            series.iter().flat_map(|values| values.chunks(values.len().div_ceil(2).max(1)));
        let minima = halves.filter_map(|half| half.iter().copied().reduce(f64::min));
        let mut minima: Vec<f64> = minima.collect();
        minima.sort_by(f64::total_cmp);
        if let [least, .., most] = minima[..] { most / least - 1.0 } else { 0.0 }
    };
    SIZES.iter().map(spread).fold(0.0, f64::max)
}

fn build_table(results: &Results) -> String {
    let mut table = String::from(
        "| technique | 10 | 1,000 | 8,000 | 100,000 | MiB at 8,000 | clean, s |\n|---|---:|---:|---:|---:|---:|---:|\n",
    );
    for way in WAYS {
        let cell = |rows, measure, print: fn(f64) -> String| {
            results.least(way, rows, measure).map(print).unwrap_or_default()
        };
        let times = SIZES.map(|rows| cell(rows, "build_s", seconds)).join(" | ");
        let memory = cell(8_000, "build_mib", thousands);
        let clean = cell(10, "clean_s", seconds);
        table += &format!("| `{way}` | {times} | {memory} | {clean} |\n");
    }
    table
}

fn run_table(results: &Results) -> String {
    let mut table = String::from(
        "| technique | first answer, µs | look-up, ns | sum, ns | relocations | program, KiB |\n|---|---:|---:|---:|---:|---:|\n",
    );
    let spread = spread(results, "look_up_ns").max(spread(results, "sum_ns"));
    for way in ways(1_000) {
        let least = |way, measure| least(results, way, 1_000, measure);
        let time = |measure| {
            let (time, flat) = (least(way, measure), least("flat", measure));
            let is_same = (time / flat).max(flat / time) <= 1.0 + spread;
            if is_same && way != "flat" { "same".into() } else { short(time) }
        };
        let first = least(way, "first_ns") - least("nothing", "first_ns");
        table += &format!(
            "| `{way}` | {} | {} | {} | {} | {} |\n",
            short(first.max(0.0) / 1e3),
            time("look_up_ns"),
            time("sum_ns"),
            thousands(least(way, "relocations")),
            thousands(least(way, "program_bytes") / 1024.0),
        );
    }
    table
}

/// The outcomes of the faults; ways with the same outcomes share a line.
fn fault_table() -> String {
    let results = Results::read("results/faults.tsv");
    let mut lines: Vec<(String, String)> = Vec::new();
    for way in WAYS.into_iter().chain([UNCHECKED]) {
        let outcome = |(fault, ..): Fault| results.texts(way, 10, fault)[0].as_str();
        let outcomes = FAULTS.map(outcome).join(" | ");
        match lines.iter_mut().find(|(_, others)| *others == outcomes) {
            Some((ways, _)) => *ways += &format!(", `{way}`"),
            None => lines.push((format!("`{way}`"), outcomes)),
        }
    }
    let names = FAULTS.map(|(fault, ..)| fault).join(" | ");
    let mut table = format!("| technique | {names} |\n|---|---|---|---|---|---|\n");
    for (ways, outcomes) in lines {
        table += &format!("| {ways} | {outcomes} |\n");
    }
    table
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
