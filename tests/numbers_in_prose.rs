//! A number in the prose is a cell of the chart, a sum of cells, or a phrase of one list. That a cell is
//! named rightly is not checked.
//!
//! Checked are numbers with decimals, percentages, years, amounts of yen, and counts of checks, cells,
//! figures, dashes and observations, in the README, the pages of the documentation, doc comments,
//! the descriptor of the data, and the notes of the source. Code runs as a test of the documentation,
//! so only its comments are read here.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use assistance::efforts::{PEOPLE, milestones, yen_figures};
use assistance::{
    Assistance, Check, Country, Decimal, Identity, Measure, Printed, SOURCE, Subregion, audit,
    countries, observations, ranking, region_total, total,
};

/// The cells, and what cells add up to.
fn cells_and_sums() -> BTreeSet<String> {
    let cells = observations().filter_map(|cell| cell.value);
    let columns = Measure::ALL.map(|measure| total(measure).summed);
    let parts = Measure::ALL.map(|measure| Subregion::ALL.map(|part| part.sum(measure)));
    let checks = audit().iter().map(|check| check.computed());
    let parts = parts.into_iter().flatten().flatten();
    let numbers = cells.chain(columns).chain(parts).chain(checks);
    numbers.map(|number| number.to_string()).collect()
}

