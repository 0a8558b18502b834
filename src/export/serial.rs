//! How values are written and read back through serde.
//!
//! A name or an amount travels as text in every format, so that an amount keeps its two decimals and a reader that
//! does not know this crate can still read it. What comes back is held to the form in which it was written.

use alloc::format;
use alloc::string::String;
use core::fmt;

use rust_decimal::Decimal;
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::chart::{Assistance, Measure, Recipient};
use crate::country::{Country, Subregion};
use crate::csv::amount as printed_amount;
use crate::csv::given::Given;
use crate::export::{ObservationStatus, WideRecord};

/// An amount: text with two decimals.
pub(crate) mod amount {
    use super::{AmountText, Decimal, Deserializer, Serializer};

    pub(crate) fn serialize<S: Serializer>(amount: &Decimal, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(amount)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Decimal, D::Error> {
        from.deserialize_str(AmountText)
    }
}

/// An amount or the dash: text with two decimals, or none.
pub(crate) mod amount_or_dash {
    use super::{Amount, Decimal, Deserialize, Deserializer, Serialize, Serializer};

    pub(crate) fn serialize<S: Serializer>(
        amount: &Option<Decimal>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        amount.map(Amount).serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<Decimal>, D::Error> {
        Ok(Option::<Amount>::deserialize(from)?.map(|Amount(amount)| amount))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(transparent)]
struct Amount(#[serde(with = "amount")] Decimal);

struct AmountText;

impl Visitor<'_> for AmountText {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an amount as text with two decimals, such as \"5.60\" or \"-3.65\"")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Decimal, E> {
        match printed_amount::parse(text) {
            Ok(hundredths) => Ok(printed_amount::decimal(hundredths)),
            Err(malformed) => {
                let given = Given::new(text);
                Err(E::custom(format!("{given} {}", malformed.must())))
            }
        }
    }
}

/// Writes a value as its name, and reads it back from what the second function accepts.
macro_rules! by_name {
    ($type:ty, $expecting:literal, $from_name:expr) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(self.name())
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct Name;

                impl Visitor<'_> for Name {
                    type Value = $type;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_str<E: de::Error>(self, name: &str) -> Result<$type, E> {
                        $from_name(name).ok_or_else(|| {
                            E::custom(format!(
                                "unknown name {}, expected {}",
                                Given::new(name),
                                $expecting
                            ))
                        })
                    }
                }

                from.deserialize_str(Name)
            }
        }
    };
}

by_name!(
    Country,
    "a country of the chart by one of its names: Uzbekistan, Azerbaijan, Kyrgyz Republic, Tajikistan, Armenia, Georgia, \
     Turkmenistan or Kazakhstan",
    Country::from_name
);
by_name!(
    Subregion,
    "a subregion by its name: Central Asia or Caucasus",
    |name: &str| Subregion::ALL
        .into_iter()
        .find(|subregion| subregion.name() == name)
);
by_name!(
    Measure,
    "a measure by its name: grant_aid, through_multilateral, technical_cooperation, grants_total, loan_disbursed, \
     loan_recovered, loan_net, net or gross",
    |name: &str| name.parse().ok()
);
impl ObservationStatus {
    /// The name by which it is written.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            ObservationStatus::Figure => "figure",
            ObservationStatus::Dash => "dash",
        }
    }
}

by_name!(
    ObservationStatus,
    "the status of a cell: figure or dash",
    |name: &str| [ObservationStatus::Figure, ObservationStatus::Dash]
        .into_iter()
        .find(|status| status.name() == name)
);
by_name!(
    Recipient,
    "a country of the chart by one of its names, or the printed name of one of the other two rows",
    |name: &str| {
        let aggregates = [Recipient::MultipleCountries, Recipient::RegionTotal];
        let aggregate = aggregates.into_iter().find(|row| row.name() == name);
        aggregate.or_else(|| Country::from_name(name).map(Recipient::Country))
    }
);

/// Serializes a row as it is, and refuses a row that was read with a rank that its recipient cannot have.
///
/// The type derives both ways under `serde(remote = "Self")`, which makes plain functions of them for this to call.
macro_rules! with_rank_checked {
    ($type:ty) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                Self::serialize(self, to)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let row = Self::deserialize(from)?;
                check_rank(row.recipient, row.rank).map_err(de::Error::custom)?;
                Ok(row)
            }
        }
    };
}

with_rank_checked!(Assistance);
with_rank_checked!(WideRecord);

/// A country has a rank from 1 to 8, and no other row has one.
fn check_rank(recipient: Recipient, rank: Option<u8>) -> Result<(), String> {
    let must = match (recipient, rank) {
        (Recipient::Country(_), Some(1..=8)) => return Ok(()),
        (Recipient::Country(_), _) => "from 1 to 8",
        (_, None) => return Ok(()),
        (_, Some(_)) => "none: it is not a country",
    };
    let says = rank.map_or(String::from("none"), |rank| format!("{rank}"));
    Err(format!(
        "the rank of {recipient} is {says}, and must be {must}"
    ))
}
