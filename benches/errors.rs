//! Showing the error for a text that names no country: a misspelling, an unknown name, and the
//! longest texts that an error keeps.

use std::hint::black_box;

use assistance::by_country;
use criterion::{Criterion, criterion_group, criterion_main};

fn showing_an_error(c: &mut Criterion) {
    let mut group = c.benchmark_group("showing an error");
    for (what, text) in [
        ("misspelt", "Uzbekstan".to_owned()),
        ("unknown", "Atlantis".to_owned()),
        ("of five words", "the Democratic Republic of Atlantis".to_owned()),
        ("of 64 Latin letters", "k".repeat(64)),
        ("of 64 Cyrillic letters", "ж".repeat(64)),
    ] {
        let error = by_country(&text).expect_err("the text names no country");
        group.bench_function(what, |b| b.iter(|| black_box(&error).to_string()));
    }
}

criterion_group!(benches, showing_an_error);
criterion_main!(benches);
