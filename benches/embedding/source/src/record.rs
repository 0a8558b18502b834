//! A line of the file, and the reader of all of them.

use embedding_common::{Entry, Row};
use serde::Deserialize;

use crate::amount::Amount;

#[derive(Deserialize)]
struct Record {
    rank: Option<u32>,
    recipient: String,
    grant_aid: Amount,
    through_multilateral: Amount,
    technical_cooperation: Amount,
    grants_total: Amount,
    loan_disbursed: Amount,
    loan_recovered: Amount,
    loan_net: Amount,
    net: Amount,
    gross: Amount,
}

impl From<Record> for Row<String> {
    fn from(record: Record) -> Self {
        let figures = [
            record.grant_aid,
            record.through_multilateral,
            record.technical_cooperation,
            record.grants_total,
            record.loan_disbursed,
            record.loan_recovered,
            record.loan_net,
            record.net,
            record.gross,
        ];
        Row {
            name: record.recipient,
            entry: Entry { rank: record.rank, figures: figures.map(|amount| amount.0) },
        }
    }
}

/// Every row of a table.
pub fn read(text: &str) -> csv::Result<Vec<Row<String>>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize::<Record>().map(|record| Ok(record?.into())).collect()
}
