//! The rows of the chart, and the look-up of one of them.

use crate::chart::Assistance;
use crate::chart::reader::CHART;
use crate::country::{Country, UnknownCountry};

/// The row of the country that a name means.
///
/// The printed name, the M49 name, the official name and the ISO 3166 codes of two and three letters are accepted, in
/// any letter case, with white space around them ignored and white space inside folded.
///
/// # Errors
///
/// [`UnknownCountry`] for any other text, the names of the two rows that are not countries among them. It repeats
/// what was given and lists the eight countries.
///
/// ```
/// let uzbekistan = assistance::by_country("Uzbekistan")?;
/// assert_eq!(uzbekistan.gross.to_string(), "412.69");
/// assert_eq!(assistance::by_country("uz"), Ok(uzbekistan));
/// assert!(assistance::by_country("Japan").is_err());
/// # Ok::<(), assistance::UnknownCountry>(())
/// ```
#[inline]
pub fn by_country(name: &str) -> Result<&'static Assistance, UnknownCountry> {
    name.parse().map(Country::assistance)
}

/// The rows of the eight countries, in printed order: by gross disbursement, largest first.
///
/// ```
/// let names: Vec<_> = assistance::countries().iter().map(|row| row.recipient.name()).collect();
/// assert_eq!(names[..3], ["Uzbekistan", "Azerbaijan", "Kyrgyz Republic"]);
/// ```
#[must_use]
pub const fn countries() -> &'static [Assistance; 8] {
    match CHART.first_chunk() {
        Some(countries) => countries,
        None => unreachable!(),
    }
}

/// All ten rows, in printed order: the eight countries, "multiple countries", the regional total.
///
/// The last row is the sum of the others. A sum over all ten counts everything twice; [`total`](crate::total) does not.
///
/// ```
/// let dashes = assistance::observations().filter(|cell| cell.value.is_none()).count();
/// assert_eq!((assistance::rows().len(), dashes), (10, 18));
/// ```
#[must_use]
pub const fn rows() -> &'static [Assistance; 10] {
    &CHART
}

/// The row for aid to several countries of the region at once, such as seminars and survey teams.
///
/// ```
/// assert_eq!(assistance::multiple_countries().gross.to_string(), "0.25");
/// ```
#[must_use]
pub const fn multiple_countries() -> &'static Assistance {
    &CHART[8]
}

/// The row of the printed regional totals.
///
/// ```
/// assert_eq!(assistance::region_total().gross.to_string(), "516.13");
/// ```
#[must_use]
pub const fn region_total() -> &'static Assistance {
    &CHART[9]
}
