//! What no format reads back: changed rows, other columns, damaged bytes.

use assistance::{Assistance, Country, Measure, rows};
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
type From = fn(&[u8]) -> Read;

fn from_json(bytes: &[u8]) -> Read {
    serde_json::from_slice(bytes).map_err(|error| error.to_string())
}

fn from_messagepack(bytes: &[u8]) -> Read {
    rmp_serde::from_slice(bytes).map_err(|error| error.to_string())
}

fn from_cbor(bytes: &[u8]) -> Read {
    ciborium::from_reader(bytes).map_err(|error| match error {
        ciborium::de::Error::Semantic(_, sentence) => sentence,
        other => other.to_string(),
    })
}

fn from_postcard(bytes: &[u8]) -> Read {
    postcard::from_bytes(bytes).map_err(|error| error.to_string())
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
        let error = read.unwrap_err();
        assert!(error.contains(expected), "{format}: {error}");
    }
}

#[test]
fn columns_in_any_order_are_read() {
    let mut columns = Columns::of_uzbekistan();
    columns.0.reverse();
    for (format, read) in read_by_name(&columns) {
        assert_eq!(read.as_ref(), Ok(Country::Uzbekistan.assistance()), "{format}");
    }
}

#[test]
fn a_dash_as_the_chart_prints_it_is_read() {
    let mut columns = Columns::of_uzbekistan();
    assert_eq!(columns.0[3], ("through_multilateral", None));
    columns.0[3].1 = Some("-".into());
    for (format, read) in read_by_name(&columns) {
        assert_eq!(read.as_ref(), Ok(Country::Uzbekistan.assistance()), "{format}");
    }
}

#[test]
fn a_changed_cell_is_named_in_every_format() {
    for (column, value, expected) in [
        (10, "412.70", r#"Uzbekistan, gross: expected "412.69", found "412.70""#),
        (10, "412.690", r#"Uzbekistan, gross: expected "412.69", found "412.690""#),
        (10, "-", r#"Uzbekistan, gross: expected "412.69", found "-""#),
        (3, "0.00", r#"Uzbekistan, through_multilateral: expected "-", found "0.00""#),
        (1, "uzbekistan", r#"recipient: expected "Uzbekistan" as printed, found "uzbekistan""#),
        (1, "Kazakhstan", "Kazakhstan, rank: expected 8, found 1"),
    ] {
        let mut columns = Columns::of_uzbekistan();
        columns.0[column].1 = Some(value.into());
        assert_refused(&columns, expected);
    }
}

#[test]
fn a_long_text_is_cut_and_escaped_in_the_error() {
    let mut columns = Columns::of_uzbekistan();
    columns.0[10].1 = Some("x".repeat(1000).into());
    assert_refused(&columns, &format!("found \"{}…\" (1000 bytes in all)", "x".repeat(64)));
    columns.0[10].1 = Some("a\u{7}\u{202e}".into());
    assert_refused(&columns, r#"found "a\u{7}\u{202e}""#);
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
    for values in [&all[..10], &[&all[..], &all[10..]].concat()] {
        for (format, read) in read(values) {
            assert!(read.is_err(), "{format}: {} values", values.len());
        }
    }
}

/// Every truncation, and every change of one bit.
fn damaged(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let truncated = (0..bytes.len()).map(|len| bytes[..len].to_vec());
    let flipped = (0..bytes.len() * 8).map(|bit| {
        let mut bytes = bytes.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        bytes
    });
    truncated.chain(flipped)
}

#[test]
fn damaged_bytes_are_an_error_or_a_row_of_the_chart() {
    for row in rows().iter().step_by(9) {
        let written: [(Vec<u8>, From); 7] = [
            (serde_json::to_vec(row).unwrap(), from_json),
            (rmp_serde::to_vec(row).unwrap(), from_messagepack),
            (rmp_serde::to_vec_named(row).unwrap(), from_messagepack),
            (to_cbor(row), from_cbor),
            (postcard::to_allocvec(row).unwrap(), from_postcard),
            (toml::to_string(row).unwrap().into_bytes(), from_toml),
            (serde_urlencoded::to_string(row).unwrap().into_bytes(), from_query_string),
        ];
        for (bytes, from) in written {
            let mut refused = 0;
            for bytes in damaged(&bytes) {
                match from(&bytes) {
                    Ok(read) => {
                        assert!(rows().iter().any(|row| format!("{row:?}") == format!("{read:?}")))
                    }
                    Err(_) => refused += 1,
                }
            }
            assert!(refused > bytes.len());
        }
    }
}
