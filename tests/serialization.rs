//! Every serializable type through JSON, CSV, MessagePack, postcard and CBOR: equal afterwards to the last zero, and
//! what is foreign or corrupt is an error.

#![cfg(feature = "serde")]

use std::fmt::Debug;

use assistance::{
    Assistance, Audit, Country, Decimal, Identity, Measure, Observation, ObservationStatus,
    Printed, Recipient, SOURCE, Subregion, WideRecord, audit, by_country, efforts,
    net_versus_gross, observations, ranking, rows, total, wide_records,
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
    through_all(&wide_records().collect::<Vec<_>>());
    through_all(&Country::ALL.to_vec());
    through_all(&Measure::ALL.to_vec());
    through_all(&Subregion::ALL.to_vec());
    through_all(&rows().each_ref().map(|row| row.recipient).to_vec());
    through_all(&rows().each_ref().map(|row| row.grants).to_vec());
    through_all(&rows().each_ref().map(|row| row.loan_aid).to_vec());
    through_all(&vec![ObservationStatus::Figure, ObservationStatus::Dash]);
}

#[test]
fn flat_records_come_back_exact_from_csv() {
    through_csv(observations().collect::<Vec<_>>());
    through_csv(wide_records().collect::<Vec<_>>());
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
        written(ranking(Measure::LoanDisbursed))["entries"][0],
        json!({"rank": 1, "country": "Uzbekistan", "amount": "395.36"})
    );
    assert_eq!(
        written(&total(Measure::Net)),
        json!({"measure": "net", "published": "385.47", "summed": "385.48"})
    );
    assert_eq!(
        written(&net_versus_gross().collect::<Vec<_>>())[3],
        json!({"recipient": "Tajikistan", "gross": "22.35", "recovered": null, "net": "22.35"})
    );
    assert_eq!(
        written(audit())["checks"][1],
        json!({
            "recipient": "Uzbekistan",
            "identity": "grants_total",
            "measure": "grants_total",
            "published": "17.33",
            "computed": "17.33",
            "tolerance": "0.015"
        })
    );
    assert_eq!(
        written(&Identity::RegionTotal(Measure::Net)),
        json!({"region_total": "net"})
    );
    assert_eq!(written(&Printed(None)), json!(null));
    assert_eq!(
        written(&efforts::people()[0]),
        json!({
            "kind": "trainees_accepted",
            "count": 11_447,
            "by": "2019",
            "place": {"section": "efforts", "paragraph": 6}
        })
    );
    let six = &efforts::commitments()[1];
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
        written(&efforts::priorities()[0])["place"],
        json!({"section": "introduction", "paragraph": 1})
    );
    assert_eq!(written(&SOURCE)["calendar_year"], 2019);
    assert_eq!(
        written(&by_country("Atlantis").unwrap_err()),
        json!({"start": "Atlantis", "bytes": 8})
    );
    assert_eq!(
        written(&"nett".parse::<Measure>().unwrap_err()),
        json!({"start": "nett", "bytes": 4})
    );
}

#[test]
fn a_row_is_written_as_it_is_printed() {
    assert_eq!(
        written(Country::Armenia.assistance()),
        json!({
            "recipient": "Armenia",
            "rank": 5,
            "grants": {
                "grant_aid": "15.47",
                "through_multilateral": "1.07",
                "technical_cooperation": "1.09",
                "total": "16.56"
            },
            "loan_aid": {"disbursed": null, "recovered": "10.29", "net": "-10.29"},
            "net": "6.27",
            "gross": "16.56"
        })
    );
}

#[test]
fn amounts_are_text_although_rust_decimal_writes_floats() {
    assert_eq!(serde_json::to_string(&Decimal::new(560, 2)).unwrap(), "5.6");
    let tajikistan = written(Country::Tajikistan.assistance());
    assert_eq!(tajikistan["grants"]["technical_cooperation"], "5.60");
}

