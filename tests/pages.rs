//! The pages of the repository and of the documentation say what the crate says.

use std::fs;
use std::path::Path;

use assistance::{Measure, MeasureGroup};

/// Whether this is the repository, and not the published package, which lacks `benches/`.
fn is_repository() -> bool {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches").exists()
}

fn page(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// The cells of the rows of every table whose first column is code: `` `net` ``.
fn rows_by_code(page: &str) -> Vec<Vec<&str>> {
    let cells = |line| {
        let cells = str::trim(line).trim_matches('|').split('|');
        cells.map(str::trim).collect::<Vec<_>>()
    };
    let lines = page.lines().filter(|line| line.starts_with("| `"));
    lines.map(cells).collect()
}

#[test]
fn the_table_of_columns_agrees_with_the_measures() {
    let page = page("data/README.md");
    let rows = rows_by_code(&page);
    let mut at = None;
    for measure in Measure::ALL {
        let name = format!("`{}`", measure.name());
        let place = rows.iter().position(|row| row[0] == name).expect(&name);
        assert!(at.is_none_or(|before| place == before + 1), "{name}");
        at = Some(place);
        let [_, form, unit, heading, what] = rows[place][..] else {
            panic!("{name} has not five cells");
        };
        let figures = rows_of_chart(measure);
        let is_always_a_figure =
            matches!(measure, Measure::GrantsTotal | Measure::Net | Measure::Gross);
        assert_eq!(form == "amount", is_always_a_figure, "{name}");
        assert!(form.starts_with("amount"), "{name}");
        assert_eq!(unit, assistance::SOURCE.unit);
        let is_negative = figures.iter().flatten().any(|figure| figure.is_sign_negative());
        assert_eq!(what.contains("may be negative"), is_negative, "{name}");
        let (group, label) = (measure.group(), measure.label());
        let printed = match group {
            MeasureGroup::Total => format!("{group} ({label})"),
            _ => format!("{group}: {label}"),
        };
        assert_eq!(heading, printed, "{name}");
    }
}

fn rows_of_chart(measure: Measure) -> Vec<Option<assistance::Decimal>> {
    assistance::rows().iter().map(|row| row.get(measure)).collect()
}

fn python(page: &str) -> &str {
    let (_, block) = page.split_once("```python\n").expect("a block of Python");
    block.split_once("```").expect("the block ends").0
}

#[test]
fn both_pages_read_the_chart_in_the_same_way() {
    assert_eq!(
        python(&page("README.md")),
        python(&page("data/README.md")),
        "scripts/readers.py runs the lines of README.md"
    );
}

#[test]
fn the_figures_of_the_readme_are_those_of_the_benchmarks() {
    if !is_repository() {
        return;
    }
    let (readme, benches) = (page("README.md"), page("benches/README.md"));
    let (_, speed) = readme.split_once("## Speed and cost").expect("a section");
    let speed = speed.split("\n\n").nth(1).expect("a paragraph");
    let figures = speed.split(|c: char| !c.is_ascii_digit() && c != '.');
    let figures: Vec<&str> = figures
        .map(|figure| figure.trim_matches('.'))
        .filter(|figure| !figure.is_empty())
        .collect();
    assert!(figures.len() >= 3, "{speed}");
    for figure in figures {
        assert!(benches.contains(figure), "{figure} is not in benches/README.md");
    }
}

#[test]
fn links_between_files_lead_somewhere() {
    if !is_repository() {
        return;
    }
    for path in ["README.md", "benches/README.md", "CHANGELOG.md"] {
        let text = page(path);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        let folder = folder.parent().expect("a file has a folder");
        let markdown = text.split("](").skip(1).map(|rest| rest.split(')'));
        let pictures = text.split("src=\"").skip(1).map(|rest| rest.split(')'));
        let targets = markdown.chain(pictures).map(|mut parts| parts.next().unwrap_or_default());
        for target in targets.map(|target| target.split(['"', '#']).next().unwrap_or_default()) {
            let is_of_the_web = target.starts_with("https://");
            assert!(is_of_the_web || folder.join(target).exists(), "{path}: {target}");
        }
    }
}

#[test]
fn the_pages_of_the_documentation_have_no_link_to_a_file() {
    for path in ["docs/concepts.md", "docs/questions.md", "data/README.md"] {
        for target in page(path).split("](").skip(1) {
            let target = target.split(')').next().unwrap_or_default();
            let is_known =
                ["https://", "crate::", "#"].iter().any(|start| target.starts_with(start));
            assert!(is_known, "{path}: {target}");
        }
    }
}
