//! Answers one question in a fresh process, and prints how many nanoseconds the first answer took.
//!
//! `first_answer assistance|csv|json`: the way to the answer is the argument.

use std::hint::black_box;
use std::time::Instant;

use assistance_benches::files;

fn main() {
    let way = std::env::args().nth(1).unwrap_or_default();
    // Only for the way that reads it: writing it touches the embedded rows, which must be cold for
    // the others.
    let json = if way == "json" { files::json() } else { String::new() };
    let name = black_box("Kazakhstan");
    // The first reading of the clock in a process is slow, and is not what is measured.
    black_box(Instant::now().elapsed());
    let start = Instant::now();
    let gross = match way.as_str() {
        "assistance" | "assistance, again" => {
            assistance::by_country(name).ok().map(|row| row.gross)
        }
        "csv" => files::gross_from_csv(name),
        "json" => {
            let rows = files::from_json(black_box(&json));
            rows.iter().find(|row| row.recipient == name).and_then(|row| row.gross)
        }
        _ => None,
    };
    let gross = black_box(gross);
    let elapsed = start.elapsed().as_nanos();
    let expected = assistance::Country::Kazakhstan.assistance().gross;
    assert_eq!(gross, Some(expected), "usage: first_answer assistance|csv|json");
    println!("{elapsed}");
}
