//! What a user sees, compared whole with what was looked at and committed: the text of each
//! example, the start of each export, and the pictures.
//!
//! `UPDATE=1 cargo test --test outputs` writes the files anew. Look at the difference, and commit it.

use std::path::Path;
use std::process::{Command, Output};
use std::{env, fs};

use assistance::rust_decimal::prelude::ToPrimitive;
use assistance::{countries, region_total};

/// The examples, each with the arguments of its runs.
const EXAMPLES: [(&str, &[&str]); 9] = [
    ("audit", &[""]),
    ("by_country", &["Uzbekistan", "kyrgyz republic", "kz", "Uzbekstan", "Georgia Armenia", ""]),
    ("chart", &[""]),
    ("export", &["csv", "json", "xml"]),
    ("net_versus_gross", &[""]),
    ("plot", &[""]),
    ("rankings", &["", "loan net", "grant aid", "loan nett"]),
    ("timeline", &["", "Uzbekistan", "Uzbekstan"]),
    ("totals", &[""]),
];
/// An export is compared up to this line: in JSON, the first dash.
const LINES_OF_AN_EXPORT: usize = 30;

#[test]
fn the_examples_print_what_is_committed() {
    for (name, runs) in EXAMPLES {
        // Only `export` needs the feature.
        if name != "export" || cfg!(feature = "serde") {
            let text: String = runs.iter().map(|arguments| session(name, arguments)).collect();
            compare(&format!("tests/outputs/{name}.txt"), &text);
        }
    }
}

#[test]
fn the_pictures_are_those_that_plot_draws() {
    let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/pictures/new");
    let _ = fs::remove_dir_all(folder);
    let output = run("plot", folder);
    assert!(output.status.success(), "{output:?}");
    for picture in ["composition.svg", "net-versus-gross.svg"] {
        let drawn = fs::read_to_string(Path::new(folder).join(picture));
        compare(&format!("docs/{picture}"), &drawn.expect("the picture is drawn"));
    }
}

/// In the first picture, the bar of each amount recovered; in the second, the parts of a row.
#[test]
fn equal_lengths_are_equal_amounts() {
    let widths = |picture: &str, of: fn(&str) -> bool| -> Vec<f64> {
        let tags = picture.split('>').filter(|tag| tag.contains("<rect "));
        let bars = tags.filter(|tag| of(tag));
        let width = |bar: &str| bar.split_once("width=\"")?.1.split('"').next()?.parse().ok();
        bars.map(|bar| width(bar).expect("a bar has a width")).collect()
    };
    let recovered =
        widths(include_str!("../docs/net-versus-gross.svg"), |bar| bar.contains("#5C5C5C"));
    assert_eq!(recovered.len(), countries().len());
    for (width, row) in recovered.iter().zip(countries()) {
        let amount = row.loan_recovered.unwrap_or_default().to_f64().unwrap();
        assert!((width - amount * 15.0).abs() < 2.0, "{}: {width}", row.name());
    }
    let parts =
        widths(include_str!("../docs/composition.svg"), |bar| bar.contains("height=\"200\""));
    let gross = countries().iter().chain([region_total()]).map(|row| {
        let parts = [row.grant_aid, row.technical_cooperation, row.loan_disbursed];
        parts.map(|part| part.map(|part| (part / row.gross).to_f64().unwrap()))
    });
    let shares: Vec<f64> = gross.flatten().flatten().collect();
    assert_eq!(parts.len(), shares.len());
    for (width, share) in parts.iter().zip(shares) {
        assert!((width - share * 4160.0).abs() < 4.0, "{share}: {width}");
    }
}

/// The command, what it prints, and if it fails, the status and then what is on standard error.
fn session(name: &str, arguments: &str) -> String {
    let output = run(name, arguments);
    let [printed, error] = [output.stdout, output.stderr]
        .map(|text| String::from_utf8(text).expect("an example prints text"));
    let lines = if name == "export" { LINES_OF_AN_EXPORT } else { usize::MAX };
    let more = printed.lines().count().saturating_sub(lines);
    let mut printed: String = printed.split_inclusive('\n').take(lines).collect();
    if more > 0 {
        printed += &format!("(and {more} more lines)\n");
    }
    let status = match output.status.code().expect("an example ends by itself") {
        0 => String::new(),
        code => format!("exit status {code}:\n"),
    };
    let command = format!("$ {name} {arguments}");
    format!("{}\n{printed}{status}{error}\n", command.trim_end())
}

fn run(name: &str, arguments: &str) -> Output {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["run", "--quiet", "--example", name]);
    if cfg!(not(feature = "serde")) {
        cargo.arg("--no-default-features");
    }
    cargo.arg("--").args(arguments.split_whitespace()).output().expect("cargo runs")
}

#[track_caller]
fn compare(file: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, found).expect("the file can be written");
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    let line = expected.lines().zip(found.lines()).take_while(|(old, new)| old == new).count();
    let [old, new] = [&expected, found].map(|text| text.lines().nth(line).unwrap_or_default());
    assert!(
        expected == found,
        "{file}, line {}: expected {old:?}, found {new:?}. If that is meant, write the file anew \
         with `UPDATE=1 cargo test --test outputs`, and look at the difference before you commit it",
        line + 1
    );
}
