//! Fills in the page. Every figure on it comes from the results; a check holds them together.

use std::path::PathBuf;

use crate::faults::{FAULTS, Fault};
use crate::measure::CONTROL;
use crate::results::Results;
use crate::{SIZES, WAYS, folder, picture, read, write};

/// Writes the page and its picture.
pub fn write_both() {
    let results = Results::read("measures.tsv");
    write(&docs("embedding.md"), &page(&results));
    write(&docs("embedding.svg"), &picture::picture(&results));
}

/// Fails where the page or its picture is not what the results make.
pub fn check() {
    let results = Results::read("measures.tsv");
    let is_current = read(&docs("embedding.md")) == page(&results)
        && read(&docs("embedding.svg")) == picture::picture(&results);
    assert!(is_current, "docs/embedding.* is not what the results make: run `harness page`");
}

fn docs(file: &str) -> PathBuf {
    folder().join("../../docs").join(file)
}

/// Fills in `page.md`: each `{{…}}` names a value, a table or a part of a file.
fn page(results: &Results) -> String {
    let template = read(&folder().join("page.md"));
    let mut parts = template.split("{{");
    let mut page = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, text) = part.split_once("}}").expect("a name ends");
        page += &value(results, name);
        page += text;
    }
    page
}

fn value(results: &Results, name: &str) -> String {
    let words: Vec<&str> = name.split(' ').collect();
    let rows = |text: &str| text.parse::<usize>().expect("rows are a number");
    let least = |way, rows, measure: &str| {
        results.least(way, rows, measure).unwrap_or_else(|| panic!("no {measure} of {way}"))
    };
    match words[..] {
        ["rustc"] => results.word("run", 0, "rustc").expect("a version").to_owned(),
        ["cores"] => results.word("run", 0, "cores").expect("a number").to_owned(),
        ["build-table"] => build_table(results),
        ["run-table"] => run_table(results),
        ["fault-table"] => fault_table(),
        ["lint", count] => results.word("const-fn", rows(count), "lint").expect("tried").to_owned(),
        ["s", kind, way, count] => seconds(least(way, rows(count), &format!("{kind}_s"))),
        ["mib", kind, way, count] => thousands(least(way, rows(count), &format!("{kind}_mib"))),
        ["relocations", way, count] => thousands(least(way, rows(count), "relocations")),
        // In additions, less the loop around each.
        ["price", operation] => {
            let price = |operation| least("price", 0, operation) - least("price", 0, "nothing");
            short(price(operation) / price("addition"))
        }
        ["first", way, count] => micros(first(results, way, rows(count)).expect("measured")),
        ["spread", measure] => format!("{:.0}%", 100.0 * spread(results, measure)),
        ["ratio", measure, more, less, count] => {
            let count = rows(count);
            let ratio = least(more, count, measure) / least(less, count, measure);
            assert!(ratio > 1.0 + spread(results, measure), "{name} is inside the spread");
            short(ratio)
        }
        ["code", file, from, to] => code(file, from, to),
        _ => panic!("the page asks for {name}"),
    }
}

/// The lines of a file from the first that begins with `from` to the next that begins with `to`.
/// A `~` stands for a space.
fn code(file: &str, from: &str, to: &str) -> String {
    let text = read(&folder().join(file));
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
        let series = [CONTROL.0, CONTROL.1].map(|way| results.values(way, rows, measure));
        let halves =
            series.iter().flat_map(|values| values.chunks(values.len().div_ceil(2).max(1)));
        let minima = halves.map(|half| half.iter().copied().fold(f64::INFINITY, f64::min));
        let (least, most) = minima.fold((f64::INFINITY, 0.0_f64), |(least, most), minimum| {
            (least.min(minimum), most.max(minimum))
        });
        (most / least - 1.0).max(0.0)
    };
    SIZES.iter().map(spread).fold(0.0, f64::max)
}

/// The first answer in nanoseconds, less that of the program with no table.
fn first(results: &Results, way: &str, rows: usize) -> Option<f64> {
    Some(results.least(way, rows, "first_ns")? - results.least("nothing", rows, "first_ns")?)
}

