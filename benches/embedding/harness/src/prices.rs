//! What the compiler's interpreter takes for one operation in a `const fn`.

use std::fs;
use std::process::Command;

use crate::build;
use crate::results::Results;

/// Operations on a sum `s`, a number `i`, an array `a` of 8 numbers and the same array as a slice `b`.
const OPERATIONS: [(&str, &str); 8] = [
    ("nothing", ""),
    ("addition", "s = s + i;"),
    ("array_index", "s = a[i];"),
    ("slice_index", "s = b[i];"),
    ("call", "s = same(i);"),
    ("array_length", "s = a.len();"),
    ("slice_length", "s = b.len();"),
    ("first_chunk", "if let Some(_) = b.first_chunk::<2>() { s = i; }"),
];

/// The loop is long enough that an operation takes longer than the compiler varies.
const TIMES: u32 = 100_000;
const SOURCE: &str = "target/trial/price.rs";

pub fn prices(results: &mut Results, rounds: usize) {
    for _ in 0..rounds {
        for (name, operation) in OPERATIONS {
            let operations = operation.repeat(8);
            let source = format!(
                "#![allow(unused, long_running_const_eval)]
                const fn same(x: usize) -> usize {{ x }}
                const fn run(a: &[usize; 8], b: &[usize]) -> usize {{
                    let (mut times, i, mut s) = (0, 7, 0);
                    while times < {TIMES} {{ {operations} times += 1; }}
                    s
                }}
                pub static SUM: usize = run(&[0; 8], &[0; 8]);"
            );
            fs::write(SOURCE, source).expect(SOURCE);
            let mut rustc = Command::new("rustc");
            rustc.args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "-O", SOURCE]);
            rustc.arg("--out-dir=target/trial");
            let build = build::measured(rustc);
            build.outcome.expect(name);
            let nanoseconds = build.user_seconds * 1e9 / f64::from(8 * TIMES);
            results.add("price", 0, name, nanoseconds);
        }
    }
}
