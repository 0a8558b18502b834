//! Rows and names through every format: what the crate wrote is read back as it was, a row that a
//! caller changed, too.

use std::fmt::Debug;

use assistance::{
    Assistance, Country, Decimal, Measure, Recipient, Subregion, audit, efforts, observations, rows,
};
use serde::{Deserialize, Serialize};

/// Every value that can be read back. A table at the top, as TOML requires.
#[derive(Debug, Serialize, Deserialize)]
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
        recipients: Recipient::ALL.to_vec(),
        rows: rows().iter().copied().chain(changed_rows()).collect(),
    }
}

/// Rows that a caller changed: every amount of three decimals, the largest, none at all.
fn changed_rows() -> [Assistance; 3] {
    let georgia = *Country::Georgia.assistance();
    let thousandth = Decimal::new(-412_691, 3);
    let [some, most] = [thousandth, Decimal::MAX].map(|amount| Assistance {
        rank: None,
        recipient: Recipient::RegionTotal,
        grant_aid: Some(amount),
        through_multilateral: Some(amount),
        technical_cooperation: Some(amount),
        grants_total: amount,
        loan_disbursed: Some(amount),
        loan_recovered: Some(amount),
        loan_net: Some(amount),
        net: amount,
        gross: amount,
    });
    let none = Assistance { rank: Some(255), grant_aid: None, loan_disbursed: None, ..georgia };
    [some, most, none]
}

/// Compares by `Debug`, which shows a decimal with its zeros.
#[track_caller]
fn check(format: &str, read: Result<Everything, impl Debug>) {
    let (read, written) = (read.expect(format), everything());
    assert_eq!(format!("{read:?}"), format!("{written:?}"), "{format}");
}

#[test]
fn what_was_written_is_read_back() {
    let everything = everything();
    check("JSON", serde_json::from_str(&serde_json::to_string(&everything).unwrap()));
    check("TOML", toml::from_str(&toml::to_string(&everything).unwrap()));
    check("MessagePack", rmp_serde::from_slice(&rmp_serde::to_vec(&everything).unwrap()));
    let named = rmp_serde::to_vec_named(&everything).unwrap();
    check("MessagePack with names", rmp_serde::from_slice(&named));
    check("postcard", postcard::from_bytes(&postcard::to_allocvec(&everything).unwrap()));
    let mut cbor = Vec::new();
    ciborium::into_writer(&everything, &mut cbor).unwrap();
    check("CBOR", ciborium::from_reader(&*cbor));
}

#[test]
fn rows_are_read_back_from_csv_and_query_strings() {
    let rows = everything().rows;
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in &rows {
        writer.serialize(row).unwrap();
        let written = serde_urlencoded::to_string(row).unwrap();
        let read: Assistance = serde_urlencoded::from_str(&written).expect(&written);
        assert_eq!(format!("{read:?}"), format!("{row:?}"));
    }
    let written = writer.into_inner().unwrap();
    let reader = csv::Reader::from_reader(&*written);
    let read: Vec<Assistance> = reader.into_deserialize().collect::<Result<_, _>>().unwrap();
    assert_eq!(format!("{read:?}"), format!("{rows:?}"));
}

#[test]
fn the_data_file_is_read_with_its_dashes() {
    let file = include_str!("../../../data/chart-iii-7.csv");
    let reader = csv::Reader::from_reader(file.as_bytes());
    let read: Vec<Assistance> = reader.into_deserialize().collect::<Result<_, _>>().unwrap();
    assert_eq!(format!("{read:?}"), format!("{:?}", rows()));
}

/// Although `rust_decimal` writes floats in this package.
#[test]
fn no_amount_is_a_number() {
    let amount = Country::Tajikistan.assistance().technical_cooperation;
    assert_eq!(serde_json::to_string(&amount).unwrap(), "5.6");
    let row = serde_json::to_value(Country::Tajikistan.assistance()).unwrap();
    assert_eq!(row["technical_cooperation"], "5.60");
}

#[test]
fn what_is_only_written_has_a_line_in_a_csv() {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for check in audit() {
        writer.serialize(check).unwrap();
    }
    let written = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    let total = "Central Asia and Caucasus region total,region_total,net,385.47,385.48,0.050";
    assert_eq!(written.lines().nth(58), Some(total));
    assert!(postcard::to_allocvec(&observations().collect::<Vec<_>>()).is_ok());
    assert!(rmp_serde::to_vec_named(efforts::passages()).is_ok());
}
