//! The program around a table, which the harness runs: `answers` to check it, `first` and `serve`
//! to time it.

use core::hint::black_box;
use std::io::{BufRead, BufWriter, Write, stdin, stdout};
use std::string::String;
use std::time::Instant;
use std::vec::Vec;
use std::{env, fs, println};

use crate::{MEASURES, Table, heap};

/// Runs the command that the arguments name. `table` opens the table; it does nothing the second
/// time.
pub fn run<T: Table + 'static>(table: fn() -> &'static T) {
    let start = Instant::now();
    let arguments: Vec<String> = env::args().collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[1..] {
        ["first", name] => first(start, table, name),
        ["answers", keys] => answers(table(), &read_keys(keys)),
        ["serve", keys] => serve(table, &read_keys(keys)),
        _ => panic!("usage: first NAME | answers KEYS | serve KEYS"),
    }
}

/// Prints the nanoseconds from the start of `main` to the first answer.
fn first<T: Table + 'static>(start: Instant, table: fn() -> &'static T, name: &str) {
    let row = black_box(table().row(name));
    let took = start.elapsed().as_nanos();
    println!("{took} {}", row.is_some());
}

/// Prints every answer: the row of each key, and the sum and the ranking of each column.
fn answers(table: &impl Table, keys: &[String]) {
    let mut out = BufWriter::new(stdout().lock());
    let mut line = |text: core::fmt::Arguments<'_>| {
        writeln!(out, "{text}").expect("standard output takes the answers");
    };
    for key in keys {
        match table.row(key) {
            Some(entry) => line(format_args!("{key}: {:?} {:?}", entry.rank, entry.figures)),
            None => line(format_args!("{key}: nothing")),
        }
    }
    for (measure, name) in MEASURES.iter().enumerate() {
        line(format_args!("sum of {name}: {}", table.sum(measure)));
        for ranked in table.ranking(measure) {
            line(format_args!("by {name}: {} {}", ranked.name, ranked.amount));
        }
    }
}

/// Obeys commands from standard input, one a line, and prints a number for each: `heap`, the bytes
/// in use for the table; `look_up N`, `sum N` and `ranking N`, the nanoseconds that N queries took.
fn serve<T: Table + 'static>(table: fn() -> &'static T, keys: &[String]) {
    let before = heap::in_use();
    let table = table();
    black_box(table.row(&keys[0]));
    let in_use = heap::in_use().saturating_sub(before) + table.foreign_heap();
    let mut keys = keys.iter().cycle();
    let mut measures = (0..MEASURES.len()).cycle();
    let mut measure = || measures.next().expect("a cycle has no end");
    for line in stdin().lock().lines() {
        let line = line.expect("a command is a line of text");
        let answer = match line.split_once(' ') {
            Some(("look_up", n)) => {
                timed(n, || table.row(black_box(keys.next().expect("a cycle has no end"))))
            }
            Some(("sum", n)) => timed(n, || table.sum(black_box(measure()))),
            Some(("ranking", n)) => timed(n, || table.ranking(black_box(measure()))),
            _ => in_use as u128,
        };
        println!("{answer}");
    }
}

fn timed<A>(times: &str, mut query: impl FnMut() -> A) -> u128 {
    let times: u32 = times.parse().expect("a command ends with a count");
    let start = Instant::now();
    for _ in 0..times {
        black_box(query());
    }
    start.elapsed().as_nanos()
}

/// The names to look up, one a line.
fn read_keys(path: &str) -> Vec<String> {
    let text = fs::read_to_string(path).expect("the file of keys can be read");
    text.lines().map(String::from).collect()
}