fn build_table(results: &Results) -> String {
    let mut table = String::from(
        "| technique | 10 | 1,000 | 8,000 | 100,000 | MiB at 8,000 | clean, s |\n|---|---:|---:|---:|---:|---:|---:|\n",
    );
    for way in WAYS {
        let cell = |rows| match results.least(way, rows, "build_s") {
            Some(time) => seconds(time),
            None if results.least(way, rows, "stopped_s").is_some() => "stopped".into(),
            None => String::new(),
        };
        let memory = results.least(way, 8_000, "build_mib").map_or(String::new(), thousands);
        let clean = results.least(way, 10, "clean_s").map_or(String::new(), seconds);
        let cells = SIZES.map(cell).join(" | ");
        table += &format!("| `{way}` | {cells} | {memory} | {clean} |\n");
    }
    table.trim_end().to_owned()
}

fn run_table(results: &Results) -> String {
    const ROWS: usize = 1_000;
    let mut table = String::from(
        "| technique | first answer, µs | look-up, ns | sum, ns | relocations | program, KiB |\n|---|---:|---:|---:|---:|---:|\n",
    );
    let ways = WAYS.into_iter().filter(|way| results.least(way, ROWS, "first_ns").is_some());
    for way in ways {
        let least = |measure| results.least(way, ROWS, measure).expect("measured");
        let time = |measure| {
            let time = least(measure);
            let flat = results.least(CONTROL.0, ROWS, measure).expect("measured");
            let spread = spread(results, "look_up_ns").max(spread(results, "sum_ns"));
            let is_same = (time / flat).max(flat / time) <= 1.0 + spread;
            if is_same && way != CONTROL.0 { "same".into() } else { short(time) }
        };
        table += &format!(
            "| `{way}` | {} | {} | {} | {} | {} |\n",
            micros(first(results, way, ROWS).expect("measured")),
            time("look_up_ns"),
            time("sum_ns"),
            thousands(least("relocations")),
            thousands((least("program_bytes") / 1024.0).round()),
        );
    }
    table.trim_end().to_owned()
}

/// The outcomes of the faults; ways with the same outcomes share a line.
fn fault_table() -> String {
    let results = Results::read("faults.tsv");
    let mut lines: Vec<(Vec<String>, Vec<&str>)> = Vec::new();
    for way in WAYS.into_iter().chain([crate::build::UNCHECKED]) {
        let outcome = |(fault, ..): Fault| results.word(way, 10, fault).expect("tried").to_owned();
        let outcomes: Vec<String> = FAULTS.map(outcome).to_vec();
        match lines.iter_mut().find(|(others, _)| *others == outcomes) {
            Some((_, ways)) => ways.push(way),
            None => lines.push((outcomes, vec![way])),
        }
    }
    let names = FAULTS.map(|(fault, ..)| fault).join(" | ");
    let mut table = format!("| technique | {names} |\n|---|---|---|---|---|---|\n");
    for (outcomes, ways) in lines {
        let ways: Vec<String> = ways.iter().map(|way| format!("`{way}`")).collect();
        table += &format!("| {} | {} |\n", ways.join(", "), outcomes.join(" | "));
    }
    table.trim_end().to_owned()
}

/// A time with two figures, and at most two decimals.
pub fn seconds(time: f64) -> String {
    if time < 1.0 { format!("{time:.2}") } else { short(time) }
}

fn micros(nanoseconds: f64) -> String {
    let micros = nanoseconds / 1e3;
    if micros < 1.0 { format!("{:.1}", micros.max(0.0)) } else { short(micros) }
}

fn short(value: f64) -> String {
    if value < 10.0 { format!("{value:.1}") } else { thousands(value.round()) }
}

/// A whole number with commas.
pub fn thousands(value: f64) -> String {
    let digits = format!("{value:.0}");
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| str::from_utf8(group).ok()).collect();
    groups.join(",").replacen("-,", "-", 1)
}
