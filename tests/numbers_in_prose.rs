//! A number in the prose with decimals, a percentage or a year is a cell of the chart, a sum of
//! cells, or in a phrase of the list. That a cell is named rightly is not checked.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use assistance::{Decimal, Measure, SOURCE, Subregion, audit, countries, observations};

const PAGES: [&str; 6] = [
    "README.md",
    "data/README.md",
    "data/datapackage.json",
    "docs/concepts.md",
    "docs/programs.md",
    "docs/questions.md",
];

/// The phrases with any other number. Add one where the prose needs it, and assert its number in an
/// example beside it if the crate can compute it.
const PHRASES: &str = "\
Development Cooperation 2020
write 2020 and note that it is the edition
Since 2018
change from 2018
page of 31 March 2021
¥109.0459 per dollar
¥2.5 billion
clap 4.6
29 November 2026
schemars 1.2
Rust 1.85
Public Data License 1.0
Apache License, Version 2.0
Apache License 2.0
`2004`
15 with 3 decimals is `0.015`
net over the eight countries is 48.15, and the median is 2.895
mean recovery is 16.33, and not the 18.67
Loans were 82.5 % of the region's gross disbursement, and 1.9 % of its grant aid
Uzbekistan received 80.0 % of the region's gross, and the Caucasus 9.7 %
-103 % of its net
and no 0.00
not with 0.00
found `17.43`: off by 0.10, rounding explains up to 0.015
";

/// The year of the chart, the cells, what they add up to, and by how much a printed sum is off.
fn known() -> BTreeSet<String> {
    let mut numbers = vec![Decimal::from(SOURCE.calendar_year)];
    numbers.extend(observations().filter_map(|cell| cell.value));
    numbers.extend(audit().iter().flat_map(|check| [check.computed(), check.difference().abs()]));
    let [asia, caucasus] = Subregion::ALL.map(|part| part.countries().collect::<Vec<_>>());
    for rows in [countries().iter().collect(), asia, caucasus] {
        // The first of the countries, and of those in Central Asia, is Uzbekistan.
        for rows in [&rows[..], &rows[1..]] {
            let sum = |of| rows.iter().filter_map(|row| row.get(of)).sum::<Decimal>();
            numbers.extend(Measure::ALL.map(sum));
        }
    }
    numbers.iter().map(Decimal::to_string).collect()
}

/// The prose of a file on one line: no code, which runs as a test in the documentation.
fn prose(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("the file is text");
    let mut is_code = false;
    let lines = text.lines().map(str::trim).filter_map(|line| {
        let line = match path.extension()?.to_str()? {
            "rs" => line.strip_prefix("//")?.strip_prefix(['/', '!'])?,
            "json" => ["\"description\": ", "\"title\": "]
                .iter()
                .find_map(|key| line.strip_prefix(key))?,
            _ => line,
        };
        is_code ^= line.trim_start().starts_with("```");
        (!is_code).then(|| line.replace('*', ""))
    });
    lines.collect::<Vec<_>>().join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn files_in(folder: PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_in(path) } else { vec![path] }).collect()
}

/// The numbers that must be explained, each with its sign or its percent sign.
fn numbers(prose: &str) -> impl Iterator<Item = &str> {
    let words = prose.split(|c: char| !(c.is_alphanumeric() || "-.,%_".contains(c)));
    let words = words.map(|word| word.trim_end_matches(['.', ',']));
    words.filter(|word| {
        let digits = word.trim_start_matches('-').trim_end_matches('%');
        let is_number = digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
        let is_year = digits.len() == 4 && ("1900".."2100").contains(&digits);
        is_number && (digits.contains('.') || word.ends_with('%') || is_year)
    })
}

#[test]
fn every_number_in_prose_is_a_cell_a_sum_or_explained() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = PAGES.map(|page| root.join(page)).into_iter().chain(files_in(root.join("src")));
    let mut proses: Vec<_> = files.map(|path| (path.display().to_string(), prose(&path))).collect();
    let source = [&[SOURCE.title, SOURCE.basis], SOURCE.notes].concat();
    proses.push(("SOURCE".to_owned(), source.join(" ")));

    let known = known();
    let mut unknown = Vec::new();
    for (name, mut prose) in proses {
        for phrase in PHRASES.lines() {
            prose = prose.replace(phrase, "");
        }
        let prose = prose.replace(" %", "%");
        let numbers = numbers(&prose).filter(|number| !known.contains(*number));
        unknown.extend(numbers.map(|number| format!("{name}: {number}")));
    }
    assert!(unknown.is_empty(), "no cell, no sum, and not in `PHRASES`: {unknown:#?}");
}
