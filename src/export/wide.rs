//! The chart as wide data: one flat record for each row, its columns those of `data/chart-iii-7.csv`.

use rust_decimal::Decimal;

use crate::chart::{Assistance, Grants, LoanAid, Recipient};
use crate::queries::rows;

/// Every row of the chart as a flat record, in printed order.
///
/// ```
/// let total = assistance::wide_records().last().unwrap();
/// assert_eq!(total.gross.to_string(), "516.13");
/// ```
pub fn wide_records() -> impl ExactSizeIterator<Item = WideRecord> + Clone {
    rows().iter().copied().map(WideRecord::from)
}

/// A row of the chart without nesting: [`Assistance`] for a spreadsheet or a data frame. Amounts are in US$ million, and
/// `None` is the dash.
///
/// ```
/// use assistance::{Assistance, Country, WideRecord};
///
/// let armenia = *Country::Armenia.assistance();
/// let record = WideRecord::from(armenia);
/// assert_eq!(record.grants_total.to_string(), "16.56");
/// assert_eq!(Assistance::from(record), armenia);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize, serde::Deserialize),
    serde(remote = "Self")
)]
pub struct WideRecord {
    /// The printed rank, by gross disbursement.
    pub rank: Option<u8>,
    /// Who the row is about.
    pub recipient: Recipient,
    /// [`Grants::grant_aid`], in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub grant_aid: Option<Decimal>,
    /// [`Grants::through_multilateral`], in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub through_multilateral: Option<Decimal>,
    /// [`Grants::technical_cooperation`], in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub technical_cooperation: Option<Decimal>,
    /// [`Grants::total`], in US$ million.
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    pub grants_total: Decimal,
    /// [`LoanAid::disbursed`], in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub loan_disbursed: Option<Decimal>,
    /// [`LoanAid::recovered`], in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub loan_recovered: Option<Decimal>,
    /// [`LoanAid::net`], in US$ million.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub loan_net: Option<Decimal>,
    /// [`Assistance::net`], in US$ million.
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    pub net: Decimal,
    /// [`Assistance::gross`], in US$ million.
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    pub gross: Decimal,
}

impl From<Assistance> for WideRecord {
    fn from(row: Assistance) -> WideRecord {
        WideRecord {
            rank: row.rank,
            recipient: row.recipient,
            grant_aid: row.grants.grant_aid,
            through_multilateral: row.grants.through_multilateral,
            technical_cooperation: row.grants.technical_cooperation,
            grants_total: row.grants.total,
            loan_disbursed: row.loan_aid.disbursed,
            loan_recovered: row.loan_aid.recovered,
            loan_net: row.loan_aid.net,
            net: row.net,
            gross: row.gross,
        }
    }
}

impl From<WideRecord> for Assistance {
    fn from(record: WideRecord) -> Assistance {
        Assistance {
            recipient: record.recipient,
            rank: record.rank,
            grants: Grants {
                grant_aid: record.grant_aid,
                through_multilateral: record.through_multilateral,
                technical_cooperation: record.technical_cooperation,
                total: record.grants_total,
            },
            loan_aid: LoanAid {
                disbursed: record.loan_disbursed,
                recovered: record.loan_recovered,
                net: record.loan_net,
            },
            net: record.net,
            gross: record.gross,
        }
    }
}
