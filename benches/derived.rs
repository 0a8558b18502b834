//! What is derived from the rows: a ranking and a regional total.

use std::cmp::Reverse;
use std::hint::black_box;

use assistance::{Assistance, Decimal, Measure, countries, ranking, region_total, rows, total};
use assistance_benches::OWN;
use criterion::{Criterion, criterion_group, criterion_main};

/// What a user would write: collect the figures and sort them.
fn sorted(by: Measure) -> Vec<(&'static str, Decimal)> {
    let figure = |row: &'static Assistance| Some((row.recipient.name(), row.get(by)?));
    let mut entries: Vec<_> = countries().iter().filter_map(figure).collect();
    entries.sort_by_key(|(_, amount)| Reverse(*amount));
    entries
}

fn a_ranking(c: &mut Criterion) {
    let cached =
        ranking(Measure::Net).into_iter().map(|entry| (entry.country.name(), entry.amount));
    assert_eq!(cached.collect::<Vec<_>>(), sorted(Measure::Net));
    let mut group = c.benchmark_group("ranking");
    for way in OWN {
        group.bench_function(way, |b| {
            b.iter(|| black_box(ranking(black_box(Measure::Net))).entries().len())
        });
    }
    group.bench_function("collect and sort", |b| {
        b.iter(|| black_box(sorted(black_box(Measure::Net))).len())
    });
}

fn a_total(c: &mut Criterion) {
    let by_hand = |of: Measure| rows()[..9].iter().filter_map(|row| row.get(of)).sum::<Decimal>();
    assert_eq!(by_hand(Measure::Net), total(Measure::Net).summed);
    let mut group = c.benchmark_group("regional total");
    for way in OWN {
        group.bench_function(way, |b| b.iter(|| total(black_box(Measure::Net))));
    }
    group.bench_function("the sum alone", |b| b.iter(|| by_hand(black_box(Measure::Net))));
    group.bench_function("the printed total", |b| {
        b.iter(|| region_total().get(black_box(Measure::Net)))
    });
}

criterion_group!(benches, a_ranking, a_total);
criterion_main!(benches);
