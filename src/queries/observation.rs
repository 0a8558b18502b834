//! The chart as tidy data: one printed cell each, with the codes that join it to other tables.

use alloc::format;
use alloc::string::String;

use rust_decimal::Decimal;

use crate::chart::{Assistance, SOURCE};
use crate::names::{Country, Measure, Recipient, Subregion};
use crate::queries::rows::rows;

/// Returns every printed cell of the chart, row by row: 90 observations, 72 figures and 18 dashes.
///
/// Each is a flat record, which the `csv` crate and any JSON writer accept. An amount is written as
/// text: [convert it](crate::data#numbers-as-text) before you compare it there. The cells of the
/// regional total are among them. Leave these out of a sum:
///
/// ```
/// use assistance::{Decimal, Measure, Recipient, observations};
///
/// let gross: Decimal = observations()
///     .filter(|cell| cell.measure == Measure::Gross)
///     .filter(|cell| cell.recipient != Recipient::RegionTotal)
///     .filter_map(|cell| cell.value)
///     .sum();
/// assert_eq!(gross.to_string(), "516.14");
/// ```
#[must_use]
pub fn observations() -> impl ExactSizeIterator<Item = Observation> + Clone {
    let columns = Measure::ALL.len();
    (0..rows().len() * columns)
        .map(move |n| Observation::of(&rows()[n / columns], Measure::ALL[n % columns]))
}

/// One printed cell of the chart, with the codes that development statistics use.
///
/// It can be [joined with DAC
/// data](crate::questions#how-do-i-join-the-table-with-world-bank-or-oecd-data). The fields
/// `donor`, `unit` and `price_basis` are codes of the OECD's SDMX dataflows; `donor_code` is from
/// the DAC code lists. Where the row is not a country, or the column corresponds to no measure of
/// DAC2A, there is no code.
///
/// With the feature `serde`, an observation can be serialized, and not deserialized.
/// [Read it back](crate::programs#how-do-i-read-an-export-back) into a struct of your own.
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
    /// The donor: `JPN`, the letter code of Japan in SDMX.
    pub donor: &'static str,
    /// The donor's code in the DAC code lists: 701.
    pub donor_code: u16,
    /// The row of the cell.
    pub recipient: Recipient,
    /// The kind of the row: `country`, `multiple_countries` or `region_total`.
    pub kind: &'static str,
    /// The ISO 3166-1 code of three letters, where the row is a country.
    pub alpha3: Option<&'static str>,
    /// The UN M49 code of three digits, where the row is a country. It is text because leading
    /// zeros count.
    pub m49: Option<&'static str>,
    /// The recipient's code in the DAC code lists, where the row is a country.
    pub dac_code: Option<u16>,
    /// The subregion, where the row is a country.
    pub subregion: Option<Subregion>,
    /// The column of the cell.
    pub measure: Measure,
    /// The DAC2A code whose definition corresponds to the measure, where there is one.
    pub dac2a_code: Option<u16>,
    /// The figure, in US$ million, or `None` for a dash, which counts as zero.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::csv::serde_amount::serialize"))]
    pub value: Option<Decimal>,
    /// The currency: `USD`.
    pub unit: &'static str,
    /// The power of ten of the unit: 6, for millions.
    pub unit_multiplier: u8,
    /// The SDMX code of the price basis: `V`, current prices, which is inferred: the chart names no
    /// base year.
    pub price_basis: &'static str,
    /// The calendar year: 2019.
    pub year: u16,
}

impl Observation {
    /// The observation of one cell.
    pub(crate) fn of(row: &Assistance, measure: Measure) -> Observation {
        let (recipient, value) = (row.recipient, row.get(measure));
        let country = recipient.country();
        Observation {
            donor: "JPN",
            donor_code: 701,
            recipient,
            kind: recipient.kind(),
            alpha3: country.map(Country::alpha3),
            m49: country.map(Country::m49),
            dac_code: country.map(Country::dac_code),
            subregion: country.map(Country::subregion),
            measure,
            dac2a_code: measure.dac2a_code(),
            value,
            unit: "USD",
            unit_multiplier: 6,
            price_basis: "V",
            year: SOURCE.calendar_year,
        }
    }

    /// Returns the key of the series in the OECD dataflow DAC2A, or `None` where the row or the
    /// column has no code there.
    ///
    /// The dataflow is `DSD_DAC2@DF_DAC2A` of the agency `OECD.DCD.FSD`. Other dataflows have other
    /// keys. The parts of this one are donor, recipient, measure, unit and price basis, with letter
    /// codes for donor and recipient. In the numeric codes of the DAC, these are 701 and 610 to
    /// 617, and current prices are `A`. Both systems are in use.
    ///
    /// Before you join, read the documentation of [`Measure::dac2a_code`].
    ///
    /// ```
    /// use assistance::{Measure, observations};
    ///
    /// let net = observations().find(|cell| cell.measure == Measure::Net).unwrap();
    /// assert_eq!(net.sdmx_key().as_deref(), Some("JPN.UZB.206.USD.V"));
    /// ```
    #[must_use]
    pub fn sdmx_key(&self) -> Option<String> {
        let (recipient, measure) = (self.alpha3?, self.dac2a_code?);
        let (donor, unit, price_basis) = (self.donor, self.unit, self.price_basis);
        Some(format!("{donor}.{recipient}.{measure}.{unit}.{price_basis}"))
    }
}
