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
    let recipient: Recipient = name
        .parse()
        .map_err(|error| format!("recipient: {error}"))?;
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
        let leading = [
            self.rank.map(u16::from).into(),
            self.recipient.name().into(),
        ];
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

impl Record for Observation {
    const NAME: &'static str = "Observation";
    const COLUMNS: &'static [&'static str] = &[
        "donor",
        "donor_code",
        "recipient",
        "kind",
        "alpha3",
        "m49",
        "dac_code",
        "subregion",
        "measure",
        "dac2a_code",
        "value",
        "status",
        "unit",
        "unit_multiplier",
        "price_basis",
        "year",
    ];
    const NUMBERS: &'static [&'static str] = &[
        "donor_code",
        "dac_code",
        "dac2a_code",
        "unit_multiplier",
        "year",
    ];
    const FIGURES: &'static [&'static str] = &["value"];

    fn values(&self) -> Vec<Value> {
        vec![
            self.donor.into(),
            self.donor_code.into(),
            self.recipient.name().into(),
            self.kind.name().into(),
            self.alpha3.into(),
            self.m49.into(),
            self.dac_code.into(),
            self.subregion.map(Subregion::name).into(),
            self.measure.name().into(),
            self.dac2a_code.into(),
            self.value.into(),
            self.status.name().into(),
            self.unit.into(),
            u16::from(self.unit_multiplier).into(),
            self.price_basis.into(),
            self.year.into(),
        ]
    }

    fn find(read: &Read) -> Result<Observation, String> {
        let row = row_of(read.text("recipient"))?;
        let measure = read.text("measure").parse::<Measure>();
        let measure = measure.map_err(|error| format!("measure: {error}"))?;
        Ok(Observation::new(row.recipient, measure, row.get(measure)))
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
