//! The descriptor `data/datapackage.json` and the files that it describes say the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use assistance::{Measure, SOURCE, countries, rows};
use serde_json::Value;

type Row = Vec<String>;

/// A resource of the descriptor with what its file (or its inline data) holds.
struct Table {
    descriptor: Value,
    heading: Row,
    rows: Vec<Row>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

fn package() -> Value {
    let text =
        fs::read_to_string(folder().join("datapackage.json")).expect("the descriptor is there");
    serde_json::from_str(&text).expect("the descriptor is JSON")
}

fn tables() -> Vec<Table> {
    let package = package();
    let resources = package["resources"].as_array().expect("resources are a list");
    resources.iter().map(table).collect()
}

fn table(descriptor: &Value) -> Table {
    let (heading, rows) = match descriptor["path"].as_str() {
        Some(path) => from_file(path),
        None => from_inline_data(descriptor),
    };
    Table { descriptor: descriptor.clone(), heading, rows }
}

fn from_file(path: &str) -> (Row, Vec<Row>) {
    let mut csv = csv::Reader::from_path(folder().join(path)).expect("the file is there");
    let heading =
        csv.headers().expect("the file has a heading").iter().map(str::to_owned).collect();
    let rows = csv.deserialize().collect::<Result<_, _>>().expect("the file is CSV");
    (heading, rows)
}

fn from_inline_data(descriptor: &Value) -> (Row, Vec<Row>) {
    let heading: Row = fields(descriptor).iter().map(|field| text(&field["name"])).collect();
    let records = descriptor["data"].as_array().expect("inline data is a list");
    let cells = |record: &Value| heading.iter().map(|name| text(&record[name])).collect();
    let rows = records.iter().map(cells).collect();
    (heading, rows)
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn fields(descriptor: &Value) -> &Vec<Value> {
    descriptor["schema"]["fields"].as_array().expect("fields are a list")
}

/// A list of names, as keys have it.
fn names(value: &Value) -> Vec<String> {
    value.as_array().expect("a list of names").iter().map(text).collect()
}

impl Table {
    fn name(&self) -> &str {
        self.descriptor["name"].as_str().expect("a resource has a name")
    }

    fn columns(&self, names: &[String]) -> Vec<Row> {
        let place = |name| self.heading.iter().position(|column| column == name);
        let places: Vec<usize> = names.iter().map(|name| place(name).expect("a column")).collect();
        let cells = |row: &Row| places.iter().map(|at| row[*at].clone()).collect();
        self.rows.iter().map(cells).collect()
    }

    fn is_missing(&self, field: &Value, cell: &str) -> bool {
        let own = field.get("missingValues");
        let missing = own.or_else(|| self.descriptor["schema"].get("missingValues"));
        missing.map_or(cell.is_empty(), |missing| names(missing).iter().any(|text| text == cell))
    }
}

fn find<'a>(tables: &'a [Table], name: &str) -> &'a Table {
    tables.iter().find(|table| table.name() == name).expect("the resource is described")
}

#[test]
fn every_file_is_described_and_every_description_has_its_file() {
    let described: BTreeSet<_> = tables()
        .iter()
        .filter_map(|table| table.descriptor["path"].as_str().map(str::to_owned))
        .collect();
    let files: BTreeSet<_> = fs::read_dir(folder())
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a plain name"))
        .filter(|name| name.ends_with(".csv"))
        .collect();
    assert_eq!(described, files);
}

#[test]
fn bytes_and_hash_are_those_of_the_file() {
    for table in tables() {
        // Adding a spelling takes one line of one file, so the descriptor does not count its bytes.
        let Some(path) = table.descriptor["path"].as_str().filter(|path| *path != "spellings.csv")
        else {
            continue;
        };
        let content = fs::read(folder().join(path)).expect("the file is there");
        let digest = hmac_sha256::Hash::hash(&content);
        let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let described = [&table.descriptor["bytes"], &table.descriptor["hash"]];
        let found = [&content.len().into(), &format!("sha256:{hash}").into()];
        let [bytes, hash]: [&Value; 2] = found;
        assert_eq!(
            described, found,
            "for {path}, paste:\n      \"bytes\": {bytes},\n      \"hash\": {hash},\n"
        );
    }
}

#[test]
fn rows_are_as_many_as_in_the_crate() {
    let tables = tables();
    for (name, rows) in [("chart-iii-7", rows().len()), ("countries", countries().len())] {
        assert_eq!(find(&tables, name).rows.len(), rows, "{name}");
    }
}

