//! The program around a table, which the harness runs: `answers` to check it, `first` and `time`
//! to time it.

use std::hint::black_box;
use std::time::Instant;
use std::{env, fs};

use crate::{MEASURES, Table};

/// Runs the command that the arguments name. The last argument is a file of names, one a line.
pub fn run<T: Table + ?Sized + 'static>(table: impl Fn() -> &'static T) {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [command, file] = &arguments[..] else { panic!("usage: answers|first|time FILE") };
    let text = fs::read_to_string(file).expect("the file of names can be read");
    let names: Vec<&str> = text.lines().collect();
    match command.as_str() {
        "answers" => answers(table(), &names),
        "first" => {
            let start = Instant::now();
            black_box(table().row(black_box(names[0])));
            println!("{}", start.elapsed().as_nanos());
        }
        _ => {
            let table = table();
            let look_up = nanoseconds(20_000, |i| table.row(black_box(names[i % names.len()])));
            let rounds = 2_000_000 / (names.len() + 100);
            let sum = nanoseconds(rounds, |i| table.sum(black_box(i % MEASURES.len())));
            println!("{look_up} {sum}");
        }
    }
}

/// Prints the row of each name, and the sum of each column.
fn answers(table: &(impl Table + ?Sized), names: &[&str]) {
    for name in names {
        println!("{name}: {:?}", table.row(name));
    }
    for (measure, column) in MEASURES.iter().enumerate() {
        println!("sum of {column}: {}", table.sum(measure));
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
