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
pub(crate) fn deserialize<'de, A, D>(from: D) -> Result<A, D::Error>
where
    A: Amount,
    D: Deserializer<'de>,
{
    let amount = match Option::<String>::deserialize(from)?.as_deref() {
        None | Some("-") => None,
        Some(text) => Some(Decimal::from_str_exact(text).map_err(|_| {
            let start: String = text.chars().take(32).collect();
            let rest = if start.len() < text.len() { " and more" } else { "" };
            D::Error::custom(format_args!("expected an amount, found {start:?}{rest}"))
        })?),
    };
    A::of(amount).ok_or_else(|| D::Error::custom("expected an amount, found a dash"))
}

/// What a field may be: a figure, or a figure or a dash.
pub(crate) trait Amount: Sized {
    fn of(amount: Option<Decimal>) -> Option<Self>;
}

impl Amount for Decimal {
    fn of(amount: Option<Decimal>) -> Option<Decimal> {
        amount
    }
}

impl Amount for Option<Decimal> {
    fn of(amount: Option<Decimal>) -> Option<Option<Decimal>> {
        Some(amount)
    }
}
