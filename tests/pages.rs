//! What the pages repeat or refer to is there: the table, the citation, links and headings.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use assistance::{Country, Measure, SOURCE, Source, rows};

/// The pages of the documentation, by their name in a link: `crate::concepts#rounding`.
const PAGES: [(&str, &str); 4] = [
    ("concepts", "docs/concepts.md"),
    ("data", "data/README.md"),
    ("programs", "docs/programs.md"),
    ("questions", "docs/questions.md"),
];

/// The pages of the repository. The published package has only some of them.
const FILES: [&str; 6] = [
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "benches/README.md",
    "docs/embedding.md",
    "tests/source/README.md",
];

/// The addresses that a page may name. Open a new one before you add it: no test does.
const ADDRESSES: [&str; 3] = [
    "https://datapackage.org",
    "https://www.mofa.go.jp/about/legalmatters.html",
    "https://www.mofa.go.jp/mofaj/gaiko/oda/shiryo/hakusyo/20_hakusho/honbun/b3/s6.html",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a page, or the documentation in a source file.
fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
    if path.extension().is_none_or(|extension| extension != "rs") {
        return text;
    }
    let lines = text.lines().filter_map(|line| {
        let comment = line.trim_start().strip_prefix("//")?.strip_prefix(['/', '!'])?;
        Some(comment.strip_prefix(' ').unwrap_or(comment))
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn files_in(folder: PathBuf) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_in(path) } else { vec![path] }).collect()
}

/// The names by which the headings of a text are linked, on the web and in the documentation.
fn headings(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    let names = headings.map(|line| {
        let words = line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
        words.chars().filter(|c| c.is_alphanumeric() || "-_".contains(*c)).collect()
    });
    names.collect()
}

fn links(text: &str) -> impl Iterator<Item = &str> {
    let inline = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let below = text.lines().filter(|line| line.starts_with('['));
    inline.chain(below.filter_map(|line| Some(line.split_once("]: ")?.1)))
}

#[test]
fn every_link_leads_to_a_file_and_a_heading() {
    let sources = files_in(root().join("src"));
    let documentation = sources.iter().map(|path| read(path) + "\n").collect::<String>();
    let pages = PAGES.iter().map(|(_, path)| *path).chain(FILES).map(|path| root().join(path));
    for path in pages.chain(sources).filter(|path| path.exists()) {
        let text = read(&path);
        for link in links(&text) {
            let (target, heading) = link.split_once('#').unwrap_or((link, ""));
            let page = target.trim_start_matches("crate::");
            let is_item = target.starts_with("crate::") || path.extension().unwrap() == "rs";
            let file = path.with_file_name(target);
            // A page of the documentation is not beside the files.
            let is_page = PAGES.iter().any(|(_, page)| path.ends_with(page));
            let linked = match PAGES.iter().find(|(name, _)| *name == page) {
                Some((_, page)) => read(page),
                None if target.is_empty() => text.clone(),
                None if ADDRESSES.contains(&target) => continue,
                // That the item is there, rustdoc checks.
                None if is_item && !target.contains('/') => documentation.clone(),
                None if !file.exists() && !root().join("benches").exists() => continue,
                None if file.exists() && !is_page => read(file),
                None => panic!("{path:?} links to {link}"),
            };
            let is_there = heading.is_empty() || headings(&linked).contains(heading);
            assert!(is_there, "{path:?} links to {link}");
        }
    }
}

#[test]
fn the_table_of_the_readme_and_of_the_front_page_is_the_chart() {
    use Measure::{GrantsTotal, Gross, LoanDisbursed, LoanRecovered, Net};
    let mut expected =
        "| Rank | Country or region | Grants | Loans disbursed | Loans recovered | Net | Gross |\n\
         |---:|---|---:|---:|---:|---:|---:|\n"
            .to_owned();
    for row in rows() {
        let rank = row.rank.map_or(String::new(), |rank| format!(" {rank}"));
        let measures = [GrantsTotal, LoanDisbursed, LoanRecovered, Net, Gross];
        let cells = measures.map(|measure| format!(" {} |", row.printed(measure)));
        expected += &format!("|{rank} | {} |{}\n", row.name(), cells.concat());
    }
    assert!(read("src/lib.rs").contains(&expected) && read("README.md").contains(&expected));
}

#[test]
fn the_readme_and_the_citation_file_cite_the_source() {
    let Source { publisher, title, edition, section, chart, chart_title, .. } = SOURCE;
    for (path, start, year) in [
        ("README.md", "```bibtex", "year = {"),
        ("CITATION.cff", "preferred-citation:", "edition: \""),
    ] {
        let text = read(path).split_whitespace().collect::<Vec<_>>().join(" ");
        let (_, entry) = text.split_once(start).expect(start);
        for part in [publisher, title, section, chart, chart_title, &format!("{year}{edition}")] {
            assert!(entry.contains(part), "{path}: {part}");
        }
    }
}

#[test]
fn the_columns_of_the_data_and_the_example_of_a_negative_net_are_those_of_the_chart() {
    let page = read("data/README.md");
    for measure in Measure::ALL {
        let (name, group, label) = (measure.name(), measure.group(), measure.label());
        assert!(page.contains(&format!("- `{name}` ({group}: {label}; ")), "{name}");
    }
    let kazakhstan = Country::Kazakhstan.assistance();
    let (received, net) = (kazakhstan.grants_total, kazakhstan.net);
    let repaid = kazakhstan.printed(Measure::LoanRecovered);
    for (path, between) in
        [("src/lib.rs", " and"), ("docs/concepts.md", ", no loan was disbursed to it, and it")]
    {
        let sentence = format!(
            "Kazakhstan received {received} in grants{between} repaid {repaid}, so its net is {net}."
        );
        assert!(read(path).replace('\n', " ").contains(&sentence), "{path}: {sentence}");
    }
}
