//! Rows and observations through serde: what is read back is what was printed, or an error.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::chart::reader::COLUMNS;
use crate::chart::{Assistance, Measure, Recipient};
use crate::country::Subregion;
use crate::export::Observation;
use crate::export::record::{self, Read, Record, Value};
use crate::queries::rows;

/// The row of a recipient, by any of its accepted names.
fn row_of(name: &str) -> Result<&'static Assistance, String> {
    let recipient: Recipient = name.parse().map_err(|error| format!("recipient: {error}"))?;
    let mut rows = rows().iter();
    let row = rows.find(|row| row.recipient == recipient);
    Ok(row.expect("every recipient has a row"))
}

impl Record for Assistance {
    const NAME: &'static str = "Assistance";
    const COLUMNS: &'static [&'static str] = &COLUMNS;
    const NUMBERS: &'static [&'static str] = &["rank"];
    const FIGURES: &'static [&'static str] = &Measure::NAMES;

    fn values(&self) -> Vec<Value> {
        let leading = [self.rank.map(u16::from).into(), self.recipient.name().into()];
        let figures = Measure::ALL.map(|measure| self.get(measure).into());
        leading.into_iter().chain(figures).collect()
    }

    fn find(read: &Read) -> Result<Assistance, String> {
        row_of(read.text("recipient")).copied()
    }

    fn label(&self) -> String {
        self.recipient.to_string()
    }
}

/// States the columns of a record, each with its value.
macro_rules! columns {
    ($record:ident: $($column:ident: $value:expr),* $(,)?) => {
        const COLUMNS: &'static [&'static str] = &[$(stringify!($column)),*];

        fn values(&self) -> Vec<Value> {
            let $record = self;
            vec![$($value.into()),*]
        }
    };
}

impl Record for Observation {
    const NAME: &'static str = "Observation";
    const NUMBERS: &'static [&'static str] =
        &["donor_code", "dac_code", "dac2a_code", "unit_multiplier", "year"];
    const FIGURES: &'static [&'static str] = &["value"];

    columns! {
        cell:
        donor: cell.donor,
        donor_code: cell.donor_code,
        recipient: cell.recipient.name(),
        kind: cell.kind.name(),
        alpha3: cell.alpha3,
        m49: cell.m49,
        dac_code: cell.dac_code,
        subregion: cell.subregion.map(Subregion::name),
        measure: cell.measure.name(),
        dac2a_code: cell.dac2a_code,
        value: cell.value,
        status: cell.status.name(),
        unit: cell.unit,
        unit_multiplier: u16::from(cell.unit_multiplier),
        price_basis: cell.price_basis,
        year: cell.year,
    }

    fn find(read: &Read) -> Result<Observation, String> {
        let row = row_of(read.text("recipient"))?;
        let measure = read.text("measure").parse::<Measure>();
        let measure = measure.map_err(|error| format!("measure: {error}"))?;
        Ok(Observation::of(row, measure))
    }

    fn label(&self) -> String {
        format!("{}, {}", self.recipient, self.measure)
    }
}

macro_rules! through_serde {
    ($type:ty) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                record::serialize(self, to)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                record::deserialize(from)
            }
        }
    };
}

through_serde!(Assistance);
through_serde!(Observation);
