//! The tables of the page, one technique a row.

use crate::faults::{FAULTS, Tried};
use crate::growth::{COMPARED, LADDER};
use crate::results::Results;
use crate::tables::SIZES;
use crate::technique::{ALL, OURS};
use crate::units::{times, value};

/// What ten rows cost to build.
pub(crate) fn build(results: &Results) -> String {
    let rows = SIZES[0];
    let mut table = heading(&[
        "technique",
        "clean, s",
        "rebuild, s",
        "memory, MiB",
        "program, KiB",
        "crates",
        "no std",
        "const",
    ]);
    for technique in &ALL {
        let cell = |unit, measure| value(results, unit, technique.name, rows, measure);
        table += &line(&[
            name(technique.name),
            cell("s", "clean_ms"),
            cell("s", "rebuild_ms"),
            cell("whole", "clean_peak_mib"),
            cell("KiB", "binary_bytes"),
            cell("whole", "crates"),
            cell("text", "without_std"),
            cell("text", "in_constant"),
        ]);
    }
    finished(table)
}

/// What larger tables cost to build.
pub(crate) fn growth(results: &Results) -> String {
    let mut columns = vec![String::from("technique")];
    for rows in &SIZES[1..] {
        let rows = grouped(*rows);
        columns.extend(["s", "MiB", "KiB"].map(|unit| format!("{rows}: {unit}")));
    }
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let mut table = heading(&columns);
    for technique in &ALL {
        let mut cells = vec![name(technique.name)];
        for rows in &SIZES[1..] {
            for (unit, measure) in
                [("s", "rebuild_ms"), ("whole", "rebuild_peak_mib"), ("KiB", "binary_bytes")]
            {
                cells.push(value(results, unit, technique.name, *rows, measure));
            }
        }
        table += &line(&cells);
    }
    finished(table)
}

/// What an answer costs. Ours is given in time, the others as multiples of it.
pub(crate) fn answers(results: &Results, rows: usize) -> String {
    let mut table = heading(&[
        "technique",
        "first answer",
        "process, µs",
        "look-up",
        "sum",
        "ranking",
        "heap, KiB",
    ]);
    for technique in &ALL {
        if results.get(technique.name, rows, "look_up_ns").is_none() {
            continue;
        }
        let ratio = |measure| times(results, technique.name, rows, measure, "ns");
        let cell = |unit, measure| value(results, unit, technique.name, rows, measure);
        table += &line(&[
            name(technique.name),
            ratio("first_ns"),
            cell("whole", "process_us"),
            ratio("look_up_ns"),
            ratio("sum_ns"),
            ratio("ranking_ns"),
            cell("KiB", "heap_bytes"),
        ]);
    }
    finished(table)
}

/// How the compile time of the techniques that write Rust grows.
pub(crate) fn ladder(results: &Results) -> String {
    let mut table = heading(&["rows", "`const-fn`, s", "MiB", "lint", "`build-script`, s", "MiB"]);
    for rows in LADDER {
        let cell = |unit, technique, measure| value(results, unit, technique, rows, measure);
        let [ours, script] = COMPARED;
        table += &line(&[
            grouped(rows),
            cell("s", ours, "library_ms"),
            cell("whole", ours, "library_peak_mib"),
            cell("text", ours, "lint"),
            cell("s", script, "library_ms"),
            cell("whole", script, "library_peak_mib"),
        ]);
    }
    finished(table)
}

/// For each measure, the techniques that are at least a tenth better than ours at some size, best
/// first.
pub(crate) fn best(results: &Results) -> String {
    let mut table = heading(&["measure", "rows", "ours", "better, best first"]);
    for (words, measure, unit) in [
        ("clean build, s", "clean_ms", "s"),
        ("rebuild, s", "rebuild_ms", "s"),
        ("program, KiB", "binary_bytes", "KiB"),
        ("first answer, µs", "first_ns", "us"),
        ("process, µs", "process_us", "whole"),
        ("look-up, µs", "look_up_ns", "us"),
        ("sum, µs", "sum_ns", "us"),
        ("ranking, µs", "ranking_ns", "us"),
    ] {
        for rows in SIZES {
            let Some(ours) = results.number(OURS, rows, measure) else {
                continue;
            };
            let better = better(results, rows, measure, ours);
            if !better.is_empty() {
                let figure = |name| value(results, unit, name, rows, measure);
                let better: Vec<String> =
                    better.iter().map(|name| format!("`{name}` {}", figure(name))).collect();
                table += &line(&[words.to_owned(), grouped(rows), figure(OURS), better.join(", ")]);
            }
        }
    }
    finished(table)
}

/// The difference that says nothing, in the unit of the measure.
fn noise(measure: &str) -> f64 {
    if measure == "process_us" { 100.0 } else { 0.0 }
}

fn better(results: &Results, rows: usize, measure: &str, ours: f64) -> Vec<&'static str> {
    let mut better: Vec<(f64, &str)> = ALL
        .iter()
        .filter_map(|technique| {
            Some((results.number(technique.name, rows, measure)?, technique.name))
        })
        .filter(|(number, _)| *number < 0.9 * ours && ours - number > noise(measure))
        .collect();
    better.sort_by(|a, b| a.0.total_cmp(&b.0));
    better.into_iter().map(|(_, name)| name).take(4).collect()
}

/// What each fault does to each technique.
pub(crate) fn faults(tried: &[Tried]) -> String {
    let mut columns = vec!["technique"];
    columns.extend(FAULTS.iter().map(|fault| fault.name));
    let mut table = heading(&columns);
    for technique in &ALL {
        let mut cells = vec![name(technique.name)];
        for fault in &FAULTS {
            let found = tried
                .iter()
                .find(|tried| tried.technique == technique.name && tried.fault == fault.name);
            cells.push(found.map_or("-".to_owned(), |tried| tried.outcome.clone()));
        }
        table += &line(&cells);
    }
    finished(table)
}

fn name(technique: &str) -> String {
    format!("`{technique}`")
}

fn grouped(rows: usize) -> String {
    match rows {
        ..1_000 => rows.to_string(),
        _ => format!("{},{:03}", rows / 1_000, rows % 1_000),
    }
}

/// The heading of a table whose first column is text.
fn heading(columns: &[&str]) -> String {
    let columns: Vec<String> = columns.iter().map(|column| (*column).to_owned()).collect();
    line(&columns) + "|---" + &"|---:".repeat(columns.len() - 1) + "|\n"
}

fn line(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// The template ends the last line.
fn finished(table: String) -> String {
    table.trim_end().to_owned()
}
