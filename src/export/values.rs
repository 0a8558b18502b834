//! The other values through serde: names and amounts as text, answers field by field.

use core::fmt::{self, Display};
use core::marker::PhantomData;
use core::str::FromStr;

use rust_decimal::Decimal;
use serde::de::{Error, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::chart::{Check, Measure, MeasureGroup, Printed, Recipient, RecipientKind};
use crate::country::{Country, Subregion};
use crate::export::ObservationStatus;
use crate::queries::{Audit, NetVersusGross, Ranked, Ranking, Total};

/// Writes values as their names.
macro_rules! serialize_by_name {
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

/// Reads values from the text that their `FromStr` accepts.
macro_rules! deserialize_from_str {
    ($($type:ty),*) => {
        $(
            impl<'de> Deserialize<'de> for $type {
                fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    from.deserialize_str(Name(PhantomData))
                }
            }
        )*
    };
}

serialize_by_name!(
    Country,
    Subregion,
    Measure,
    MeasureGroup,
    Recipient,
    RecipientKind,
    ObservationStatus
);
deserialize_from_str!(Country, Subregion, Measure, Recipient);

struct Name<T>(PhantomData<T>);

impl<T: FromStr<Err: Display>> Visitor<'_> for Name<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name as text")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        name.parse().map_err(E::custom)
    }
}

/// An amount as text with its decimals, so that it comes through every format exactly.
struct Amount(Decimal);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}

impl Serialize for Printed {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.map(Amount).serialize(to)
    }
}

/// Writes an answer as a struct of the given fields.
macro_rules! serialize_fields {
    ($type:ident, $this:ident => { $($field:ident: $value:expr),* $(,)? }) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let $this = self;
                let names = [$(stringify!($field)),*];
                let mut fields = to.serialize_struct(stringify!($type), names.len())?;
                $( fields.serialize_field(stringify!($field), &$value)?; )*
                fields.end()
            }
        }
    };
}

serialize_fields!(Audit, audit => { checks: audit.checks() });
serialize_fields!(Check, check => {
    recipient: check.recipient(),
    identity: check.identity(),
    measure: check.measure(),
    printed: Printed(check.cell),
    computed: Amount(check.computed()),
    tolerance: Amount(check.tolerance()),
});
serialize_fields!(NetVersusGross, answer => {
    recipient: answer.recipient,
    gross: Amount(answer.gross),
    recovered: Printed(answer.recovered),
    net: Amount(answer.net),
});
serialize_fields!(Ranked, entry => {
    rank: entry.rank,
    country: entry.country,
    amount: Amount(entry.amount),
});
serialize_fields!(Ranking, ranking => {
    measure: ranking.measure(),
    entries: ranking.entries(),
});
serialize_fields!(Total, total => {
    measure: total.measure,
    printed: Amount(total.printed),
    summed: Amount(total.summed),
});
