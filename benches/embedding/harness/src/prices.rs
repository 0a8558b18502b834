//! What the compiler's interpreter takes for one operation in a `const fn`.

use std::fs;
use std::process::Command;

use crate::build;
use crate::results::Results;

/// Operations on a sum `s`, a number `i`, an array `a` and the same array as a slice `b`.
const OPERATIONS: [(&str, &str); 6] = [
    ("nothing", ""),
    ("addition", "s = s + 1;"),
    ("array_index", "s = a[i];"),
    ("slice_index", "s = b[i];"),
    ("call", "s = same(s);"),
    ("slice_length", "s = b.len();"),
];

const TIMES: u32 = 200_000;
const SOURCE: &str = "target/trial/price.rs";

pub fn prices(results: &mut Results, rounds: usize) {
    for _ in 0..rounds {
        for (name, operation) in OPERATIONS {
            let source = format!(
                "#![allow(unused)]
                const fn same(x: usize) -> usize {{ x }}
                const fn run(a: &[usize; {TIMES}], b: &[usize]) -> usize {{
                    let (mut i, mut s) = (0, 0);
                    while i < {TIMES} {{ {operation} i += 1; }}
                    s
                }}
                pub static SUM: usize = run(&[0; {TIMES}], &[0; {TIMES}]);"
            );
            fs::write(SOURCE, source).expect(SOURCE);
            let mut rustc = Command::new("rustc");
            rustc.args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "-O", SOURCE]);
            rustc.arg("--out-dir=target/trial");
            let build = build::measured(rustc);
            build.outcome.expect(name);
            let nanoseconds = build.user_seconds * 1e9 / f64::from(TIMES);
            results.add("price", 0, name, nanoseconds);
        }
    }
}
