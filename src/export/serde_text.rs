//! Serde: names as text, and rows that are read back only as they were printed.

use alloc::format;
use alloc::string::{String, ToString};

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::chart::printed::exactly;
use crate::chart::{Assistance, Check, Identity, Measure};
use crate::country::{Country, Recipient, Subregion};
use crate::queries::rows;
use crate::text::input::Rejected;

macro_rules! serialize_as_name {
    ($($type:ty),*) => {
        $(
            impl Serialize for $type {
                fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                    to.serialize_str(self.name())
                }
            }
        )*
    };
}

macro_rules! deserialize_with_from_str {
    ($($type:ty),*) => {
        $(
            impl<'de> Deserialize<'de> for $type {
                fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    String::deserialize(from)?.parse().map_err(D::Error::custom)
                }
            }
        )*
    };
}

serialize_as_name!(Country, Subregion, Recipient, Measure);
deserialize_with_from_str!(Country, Subregion, Recipient, Measure);

/// The serialized form of a row: the recipient as printed, figures as text with two decimals,
/// dashes as none. What is read is compared with what would be written, cell by cell.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Assistance", deny_unknown_fields, expecting = "a row of the chart")]
struct RowAsText {
    rank: Option<u8>,
    recipient: String,
    grant_aid: Option<String>,
    through_multilateral: Option<String>,
    technical_cooperation: Option<String>,
    grants_total: Option<String>,
    loan_disbursed: Option<String>,
    loan_recovered: Option<String>,
    loan_net: Option<String>,
    net: Option<String>,
    gross: Option<String>,
}

impl RowAsText {
    fn of(row: &Assistance) -> RowAsText {
        let cell = |measure| row.get(measure).map(exactly);
        RowAsText {
            rank: row.rank,
            recipient: row.name().to_string(),
            grant_aid: cell(Measure::GrantAid),
            through_multilateral: cell(Measure::ThroughMultilateral),
            technical_cooperation: cell(Measure::TechnicalCooperation),
            grants_total: cell(Measure::GrantsTotal),
            loan_disbursed: cell(Measure::LoanDisbursed),
            loan_recovered: cell(Measure::LoanRecovered),
            loan_net: cell(Measure::LoanNet),
            net: cell(Measure::Net),
            gross: cell(Measure::Gross),
        }
    }

    fn get(&self, measure: Measure) -> &Option<String> {
        match measure {
            Measure::GrantAid => &self.grant_aid,
            Measure::ThroughMultilateral => &self.through_multilateral,
            Measure::TechnicalCooperation => &self.technical_cooperation,
            Measure::GrantsTotal => &self.grants_total,
            Measure::LoanDisbursed => &self.loan_disbursed,
            Measure::LoanRecovered => &self.loan_recovered,
            Measure::LoanNet => &self.loan_net,
            Measure::Net => &self.net,
            Measure::Gross => &self.gross,
        }
    }

    /// Returns the row of the chart that has every cell of this one, or the first cell that differs.
    fn find(&self) -> Result<Assistance, String> {
        let Some(row) = rows().iter().find(|row| row.name() == self.recipient) else {
            let found = Rejected::new(&self.recipient);
            let meant =
                self.recipient.parse::<Recipient>().or_else(|error| error.suggestion().ok_or(()));
            return Err(match meant {
                Ok(row) => format!("recipient: expected \"{row}\" as printed, found {found}"),
                Err(()) => format!("recipient: expected the printed name of a row, found {found}"),
            });
        };
        let recipient = row.recipient;
        if self.rank != row.rank {
            let [expected, found] =
                [row.rank, self.rank].map(|rank| rank.map_or("none".into(), |n| n.to_string()));
            return Err(format!("{recipient}, rank: expected {expected}, found {found}"));
        }
        for measure in Measure::ALL {
            // A dash is none, and may also be read as the chart prints it.
            let found = self.get(measure);
            let printed = row.printed(measure).to_string();
            if found.as_deref().unwrap_or("-") != printed {
                let name = measure.name();
                let found =
                    found.as_deref().map_or("none".into(), |text| Rejected::new(text).to_string());
                return Err(format!("{recipient}, {name}: expected {printed:?}, found {found}"));
            }
        }
        Ok(*row)
    }
}

impl Serialize for Assistance {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        RowAsText::of(self).serialize(to)
    }
}

impl<'de> Deserialize<'de> for Assistance {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Assistance, D::Error> {
        RowAsText::deserialize(from).map_err(readable)?.find().map_err(D::Error::custom)
    }
}

/// The longest error of a format that is passed on. The longest of an honest file is one of TOML,
/// which quotes a line of the file and lists the columns.
const LONGEST_ERROR: usize = 600;

/// Replaces an error that repeats a long text, or one with characters that nobody sees.
fn readable<E: Error>(error: E) -> E {
    let sentence = error.to_string();
    let is_visible = |c: char| matches!(c, '"' | '\'' | '\\' | '\t') || c.escape_debug().eq([c]);
    if sentence.len() <= LONGEST_ERROR && sentence.lines().flat_map(str::chars).all(is_visible) {
        return error;
    }
    E::custom(format_args!("expected a row of the chart: {}", Rejected::new(&sentence)))
}

#[derive(Serialize)]
#[serde(rename = "Check")]
struct CheckAsText {
    recipient: Recipient,
    identity: Identity,
    measure: Option<Measure>,
    printed: Option<String>,
    computed: String,
    tolerance: String,
}

impl Serialize for Check {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        CheckAsText {
            recipient: self.recipient(),
            identity: self.identity(),
            measure: self.identity().measure(),
            printed: self.printed_text(),
            computed: self.computed().to_string(),
            tolerance: self.tolerance().to_string(),
        }
        .serialize(to)
    }
}