/// The phrases that contain any other number. Extend this list when prose needs another one: compute
/// the number if the crate has it, and name its origin if not.
fn phrases() -> Vec<String> {
    let year = SOURCE.calendar_year;
    let percent = |part: Decimal, whole: Decimal, decimals: usize| {
        format!("{:.decimals$} %", Printed::from(part * Decimal::ONE_HUNDRED / whole))
    };
    let [uzbekistan, armenia, kazakhstan] =
        [Country::Uzbekistan, Country::Armenia, Country::Kazakhstan].map(Country::assistance);
    // A dash counts as zero in a mean.
    let mean = |of: Measure| {
        let figures = countries().iter().map(|row| row.get(of).unwrap_or_default());
        Printed::from(figures.sum::<Decimal>() / Decimal::from(countries().len()))
    };
    let nets = ranking(Measure::Net).entries();
    let median_of_net = Printed::from((nets[3].amount + nets[4].amount) / Decimal::TWO);
    let recovered = total(Measure::LoanRecovered).summed;
    let with_a_figure = ranking(Measure::LoanRecovered).entries().len();
    let recovered_if_dashes_were_unknown = Printed::from(recovered / Decimal::from(with_a_figure));
    let is_a_sum =
        |check: &Check| !matches!(check.identity(), Identity::ThroughMultilateral | Identity::Rank);
    let off_by = audit().iter().map(|check| check.difference().abs()).max().expect("checks");
    let mut phrases = vec![
        // What the source states of itself, and the years that follow from it.
        format!("calendar year {year}"),
        format!("calendar year: {year}"),
        format!("in {year}"),
        format!("are for {year}"),
        format!("write {} and note that it is the edition", SOURCE.edition),
        format!("Caucasus, {year}"),
        format!("Development Cooperation {}", SOURCE.edition),
        // The DAC's headline figures are on the grant-equivalent basis since that year (OECD DAC).
        "since 2018".to_owned(),
        // The rate of the Ministry of Finance of Japan, and the days of two pages.
        format!("¥109.0459 per dollar for {year}"),
        "31 March 2021".to_owned(),
        "in Japanese until 2015".to_owned(), // グルジア
        "15 June 2026".to_owned(),
        // Versions.
        format!("Rust {}", env!("CARGO_PKG_RUST_VERSION")),
        "Apache License, Version 2.0".to_owned(),
        "Apache License 2.0".to_owned(),
        "Public Data License 1.0".to_owned(),
        // A figure that is mistyped, one that is not printed, and zero.
        format!(
            "found `{}`: off by {}, rounding explains up to {}",
            uzbekistan.grants_total + tenth(),
            tenth(),
            audit()[1].tolerance()
        ),
        format!("found \"{}\"", uzbekistan.gross + tenth() / Decimal::TEN),
        "figure 0.00".to_owned(),
        "`5.60` for the number 5.6,".to_owned(),
        "15 with 3 decimals is `0.015`".to_owned(),
        // Rounding.
        format!("allow {}", audit()[1].tolerance()), // two parts and their total
        format!("by {off_by}"),
        format!("difference of {off_by}"),
        format!("within {off_by}"),
        "26.85 becomes 26.9".to_owned(), // a test of `Printed` rounds it
        // Sums and shares.
        (total(Measure::Gross).summed + region_total().gross).to_string(),
        format!(
            "{recovered_if_dashes_were_unknown:.2} instead of {:.2}",
            mean(Measure::LoanRecovered)
        ),
        format!(
            "over the eight countries is {:.2}, and the median is {:.3}",
            mean(Measure::Net),
            median_of_net
        ),
        format!(
            "mean recovery is {:.2}, and not the {recovered_if_dashes_were_unknown:.2}",
            mean(Measure::LoanRecovered)
        ),
        format!("would be {} of its net", percent(armenia.loan_recovered.unwrap(), armenia.net, 0)),
        format!("would be {}", percent(kazakhstan.loan_recovered.unwrap(), kazakhstan.net, 0)),
        // Counts.
        format!("the {} checks", audit().len()),
        format!("the {} are not exact", audit().len()),
        format!(
            "{} of {} checks",
            audit().iter().filter(|check| check.is_exact()).count(),
            audit().len()
        ),
        format!(
            "{} of the {} are limits and ranks",
            audit().iter().filter(|check| !is_a_sum(check)).count(),
            audit().len()
        ),
        format!("{} cells", observations().count()),
        format!("{} observations", observations().count()),
        format!("{} figures", observations().filter(|cell| cell.value.is_some()).count()),
        format!("{} dashes", observations().filter(|cell| cell.value.is_none()).count()),
    ];
    let caucasus = Subregion::Caucasus.sum(Measure::Gross).expect("a sum of figures");
    phrases.push(format!(
        "{} of the region's gross disbursement",
        percent(caucasus, region_total().gross, 1)
    ));
    for measure in [Measure::LoanDisbursed, Measure::LoanRecovered] {
        let of_gross = |row: &Assistance| percent(row.get(measure).unwrap(), row.gross, 1);
        phrases.push(format!(
            "{} of the region's gross disbursement, and {} of Uzbekistan's",
            of_gross(region_total()),
            of_gross(uzbekistan)
        ));
    }
    // Amounts and dates of the text, as formatted and as serialized.
    phrases.extend(yen_figures().iter().map(|figure| figure.amount.to_string()));
    for date in milestones().iter().map(|one| one.date) {
        phrases.push(format!("`{date}`"));
        phrases.extend(date.month().map(|month| format!("`{}-{month:02}`", date.year())));
    }
    let agreed = yen_figures()[0].date.expect("the text dates one figure");
    for phrase in
        ["agreed on in", "[agreed on](crate::efforts::yen_figures) in", "one yen figure, in"]
    {
        phrases.push(format!("{phrase} {agreed}"));
    }
    phrases.push(format!("experts dispatched by {}", PEOPLE.by));
    phrases
}

fn tenth() -> Decimal {
    Decimal::new(10, 2)
}

/// The prose of a page in one piece: its text, and the comments in its code. In lower case, with
/// single spaces and without stars.
fn prose<'a>(page: impl Iterator<Item = &'a str>) -> String {
    let (mut prose, mut is_code) = (String::new(), false);
    for line in page {
        let text = if line.trim_start().starts_with("```") {
            is_code = !is_code;
            ""
        } else if is_code {
            line.split_once("// ").map_or("", |(_, comment)| comment)
        } else {
            line
        };
        for word in text.split_whitespace() {
            prose += &word.replace('*', "").to_ascii_lowercase();
            prose += " ";
        }
    }
    prose
}

fn doc_comment(line: &str) -> Option<&str> {
    line.strip_prefix("///").or_else(|| line.strip_prefix("//!"))
}

/// Whether a line of a descriptor has prose.
fn is_described(line: &&str) -> bool {
    line.starts_with("\"description\":") || line.starts_with("\"title\":")
}

