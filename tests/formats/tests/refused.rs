//! What each format reads of a changed row: other columns, other values, other places.

use assistance::{Assistance, Country, Measure};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// A row of a file, column by column, so that a test can change it. `None` is a dash.
struct Columns(Vec<(&'static str, Option<Value>)>);

impl Columns {
    fn of_uzbekistan() -> Columns {
        let row = serde_json::to_value(Country::Uzbekistan.assistance()).unwrap();
        let names = ["rank", "recipient"].into_iter().chain(Measure::ALL.map(Measure::name));
        let value = |name: &str| Some(row[name].clone()).filter(|value| !value.is_null());
        Columns(names.map(|name| (name, value(name))).collect())
    }

    fn values(&self) -> Vec<&Option<Value>> {
        self.0.iter().map(|(_, value)| value).collect()
    }
}

impl Serialize for Columns {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

type Read = Result<Assistance, String>;

fn from_json(bytes: &[u8]) -> Read {
    serde_json::from_slice(bytes).map_err(|error| error.to_string())
}

fn from_messagepack(bytes: &[u8]) -> Read {
    rmp_serde::from_slice(bytes).map_err(|error| error.to_string())
}

fn from_cbor(bytes: &[u8]) -> Read {
    ciborium::from_reader(bytes).map_err(|error| error.to_string())
}

fn from_toml(bytes: &[u8]) -> Read {
    toml::from_slice(bytes).map_err(|error| error.to_string())
}

fn from_query_string(bytes: &[u8]) -> Read {
    serde_urlencoded::from_bytes(bytes).map_err(|error| error.to_string())
}

fn from_csv(bytes: &[u8]) -> Read {
    let mut records = csv::Reader::from_reader(bytes).into_deserialize();
    records.next().expect("one record").map_err(|error| error.to_string())
}

fn to_cbor(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

fn to_csv(columns: &Columns) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(columns.0.iter().map(|(name, _)| name)).unwrap();
    writer.serialize(columns.values()).unwrap();
    writer.into_inner().unwrap()
}

/// Reads the columns in each format that names them.
fn read_by_name(columns: &Columns) -> [(&'static str, Read); 6] {
    [
        ("JSON", from_json(&serde_json::to_vec(columns).unwrap())),
        ("MessagePack", from_messagepack(&rmp_serde::to_vec_named(columns).unwrap())),
        ("CBOR", from_cbor(&to_cbor(columns))),
        ("TOML", from_toml(toml::to_string(columns).unwrap().as_bytes())),
        (
            "query string",
            from_query_string(serde_urlencoded::to_string(columns).unwrap().as_bytes()),
        ),
        ("CSV", from_csv(&to_csv(columns))),
    ]
}

#[track_caller]
fn assert_refused(columns: &Columns, expected: &str) {
    for (format, read) in read_by_name(columns) {
        // The error of CBOR shows a sentence as `{:?}` does, with backslashes.
        let error = read.unwrap_err().replace('\\', "");
        assert!(error.contains(expected), "{format}: {error}");
    }
}

#[test]
fn columns_in_any_order_and_printed_dashes_are_read() {
    let mut columns = Columns::of_uzbekistan();
    assert_eq!(columns.0[3], ("through_multilateral", None));
    columns.0[3].1 = Some("-".into());
    columns.0.reverse();
    for (format, read) in read_by_name(&columns) {
        assert_eq!(read.as_ref(), Ok(Country::Uzbekistan.assistance()), "{format}");
    }
}

/// A format repeats the name of an unknown column, and a text where a number must be.
#[test]
fn no_error_repeats_a_long_text_or_one_that_nobody_sees() {
    for text in ["x".repeat(100_000), "a\u{7}\u{1b}[2J\u{202e}\u{feff}b".to_owned()] {
        let mut unknown = Columns::of_uzbekistan();
        unknown.0.push((text.clone().leak(), Some("1".into())));
        let mut no_rank = Columns::of_uzbekistan();
        no_rank.0[0].1 = Some(text.into());
        for (format, read) in [unknown, no_rank].iter().flat_map(read_by_name) {
            let error = read.unwrap_err();
            assert!(error.len() < 700, "{format}: {} bytes", error.len());
            let is_unseen =
                |c: char| c != '\n' && (c.is_control() || "\u{202e}\u{feff}".contains(c));
            assert!(!error.contains(is_unseen), "{format}: {error:?}");
        }
    }
}

#[test]
fn other_columns_are_refused_in_every_format() {
    let mut columns = Columns::of_uzbekistan();
    columns.0.push(("turnover", Some("384.16".into())));
    assert_refused(&columns, "unknown field `turnover`");
    let mut columns = Columns::of_uzbekistan();
    columns.0.push(("net", Some("384.16".into())));
    assert_refused(&columns, "duplicate ");
    let mut columns = Columns::of_uzbekistan();
    columns.0.retain(|(name, _)| *name != "recipient");
    assert_refused(&columns, "missing field `recipient`");
    let mut columns = Columns::of_uzbekistan();
    columns.0.retain(|(name, _)| *name != "gross");
    assert_refused(&columns, r#"Uzbekistan, gross: expected "412.69", found none"#);
}

#[test]
fn values_without_names_are_compared_by_their_place() {
    let columns = Columns::of_uzbekistan();
    let read = |values: &[&Option<Value>]| {
        let values = values.to_vec();
        let array = from_messagepack(&rmp_serde::to_vec(&values).unwrap());
        [("MessagePack", array), ("JSON", from_json(&serde_json::to_vec(&values).unwrap()))]
    };
    let all = columns.values();
    for (format, read) in read(&all) {
        assert_eq!(read.as_ref(), Ok(Country::Uzbekistan.assistance()), "{format}");
    }
    let mut swapped = all.clone();
    swapped.swap(9, 10);
    for (format, read) in read(&swapped) {
        let error = read.unwrap_err();
        let expected = r#"Uzbekistan, net: expected "384.16", found "412.69""#;
        assert!(error.contains(expected), "{format}: {error}");
    }
}
