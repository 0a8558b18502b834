//! How the compile time of the techniques that write Rust grows with the table, and from which size
//! the compiler objects.

use crate::build;
use crate::cost::mebibytes;
use crate::results::Results;
use crate::tables::{self, Files};
use crate::technique::{self, OURS};

/// Rows of the tables that are compiled, smallest first.
pub(crate) const LADDER: [usize; 8] = [10, 100, 300, 1_000, 3_000, 8_000, 20_000, 50_000];

/// Ours, and the one that has the same table from a build script.
pub(crate) const COMPARED: [&str; 2] = [OURS, "build-script"];

/// Compiles the library for one size after the other, until it takes too long.
pub(crate) fn note(results: &mut Results) {
    let table = Files::named("growth");
    for name in COMPARED {
        for rows in LADDER {
            eprintln!("growth: {name}, {rows} rows");
            table.write(&tables::text(rows));
            let build = build::library(technique::named(name), &table, []);
            if build.outcome.is_err() {
                break;
            }
            results.set(name, rows, "library_ms", build.milliseconds.round());
            results.set(name, rows, "library_peak_mib", mebibytes(&build));
        }
    }
    for rows in LADDER {
        table.write(&tables::text(rows));
        let build = build::library(technique::named(OURS), &table, ["--features", "lint"]);
        let lint = if build.outcome.is_ok() { "silent" } else { "refuses" };
        results.set(OURS, rows, "lint", lint);
        if build.outcome.is_err() {
            break;
        }
    }
}
