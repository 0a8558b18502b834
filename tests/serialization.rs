//! Every serializable type through JSON, CSV, MessagePack, postcard and CBOR. What is read back is
//! what was printed, to the last zero; anything else is an error that names the cell.

#![cfg(feature = "serde")]

use std::fmt::Debug;

use assistance::{
    Assistance, Country, Decimal, Identity, Measure, MeasureGroup, Observation, Printed, Recipient,
    SOURCE, Subregion, audit, efforts, net_versus_gross, observations, ranking, region_total, rows,
    total,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The binary formats: how each writes a value, and how it reads one.
trait Format {
    const NAME: &str;
    fn write<T: Serialize>(value: &T) -> Vec<u8>;
    fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String>;
}

struct Json;
struct MessagePack;
struct NamedMessagePack;
struct Postcard;
struct Cbor;

impl Format for Json {
    const NAME: &str = "JSON";
    fn write<T: Serialize>(value: &T) -> Vec<u8> {
        serde_json::to_vec(value).expect("the value is written")
    }
    fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
        serde_json::from_slice(bytes).map_err(|error| error.to_string())
    }
}

impl Format for MessagePack {
    const NAME: &str = "MessagePack";
    fn write<T: Serialize>(value: &T) -> Vec<u8> {
        rmp_serde::to_vec(value).expect("the value is written")
    }
    fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
        rmp_serde::from_slice(bytes).map_err(|error| error.to_string())
    }
}

impl Format for NamedMessagePack {
    const NAME: &str = "MessagePack with field names";
    fn write<T: Serialize>(value: &T) -> Vec<u8> {
        rmp_serde::to_vec_named(value).expect("the value is written")
    }
    fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
        rmp_serde::from_slice(bytes).map_err(|error| error.to_string())
    }
}

impl Format for Postcard {
    const NAME: &str = "postcard";
    fn write<T: Serialize>(value: &T) -> Vec<u8> {
        postcard::to_allocvec(value).expect("the value is written")
    }
    fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
        postcard::from_bytes(bytes).map_err(|error| error.to_string())
    }
}

impl Format for Cbor {
    const NAME: &str = "CBOR";
    fn write<T: Serialize>(value: &T) -> Vec<u8> {
        let mut bytes = Vec::new();
        ciborium::into_writer(value, &mut bytes).expect("the value is written");
        bytes
    }
    fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
        ciborium::from_reader(bytes).map_err(|error| error.to_string())
    }
}

/// `Debug` shows a decimal with its zeros, which `==` does not look at.
fn shown(value: &impl Debug) -> String {
    format!("{value:?}")
}

fn through<F: Format, T: Serialize + DeserializeOwned + Debug>(value: &T) {
    let back: T = F::read(&F::write(value)).expect(F::NAME);
    assert_eq!(shown(&back), shown(value), "{}", F::NAME);
}

fn through_all<T: Serialize + DeserializeOwned + Debug>(value: &T) {
    through::<Json, T>(value);
    through::<MessagePack, T>(value);
    through::<NamedMessagePack, T>(value);
    through::<Postcard, T>(value);
    through::<Cbor, T>(value);
}

fn through_csv<T: Serialize + DeserializeOwned + Debug>(values: Vec<T>) {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for value in &values {
        writer.serialize(value).expect("the record is flat");
    }
    let bytes = writer.into_inner().expect("the records are written");
    let back: Vec<T> = csv::Reader::from_reader(&bytes[..])
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("the records read back");
    assert_eq!(shown(&back), shown(&values));
}

#[test]
fn what_a_caller_may_read_back_comes_back_exact() {
    through_all(&rows().to_vec());
    through_all(&observations().collect::<Vec<_>>());
    through_all(&Country::ALL.to_vec());
    through_all(&Measure::ALL.to_vec());
    through_all(&Subregion::ALL.to_vec());
    through_all(&rows().each_ref().map(|row| row.recipient).to_vec());
    through_csv(rows().to_vec());
    through_csv(observations().collect::<Vec<_>>());
}

/// What is only written: every format takes it, and all say the same.
fn written<T: Serialize>(value: &T) -> Value {
    let json: Value = serde_json::to_value(value).expect("the value is written");
    assert_eq!(Cbor::read::<Value>(&Cbor::write(value)), Ok(json.clone()));
    assert_eq!(
        NamedMessagePack::read::<Value>(&NamedMessagePack::write(value)),
        Ok(json.clone())
    );
    assert!(!Postcard::write(value).is_empty());
    json
}

