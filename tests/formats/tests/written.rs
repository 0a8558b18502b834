//! What is written only: every format takes it, and each names the same values.

use assistance::{
    Identity, Measure, MeasureGroup, Printed, SOURCE, audit, efforts, net_versus_gross,
    observations, ranking, rows, total,
};
use serde::Serialize;
use serde_json::{Value, to_value};

#[track_caller]
fn check<T: Serialize>(value: &T) {
    let json = to_value(value).unwrap();
    let mut cbor = Vec::new();
    ciborium::into_writer(value, &mut cbor).unwrap();
    assert_eq!(ciborium::from_reader::<Value, _>(&*cbor).unwrap(), json);
    let messagepack = rmp_serde::to_vec_named(value).unwrap();
    assert_eq!(rmp_serde::from_slice::<Value>(&messagepack).unwrap(), json);
    assert!(!rmp_serde::to_vec(value).unwrap().is_empty());
    assert!(!postcard::to_allocvec(value).unwrap().is_empty());
    assert_no_number_with_decimals(&json);
}

/// An amount is text, although `rust_decimal` writes floats in this package.
#[track_caller]
fn assert_no_number_with_decimals(json: &Value) {
    match json {
        Value::Number(number) => assert!(!number.is_f64(), "{number}"),
        Value::Array(values) => values.iter().for_each(assert_no_number_with_decimals),
        Value::Object(values) => values.values().for_each(assert_no_number_with_decimals),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

#[test]
fn every_format_takes_every_type() {
    check(&observations().collect::<Vec<_>>());
    check(&audit());
    check(&net_versus_gross().collect::<Vec<_>>());
    for measure in Measure::ALL {
        check(ranking(measure));
        check(&ranking(measure).top(1));
        check(&total(measure));
        check(&Identity::RegionTotal(measure));
        check(&rows().each_ref().map(|row| row.printed(measure)));
    }
    check(&[MeasureGroup::Grants, MeasureGroup::LoanAid, MeasureGroup::Total]);
    check(&Printed(None));
    check(&SOURCE);
    check(&efforts::PEOPLE);
    check(&efforts::yen_figures());
    check(&efforts::milestones());
    check(&efforts::supports());
}

/// An identity is flat, although it may have a measure in it.
#[test]
fn a_csv_of_checks_has_a_line_for_each_check() {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for check in audit() {
        writer.serialize(check).unwrap();
    }
    let written = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    assert_eq!(written.lines().count(), 68);
    let total = "Central Asia and Caucasus region total,region_total,net,385.47,385.48,0.050";
    assert!(written.lines().any(|line| line == total), "{written}");
    assert_eq!(written.lines().last(), Some("Kazakhstan,rank,,8,8,0"));
}
