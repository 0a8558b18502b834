//! Reading the chart at run time instead of compiling it in: from CSV, and from JSON.

use std::collections::BTreeMap;

use once_cell::sync::Lazy;
use rust_decimal::Decimal;
use serde::Deserialize;

/// The chart's own file, in which a dash is a hyphen.
const CSV: &str = include_str!("../../data/chart-iii-7.csv");

/// A row as a user would write it for `csv` and `serde`.
#[derive(Deserialize)]
pub struct Record {
    pub recipient: String,
    #[serde(deserialize_with = "dash")]
    pub grant_aid: Option<Decimal>,
    #[serde(deserialize_with = "dash")]
    pub through_multilateral: Option<Decimal>,
    #[serde(deserialize_with = "dash")]
    pub technical_cooperation: Option<Decimal>,
    #[serde(deserialize_with = "dash")]
    pub grants_total: Option<Decimal>,
    #[serde(deserialize_with = "dash")]
    pub loan_disbursed: Option<Decimal>,
    #[serde(deserialize_with = "dash")]
    pub loan_recovered: Option<Decimal>,
    #[serde(deserialize_with = "dash")]
    pub loan_net: Option<Decimal>,
    #[serde(deserialize_with = "dash")]
    pub net: Option<Decimal>,
    #[serde(deserialize_with = "dash")]
    pub gross: Option<Decimal>,
}

fn dash<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Decimal>, D::Error> {
    let text = <std::borrow::Cow<'de, str>>::deserialize(from)?;
    if text == "-" { Ok(None) } else { text.parse().map(Some).map_err(serde::de::Error::custom) }
}

pub static FROM_CSV: Lazy<Vec<Record>> = Lazy::new(|| {
    let mut reader = csv::Reader::from_reader(CSV.as_bytes());
    reader.deserialize().collect::<Result<_, _>>().expect("the file is CSV")
});

/// The same rows as JSON, each cell as text. Written once, by the program that measures, before
/// anything is timed.
pub fn json() -> String {
    let rows: Vec<BTreeMap<String, String>> = csv::Reader::from_reader(CSV.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .expect("the file is CSV");
    serde_json::to_string(&rows).expect("rows are JSON")
}

/// Reads [`json`] back.
pub fn from_json(json: &str) -> Vec<Record> {
    serde_json::from_str(json).expect("the rows read back")
}

/// The gross disbursement of a country, by each way.
pub fn gross_from_csv(name: &str) -> Option<Decimal> {
    FROM_CSV.iter().find(|record| record.recipient == name)?.gross
}
