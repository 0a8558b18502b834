//! Where the figures come from: the printed chart, its terms and its notes.

use core::fmt;

/// The calendar year of every figure.
pub(crate) const CALENDAR_YEAR: u16 = 2019;

/// Who gave.
pub(crate) struct Donor {
    name: &'static str,
    pub(crate) alpha3: &'static str,
    pub(crate) dac_code: u16,
}

pub(crate) const DONOR: Donor = Donor {
    name: "Japan",
    alpha3: "JPN",
    dac_code: 701,
};

/// The source of every figure in this crate. It prints a ready citation.
///
/// ```
/// use assistance::SOURCE;
///
/// assert_eq!(
///     SOURCE.to_string(),
///     "Ministry of Foreign Affairs of Japan, White Paper on Development Cooperation 2020, section \"6. Central Asia and \
///      Caucasus\", Chart III-7 \"Japan's Assistance in Central Asia and Caucasus\" (calendar year 2019, US$ million).",
/// );
/// assert_eq!(SOURCE.notes.len(), 6);
/// ```
pub const SOURCE: Source = Source {
    title: "White Paper on Development Cooperation 2020",
    publisher: "Ministry of Foreign Affairs of Japan",
    edition: 2020,
    section: "6. Central Asia and Caucasus",
    chart: "Chart III-7",
    chart_title: "Japan's Assistance in Central Asia and Caucasus",
    calendar_year: CALENDAR_YEAR,
    unit: "US$ million",
    donor: DONOR.name,
    basis: "flow basis, at current prices: what was disbursed and recovered in the year, not the grant-equivalent basis \
            of the DAC's headline figures since 2018",
    dash: "A dash says that no assistance was provided.",
    notes: [
        "Countries are ranked by gross disbursement.",
        "A printed total may differ from the sum of the printed figures.",
        "Grant aid includes the aid through multilateral institutions that can be assigned to a country.",
        "Aid to multiple countries is aid to several countries of the region at once, such as seminars and survey teams.",
        "The rows are recipients on the DAC list; graduated countries are included too (the printed note says where, and \
         breaks off in the text that this edition was taken from).",
        "A negative figure says that more was recovered on loans than was disbursed.",
    ],
};

/// A printed source.
///
/// ```
/// let source = assistance::SOURCE;
/// assert_eq!((source.calendar_year, source.unit), (2019, "US$ million"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Source {
    /// The title of the publication.
    pub title: &'static str,
    /// Its publisher.
    pub publisher: &'static str,
    /// The year in its title.
    pub edition: u16,
    /// The section around the chart.
    pub section: &'static str,
    /// The number of the chart.
    pub chart: &'static str,
    /// The title of the chart.
    pub chart_title: &'static str,
    /// The calendar year of the figures.
    pub calendar_year: u16,
    /// The unit of every amount.
    pub unit: &'static str,
    /// Who gave.
    pub donor: &'static str,
    /// How the amounts are counted.
    pub basis: &'static str,
    /// What the chart says of its dashes, in our words.
    pub dash: &'static str,
    /// The six notes under the chart, in printed order and in our words.
    pub notes: [&'static str; 6],
}

/// Prints a citation.
impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, {}, section \"{}\", {} \"{}\" (calendar year {}, {}).",
            self.publisher,
            self.title,
            self.section,
            self.chart,
            self.chart_title,
            self.calendar_year,
            self.unit
        )
    }
}