#[test]
fn every_public_type_is_written() {
    assert_eq!(
        written(ranking(Measure::LoanDisbursed)),
        json!({
            "measure": "loan_disbursed",
            "entries": [
                {"rank": 1, "country": "Uzbekistan", "amount": "395.36"},
                {"rank": 2, "country": "Azerbaijan", "amount": "29.54"},
                {"rank": 3, "country": "Kyrgyz Republic", "amount": "0.56"},
                {"rank": 4, "country": "Georgia", "amount": "0.54"},
            ]
        })
    );
    assert_eq!(
        written(&total(Measure::Net)),
        json!({"measure": "net", "printed": "385.47", "summed": "385.48"})
    );
    assert_eq!(
        written(&net_versus_gross().collect::<Vec<_>>())[3],
        json!({"recipient": "Tajikistan", "gross": "22.35", "recovered": null, "net": "22.35"})
    );
    let checks = &written(audit())["checks"];
    assert_eq!(
        checks[1],
        json!({
            "recipient": "Uzbekistan",
            "identity": "grants_total",
            "measure": "grants_total",
            "printed": "17.33",
            "computed": "17.33",
            "tolerance": "0.015"
        })
    );
    assert_eq!(checks[0]["printed"], json!(null)); // a dash
    assert_eq!(
        written(&Identity::RegionTotal(Measure::Net)),
        json!({"region_total": "net"})
    );
    assert_eq!(written(&MeasureGroup::LoanAid), json!("Loan aid"));
    assert_eq!(written(&Printed(None)), json!(null));
    assert_eq!(written(&SOURCE)["calendar_year"], 2019);
}

#[test]
fn what_the_text_around_the_chart_states_is_written() {
    assert_eq!(
        written(&efforts::people()[0]),
        json!({
            "kind": "trainees_accepted",
            "count": 11_447,
            "by": "2019",
            "citation": {"section": "efforts", "paragraph": 6},
            "quote": efforts::people()[0].quote
        })
    );
    let six = &efforts::yen_figures()[1];
    assert_eq!(written(&six.amount), "2500000000");
    assert_eq!(
        written(&six.recipients),
        json!({"area": "region", "unnamed": 6})
    );
    let initiative = written(&efforts::milestones()[1]);
    assert_eq!(initiative["date"], "2018-09");
    assert_eq!(initiative["set_out"].as_array().map(Vec::len), Some(3));
    assert_eq!(
        initiative["concerns"],
        json!({"area": {"subregion": "Caucasus"}, "unnamed": null})
    );
    assert_eq!(
        written(&efforts::supports()[0])["citation"],
        json!({"section": "introduction", "paragraph": 1})
    );
}

#[test]
fn a_row_is_written_as_it_is_printed() {
    assert_eq!(
        written(Country::Armenia.assistance()),
        json!({
            "rank": 5,
            "recipient": "Armenia",
            "grant_aid": "15.47",
            "through_multilateral": "1.07",
            "technical_cooperation": "1.09",
            "grants_total": "16.56",
            "loan_disbursed": null,
            "loan_recovered": "10.29",
            "loan_net": "-10.29",
            "net": "6.27",
            "gross": "16.56"
        })
    );
}

#[test]
fn the_wide_csv_is_the_file_of_the_chart_but_for_the_dashes() {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows() {
        writer.serialize(row).expect("a row is flat");
    }
    let written = writer.into_inner().expect("the rows are written");
    let file = include_str!("../data/chart-iii-7.csv")
        .replace(",-,", ",,")
        .replace(",-,", ",,");
    assert_eq!(String::from_utf8(written), Ok(file));
}

#[test]
fn amounts_are_text_although_rust_decimal_writes_floats() {
    assert_eq!(serde_json::to_string(&Decimal::new(560, 2)).unwrap(), "5.6");
    let tajikistan = written(Country::Tajikistan.assistance());
    assert_eq!(tajikistan["technical_cooperation"], "5.60");
}

/// What is said of a record with some of its columns changed.
fn error<T: Serialize + DeserializeOwned + Debug>(record: &T, changes: &[(&str, Value)]) -> String {
    let mut record = serde_json::to_value(record).unwrap();
    for (column, value) in changes {
        record[column] = value.clone();
    }
    let error = serde_json::from_value::<T>(record).unwrap_err();
    error.to_string()
}

