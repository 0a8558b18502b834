//! Times look-ups and answers beside what a user would write instead, and prints the tables of
//! `README.md`, in nanoseconds.
//!
//! Each round runs every way once, over the same keys in a new random order. What else a machine
//! does only adds time, so each way counts with its least round. A processor learns a fixed order.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::hint::black_box;
use std::time::{Duration, Instant};

use assistance::{Assistance, Country, Decimal, Measure, by_country, ranking, total};
use iso3166_static::{Alpha2, Alpha3};
use phf::phf_map;

/// The number of look-ups in a round.
const KEYS: usize = 4_096;

/// A kind of key: the text for each of the eight countries, or eight texts that name none.
#[derive(Clone, Copy)]
struct Keys {
    kind: &'static str,
    texts: [&'static str; 8],
    are_known: bool,
}

/// Times the look-ups of keys in this order.
type Round = Box<dyn Fn(&[usize]) -> Duration>;

struct Way {
    name: &'static str,
    kind: &'static str,
    round: Round,
    least: Duration,
}

impl Way {
    /// A way to look up keys. `country` reads its answer, to check it once.
    fn new<T>(
        name: &'static str,
        keys: Keys,
        look_up: impl Fn(&str) -> T + 'static,
        country: impl Fn(T) -> Option<Country>,
    ) -> Way {
        for (text, expected) in keys.texts.iter().zip(Country::ALL) {
            let expected = keys.are_known.then_some(expected);
            assert_eq!(country(look_up(text)), expected, "{name}: {text}");
        }
        let round = move |order: &[usize]| {
            let texts: Vec<&str> = order.iter().map(|n| keys.texts[*n]).collect();
            let start = Instant::now();
            for text in &texts {
                // The reference to the text: a copy of the text would pass through the stack.
                let text: &&str = black_box(text);
                black_box(look_up(text));
            }
            start.elapsed()
        };
        Way { name, kind: keys.kind, round: Box::new(round), least: Duration::MAX }
    }

    /// A way to the answer of a question.
    fn answer<T>(
        name: &'static str,
        kind: &'static str,
        answer: impl Fn(Measure) -> T + 'static,
    ) -> Way {
        let round = move |order: &[usize]| {
            let start = Instant::now();
            for _ in order {
                black_box(answer(black_box(Measure::Net)));
            }
            start.elapsed()
        };
        Way { name, kind, round: Box::new(round), least: Duration::MAX }
    }
}

/// What a user would write by hand: a `match` for each kind of key, and a map made by the compiler.
macro_rules! by_hand {
    ($($name:literal $alpha2:literal $alpha3:literal => $country:ident,)*) => {
        fn match_name(name: &str) -> Option<Country> {
            match name {
                $($name => Some(Country::$country),)*
                _ => None,
            }
        }

        fn match_alpha2(code: &str) -> Option<Country> {
            match code {
                $($alpha2 => Some(Country::$country),)*
                _ => None,
            }
        }

        fn match_alpha3(code: &str) -> Option<Country> {
            match code {
                $($alpha3 => Some(Country::$country),)*
                _ => None,
            }
        }

        static PHF: phf::Map<&str, Country> = phf_map! {
            $(
                $name => Country::$country,
                $alpha2 => Country::$country,
                $alpha3 => Country::$country,
            )*
        };
    };
}

by_hand! {
    "Uzbekistan" "UZ" "UZB" => Uzbekistan,
    "Azerbaijan" "AZ" "AZE" => Azerbaijan,
    "Kyrgyz Republic" "KG" "KGZ" => KyrgyzRepublic,
    "Tajikistan" "TJ" "TJK" => Tajikistan,
    "Armenia" "AM" "ARM" => Armenia,
    "Georgia" "GE" "GEO" => Georgia,
    "Turkmenistan" "TM" "TKM" => Turkmenistan,
    "Kazakhstan" "KZ" "KAZ" => Kazakhstan,
}

fn hash_map<S: BuildHasher + Default>() -> HashMap<&'static str, Country, S> {
    let keys = |country: Country| [country.name(), country.alpha2(), country.alpha3()];
    Country::ALL.iter().flat_map(|&country| keys(country).map(|key| (key, country))).collect()
}

