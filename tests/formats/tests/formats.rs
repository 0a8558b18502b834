//! Rows and names through every format: what the crate wrote, it reads back.

use std::fmt::Debug;

use assistance::{Assistance, Country, Measure, Recipient, Subregion, rows};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Every value that can be read back. A table at the top, as TOML requires.
#[derive(Serialize, Deserialize)]
struct Everything {
    countries: Vec<Country>,
    subregions: Vec<Subregion>,
    measures: Vec<Measure>,
    recipients: Vec<Recipient>,
    rows: Vec<Assistance>,
}

fn everything() -> Everything {
    Everything {
        countries: Country::ALL.to_vec(),
        subregions: Subregion::ALL.to_vec(),
        measures: Measure::ALL.to_vec(),
        recipients: rows().iter().map(|row| row.recipient).collect(),
        rows: rows().to_vec(),
    }
}

/// Compares the values by `Debug`, which shows a decimal with its zeros.
fn check(format: &str, read: Result<Everything, impl Debug>) {
    let (read, written) = (read.expect(format), everything());
    assert_eq!(read.countries, written.countries, "{format}");
    assert_eq!(read.subregions, written.subregions, "{format}");
    assert_eq!(read.measures, written.measures, "{format}");
    assert_eq!(read.recipients, written.recipients, "{format}");
    assert_eq!(format!("{:?}", read.rows), format!("{:?}", written.rows), "{format}");
}

#[test]
fn json_is_read_back() {
    let written = serde_json::to_string(&everything()).unwrap();
    check("JSON", serde_json::from_str(&written));
}

#[test]
fn json_without_its_nulls_is_read_back() {
    let mut written = serde_json::to_value(everything()).unwrap();
    let mut stripped = 0;
    for row in written["rows"].as_array_mut().unwrap() {
        let row = row.as_object_mut().unwrap();
        stripped += row.values().filter(|cell| cell.is_null()).count();
        row.retain(|_, cell| !cell.is_null());
    }
    assert_eq!(stripped, 18 + 2); // the dashes, and the ranks of the rows that are not countries
    check("JSON without nulls", serde_json::from_value(written));
}

#[test]
fn cbor_is_read_back() {
    let mut written = Vec::new();
    ciborium::into_writer(&everything(), &mut written).unwrap();
    check("CBOR", ciborium::from_reader(&*written));
}

#[test]
fn messagepack_is_read_back() {
    let written = rmp_serde::to_vec(&everything()).unwrap();
    check("MessagePack", rmp_serde::from_slice(&written));
    let written = rmp_serde::to_vec_named(&everything()).unwrap();
    check("MessagePack with names", rmp_serde::from_slice(&written));
}

#[test]
fn postcard_is_read_back() {
    let written = postcard::to_allocvec(&everything()).unwrap();
    check("postcard", postcard::from_bytes(&written));
}

/// TOML leaves out what is none.
#[test]
fn toml_is_read_back() {
    let written = toml::to_string(&everything()).unwrap();
    assert!(!written.contains("null"));
    check("TOML", toml::from_str(&written));
}

/// Query strings leave out what is none, too.
#[test]
fn query_strings_are_read_back() {
    for row in rows() {
        let written = serde_urlencoded::to_string(row).unwrap();
        let read: Assistance = serde_urlencoded::from_str(&written).expect(&written);
        assert_eq!(format!("{read:?}"), format!("{row:?}"));
    }
}

fn from_csv<T: DeserializeOwned>(text: &[u8]) -> Vec<T> {
    csv::Reader::from_reader(text).deserialize().collect::<Result<_, _>>().unwrap()
}

/// The names in a record without rows, which CSV and query strings can hold.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Names {
    country: Country,
    subregion: Subregion,
    measure: Measure,
    recipient: Recipient,
}

#[test]
fn names_are_read_back_from_csv_and_query_strings() {
    for (row, measure) in rows().iter().zip(Measure::ALL.into_iter().cycle()) {
        let country = row.country().unwrap_or(Country::Georgia);
        let subregion = country.subregion();
        let names = Names { country, subregion, measure, recipient: row.recipient };
        let written = serde_urlencoded::to_string(&names).unwrap();
        assert_eq!(serde_urlencoded::from_str(&written).as_ref(), Ok(&names));
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.serialize(&names).unwrap();
        assert_eq!(from_csv::<Names>(&writer.into_inner().unwrap()), [names]);
    }
}

#[test]
fn csv_is_read_back_and_so_is_the_data_file() {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows() {
        writer.serialize(row).unwrap();
    }
    let written = writer.into_inner().unwrap();
    let file = include_str!("../../../data/chart-iii-7.csv");
    assert_eq!(
        String::from_utf8_lossy(&written),
        file.replace(",-,", ",,").replace(",-,", ",,"),
        "the dashes of the file are empty cells"
    );
    for text in [&*written, file.as_bytes()] {
        let read: Vec<Assistance> = from_csv(text);
        assert_eq!(format!("{read:?}"), format!("{:?}", rows()));
    }
}

#[test]
fn amounts_are_text_although_rust_decimal_writes_floats() {
    let amount = Country::Tajikistan.assistance().technical_cooperation;
    assert_eq!(serde_json::to_value(amount).unwrap(), serde_json::json!(5.6));
    let row = serde_json::to_value(Country::Tajikistan.assistance()).unwrap();
    assert_eq!(row["technical_cooperation"], Value::from("5.60"));
}
