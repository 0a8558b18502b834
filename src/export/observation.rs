//! The chart as tidy data: one printed cell each, with the codes that join it to other tables.

use rust_decimal::Decimal;

use crate::chart::source::{CALENDAR_YEAR, DONOR};
use crate::chart::{Measure, Recipient};
use crate::country::Subregion;
use crate::queries::rows;

/// Every printed cell of the chart, row by row: 90 observations, 72 figures and 18 dashes.
///
/// Each is a flat record, so the `csv` crate and any JSON writer take it as it is.
///
/// ```
/// use assistance::{Country, Measure, observations};
///
/// let recovered = observations()
///     .filter(|cell| cell.measure == Measure::LoanRecovered && cell.alpha3.is_some())
///     .filter_map(|cell| cell.value);
/// assert_eq!(recovered.count(), 7);
/// ```
pub fn observations() -> impl Iterator<Item = Observation> + Clone {
    rows().iter().flat_map(|row| {
        Measure::ALL
            .into_iter()
            .map(|measure| Observation::new(row.recipient, measure, row.get(measure)))
    })
}

/// One printed cell of the chart, in the terms in which development statistics are exchanged.
///
/// The codes of donor, unit and price basis are those of the OECD DAC tables. Where a cell's row is not a country or
/// its column has no counterpart in DAC2A, there is no code, and none is made up.
///
/// ```
/// let first = assistance::observations().next().unwrap();
/// assert_eq!((first.donor, first.alpha3, first.year), ("JPN", Some("UZB"), 2019));
/// assert_eq!(first.value.unwrap().to_string(), "11.24");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Observation {
    /// Who gave: `JPN`, the SDMX code of Japan.
    pub donor: &'static str,
    /// The DAC code of the donor: 701.
    pub donor_code: u16,
    /// Whose row it is.
    pub recipient: Recipient,
    /// The ISO 3166-1 code of three letters, where the row is a country.
    pub alpha3: Option<&'static str>,
    /// The UN M49 code of three digits, where the row is a country. It is text: leading zeros count.
    pub m49: Option<&'static str>,
    /// The DAC recipient code, where the row is a country.
    pub dac_code: Option<u16>,
    /// The subregion, where the row is a country.
    pub subregion: Option<Subregion>,
    /// Whose column it is.
    pub measure: Measure,
    /// The DAC2A code whose definition corresponds to the measure, where there is one.
    pub dac2a_code: Option<u16>,
    /// The figure, in US$ million; `None` is the dash.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub value: Option<Decimal>,
    /// Whether the cell has a figure or a dash.
    pub status: ObservationStatus,
    /// The currency: `USD`.
    pub unit: &'static str,
    /// The power of ten by which the value counts: 6, millions.
    pub unit_multiplier: u8,
    /// The SDMX code of the price basis: `V`, current prices.
    pub price_basis: &'static str,
    /// The calendar year: 2019.
    pub year: u16,
}

/// Tells a printed figure from a printed dash.
///
/// ```
/// use assistance::{ObservationStatus, observations};
///
/// let dashes = observations().filter(|cell| cell.status == ObservationStatus::Dash);
/// assert_eq!(dashes.count(), 18);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObservationStatus {
    /// A figure is printed.
    Figure,
    /// A dash is printed: no assistance was provided.
    Dash,
}

impl Observation {
    fn new(recipient: Recipient, measure: Measure, value: Option<Decimal>) -> Observation {
        let country = recipient.country();
        Observation {
            donor: DONOR.alpha3,
            donor_code: DONOR.dac_code,
            recipient,
            alpha3: country.map(|country| country.alpha3()),
            m49: country.map(|country| country.m49()),
            dac_code: country.map(|country| country.dac_code()),
            subregion: country.map(|country| country.subregion()),
            measure,
            dac2a_code: measure.dac2a_code(),
            value,
            status: match value {
                Some(_) => ObservationStatus::Figure,
                None => ObservationStatus::Dash,
            },
            unit: "USD",
            unit_multiplier: 6,
            price_basis: "V",
            year: CALENDAR_YEAR,
        }
    }
}

/// The record as it was read: every code in it must be the one that its recipient and measure have.
#[cfg(feature = "serde")]
mod unchecked {
    use alloc::format;
    use alloc::string::String;
    use core::fmt;

    use rust_decimal::Decimal;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer};

    use super::ObservationStatus;
    use crate::chart::{Measure, Recipient};
    use crate::country::Subregion;
    use crate::csv::given::Given;

    #[derive(Deserialize)]
    struct Observation {
        donor: String,
        donor_code: u16,
        recipient: Recipient,
        alpha3: Option<String>,
        m49: Option<String>,
        dac_code: Option<u16>,
        subregion: Option<Subregion>,
        measure: Measure,
        dac2a_code: Option<u16>,
        #[serde(with = "crate::export::serial::amount_or_dash")]
        value: Option<Decimal>,
        status: ObservationStatus,
        unit: String,
        unit_multiplier: u8,
        price_basis: String,
        year: u16,
    }

    impl<'de> Deserialize<'de> for super::Observation {
        fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
            Observation::deserialize(from)?
                .checked()
                .map_err(D::Error::custom)
        }
    }

    impl Observation {
        fn checked(self) -> Result<super::Observation, String> {
            let known = super::Observation::new(self.recipient, self.measure, self.value);
            let subregion = known.subregion.map(Subregion::name);
            agrees("donor", &*self.donor, known.donor)?;
            agrees("donor_code", self.donor_code, known.donor_code)?;
            agrees("alpha3", self.alpha3.as_deref(), known.alpha3)?;
            agrees("m49", self.m49.as_deref(), known.m49)?;
            agrees("dac_code", self.dac_code, known.dac_code)?;
            agrees("subregion", self.subregion.map(Subregion::name), subregion)?;
            agrees("dac2a_code", self.dac2a_code, known.dac2a_code)?;
            agrees("status", self.status.name(), known.status.name())?;
            agrees("unit", &*self.unit, known.unit)?;
            let multiplier = u16::from(known.unit_multiplier);
            agrees(
                "unit_multiplier",
                u16::from(self.unit_multiplier),
                multiplier,
            )?;
            agrees("price_basis", &*self.price_basis, known.price_basis)?;
            agrees("year", self.year, known.year)?;
            Ok(known)
        }
    }

    fn agrees<'a>(
        field: &str,
        read: impl Into<Code<'a>>,
        known: impl Into<Code<'a>>,
    ) -> Result<(), String> {
        let (read, known) = (read.into(), known.into());
        if read == known {
            return Ok(());
        }
        Err(format!(
            "{field} is {read}, and must be {known} for this recipient, measure and value"
        ))
    }

    /// A code as an error repeats it.
    #[derive(PartialEq)]
    enum Code<'a> {
        Text(&'a str),
        Number(u16),
        None,
    }

    impl<'a> From<&'a str> for Code<'a> {
        fn from(text: &'a str) -> Code<'a> {
            Code::Text(text)
        }
    }

    impl From<u16> for Code<'_> {
        fn from(number: u16) -> Self {
            Code::Number(number)
        }
    }

    impl<'a, T: Into<Code<'a>>> From<Option<T>> for Code<'a> {
        fn from(code: Option<T>) -> Code<'a> {
            code.map_or(Code::None, T::into)
        }
    }

    impl fmt::Display for Code<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Code::Text(text) => Given::new(text).fmt(f),
                Code::Number(number) => number.fmt(f),
                Code::None => f.write_str("none"),
            }
        }
    }
}
