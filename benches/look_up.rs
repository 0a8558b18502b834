//! Look-ups in random order: by name, by code, in the wrong letter case, unknown, by value.

use std::hint::black_box;

use assistance::{Assistance, Country, by_country, countries};
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
                for key in black_box(&keys) {
                    black_box(look_up(black_box(key)));
                }
            });
        });
    }
}

fn by_printed_name(c: &mut Criterion) {
    let keys = names::printed();
    let group = "by printed name";
    each(c, group, "assistance", keys, |key| by_country(key).ok());
    each(c, group, "match", keys, names::by_match);
    each(c, group, "phf", keys, names::by_phf);
    each(c, group, "HashMap", keys, names::by_hash_map);
    each(c, group, "celes", names::m49(), |key| celes::Country::from_name(key).ok());
    each(c, group, "keshvar", names::m49(), names::keshvar_by_name);
}

fn by_alpha3(c: &mut Criterion) {
    let keys = names::alpha3();
    let group = "by alpha-3";
    each(c, group, "assistance", keys, |key| by_country(key).ok());
    each(c, group, "match", keys, names::alpha3_by_match);
    each(c, group, "phf", keys, names::alpha3_by_phf);
    each(c, group, "HashMap", keys, names::alpha3_by_hash_map);
    each(c, group, "celes", keys, |key| celes::Country::from_alpha3(key).ok());
    each(c, group, "keshvar", keys, |key| keshvar::Alpha3::try_from(key).ok());
    each(c, group, "iso3166-static", keys, |key| key.parse::<iso3166_static::Alpha3>().ok());
    each(c, group, "rust_iso3166", keys, rust_iso3166::from_alpha3);
    each(c, group, "isocountry", keys, |key| isocountry::CountryCode::for_alpha3(key).ok());
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
    each(c, group, "keshvar", m49, names::keshvar_by_name);

    let group = "alpha-3 in the wrong letter case";
    let keys = names::in_the_wrong_case(names::alpha3());
    each(c, group, "assistance", keys, |key| by_country(key).ok());
    each(c, group, "phf on the exact key", names::alpha3(), names::alpha3_by_phf);
    each(c, group, "celes", keys, |key| celes::Country::from_alpha3(key).ok());
    each(c, group, "isocountry", keys, |key| {
        isocountry::CountryCode::for_alpha3_caseless(key).ok()
    });
}

fn unknown(c: &mut Criterion) {
    for (group, keys) in [
        ("unknown name, one word", names::UNKNOWN_WORDS),
        ("unknown name, several words", names::UNKNOWN_PHRASES),
    ] {
        each(c, group, "assistance", keys, Country::from_name);
        each(c, group, "assistance, a known name", names::printed(), Country::from_name);
        each(c, group, "assistance, with the error made", keys, by_country);
        each(c, group, "match", keys, names::by_match);
        each(c, group, "phf", keys, names::by_phf);
        each(c, group, "HashMap", keys, names::by_hash_map);
    }
}

fn by_value(c: &mut Criterion) {
    let rows: &[Assistance; 8] = black_box(countries());
    let countries = draws(Country::ALL);
    let mut group = c.benchmark_group("by Country");
    group.throughput(Throughput::Elements(countries.len() as u64));
    for way in OWN {
        group.bench_function(way, |b| {
            b.iter(|| {
                for country in black_box(&countries) {
                    black_box(black_box(*country).assistance());
                }
            });
        });
    }
    group.bench_function("array index", |b| {
        b.iter(|| {
            for country in black_box(&countries) {
                black_box(&rows[black_box(*country) as usize]);
            }
        });
    });
}

fn checked(c: &mut Criterion) {
    names::check();
    by_printed_name(c);
    by_alpha3(c);
    by_code_alone(c);
    in_the_wrong_case(c);
    unknown(c);
    by_value(c);
}

criterion_group!(benches, checked);
criterion_main!(benches);
