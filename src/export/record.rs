//! A record of this edition through serde: written column by column, and read back only as it was
//! written.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use rust_decimal::Decimal;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::csv::amount;
use crate::csv::given::Given;

/// A row or a cell of the chart. The edition is frozen, so a record is known by its key columns.
pub(super) trait Record: Sized {
    const NAME: &'static str;
    const COLUMNS: &'static [&'static str];
    /// The columns that hold whole numbers. The others hold text.
    const NUMBERS: &'static [&'static str];
    /// The columns that hold printed figures and dashes.
    const FIGURES: &'static [&'static str];

    /// The value under each of the columns.
    fn values(&self) -> Vec<Value>;

    /// The record that has the key columns of what was read.
    fn find(read: &Read) -> Result<Self, String>;

    /// The record in the words of an error.
    fn label(&self) -> String;
}

/// What stands under a column. A figure is text with its two decimals; a dash is `None`.
///
/// Every column is optional, so that it can be read in one way from the formats that do not name
/// the types of their values.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value {
    Text(Cow<'static, str>),
    Number(u16),
    None,
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Value {
        Value::Text(Cow::Borrowed(text))
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Value {
        Value::Number(number)
    }
}

impl From<Decimal> for Value {
    fn from(figure: Decimal) -> Value {
        Value::Text(Cow::Owned(figure.to_string()))
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Value {
        value.map_or(Value::None, T::into)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Text(text) => to.serialize_some(text),
            Value::Number(number) => to.serialize_some(number),
            Value::None => to.serialize_none(),
        }
    }
}

/// What was read under each column.
pub(super) struct Read {
    columns: &'static [&'static str],
    values: Vec<Value>,
}

impl Read {
    /// The text under a column, or none.
    pub(super) fn text(&self, column: &str) -> &str {
        let mut read = self.columns.iter().zip(&self.values);
        match read.find(|(name, _)| **name == column) {
            Some((_, Value::Text(text))) => text,
            _ => "",
        }
    }
}

pub(super) fn serialize<R: Record, S: Serializer>(record: &R, to: S) -> Result<S::Ok, S::Error> {
    let mut fields = to.serialize_struct(R::NAME, R::COLUMNS.len())?;
    for (column, value) in R::COLUMNS.iter().zip(record.values()) {
        fields.serialize_field(column, &value)?;
    }
    fields.end()
}

pub(super) fn deserialize<'de, R: Record, D: Deserializer<'de>>(from: D) -> Result<R, D::Error> {
    let read = from.deserialize_struct(R::NAME, R::COLUMNS, Columns::<R>(PhantomData))?;
    let record = R::find(&read).map_err(D::Error::custom)?;
    for ((column, read), printed) in R::COLUMNS.iter().zip(&read.values).zip(record.values()) {
        if *read != printed {
            let label = record.label();
            let differs = difference::<R>(column, read, &printed);
            return Err(D::Error::custom(format!("{label}: {differs}")));
        }
    }
    Ok(record)
}

fn difference<R: Record>(column: &str, read: &Value, printed: &Value) -> String {
    let is_figure = R::FIGURES.contains(&column);
    let [read, printed] = [read, printed].map(|value| match value {
        Value::Text(text) if is_figure && amount::parse(text).is_ok() => text.to_string(),
        Value::Text(text) => Given::new(text).to_string(),
        Value::Number(number) => number.to_string(),
        Value::None if is_figure => "a dash".to_string(),
        Value::None => "none".to_string(),
    });
    let has = if is_figure {
        "the chart prints"
    } else {
        "this edition has"
    };
    format!("{column} is {read}, and {has} {printed}")
}

/// Reads the columns of a record, in their order or by their names.
struct Columns<R>(PhantomData<R>);

impl<'de, R: Record> Visitor<'de> for Columns<R> {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a record with the columns {}", R::COLUMNS.join(", "))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Read, A::Error> {
        let mut values = Vec::new();
        for column in R::COLUMNS {
            let value = from.next_element_seed(Column::<R>(column, PhantomData))?;
            values.push(value.ok_or_else(|| missing(column))?);
        }
        match from.next_element::<IgnoredAny>()? {
            Some(_) => Err(Error::custom("a value stands after the last column")),
            None => Ok(Read {
                columns: R::COLUMNS,
                values,
            }),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Read, A::Error> {
        let mut values: Vec<Option<Value>> = R::COLUMNS.iter().map(|_| None).collect();
        while let Some(name) = from.next_key::<String>()? {
            let Some(i) = R::COLUMNS.iter().position(|column| *column == name) else {
                let (name, columns) = (Given::new(&name), R::COLUMNS.join(", "));
                return Err(Error::custom(format!(
                    "unknown column {name}, expected {columns}"
                )));
            };
            let value = from.next_value_seed(Column::<R>(R::COLUMNS[i], PhantomData))?;
            if values[i].replace(value).is_some() {
                return Err(Error::custom(format!("the column {name} stands twice")));
            }
        }
        let columns = R::COLUMNS.iter().zip(values);
        let values: Result<_, _> = columns
            .map(|(column, value)| value.ok_or_else(|| missing(column)))
            .collect();
        Ok(Read {
            columns: R::COLUMNS,
            values: values?,
        })
    }
}

fn missing<E: Error>(column: &str) -> E {
    E::custom(format!("the column {column} is missing"))
}

/// Reads the value of one column. Its errors name the column.
struct Column<R>(&'static str, PhantomData<R>);

impl<'de, R: Record> DeserializeSeed<'de> for Column<R> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Value, D::Error> {
        let column = self.0;
        let value = if R::NUMBERS.contains(&column) {
            Option::<u16>::deserialize(from).map(Value::from)
        } else {
            let text = Option::<String>::deserialize(from);
            text.map(|text| text.map_or(Value::None, |text| Value::Text(Cow::Owned(text))))
        };
        value.map_err(|error| D::Error::custom(format!("{column}: {error}")))
    }
}
