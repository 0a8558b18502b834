//! What the compiler's interpreter takes for one operation in a `const fn`.

use std::process::Command;

use crate::build;
use crate::results::Results;
use crate::write;

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

pub fn prices(results: &mut Results, rounds: usize) {
    let source = build::trial().join("price.rs");
    for _ in 0..rounds {
        for (name, operation) in OPERATIONS {
            write(
                &source,
                &format!(
                    "#![allow(unused)]
                    const fn same(x: usize) -> usize {{ x }}
                    const fn run(a: &[usize; {TIMES}], b: &[usize]) -> usize {{
                        let (mut i, mut s) = (0, 0);
                        while i < {TIMES} {{ {operation} i += 1; }}
                        s
                    }}
                    pub static SUM: usize = run(&[0; {TIMES}], &[0; {TIMES}]);"
                ),
            );
            let mut rustc = Command::new("rustc");
            rustc.args(["--edition=2024", "--crate-type=lib", "--emit=metadata", "-O", "-o"]);
            rustc.args([&build::trial().join("price.rmeta"), &source]);
            let build = build::measured(rustc);
            build.outcome.expect("an operation compiles");
            let nanoseconds = build.user_seconds * 1e9 / f64::from(TIMES);
            results.add("price", 0, name, nanoseconds);
        }
    }
}