/// A number that must be explained, with the sign, the currency or the percent sign that it has.
fn numbers(text: &str) -> Vec<(usize, &str)> {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        at += 1;
        if !is_digit(start) {
            continue;
        }
        while is_digit(at) || (matches!(bytes.get(at), Some(b'.' | b',')) && is_digit(at + 1)) {
            at += 1;
        }
        // Part of a name: `f64`, `M49`, `U+2000`.
        let before = text[..start].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || "_+".contains(c)) {
            continue;
        }
        let (number, after) = (&text[start..at], &text[at..]);
        let is_year = number.len() == 4 && ("1900".."2100").contains(&number);
        let is_percentage = after.trim_start().starts_with('%');
        let counted =
            ["of ", "checks", "cells", "figures", "dashes", "observations", "are not exact"];
        let next = after.strip_prefix(' ').unwrap_or_default();
        let is_count = number.len() > 1 && counted.iter().any(|what| next.starts_with(what));
        let is_yen = before == Some('¥');
        if number.contains('.') || is_year || is_percentage || is_count || is_yen {
            let from = if before == Some('-') { start - 1 } else { start };
            found.push((from, &text[from..at]));
        }
    }
    found
}

fn check(name: &str, text: &str, known: &BTreeSet<String>, phrases: &[String]) -> Vec<String> {
    let mut covered: Vec<(usize, usize)> = Vec::new();
    for phrase in phrases.iter().map(|phrase| phrase.to_ascii_lowercase()) {
        covered.extend(text.match_indices(&phrase).map(|(at, _)| (at, at + phrase.len())));
    }
    let numbers = numbers(text).into_iter().filter(|(at, number)| {
        let end = at + number.len();
        let in_phrase = covered.iter().any(|(from, to)| from <= at && end <= *to);
        let is_percentage = text[end..].trim_start().starts_with('%');
        // A version is no cell, even if there is a cell like it.
        let is_version = text[..*at].ends_with("rust ");
        !in_phrase && (is_percentage || is_version || !known.contains(*number))
    });
    let faults = numbers.map(|(at, number)| {
        let context: String = text[at..].chars().take(number.len() + 20).collect();
        format!("{name}: {number} in {context:?}")
    });
    faults.collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a folder and of the folders in it.
fn files(folder: PathBuf, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() {
            files.extend(self::files(path, extension));
        } else if path.extension().is_some_and(|own| own == extension) {
            files.push(path);
        }
    }
    files
}

#[test]
fn every_number_in_prose_is_a_cell_a_sum_or_explained() {
    let pages = ["README.md", "data/README.md"].map(|page| root().join(page));
    // The page on embedding is written by the run of its own measurements.
    let docs = files(root().join("docs"), "md");
    let docs = docs.into_iter().filter(|path| !path.ends_with("embedding.md"));
    let sources = files(root().join("src"), "rs");
    let sources = sources.into_iter().filter(|path| !path.ends_with("tests.rs"));
    let mut proses: Vec<(String, String)> = Vec::new();
    for path in
        pages.into_iter().chain(docs).chain(sources).chain([root().join("data/datapackage.json")])
    {
        let text = fs::read_to_string(&path).expect("the file is text");
        let lines = text.lines().map(str::trim_start);
        let prose = match path.extension().and_then(|extension| extension.to_str()) {
            Some("rs") => prose(lines.filter_map(doc_comment)),
            Some("json") => prose(lines.filter(is_described)),
            _ => prose(lines),
        };
        let name = path.strip_prefix(root()).expect("a file of the crate").display().to_string();
        proses.push((name, prose));
    }
    let notes = [SOURCE.title, SOURCE.basis, SOURCE.dash].into_iter().chain(SOURCE.notes);
    proses.push(("SOURCE".to_owned(), prose(notes)));
    let (known, phrases) = (cells_and_sums(), phrases());
    let faults: Vec<String> =
        proses.iter().flat_map(|(name, prose)| check(name, prose, &known, &phrases)).collect();
    assert!(
        faults.is_empty(),
        "neither a cell, nor a sum, nor in `phrases`:\n{}",
        faults.join("\n")
    );
}