/// What is said of Uzbekistan's row with one column changed.
fn row_error(column: &str, value: Value) -> String {
    error(Country::Uzbekistan.assistance(), &[(column, value)])
}

/// What is said of the first observation with one column changed.
fn observation_error(column: &str, value: Value) -> String {
    error(&observations().next().unwrap(), &[(column, value)])
}

#[test]
fn a_row_that_was_not_printed_is_an_error_that_names_the_cell() {
    for (column, value, says) in [
        (
            "gross",
            json!("412.70"),
            "gross is 412.70, and the chart prints 412.69",
        ),
        (
            "gross",
            json!("-412.69"),
            "gross is -412.69, and the chart prints 412.69",
        ),
        (
            "gross",
            json!("412.690"),
            r#"gross is "412.690", and the chart prints 412.69"#,
        ),
        (
            "gross",
            json!("4.1e2"),
            r#"gross is "4.1e2", and the chart prints 412.69"#,
        ),
        (
            "gross",
            json!(""),
            r#"gross is "", and the chart prints 412.69"#,
        ),
        (
            "gross",
            json!(null),
            "gross is a dash, and the chart prints 412.69",
        ),
        (
            "through_multilateral",
            json!("0.00"),
            "through_multilateral is 0.00, and the chart prints a dash",
        ),
        (
            "through_multilateral",
            json!("-"),
            r#"through_multilateral is "-", and the chart prints a dash"#,
        ),
        ("rank", json!(7), "rank is 7, and this edition has 1"),
        ("rank", json!(null), "rank is none, and this edition has 1"),
        (
            "recipient",
            json!("uzbekistan"),
            r#"recipient is "uzbekistan", and this edition has "Uzbekistan""#,
        ),
        (
            "recipient",
            json!("UZB"),
            r#"recipient is "UZB", and this edition has "Uzbekistan""#,
        ),
    ] {
        assert_eq!(row_error(column, value), format!("Uzbekistan: {says}"));
    }
    assert_eq!(
        error(region_total(), &[("rank", json!(9))]),
        "Central Asia and Caucasus region total: rank is 9, and this edition has none"
    );
}

#[test]
fn a_row_with_the_figures_of_another_is_an_error() {
    assert_eq!(
        row_error("recipient", json!("Kazakhstan")),
        "Kazakhstan: rank is 1, and this edition has 8"
    );
    assert_eq!(
        error(
            Country::Uzbekistan.assistance(),
            &[("recipient", json!("Kazakhstan")), ("rank", json!(8))]
        ),
        "Kazakhstan: grant_aid is 11.24, and the chart prints 0.35"
    );
}

#[test]
fn an_observation_that_was_not_printed_is_an_error_that_names_the_cell() {
    for (column, value, says) in [
        (
            "donor",
            json!("FRA"),
            r#"donor is "FRA", and this edition has "JPN""#,
        ),
        (
            "donor_code",
            json!(4),
            "donor_code is 4, and this edition has 701",
        ),
        (
            "kind",
            json!("region_total"),
            r#"kind is "region_total", and this edition has "country""#,
        ),
        (
            "alpha3",
            json!("KAZ"),
            r#"alpha3 is "KAZ", and this edition has "UZB""#,
        ),
        (
            "alpha3",
            json!(null),
            r#"alpha3 is none, and this edition has "UZB""#,
        ),
        (
            "m49",
            json!("398"),
            r#"m49 is "398", and this edition has "860""#,
        ),
        (
            "dac_code",
            json!(613),
            "dac_code is 613, and this edition has 617",
        ),
        (
            "dac_code",
            json!(null),
            "dac_code is none, and this edition has 617",
        ),
        (
            "subregion",
            json!("Caucasus"),
            r#"subregion is "Caucasus", and this edition has "Central Asia""#,
        ),
        (
            "dac2a_code",
            json!(206),
            "dac2a_code is 206, and this edition has none",
        ),
        (
            "value",
            json!("11.25"),
            "value is 11.25, and the chart prints 11.24",
        ),
        (
            "value",
            json!(null),
            "value is a dash, and the chart prints 11.24",
        ),
        (
            "status",
            json!("dash"),
            r#"status is "dash", and this edition has "figure""#,
        ),
        (
            "unit",
            json!("EUR"),
            r#"unit is "EUR", and this edition has "USD""#,
        ),
        (
            "unit_multiplier",
            json!(3),
            "unit_multiplier is 3, and this edition has 6",
        ),
        (
            "price_basis",
            json!("Q"),
            r#"price_basis is "Q", and this edition has "V""#,
        ),
        (
            "year",
            json!(2020),
            "year is 2020, and this edition has 2019",
        ),
        (
            "measure",
            json!("Grant aid"),
            r#"measure is "Grant aid", and this edition has "grant_aid""#,
        ),
    ] {
        assert_eq!(
            observation_error(column, value),
            format!("Uzbekistan, grant aid: {says}")
        );
    }
    assert_eq!(
        observation_error("measure", json!("net")),
        "Uzbekistan, net: dac2a_code is none, and this edition has 206"
    );
}

