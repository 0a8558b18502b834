//! How the compile time of the `const fn` grows with the table, and from which size the compiler objects.

use crate::build;
use crate::results::Results;
use crate::tables::{self, Files};
use crate::technique::{ALL, OURS};

/// Rows of the tables that are compiled, smallest first.
pub(crate) const LADDER: [usize; 9] = [10, 100, 300, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000];

pub(crate) fn note(results: &mut Results) {
    let ours = ALL
        .iter()
        .find(|technique| technique.name == OURS)
        .expect("ours is a technique");
    let table = Files::named("growth");
    for rows in LADDER {
        eprintln!("growth: {rows} rows");
        table.write(&tables::text(rows));
        let build = build::library(ours, &table, []);
        if build.outcome.is_err() {
            break;
        }
        results.set(ours.name, rows, "library_ms", build.milliseconds.round());
        results.set(
            ours.name,
            rows,
            "library_peak_mib",
            (build.peak_bytes as f64 / 1048576.0).round(),
        );
        let with_lint = build::library(ours, &table, ["--features", "lint"]);
        results.set(
            ours.name,
            rows,
            "lint",
            if with_lint.outcome.is_ok() {
                "silent"
            } else {
                "refuses"
            },
        );
    }
}