#[test]
fn the_fields_are_the_columns() {
    for table in tables() {
        let fields: Row =
            fields(&table.descriptor).iter().map(|field| text(&field["name"])).collect();
        assert_eq!(table.heading, fields, "{}", table.name());
    }
}

#[test]
fn cells_have_the_type_and_meet_the_constraints() {
    for table in tables() {
        for (column, field) in fields(&table.descriptor).iter().enumerate() {
            for row in &table.rows {
                let cell = row[column].as_str();
                let place = format!("{}, {}: {cell}", table.name(), field["name"]);
                let constraints = &field["constraints"];
                if table.is_missing(field, cell) {
                    assert_ne!(constraints["required"], true, "{place}");
                } else {
                    check_type(field, cell, &place);
                }
            }
        }
    }
}

fn check_type(field: &Value, cell: &str, place: &str) {
    let constraints = &field["constraints"];
    match field["type"].as_str() {
        Some("integer") => drop(cell.parse::<u64>().expect(place)),
        Some("number") => {
            let number: f64 = cell.parse().expect(place);
            assert!(number >= constraints["minimum"].as_f64().unwrap_or(f64::MIN), "{place}");
        }
        Some("boolean") => assert!(["true", "false"].contains(&cell), "{place}"),
        Some("string") => assert!(!cell.is_empty(), "{place}"),
        other => panic!("{place}: the type {other:?} is not one that this test knows"),
    }
    if let Some(allowed) = constraints.get("enum") {
        assert!(names(allowed).iter().any(|text| text == cell), "{place}");
    }
}

#[test]
fn primary_keys_are_unique() {
    for table in tables() {
        let keys = table.columns(&names(&table.descriptor["schema"]["primaryKey"]));
        let distinct: BTreeSet<_> = keys.iter().collect();
        assert_eq!(keys.len(), distinct.len(), "{}", table.name());
    }
}

#[test]
fn foreign_keys_lead_somewhere() {
    let tables = tables();
    let mut followed = 0;
    for table in &tables {
        for key in table.descriptor["schema"]["foreignKeys"].as_array().into_iter().flatten() {
            let reference = &key["reference"];
            let target = find(&tables, reference["resource"].as_str().expect("a resource"));
            let known = target.columns(&names(&reference["fields"]));
            for row in table.columns(&names(&key["fields"])) {
                let absent = row.iter().all(String::is_empty);
                assert!(absent || known.contains(&row), "{}: {row:?}", table.name());
                followed += 1;
            }
        }
    }
    assert!(followed >= 2 * rows().len(), "{followed} keys were followed");
}

#[test]
fn the_chart_is_described_in_the_terms_of_the_crate() {
    let tables = tables();
    let chart = find(&tables, "chart-iii-7");
    let described = fields(&chart.descriptor);
    for (field, measure) in described[2..].iter().zip(Measure::ALL) {
        assert_eq!(field["name"], measure.name());
        assert_eq!(field["unit"], SOURCE.unit);
        let title = match measure {
            Measure::Net | Measure::Gross => format!("{} ({})", measure.group(), measure.label()),
            _ => format!("{}: {}", measure.group(), measure.label()),
        };
        assert_eq!(field["title"], title);
    }
    assert_eq!(described.len(), 2 + Measure::ALL.len());
}

#[test]
fn the_recipients_are_those_of_the_crate() {
    let tables = tables();
    let country = |row: &assistance::Assistance| {
        row.recipient.country().map_or(String::new(), |country| country.name().to_owned())
    };
    let expected = rows().each_ref().map(|row| vec![row.recipient.name().to_owned(), country(row)]);
    assert_eq!(find(&tables, "recipients").rows, expected);
}

#[test]
fn the_package_names_its_version_and_source() {
    let package = package();
    assert_eq!(package["version"], env!("CARGO_PKG_VERSION"));
    let citation = include_str!("../CITATION.cff");
    let version = format!("\nversion: {}\n", env!("CARGO_PKG_VERSION"));
    assert!(citation.contains(&version) && citation.contains(SOURCE.title));
    let source = text(&package["sources"][0]["title"]);
    assert!(source.contains(SOURCE.publisher) && source.contains(SOURCE.title), "{source}");
    assert!(source.contains(SOURCE.chart), "{source}");
}
