//! The measures at run time, one technique after the other in every round.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

use crate::results::Results;
use crate::tables::Files;
use crate::technique::{NOTHING, Technique};

/// How often each thing is done for a table of some size. Sums and rankings take turns over the
/// nine columns.
struct Effort {
    processes: usize,
    rounds: usize,
    look_ups: u32,
    sums: u32,
    rankings: u32,
}

impl Effort {
    fn of(rows: usize) -> Effort {
        match rows {
            ..100 => {
                Effort { processes: 301, rounds: 31, look_ups: 5_000, sums: 4_500, rankings: 900 }
            }
            100..10_000 => {
                Effort { processes: 101, rounds: 31, look_ups: 5_000, sums: 180, rankings: 18 }
            }
            _ => Effort { processes: 15, rounds: 7, look_ups: 5_000, sums: 9, rankings: 9 },
        }
    }
}

/// Times the first answer of fresh processes, then the queries of running ones.
pub(crate) fn time(
    results: &mut Results,
    techniques: &[&Technique],
    rows: usize,
    table: &Files,
    key: &str,
) {
    let effort = Effort::of(rows);
    first_answers(results, techniques, rows, key, effort.processes);
    queries(results, techniques, rows, table, &effort);
}

fn first_answers(
    results: &mut Results,
    techniques: &[&Technique],
    rows: usize,
    key: &str,
    processes: usize,
) {
    let all: Vec<&Technique> = techniques.iter().copied().chain([&NOTHING]).collect();
    let mut inside = vec![Vec::new(); all.len()];
    let mut outside = vec![Vec::new(); all.len()];
    for _ in 0..processes {
        for (i, technique) in all.iter().enumerate() {
            let (nanoseconds, process) = first_answer(technique, key);
            inside[i].push(nanoseconds);
            outside[i].push(process);
        }
    }
    let nothing = median(outside.pop().expect("nothing is the last"));
    for ((technique, inside), outside) in techniques.iter().zip(inside).zip(outside) {
        results.set(technique.name, rows, "first_ns", median(inside).round());
        let microseconds = ((median(outside) - nothing) / 1e3).round() as i64;
        results.set(technique.name, rows, "process_us", microseconds);
    }
}

/// The nanoseconds from the start of `main` to the first answer, and those of the whole process.
fn first_answer(technique: &Technique, key: &str) -> (f64, f64) {
    let start = Instant::now();
    let output = Command::new(technique.program()).args(["first", key]).output();
    let process = start.elapsed().as_nanos() as f64;
    let output =
        String::from_utf8(output.expect("the program starts").stdout).expect("it prints text");
    let inside = output.split_whitespace().next().expect("it prints a number");
    (inside.parse().expect("it prints a number"), process)
}

fn queries(
    results: &mut Results,
    techniques: &[&Technique],
    rows: usize,
    table: &Files,
    effort: &Effort,
) {
    let mut servers: Vec<Server> =
        techniques.iter().map(|technique| Server::start(technique, table)).collect();
    for (technique, server) in techniques.iter().zip(&mut servers) {
        results.set(technique.name, rows, "heap_bytes", server.ask("heap"));
    }
    for (query, times) in
        [("look_up", effort.look_ups), ("sum", effort.sums), ("ranking", effort.rankings)]
    {
        let command = format!("{query} {times}");
        let mut took = vec![Vec::new(); servers.len()];
        for _ in 0..effort.rounds {
            for (server, took) in servers.iter_mut().zip(&mut took) {
                took.push(server.ask(&command) / f64::from(times));
            }
        }
        for (technique, took) in techniques.iter().zip(took) {
            results.set(
                technique.name,
                rows,
                &format!("{query}_ns"),
                format!("{:.1}", median(took)),
            );
        }
    }
}

/// A program that waits for commands.
struct Server {
    child: Child,
    commands: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Server {
    fn start(technique: &Technique, table: &Files) -> Server {
        let mut child = Command::new(technique.program())
            .arg("serve")
            .arg(&table.keys)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let commands = child.stdin.take().expect("it has a pipe");
        let answers = BufReader::new(child.stdout.take().expect("it has a pipe"));
        Server { child, commands, answers }
    }

    fn ask(&mut self, command: &str) -> f64 {
        writeln!(self.commands, "{command}").expect("the program takes commands");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("the program answers");
        answer.trim().parse().expect("an answer is a number")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A child that has ended already is no fault.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
