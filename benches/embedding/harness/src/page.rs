//! The page `docs/embedding.md`: a template whose every figure and table comes from the files of
//! results.

use std::fs;
use std::path::PathBuf;

use crate::faults;
use crate::folders;
use crate::results::Results;
use crate::table;
use crate::units;

/// Writes the page, and returns the tables in it.
pub(crate) fn write() -> String {
    let page = render();
    fs::write(path(), &page).expect("the page can be written");
    let is_table = |line: &&str| line.starts_with('|') || line.is_empty();
    page.lines().filter(is_table).map(|line| format!("{line}\n")).collect()
}

fn render() -> String {
    let results = Results::read();
    let template = template();
    let mut page = String::new();
    let mut rest = template.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        let (placeholder, after) =
            after.split_once("}}").expect("a placeholder ends with two braces");
        page += before;
        page += &filled(&results, placeholder);
        rest = after;
    }
    page + rest
}

/// What stands for a placeholder: a table by its name, or a unit with the technique, the rows and
/// the measure.
fn filled(results: &Results, placeholder: &str) -> String {
    match placeholder.split(' ').collect::<Vec<_>>()[..] {
        ["table", "build"] => table::build(results),
        ["table", "growth"] => table::growth(results),
        ["table", "ladder"] => table::ladder(results),
        ["table", "best"] => table::best(results),
        ["table", "faults"] => table::faults(&faults::read()),
        ["table", rows] => table::answers(results, number(rows)),
        [unit, technique, rows, measure] => {
            units::value(results, unit, technique, number(rows), measure)
        }
        _ => panic!("the placeholder `{placeholder}` is not known"),
    }
}

fn number(rows: &str) -> usize {
    rows.parse().expect("rows are a number")
}

fn template() -> String {
    fs::read_to_string(folders::workspace().join("page.md")).expect("the template can be read")
}

fn path() -> PathBuf {
    folders::root().join("docs/embedding.md")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words with digits that are no measures: sizes of tables, and names.
    const UNMEASURED: [&str; 6] = ["2", "300", "1,000", "8,000", "100,000", "III-7"];

    #[test]
    fn the_page_is_what_the_results_give() {
        assert!(fs::read_to_string(path()).unwrap() == render(), "run `run.sh`, or its last line");
    }

    #[test]
    fn the_template_holds_no_figure_of_its_own() {
        let prose = without(&without(&without(&template(), "```", "```"), "{{", "}}"), "`", "`");
        let words = prose.split(|c: char| c.is_whitespace() || "()[]:;".contains(c));
        let measured = words
            .map(|word| word.trim_matches(['.', ',', '*']))
            .find(|word| word.contains(|c: char| c.is_ascii_digit()) && !UNMEASURED.contains(word));
        assert_eq!(measured, None, "a figure belongs in a placeholder");
    }

    #[test]
    fn each_excerpt_stands_in_the_file_that_it_names() {
        let page = template();
        let mut file = None;
        let mut blocks = page.split("```");
        while let Some(prose) = blocks.next() {
            let named = prose
                .rsplit('`')
                .find(|text| text.starts_with("src/") || text.starts_with("data/"));
            file = named.or(file.filter(|_| prose.trim().is_empty()));
            let Some((_, code)) = blocks.next().and_then(|block| block.split_once('\n')) else {
                break;
            };
            if let Some(file) = file {
                let source = fs::read_to_string(folders::root().join(file)).unwrap();
                assert!(source.contains(code), "{file} does not hold:\n{code}");
            }
        }
    }

    /// The text without what stands between two marks.
    fn without(text: &str, open: &str, close: &str) -> String {
        let mut pieces = text.split(open);
        let mut left = pieces.next().unwrap_or_default().to_owned();
        if open == close {
            for (i, piece) in pieces.enumerate() {
                left += if i % 2 == 1 { piece } else { " " };
            }
            return left;
        }
        for piece in pieces {
            left += piece.split_once(close).map_or(piece, |(_, after)| after);
        }
        left
    }
}
