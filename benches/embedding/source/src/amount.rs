//! One cell: an amount in hundredths, or a dash.

use serde::de::{Deserialize, Deserializer, Error};

pub(crate) struct Amount(pub(crate) Option<i64>);

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(cell: D) -> Result<Self, D::Error> {
        let text = <&str>::deserialize(cell)?;
        if text == "-" {
            return Ok(Amount(None));
        }
        let hundredths = hundredths(text).ok_or_else(|| {
            D::Error::custom(format!("`{text}` is not an amount with two decimals"))
        })?;
        Ok(Amount(Some(hundredths)))
    }
}

fn hundredths(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.')?;
    let is_figure = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let digits = whole.strip_prefix('-').unwrap_or(whole);
    if fraction.len() != 2 || digits.is_empty() || !is_figure(fraction) || !is_figure(digits) {
        return None;
    }
    [whole, fraction].concat().parse().ok()
}