fn look_ups() -> Vec<Way> {
    let known = |kind, texts| Keys { kind, texts, are_known: true };
    let unknown = |kind, texts| Keys { kind, texts, are_known: false };
    let printed = known("printed name", Country::ALL.map(Country::name));
    let in_capitals = |name: &str| -> &'static str { name.to_ascii_uppercase().leak() };
    let capitals = known("in capitals", printed.texts.map(in_capitals));
    let alpha2 = known("two letters", Country::ALL.map(Country::alpha2));
    let alpha3 = known("three letters", Country::ALL.map(Country::alpha3));
    let one_word = [
        "Mongolia",
        "Afghanistan",
        "Ukraine",
        "Uzbekistann",
        "Armenistan",
        "Iran",
        "MNG",
        "Belarus",
    ];
    let words = [
        "Russian Federation",
        "Czech Republic",
        "Republic of Moldova",
        "Kyrgyz Republik",
        "Iran, Islamic Rep.",
        "Sri Lanka",
        "United Arab Emirates",
        "Central Asia",
    ];
    let one_word = unknown("unknown, one word", one_word);
    let words = unknown("unknown, several words", words);
    let exact = [printed, alpha2, alpha3, one_word, words];
    let every = [printed, capitals, alpha2, alpha3, one_word, words];

    let mut ways = Vec::new();
    ways.extend(
        every.map(|keys| Way::new("`Country::from_name`", keys, Country::from_name, |c| c)),
    );
    ways.extend(every.map(|keys| Way::new("the same again", keys, Country::from_name, |c| c)));
    let country = |row: Result<&Assistance, _>| row.ok().and_then(Assistance::country);
    ways.extend(every.map(|keys| Way::new("`by_country`", keys, by_country, country)));
    for keys in [printed, one_word, words] {
        ways.push(Way::new("`match`", keys, match_name, |c| c));
    }
    ways.push(Way::new("`match`", alpha2, match_alpha2, |c| c));
    ways.push(Way::new("`match`", alpha3, match_alpha3, |c| c));
    ways.extend(exact.map(|keys| Way::new("`phf`", keys, |key| PHF.get(key).copied(), |c| c)));
    ways.extend(exact.map(|keys| {
        let map = hash_map::<RandomState>();
        Way::new("`HashMap`", keys, move |key| map.get(key).copied(), |c| c)
    }));
    ways.extend(exact.map(|keys| {
        let map = hash_map::<foldhash::fast::RandomState>();
        Way::new("`HashMap` with `foldhash`", keys, move |key| map.get(key).copied(), |c| c)
    }));
    // Other crates know the countries under their M49 names, and all others of the world.
    let m49 = Country::ALL.map(Country::m49_name);
    let celes = |found: Result<celes::Country, _>| Country::from_alpha3(found.ok()?.alpha3);
    for keys in [Keys { texts: m49, ..printed }, Keys { texts: m49.map(in_capitals), ..capitals }] {
        ways.push(Way::new("`celes`", keys, |key| celes::Country::from_name(key), celes));
    }
    ways.push(Way::new("`celes`", alpha2, |key| celes::Country::from_alpha2(key), celes));
    ways.push(Way::new("`celes`", alpha3, |key| celes::Country::from_alpha3(key), celes));
    let iso = "`iso3166-static`";
    ways.push(Way::new(iso, alpha2, str::parse::<Alpha2>, |code| {
        Country::from_alpha2(&code.ok()?.to_string())
    }));
    ways.push(Way::new(iso, alpha3, str::parse::<Alpha3>, |code| {
        Country::from_alpha3(&code.ok()?.to_string())
    }));
    ways
}

fn sorted(by: Measure) -> Vec<(Country, Decimal)> {
    let mut entries: Vec<_> =
        Country::ALL.into_iter().filter_map(|c| Some((c, c.assistance().get(by)?))).collect();
    entries.sort_by_key(|(_, amount)| Reverse(*amount));
    entries
}

fn added_up(of: Measure) -> Decimal {
    assistance::rows()[..9].iter().filter_map(|row| row.get(of)).sum()
}

fn answers() -> Vec<Way> {
    let net = Measure::Net;
    let ranked = ranking(net).iter().map(|entry| (entry.country, entry.amount));
    assert_eq!(ranked.collect::<Vec<_>>(), sorted(net));
    assert_eq!(total(net).summed, added_up(net));
    let [ours, again, by_hand] = ["this crate", "the same again", "by hand"];
    let [first, second] = ["`ranking`", "`total`"];
    vec![
        Way::answer(ours, first, ranking),
        Way::answer(ours, second, total),
        Way::answer(again, first, ranking),
        Way::answer(again, second, total),
        Way::answer(by_hand, first, sorted),
        Way::answer(by_hand, second, added_up),
    ]
}

/// Prints a table with a row for each way and a column for each kind.
fn print(heading: &str, ways: &[Way]) {
    let first = &ways[0];
    let kinds = ways.iter().filter(|way| way.name == first.name).map(|way| way.kind);
    let kinds: Vec<_> = kinds.collect();
    println!("| {heading} | {} |\n|---|{}", kinds.join(" | "), "---:|".repeat(kinds.len()));
    let mut names: Vec<_> = ways.iter().map(|way| way.name).collect();
    names.dedup();
    for name in names {
        let cells = kinds.iter().map(|kind| {
            let way = ways.iter().find(|way| way.name == name && way.kind == *kind);
            let nanoseconds = |way: &Way| way.least.as_nanos() as f64 / KEYS as f64;
            way.map_or("-".to_owned(), |way| format!("{:.1}", nanoseconds(way)))
        });
        println!("| {name} | {} |", cells.collect::<Vec<_>>().join(" | "));
    }
}

fn main() {
    // `cargo bench` passes `--bench`; `cargo test --benches` runs one round.
    let rounds = if std::env::args().any(|argument| argument == "--bench") { 300 } else { 1 };
    let (mut look_ups, mut answers) = (look_ups(), answers());
    let mut order: Vec<usize> = (0..KEYS).map(|n| n % 8).collect();
    let mut random = fastrand::Rng::with_seed(2019);
    for _ in 0..rounds {
        random.shuffle(&mut order);
        for way in look_ups.iter_mut().chain(&mut answers) {
            way.least = way.least.min((way.round)(&order));
        }
    }
    print("a look-up takes, in ns", &look_ups);
    println!();
    print("an answer takes, in ns", &answers);
}
