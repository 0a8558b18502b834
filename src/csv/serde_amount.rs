//! An amount through serde: text with all of its decimals, two at least, and a dash as none.

use alloc::string::{String, ToString};

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

pub(crate) fn serialize<A, S>(amount: &A, to: S) -> Result<S::Ok, S::Error>
where
    A: Copy + Into<Option<Decimal>>,
    S: Serializer,
{
    let amount: Option<Decimal> = (*amount).into();
    let text = amount.map(|mut amount| {
        amount.rescale(amount.scale().max(2));
        amount.to_string()
    });
    text.serialize(to)
}

/// Reads text alone. A number of the format is refused, because it may have lost its digits.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Decimal>, D::Error> {
    match Option::<String>::deserialize(from)?.as_deref() {
        None | Some("-") => Ok(None),
        Some(text) => Decimal::from_str_exact(text).map(Some).map_err(|_| {
            let start: String = text.chars().take(32).collect();
            let rest = if start.len() < text.len() { " and more" } else { "" };
            D::Error::custom(format_args!("expected an amount, found {start:?}{rest}"))
        }),
    }
}

/// The same for a field that has no dash.
pub(crate) mod figure {
    pub(crate) use super::serialize;
    use super::*;

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Decimal, D::Error> {
        super::deserialize(from)?.ok_or_else(|| D::Error::custom("expected an amount, found none"))
    }
}
