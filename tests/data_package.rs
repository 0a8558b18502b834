//! The descriptor `data/datapackage.json` against the files that it describes and the crate. A
//! validator of Data Packages (`scripts/data-package.sh`) checks types, constraints and keys.

use std::fs;
use std::path::{Path, PathBuf};

use assistance::{Assistance, Measure, MeasureGroup, SOURCE, rows};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn package() -> Value {
    serde_json::from_str(include_str!("../data/datapackage.json")).expect("the descriptor is JSON")
}

/// The resources that are files, each with its path.
fn files(package: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let resources = package["resources"].as_array().expect("resources are a list");
    resources.iter().filter_map(|one| Some((one["path"].as_str()?, one)))
}

#[test]
fn every_file_is_described_with_its_columns() {
    let package = package();
    for (path, resource) in files(&package) {
        let text = fs::read_to_string(folder().join(path)).expect("the file is there");
        let fields = resource["schema"]["fields"].as_array().expect("fields are a list");
        let names: Vec<_> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
        assert_eq!(text.lines().next(), Some(&*names.join(",")), "{path}");
    }
    let entries = fs::read_dir(folder()).expect("the folder is there");
    let names = entries.map(|entry| entry.expect("an entry").file_name());
    let is_csv = |name: &std::ffi::OsString| name.to_string_lossy().ends_with(".csv");
    assert_eq!(names.filter(is_csv).count(), files(&package).count());
}

#[test]
fn bytes_and_hash_are_those_of_the_file() {
    let package = package();
    // Adding a spelling takes one line of one file, so the descriptor does not count its bytes.
    for (path, resource) in files(&package).filter(|(path, _)| *path != "spellings.csv") {
        let content = fs::read(folder().join(path)).expect("the file is there");
        let digest = hmac_sha256::Hash::hash(&content);
        let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let (bytes, hash) = (json!(content.len()), json!(format!("sha256:{hash}")));
        assert_eq!(
            (&resource["bytes"], &resource["hash"]),
            (&bytes, &hash),
            "for {path}, paste:\n      \"bytes\": {bytes},\n      \"hash\": {hash},\n"
        );
    }
}

#[test]
fn the_chart_is_described_in_the_terms_of_the_crate() {
    let package = package();
    let (_, chart) = files(&package).next().expect("the chart is the first");
    for (i, measure) in Measure::ALL.into_iter().enumerate() {
        let field = &chart["schema"]["fields"][2 + i];
        let (group, label) = (measure.group(), measure.label());
        let title = match group {
            MeasureGroup::Total => format!("{group} ({label})"),
            _ => format!("{group}: {label}"),
        };
        assert_eq!(field["name"], measure.name());
        let has_no_dash = matches!(measure, Measure::GrantsTotal | Measure::Net | Measure::Gross);
        assert_eq!(field["constraints"]["required"] == true, has_no_dash, "{title}");
        assert_eq!((&field["title"], &field["unit"]), (&json!(title), &json!(SOURCE.unit)));
    }
    // A dash is nil, and an empty rank does not apply: each is missing for a reason of its own.
    let value = |of: &Value| of["missingValues"][0]["value"].clone();
    assert_eq!([value(&chart["schema"]), value(&chart["schema"]["fields"][0])], ["-", ""]);
}

#[test]
fn the_recipients_are_those_of_the_crate() {
    let package = package();
    let record = |row: &Assistance| {
        let country = row.country().map_or("", |country| country.name());
        json!({"recipient": row.name(), "country": country})
    };
    assert_eq!(package["resources"][1]["data"], json!(rows().each_ref().map(record)));
}

#[test]
fn the_package_names_its_version_and_source() {
    let package = package();
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    let citation = include_str!("../CITATION.cff");
    let version = format!("\nversion: {}\n", env!("CARGO_PKG_VERSION"));
    assert!(citation.contains(&version));
    let titles = citation.matches("White Paper on Development Cooperation").count();
    assert_eq!(citation.matches(SOURCE.title).count(), titles);
    let source = package["sources"][0]["title"].as_str().expect("a title");
    for part in [SOURCE.publisher, SOURCE.title, SOURCE.chart] {
        assert!(source.contains(part), "{source}");
    }
}
