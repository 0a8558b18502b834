//! The pages of the repository and of the documentation agree with the crate.

use std::fs;
use std::path::Path;

use assistance::{Country, Measure, MeasureGroup, ranking, rows};

/// Whether this is the repository, and not the published package, which lacks `benches/`.
fn is_repository() -> bool {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("benches").exists()
}

fn page(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// The cells of a line of a table.
fn cells(line: &str) -> Vec<&str> {
    line.trim().trim_matches('|').split('|').map(str::trim).collect()
}

#[test]
fn the_list_of_columns_agrees_with_the_measures() {
    let page = page("data/README.md").replace("\n  ", " ");
    let mut entries = page.lines().skip_while(|line| !line.starts_with("- `grant_aid`"));
    for (measure, entry) in Measure::ALL.into_iter().zip(entries.by_ref()) {
        let (group, label) = (measure.group(), measure.label());
        let heading = match group {
            MeasureGroup::Total => format!("{group} ({label})"),
            _ => format!("{group}: {label}"),
        };
        let form = match measure {
            Measure::GrantsTotal | Measure::Net | Measure::Gross => "amount",
            _ => "amount or dash",
        };
        let start = format!("- `{}` ({heading}; {form}): ", measure.name());
        assert!(entry.starts_with(&start), "expected {start}, found {entry}");
        let mut figures = rows().iter().filter_map(|row| row.get(measure));
        let is_negative = figures.any(|figure| figure.is_sign_negative());
        assert_eq!(entry.contains("may be negative"), is_negative, "{entry}");
    }
    assert_eq!(entries.next(), Some(""));
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
fn the_readme_shows_the_figures_of_the_chart() {
    // More columns would not fit a README on the web: net and gross, the last two, would be cut off.
    let measures = [
        Measure::GrantsTotal,
        Measure::LoanDisbursed,
        Measure::LoanRecovered,
        Measure::Net,
        Measure::Gross,
    ];
    let readme = page("README.md");
    let lines = readme.lines().skip_while(|line| !line.starts_with("| Rank |")).skip(2);
    let lines: Vec<_> = lines.take_while(|line| line.starts_with('|')).map(cells).collect();
    let expected = rows().each_ref().map(|row| {
        let rank = row.rank.map(|rank| rank.to_string()).unwrap_or_default();
        let figures = measures.map(|measure| row.printed(measure).to_string());
        [rank, row.name().to_owned()].into_iter().chain(figures).collect::<Vec<_>>()
    });
    assert_eq!(lines, expected);
}

#[test]
fn the_readme_shows_what_its_program_prints() {
    let azerbaijan = Country::Azerbaijan.assistance();
    let (gross, net) = (azerbaijan.gross, azerbaijan.net);
    let mut expected = format!("{}: gross {gross}, net {net}\n", azerbaijan.name());
    for entry in ranking(Measure::Net).top(2) {
        expected += &format!("{}. {} {}\n", entry.rank, entry.country, entry.amount);
    }
    let readme = page("README.md");
    let block = readme.split("```text\n").nth(1).and_then(|rest| rest.split("```").next());
    assert_eq!(block, Some(&*expected));
}

#[test]
fn links_between_files_lead_somewhere() {
    if !is_repository() {
        return;
    }
    for path in ["README.md", "CONTRIBUTING.md", "benches/README.md", "CHANGELOG.md"] {
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
    let concepts = ["net-and-gross", "grants-and-loans", "reading-the-figures"];
    let concepts = concepts.map(|name| format!("docs/concepts/{name}.md"));
    let others = ["docs/questions.md", "data/README.md"].map(str::to_owned);
    for path in concepts.into_iter().chain(others) {
        for target in page(&path).split("](").skip(1) {
            let starts = ["https://", "crate::", "#"];
            assert!(starts.iter().any(|start| target.starts_with(start)), "{path}: {target}");
        }
    }
}
