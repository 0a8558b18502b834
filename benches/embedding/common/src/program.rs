//! The program around a table, which the harness runs: `answers` to check it, `first` and `time`
//! to time it.

use std::hint::black_box;
use std::time::Instant;
use std::{env, fs};

use crate::Table;

/// Runs the command that the arguments name. An edit of the program is another `_edit`.
pub fn run<T: Table + ?Sized + 'static>(_edit: &str, table: impl Fn() -> &'static T) {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [command, argument] = &arguments[..] else {
        panic!("usage: first NAME, or answers|time FILE with a name on each line")
    };
    if command == "first" {
        black_box(table().row(argument));
        return;
    }
    let text = fs::read_to_string(argument).expect("the file of names can be read");
    let names: Vec<&str> = text.lines().collect();
    let table = table();
    if command == "answers" {
        for name in names {
            println!("{name}: {:?}", table.row(name));
        }
    } else {
        println!("{}", nanoseconds(20_000, |i| table.row(black_box(names[i % names.len()]))));
    }
}

/// The time of one query, the fastest of five series.
fn nanoseconds<A>(times: usize, query: impl Fn(usize) -> A) -> f64 {
    let series = |_| {
        let start = Instant::now();
        for i in 0..times {
            black_box(query(i));
        }
        start.elapsed().as_nanos() as f64 / times as f64
    };
    (0..5).map(series).fold(f64::INFINITY, f64::min)
}
