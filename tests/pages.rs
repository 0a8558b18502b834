//! The pages of the repository and of the documentation agree with the crate.

use std::fs;
use std::path::Path;

use assistance::{Country, Measure, MeasureGroup, ranking, region_total, rows};

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
    rows().iter().map(|row| row.get(measure)).collect()
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

/// The cells of each line of a table of figures in the README, without its heading.
fn chart_of_readme(readme: &str) -> Vec<Vec<String>> {
    let lines = readme.lines().skip_while(|line| !line.starts_with("| Rank |")).skip(2);
    let cells = |line: &str| {
        let inside = line.trim_start_matches('|').trim_end_matches('|');
        inside.split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    lines.take_while(|line| line.starts_with('|')).map(cells).collect()
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
    let expected = rows().each_ref().map(|row| {
        let rank = row.rank.map(|rank| rank.to_string()).unwrap_or_default();
        let figures = measures.map(|measure| row.printed(measure).to_string());
        [rank, row.name().to_owned()].into_iter().chain(figures).collect::<Vec<_>>()
    });
    assert_eq!(chart_of_readme(&page("README.md")), expected);
}

#[test]
fn the_readme_answers_its_first_question() {
    let total = region_total();
    let recovered = total.printed(Measure::LoanRecovered);
    let answer = format!(
        "For the region, the answer is {} paid out (gross), {recovered} repaid, and a net of {}.",
        total.gross, total.net
    );
    assert!(page("README.md").replace('\n', " ").contains(&answer), "{answer}");
}

/// The blocks of plain text of the README, in order.
fn text_blocks(readme: &str) -> Vec<&str> {
    let blocks = readme.split("```text\n").skip(1);
    blocks.map(|rest| rest.split("```").next().unwrap_or_default()).collect()
}

#[test]
fn the_readme_shows_what_its_program_prints() {
    let azerbaijan = Country::Azerbaijan.assistance();
    let (gross, net) = (azerbaijan.gross, azerbaijan.net);
    let mut expected = format!("{}: gross {gross}, net {net}\n", azerbaijan.name());
    for entry in ranking(Measure::Net).top(2) {
        expected += &format!("{}. {} {}\n", entry.rank, entry.country, entry.amount);
    }
    assert_eq!(text_blocks(&page("README.md"))[0], expected);
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
    let pages = [
        "docs/concepts/net-and-gross.md",
        "docs/concepts/grants-and-loans.md",
        "docs/concepts/reading-the-figures.md",
        "docs/questions.md",
        "data/README.md",
    ];
    for path in pages {
        for target in page(path).split("](").skip(1) {
            let target = target.split(')').next().unwrap_or_default();
            let is_known =
                ["https://", "crate::", "#"].iter().any(|start| target.starts_with(start));
            assert!(is_known, "{path}: {target}");
        }
    }
}
