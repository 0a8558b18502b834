//! The chart as tidy data: one printed cell each, with the codes that join it to other tables.

use alloc::format;
use alloc::string::String;

use rust_decimal::Decimal;

use crate::chart::source::{CALENDAR_YEAR, DONOR_ALPHA3, DONOR_CODE};
use crate::chart::{Assistance, Measure, Recipient, RecipientKind};
use crate::country::{Country, Subregion};
use crate::export::ObservationStatus;
use crate::queries::rows;

/// Returns every printed cell of the chart, row by row: 90 observations, 72 figures and 18 dashes.
///
/// Each is a flat record, which the `csv` crate and any JSON writer take as it is. The rows of the
/// regional total are among them, so a sum must leave those out:
///
/// ```
/// use assistance::{Decimal, Measure, RecipientKind, observations};
///
/// let gross: Decimal = observations()
///     .filter(|cell| cell.measure == Measure::Gross)
///     .filter(|cell| cell.kind != RecipientKind::RegionTotal)
///     .filter_map(|cell| cell.value)
///     .sum();
/// assert_eq!(gross.to_string(), "516.14");
/// ```
pub fn observations() -> impl Iterator<Item = Observation> + Clone {
    rows().iter().flat_map(|row| Measure::ALL.map(|measure| Observation::of(row, measure)))
}

/// One printed cell of the chart, in the terms in which development statistics are exchanged.
///
/// The page [`questions`](crate::questions#how-do-i-join-this-table-with-dac-data) joins it with
/// DAC data. The codes of donor, unit and price basis are those of the OECD DAC tables. Where the
/// row is not a country, or the column has no counterpart in DAC2A, there is no code, and none is
/// made up.
///
/// Through serde, an observation is read back only as it was written: see
/// [the crate's page](crate#features).
///
/// ```
/// let first = assistance::observations().next().unwrap();
/// assert_eq!((first.donor, first.alpha3, first.year), ("JPN", Some("UZB"), 2019));
/// assert_eq!(first.value.unwrap().to_string(), "11.24");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Observation {
    /// The donor: `JPN`, the SDMX code of Japan.
    pub donor: &'static str,
    /// The donor's code in the older OECD system: 701.
    pub donor_code: u16,
    /// The row of the cell.
    pub recipient: Recipient,
    /// Whether the row is a country, several countries, or the regional total. A sum over all kinds
    /// counts everything twice.
    pub kind: RecipientKind,
    /// The ISO 3166-1 code of three letters, where the row is a country.
    pub alpha3: Option<&'static str>,
    /// The UN M49 code of three digits, where the row is a country. It is text because leading
    /// zeros count.
    pub m49: Option<&'static str>,
    /// The recipient's code in the older OECD system, where the row is a country.
    pub dac_code: Option<u16>,
    /// The subregion, where the row is a country.
    pub subregion: Option<Subregion>,
    /// The column of the cell.
    pub measure: Measure,
    /// The DAC2A code whose definition corresponds to the measure, where there is one.
    pub dac2a_code: Option<u16>,
    /// The figure, in US$ million, or `None` for the dash.
    pub value: Option<Decimal>,
    /// Whether the cell has a figure or a dash.
    pub status: ObservationStatus,
    /// The currency: `USD`.
    pub unit: &'static str,
    /// The power of ten of the unit: 6, for millions.
    pub unit_multiplier: u8,
    /// The SDMX code of the price basis: `V`, current prices.
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
            donor: DONOR_ALPHA3,
            donor_code: DONOR_CODE,
            recipient,
            kind: recipient.kind(),
            alpha3: country.map(Country::alpha3),
            m49: country.map(Country::m49),
            dac_code: country.map(Country::dac_code),
            subregion: country.map(Country::subregion),
            measure,
            dac2a_code: measure.dac2a_code(),
            value,
            status: value.map_or(ObservationStatus::Dash, |_| ObservationStatus::Figure),
            unit: "USD",
            unit_multiplier: 6,
            price_basis: "V",
            year: CALENDAR_YEAR,
        }
    }

    /// Returns the key of the series in the OECD's SDMX tables, or `None` where the row or the
    /// column has no code there.
    ///
    /// Its parts are donor, recipient, measure, unit and price basis. Donor and recipient are
    /// letters there; the numbers 701 and 610 to 617 are the codes of the older system, in which
    /// current prices are `A`. Before you join, check the sign of recoveries
    /// ([`Measure::LoanRecovered`]), and expect figures that are not equal: the definitions of
    /// DAC2A are wider.
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