/// What is said of Tajikistan's row with one field changed.
fn row_error(change: impl FnOnce(&mut Value)) -> String {
    let mut row = serde_json::to_value(Country::Tajikistan.assistance()).unwrap();
    change(&mut row);
    serde_json::from_value::<Assistance>(row)
        .unwrap_err()
        .to_string()
}

#[test]
fn a_foreign_amount_is_an_error_that_says_what_is_wrong() {
    let two_decimals = "must be an amount with two decimals, such as 5.60 or -3.65";
    let as_printed = "must be written as the chart prints amounts, such as 0.56, 5.60 or -3.65";
    for (amount, must) in [
        ("NaN", two_decimals),
        ("inf", two_decimals),
        ("", two_decimals),
        ("-", two_decimals),
        ("5.6", two_decimals),
        ("5.600", two_decimals),
        ("5,60", two_decimals),
        ("5.6e1", two_decimals),
        ("1_0.00", two_decimals),
        ("+5.60", two_decimals),
        ("-0.00", as_printed),
        ("05.60", as_printed),
        ("10000000000.00", "must be below 1000000000.00 in size"),
        (
            "79228162514264337593543950336.00",
            "must be below 1000000000.00 in size",
        ),
    ] {
        assert_eq!(
            row_error(|row| row["net"] = json!(amount)),
            format!("{amount:?} {must}")
        );
        let in_grants = row_error(|row| row["grants"]["grant_aid"] = json!(amount));
        assert_eq!(in_grants, format!("{amount:?} {must}"));
    }
    for (amount, says) in [
        (json!(5.6), "invalid type: floating point `5.6`"),
        (json!(5), "invalid type: integer `5`"),
        (json!(true), "invalid type: boolean `true`"),
        (json!(null), "invalid type: null"),
    ] {
        assert_eq!(
            row_error(|row| row["net"] = amount),
            format!(
                "{says}, expected an amount as text with two decimals, such as \"5.60\" or \"-3.65\""
            )
        );
    }
}

#[test]
fn numbers_in_place_of_amounts_are_errors_in_every_format() {
    fn refused<F: Format>(value: &impl Serialize) {
        let error = F::read::<assistance::LoanAid>(&F::write(value)).unwrap_err();
        assert!(error.contains("floating point"), "{}: {error}", F::NAME);
    }
    for number in [5.60, f64::NAN, f64::INFINITY] {
        let loans = [Some(number), None, None];
        refused::<MessagePack>(&loans);
        let loans = std::collections::BTreeMap::from([("disbursed", Some(number)), ("net", None)]);
        refused::<NamedMessagePack>(&loans);
        refused::<Cbor>(&loans);
    }
}

#[test]
fn an_unknown_name_is_an_error_that_lists_the_known_ones() {
    let error = serde_json::from_str::<Country>("\"Atlantis\"")
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("unknown name \"Atlantis\", expected a country of the chart"),
        "{error}"
    );
    for country in Country::ALL {
        assert!(error.contains(country.name()), "{error}");
    }
    let error = serde_json::from_str::<Measure>("\"total\"")
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("unknown name \"total\", expected a measure"),
        "{error}"
    );
    for measure in Measure::ALL {
        assert!(error.contains(measure.name()), "{error}");
    }
    let error = serde_json::from_str::<Subregion>("\"caucasus\"")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("expected a subregion by its name: Central Asia or Caucasus"),
        "{error}"
    );
    let error = serde_json::from_str::<Recipient>("\"Atlantis\"")
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("printed name of one of the other two rows"),
        "{error}"
    );
    assert!(serde_json::from_str::<Country>("3").is_err());
    assert_eq!(
        serde_json::from_str::<Recipient>("\"uzb\"").unwrap(),
        Recipient::Country(Country::Uzbekistan)
    );
}

