//! The documents that repeat what the crate states agree with it.

use std::fs;
use std::path::Path;

use assistance::SOURCE;

fn document(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// A text with each run of white space as one space.
fn unbroken(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The front page of the documentation includes the file.
#[test]
fn the_readme_and_the_front_page_have_the_same_table() {
    assert!(document("README.md").contains(&document("docs/chart.md")));
}

#[test]
fn the_bibtex_entry_is_the_citation() {
    let readme = document("README.md");
    let entry = readme.split("```bibtex\n").nth(1).expect("an entry for BibTeX");
    let entry = unbroken(entry.split("```").next().unwrap_or_default());
    let unit = SOURCE.unit.replace('$', "\\$");
    for field in [
        format!("author = {{{{{}}}}},", SOURCE.publisher),
        format!("title = {{{}}},", SOURCE.title),
        format!("institution = {{{}}},", SOURCE.publisher),
        format!("year = {{{}}},", SOURCE.edition),
        format!(
            "note = {{Section ``{}'', {} ``{}'' (calendar year {}, {unit}). The year is that of the edition.}}",
            SOURCE.section, SOURCE.chart, SOURCE.chart_title, SOURCE.calendar_year
        ),
    ] {
        assert!(entry.contains(&field), "expected {field}, found {entry}");
    }
}

#[test]
fn the_citation_file_prefers_the_white_paper() {
    let citation = document("CITATION.cff");
    let (_, preferred) =
        citation.split_once("\npreferred-citation:\n").expect("a preferred citation");
    let preferred = unbroken(preferred);
    for part in [
        format!("title: {}", SOURCE.title),
        format!("publisher: name: {}", SOURCE.publisher),
        format!("edition: \"{}\"", SOURCE.edition),
        format!("section: {}", SOURCE.section),
        format!("{}, {}, calendar year {}", SOURCE.chart, SOURCE.chart_title, SOURCE.calendar_year),
    ] {
        assert!(preferred.contains(&part), "expected {part}, found {preferred}");
    }
}

#[test]
fn the_questions_are_listed_in_their_order() {
    let page = document("docs/questions.md");
    let listed = page.lines().filter_map(|line| line.strip_prefix("- [")?.split_once("](#"));
    let listed: Vec<_> = listed.map(|(question, _)| question).collect();
    let asked: Vec<_> = page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
    assert_eq!(listed, asked);
}

#[test]
fn the_concepts_quote_the_notes_as_they_are_printed() {
    let page = document("docs/concepts/reading-the-figures.md");
    let quote = page.lines().filter_map(|line| line.strip_prefix('>')).map(str::trim);
    let quote = quote.map(|line| if line.is_empty() { "\n" } else { line });
    let quote = quote.collect::<Vec<_>>().join(" ");
    let mut notes: Vec<_> = quote.split('\n').map(str::trim).collect();
    assert_eq!(notes.remove(2), SOURCE.dash.replace("A dash", "\\-"));
    assert_eq!(notes, SOURCE.notes);
}
