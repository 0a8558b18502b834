//! The descriptor `data/datapackage.json` and the files that it describes agree with the crate.
//! `scripts/data-package.sh` reads them with the tools of others.

use std::fs;
use std::path::{Path, PathBuf};

use assistance::{Country, Measure, Printed, SOURCE, Subregion, countries, observations, rows};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn package() -> Value {
    serde_json::from_str(include_str!("../data/datapackage.json")).expect("the descriptor is JSON")
}

fn schema(path: &str) -> Value {
    let package = package();
    let mut resources = package["resources"].as_array().expect("a list").iter();
    let resource = resources.find(|one| one["path"] == path).expect("the file is described");
    assert_eq!(resource["profile"], "tabular-data-resource", "{path}");
    resource["schema"].clone()
}

fn fields(path: &str) -> Vec<Value> {
    let schema = schema(path);
    schema["fields"].as_array().expect("fields are a list").clone()
}

#[test]
fn every_file_is_described_with_its_columns() {
    let entries = fs::read_dir(folder()).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    for path in paths.filter(|path| path.extension().is_some_and(|is| is == "csv")) {
        let text = fs::read_to_string(&path).expect("the file is text");
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
        let fields = fields(name);
        let names: Vec<_> = fields.iter().filter_map(|field| field["name"].as_str()).collect();
        assert_eq!(text.lines().next(), Some(&*names.join(",")), "{name}");
    }
}

#[test]
fn the_chart_has_the_columns_and_the_limits_of_the_crate() {
    let fields = fields("chart-iii-7.csv");
    assert_eq!((&fields[0]["type"], &fields[1]["type"]), (&json!("integer"), &json!("string")));
    assert_eq!(fields[0]["constraints"], json!({"minimum": 1, "maximum": countries().len()}));
    for (field, measure) in fields[2..].iter().zip(Measure::ALL) {
        let (group, label) = (measure.group(), measure.label());
        let title = format!("{group}: {label}");
        let found = [&field["name"], &field["type"], &field["title"], &field["unit"]];
        assert_eq!(json!(found), json!([measure.name(), "number", title, SOURCE.unit]));
        let limits = &field["constraints"];
        let has_no_dash = matches!(measure, Measure::GrantsTotal | Measure::Net | Measure::Gross);
        assert_eq!(limits["required"] == true, has_no_dash, "{title}");
        let mut figures = rows().iter().filter_map(|row| row.get(measure));
        let is_negative = figures.any(|figure| figure.is_sign_negative());
        assert_eq!(limits["minimum"] == 0, !is_negative, "{title}");
    }
    let missing = &schema("chart-iii-7.csv")["missingValues"];
    assert_eq!(*missing, json!([Printed(None).to_string(), ""]));
}

/// The type of a value of the crate, and the pattern where it is a code.
fn described(value: &Value) -> (&str, Value) {
    let Some(text) = value.as_str() else {
        return ("integer", Value::Null);
    };
    let characters = if text.bytes().all(|byte| byte.is_ascii_digit()) {
        "0-9"
    } else if text.bytes().all(|byte| byte.is_ascii_uppercase()) {
        "A-Z"
    } else {
        return ("string", Value::Null);
    };
    ("string", json!(format!("[{characters}]{{{}}}", text.len())))
}

#[test]
fn the_countries_have_the_types_and_the_patterns_of_the_crate() {
    let fields = fields("countries.csv");
    for country in Country::ALL {
        let values = [
            ("name", json!(country.name())),
            ("m49_name", json!(country.m49_name())),
            ("official_name", json!(country.official_name())),
            ("alpha2", json!(country.alpha2())),
            ("alpha3", json!(country.alpha3())),
            ("m49", json!(country.m49())),
            ("dac_code", json!(country.dac_code())),
            ("subregion", json!(country.subregion().name())),
        ];
        assert_eq!(fields.len(), values.len());
        for (field, (name, value)) in fields.iter().zip(values) {
            let (kind, pattern) = described(&value);
            assert_eq!((&field["name"], &field["type"]), (&json!(name), &json!(kind)));
            assert_eq!(field["constraints"]["pattern"], pattern, "{name}");
        }
    }
    let subregions = Subregion::ALL.map(Subregion::name);
    assert_eq!(fields[7]["constraints"]["enum"], json!(subregions));
}

#[test]
fn the_recipients_and_their_kinds_are_those_of_the_crate() {
    let rows: Vec<_> = observations().step_by(Measure::ALL.len()).collect();
    let lines = rows.iter().map(|row| format!("{},{}\n", row.recipient.name(), row.kind));
    let file = fs::read_to_string(folder().join("recipients.csv")).expect("the file is there");
    assert_eq!(file, format!("name,kind\n{}", lines.collect::<String>()));
    let mut kinds: Vec<_> = rows.iter().map(|row| row.kind).collect();
    kinds.dedup();
    assert_eq!(fields("recipients.csv")[1]["constraints"]["enum"], json!(kinds));
}

#[test]
fn foreign_keys_lead_to_names() {
    for (path, field, resource) in [
        ("chart-iii-7.csv", "recipient", "recipients"),
        ("countries.csv", "name", "recipients"),
        ("spellings.csv", "country", "countries"),
    ] {
        let reference = json!({"resource": resource, "fields": ["name"]});
        let key = json!([{"fields": [field], "reference": reference}]);
        assert_eq!(schema(path)["foreignKeys"], key, "{path}");
    }
}

#[test]
fn the_package_names_its_version_and_source() {
    let package = package();
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    let citation = include_str!("../CITATION.cff");
    let version = format!("\nversion: {}\n", env!("CARGO_PKG_VERSION"));
    assert!(citation.contains(&version));
    let source = package["sources"][0]["title"].as_str().expect("a title");
    for part in [SOURCE.publisher, SOURCE.title, SOURCE.chart] {
        assert!(source.contains(part), "{source}");
    }
}
