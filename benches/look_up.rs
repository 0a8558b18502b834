//! Look-ups in random order: by name, by code, in the wrong letter case, unknown.

use std::hint::black_box;

use assistance::{Country, by_country};
use assistance_benches::{OWN, draws, names};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// Times the look-up of every draw from eight keys. The crate itself is timed twice, as a control.
fn each<T>(
    c: &mut Criterion,
    group: &str,
    way: &str,
    keys: [&str; 8],
    look_up: impl Fn(&str) -> T,
) {
    let keys = draws(keys);
    let mut group = c.benchmark_group(group);
    group.throughput(Throughput::Elements(keys.len() as u64));
    let way = [way];
    for way in if way[0] == OWN[0] { &OWN[..] } else { &way } {
        group.bench_function(*way, |b| {
            b.iter(|| {
                for key in &keys {
                    // The reference to the key, for a copy of the key would pass through the stack,
                    // in the place that then receives the result.
                    let key: &&str = black_box(key);
                    black_box(look_up(key));
                }
            });
        });
    }
}

fn row(country: Country) -> &'static assistance::Assistance {
    country.assistance()
}

fn by_printed_name(c: &mut Criterion) {
    let keys = names::printed();
    let group = "by printed name";
    each(c, group, "assistance", keys, |key| by_country(key).ok());
    each(c, group, "match", keys, |key| names::by_match(key).map(row));
    each(c, group, "phf", keys, names::by_phf);
    each(c, group, "HashMap", keys, names::by_hash_map);
    each(c, group, "HashMap with foldhash", keys, names::by_foldhash);
    each(c, group, "celes", names::m49(), |key| celes::Country::from_name(key).ok());
}

fn by_alpha3(c: &mut Criterion) {
    let keys = names::alpha3();
    let group = "by alpha-3";
    each(c, group, "assistance", keys, |key| by_country(key).ok());
    each(c, group, "match", keys, |key| names::alpha3_by_match(key).map(row));
    each(c, group, "phf", keys, names::by_phf);
    each(c, group, "HashMap", keys, names::by_hash_map);
    each(c, group, "HashMap with foldhash", keys, names::by_foldhash);
    each(c, group, "celes", keys, |key| celes::Country::from_alpha3(key).ok());
    each(c, group, "iso3166-static", keys, |key| key.parse::<iso3166_static::Alpha3>().ok());
}

fn by_code_alone(c: &mut Criterion) {
    let group = "from_alpha3";
    each(c, group, "assistance", names::alpha3(), Country::from_alpha3);
    each(c, group, "match", names::alpha3(), names::alpha3_by_match);
    let group = "from_alpha2";
    each(c, group, "assistance", names::alpha2(), Country::from_alpha2);
    each(c, group, "match", names::alpha2(), names::alpha2_by_match);
}

fn in_the_wrong_case(c: &mut Criterion) {
    let group = "name in the wrong letter case";
    let keys = names::in_the_wrong_case(names::printed());
    each(c, group, "assistance", keys, |key| by_country(key).ok());
    each(c, group, "phf on the exact key", names::printed(), names::by_phf);
    let m49 = names::in_the_wrong_case(names::m49());
    each(c, group, "celes", m49, |key| celes::Country::from_name(key).ok());
}

fn unknown(c: &mut Criterion) {
    let group = "unknown name";
    let keys = names::UNKNOWN;
    each(c, group, "assistance", keys, Country::from_name);
    each(c, group, "assistance, with the error made", keys, by_country);
    each(c, group, "match", keys, names::by_match);
    each(c, group, "phf", keys, names::by_phf);
    each(c, group, "HashMap", keys, names::by_hash_map);
    each(c, group, "HashMap with foldhash", keys, names::by_foldhash);
}

fn checked(c: &mut Criterion) {
    names::check();
    by_printed_name(c);
    by_alpha3(c);
    by_code_alone(c);
    in_the_wrong_case(c);
    unknown(c);
}

criterion_group!(benches, checked);
criterion_main!(benches);