#[test]
fn a_long_text_is_cut_in_the_error() {
    let long = "9".repeat(1000);
    let said = row_error(|row| row["net"] = json!(long));
    assert!(
        said.contains("999…\" (1000 bytes in all) must be"),
        "{said}"
    );
    let said = row_error(|row| row["recipient"] = json!(long));
    assert!(
        said.contains("999…\" (1000 bytes in all), expected"),
        "{said}"
    );
}

#[test]
fn a_rank_that_does_not_fit_is_an_error() {
    for (rank, says) in [(json!(0), "0"), (json!(9), "9"), (json!(null), "none")] {
        assert_eq!(
            row_error(|row| row["rank"] = rank),
            format!("the rank of Tajikistan is {says}, and must be from 1 to 8")
        );
    }
    assert_eq!(
        row_error(|row| row["recipient"] = json!(Recipient::RegionTotal.name())),
        "the rank of Central Asia and Caucasus region total is 4, and must be none: it is not a country"
    );
    let mut record = serde_json::to_value(WideRecord::from(rows()[9])).unwrap();
    record["rank"] = json!(1);
    assert!(
        serde_json::from_value::<WideRecord>(record)
            .unwrap_err()
            .to_string()
            .contains("must be none")
    );
}

#[test]
fn a_code_that_does_not_fit_is_an_error() {
    let cell = observations().next().unwrap();
    for (field, foreign, says) in [
        ("donor", json!("FRA"), r#""FRA", and must be "JPN""#),
        ("donor_code", json!(4), "4, and must be 701"),
        ("alpha3", json!("KAZ"), r#""KAZ", and must be "UZB""#),
        ("alpha3", json!(null), r#"none, and must be "UZB""#),
        ("m49", json!("398"), r#""398", and must be "860""#),
        ("dac_code", json!(613), "613, and must be 617"),
        ("dac_code", json!(null), "none, and must be 617"),
        (
            "subregion",
            json!("Caucasus"),
            r#""Caucasus", and must be "Central Asia""#,
        ),
        ("dac2a_code", json!(206), "206, and must be none"),
        ("status", json!("dash"), r#""dash", and must be "figure""#),
        ("unit", json!("EUR"), r#""EUR", and must be "USD""#),
        ("unit_multiplier", json!(3), "3, and must be 6"),
        ("price_basis", json!("Q"), r#""Q", and must be "V""#),
        ("year", json!(2020), "2020, and must be 2019"),
    ] {
        let mut record = serde_json::to_value(cell).unwrap();
        record[field] = foreign;
        let error = serde_json::from_value::<Observation>(record)
            .unwrap_err()
            .to_string();
        assert_eq!(
            error,
            format!("{field} is {says} for this recipient, measure and value")
        );
    }
}

/// What is said of the first observation with one field replaced by a text.
fn observation_error(field: &str, text: &str) -> String {
    let mut record = serde_json::to_value(observations().next()).unwrap();
    record[field] = json!(text);
    serde_json::from_value::<Observation>(record)
        .unwrap_err()
        .to_string()
}

#[test]
fn a_foreign_code_is_repeated_safely() {
    let long = "x".repeat(1000);
    for (field, must) in [
        ("donor", "\"JPN\""),
        ("alpha3", "\"UZB\""),
        ("m49", "\"860\""),
        ("unit", "\"USD\""),
        ("price_basis", "\"V\""),
    ] {
        assert_eq!(
            observation_error(field, &long),
            format!(
                "{field} is \"{}…\" (1000 bytes in all), and must be {must} for this recipient, measure and value",
                &long[..64]
            )
        );
        assert_eq!(
            observation_error(field, "a\u{7}\u{202e}"),
            format!(
                "{field} is \"a\\u{{7}}\\u{{202e}}\", and must be {must} for this recipient, measure and value"
            )
        );
    }
    assert_eq!(
        observation_error("status", &long),
        format!(
            "unknown name \"{}…\" (1000 bytes in all), expected the status of a cell: figure or dash",
            &long[..64]
        )
    );
    assert_eq!(
        observation_error("status", "\u{7}"),
        "unknown name \"\\u{7}\", expected the status of a cell: figure or dash"
    );
}

/// What may come out of damaged bytes, besides an error: a value that could have been written.
trait Valid {
    fn is_valid(&self) -> bool;
}

impl Valid for Assistance {
    fn is_valid(&self) -> bool {
        let amounts = Measure::ALL
            .into_iter()
            .filter_map(|measure| self.get(measure));
        let rank_fits = match self.recipient {
            Recipient::Country(_) => matches!(self.rank, Some(1..=8)),
            _ => self.rank.is_none(),
        };
        rank_fits && amounts.into_iter().all(is_amount)
    }
}

impl Valid for Observation {
    fn is_valid(&self) -> bool {
        let known = observations()
            .find(|cell| cell.recipient == self.recipient && cell.measure == self.measure);
        let mut known = known.expect("every recipient has every measure");
        known.value = self.value;
        known.status = match self.value {
            Some(_) => ObservationStatus::Figure,
            None => ObservationStatus::Dash,
        };
        known == *self && self.value.is_none_or(is_amount)
    }
}

fn is_amount(amount: Decimal) -> bool {
    amount.scale() == 2 && amount.abs() < Decimal::from(1_000_000_000)
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

fn survives_damage<F: Format, T: Serialize + DeserializeOwned + Valid + Debug>(value: &T) {
    let mut refused = 0;
    for bytes in damaged(&F::write(value)) {
        match F::read::<T>(&bytes) {
            Ok(value) => assert!(value.is_valid(), "{}: {value:?}", F::NAME),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 0, "{}", F::NAME);
}

#[test]
fn damaged_bytes_never_make_an_invalid_value() {
    for row in rows() {
        survives_damage::<Json, _>(row);
        survives_damage::<MessagePack, _>(row);
        survives_damage::<NamedMessagePack, _>(row);
        survives_damage::<Postcard, _>(row);
        survives_damage::<Cbor, _>(row);
    }
    for cell in observations().step_by(7) {
        survives_damage::<Json, _>(&cell);
        survives_damage::<MessagePack, _>(&cell);
        survives_damage::<Postcard, _>(&cell);
        survives_damage::<Cbor, _>(&cell);
    }
}

/// Reads the chart back from JSON with one figure changed.
fn read_back_with(row: usize, measure: Measure, amount: Decimal) -> [Assistance; 10] {
    let mut records = serde_json::to_value(wide_records().collect::<Vec<_>>()).unwrap();
    records[row][measure.name()] = json!(amount.to_string());
    let records: Vec<WideRecord> = serde_json::from_value(records).unwrap();
    let rows: Vec<Assistance> = records.into_iter().map(Assistance::from).collect();
    rows.try_into().expect("the chart has ten rows")
}

#[test]
fn a_changed_figure_is_found_and_named_by_the_audit() {
    for (i, row) in rows().iter().enumerate() {
        for measure in Measure::ALL {
            let Some(figure) = row.get(measure) else {
                continue;
            };
            let audit = Audit::of(&read_back_with(
                i,
                measure,
                figure + Decimal::new(10_000, 2),
            ));
            assert!(
                !audit.is_within_rounding(),
                "{measure} of {}",
                row.recipient
            );
            let named = audit
                .checks()
                .iter()
                .filter(|check| !check.is_within_rounding())
                .any(|check| {
                    let in_the_row = check.recipient() == row.recipient;
                    let in_the_column = check.identity() == Identity::RegionTotal(measure);
                    in_the_row || in_the_column
                });
            assert!(named, "{measure} of {}", row.recipient);
            assert_eq!(
                Audit::of(&read_back_with(i, measure, figure)),
                *assistance::audit()
            );
        }
    }
}