#[test]
fn a_value_of_another_type_is_an_error_that_names_the_column() {
    for (value, says) in [
        (json!(412.69), "floating point `412.69`, expected a string"),
        (json!(5), "integer `5`, expected a string"),
        (json!(true), "boolean `true`, expected a string"),
    ] {
        assert_eq!(
            row_error("gross", value),
            format!("gross: invalid type: {says}")
        );
    }
    assert_eq!(
        row_error("rank", json!("1")),
        r#"rank: invalid type: string "1", expected u16"#
    );
    assert!(row_error("rank", json!(-1)).starts_with("rank: invalid value"));
    assert!(row_error("recipient", json!(null)).starts_with("recipient: unknown country"));
    assert!(observation_error("measure", json!("nett")).starts_with("measure: unknown measure"));
    assert_eq!(
        serde_json::from_str::<Assistance>("7")
            .unwrap_err()
            .to_string(),
        "invalid type: integer `7`, expected a record with the columns rank, recipient, grant_aid, \
         through_multilateral, technical_cooperation, grants_total, loan_disbursed, \
         loan_recovered, loan_net, net, gross at line 1 column 1"
    );
}

/// A row of Uzbekistan as the pairs of a map, for formats that name their fields.
struct Pairs(Vec<(&'static str, Value)>);

impl Pairs {
    fn of_uzbekistan() -> Pairs {
        let row = serde_json::to_value(Country::Uzbekistan.assistance()).unwrap();
        let names = ["rank", "recipient"]
            .into_iter()
            .chain(Measure::ALL.map(Measure::name));
        Pairs(names.map(|name| (name, row[name].clone())).collect())
    }
}

impl Serialize for Pairs {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

fn refused_by_name<F: Format>(pairs: &Pairs, says: &str) {
    let error = F::read::<Assistance>(&F::write(pairs)).unwrap_err();
    assert!(error.contains(says), "{}: {error}", F::NAME);
}

fn refused_in_named_formats(pairs: &Pairs, says: &str) {
    refused_by_name::<Json>(pairs, says);
    refused_by_name::<NamedMessagePack>(pairs, says);
    refused_by_name::<Cbor>(pairs, says);
    let names = pairs.0.iter().map(|(name, _)| (*name).to_owned());
    let cells = pairs.0.iter().map(|(_, value)| match value {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    });
    let lines = [
        names.collect::<Vec<_>>().join(","),
        cells.collect::<Vec<_>>().join(","),
    ]
    .join("\n");
    let read = csv::Reader::from_reader(lines.as_bytes())
        .deserialize::<Assistance>()
        .next();
    let error = read.expect("one record").unwrap_err().to_string();
    assert!(error.contains(says), "CSV: {error}");
}

#[test]
fn missing_repeated_and_unknown_columns_are_errors() {
    let pairs = Pairs::of_uzbekistan;
    assert_eq!(
        Cbor::read::<Assistance>(&Cbor::write(&pairs())).as_ref(),
        Ok(Country::Uzbekistan.assistance())
    );
    let mut missing = pairs();
    missing
        .0
        .retain(|(name, _)| *name != "through_multilateral");
    refused_in_named_formats(&missing, "the column through_multilateral is missing");
    let mut repeated = pairs();
    repeated.0.push(("net", json!("384.16")));
    refused_in_named_formats(&repeated, "the column net stands twice");
    let mut unknown = pairs();
    unknown.0.push(("turnover", json!("384.16")));
    refused_in_named_formats(&unknown, "turnover");
    let mut changed = pairs();
    changed.0[10].1 = json!("412.70");
    refused_in_named_formats(&changed, "gross is 412.70, and the chart prints 412.69");
}

#[test]
fn rows_without_field_names_are_held_to_their_columns_too() {
    let values = || Pairs::of_uzbekistan().0.into_iter().map(|(_, value)| value);
    let read = |values: &[Value]| MessagePack::read::<Assistance>(&MessagePack::write(&values));
    let all: Vec<Value> = values().collect();
    assert_eq!(read(&all).as_ref(), Ok(Country::Uzbekistan.assistance()));
    let error = read(&all[..10]).unwrap_err();
    assert!(error.contains("the column gross is missing"), "{error}");
    let longer: Vec<Value> = values().chain([json!("1.00")]).collect();
    let error = read(&longer).unwrap_err();
    assert!(
        error.contains("a value stands after the last column"),
        "{error}"
    );
    let mut swapped = all.clone();
    swapped.swap(9, 10);
    let error = read(&swapped).unwrap_err();
    assert!(
        error.contains("Uzbekistan: net is 412.69, and the chart prints 384.16"),
        "{error}"
    );
}

#[test]
fn a_name_is_read_as_from_str_reads_it() {
    assert_eq!(
        serde_json::from_str::<Recipient>("\"uzb\"").unwrap(),
        Recipient::Country(Country::Uzbekistan)
    );
    for (error, from_str) in [
        (
            serde_json::from_str::<Country>("\"Atlantis\"").unwrap_err(),
            "Atlantis".parse::<Country>().unwrap_err().to_string(),
        ),
        (
            serde_json::from_str::<Measure>("\"total\"").unwrap_err(),
            "total".parse::<Measure>().unwrap_err().to_string(),
        ),
    ] {
        let error = error.to_string();
        assert!(error.starts_with(&from_str), "{error}");
    }
    let error = serde_json::from_str::<Country>("3")
        .unwrap_err()
        .to_string();
    assert!(error.contains("expected a name as text"), "{error}");
}

#[test]
fn foreign_text_is_escaped_and_cut_in_the_error() {
    let long = "x".repeat(1000);
    for column in [
        "donor",
        "alpha3",
        "m49",
        "unit",
        "price_basis",
        "status",
        "value",
    ] {
        let error = observation_error(column, json!(long));
        let says = format!("{column} is \"{}…\" (1000 bytes in all), and", &long[..64]);
        assert!(error.contains(&says), "{error}");
        let error = observation_error(column, json!("a\u{7}\u{202e}"));
        assert!(
            error.contains(&format!("{column} is \"a\\u{{7}}\\u{{202e}}\", and")),
            "{error}"
        );
    }
}

/// Every truncation, and every flip of one bit.
fn damaged(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    let truncated = (0..bytes.len()).map(|len| bytes[..len].to_vec());
    let flipped = (0..bytes.len() * 8).map(|bit| {
        let mut bytes = bytes.to_vec();
        bytes[bit / 8] ^= 1 << (bit % 8);
        bytes
    });
    truncated.chain(flipped)
}

fn survives_damage<F: Format, T>(value: &T, edition: &[T])
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    let mut refused = 0;
    for bytes in damaged(&F::write(value)) {
        match F::read::<T>(&bytes) {
            Ok(value) => assert!(edition.contains(&value), "{}: {value:?}", F::NAME),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 0, "{}", F::NAME);
}

fn survives_damage_everywhere<T>(value: &T, edition: &[T])
where
    T: Serialize + DeserializeOwned + PartialEq + Debug,
{
    survives_damage::<Json, T>(value, edition);
    survives_damage::<MessagePack, T>(value, edition);
    survives_damage::<NamedMessagePack, T>(value, edition);
    survives_damage::<Postcard, T>(value, edition);
    survives_damage::<Cbor, T>(value, edition);
}

#[test]
fn damaged_bytes_are_an_error_or_a_value_of_this_edition() {
    for row in rows() {
        survives_damage_everywhere(row, rows());
    }
    let edition: Vec<Observation> = observations().collect();
    for cell in edition.iter().step_by(7) {
        survives_damage_everywhere(cell, &edition);
    }
}
