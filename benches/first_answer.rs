//! From the start of a process to its first answer: the embedded chart against parsing it from CSV
//! and JSON.

use std::process::Command;
use std::time::Duration;

use assistance_benches::OWN;
use criterion::{Criterion, criterion_group, criterion_main};

/// The sum of the times that as many fresh processes took, by their own clock.
fn in_fresh_processes(way: &str, processes: u64) -> Duration {
    let one = |_| {
        let output = Command::new(env!("CARGO_BIN_EXE_first_answer"))
            .arg(way)
            .output()
            .expect("the program runs");
        assert!(output.status.success(), "{output:?}");
        let nanoseconds =
            String::from_utf8_lossy(&output.stdout).trim().parse().expect("it prints a number");
        Duration::from_nanos(nanoseconds)
    };
    (0..processes).map(one).sum()
}

fn first_answer(c: &mut Criterion) {
    let mut group = c.benchmark_group("first answer");
    group.sample_size(20);
    for way in [OWN[0], OWN[1], "csv", "json"] {
        group
            .bench_function(way, |b| b.iter_custom(|processes| in_fresh_processes(way, processes)));
    }
}

criterion_group!(benches, first_answer);
criterion_main!(benches);
