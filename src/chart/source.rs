//! Where the figures come from: the printed chart, its terms and its notes.

use core::fmt;

/// The calendar year of every figure.
pub(crate) const CALENDAR_YEAR: u16 = 2019;

/// The donor in the letter codes of SDMX, and in the DAC code lists.
pub(crate) const DONOR_LETTERS: &str = "JPN";
pub(crate) const DONOR_CODE: u16 = 701;

/// The source of every figure in this crate, which formats itself as a citation.
///
/// The chart is cited by section and chart number, because no page number, publication date or
/// address of the chart is known.
///
/// ```
/// use assistance::SOURCE;
///
/// assert_eq!(
///     SOURCE.to_string(),
///     "Ministry of Foreign Affairs of Japan, White Paper on Development Cooperation 2020, \
///      section \"6. Central Asia and Caucasus\", \
///      Chart III-7 \"Japan's Assistance in Central Asia and Caucasus\" \
///      (calendar year 2019, US$ million).",
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
    donor: "Japan",
    basis: "bilateral official development assistance on the flow basis (disbursed and recovered \
            in the year), which differs from the grant-equivalent basis of the DAC's headline \
            figures since 2018 wherever there are loans or repayments",
    dash: "A dash indicates that no assistance was provided.",
    notes: [
        "The ranking is by gross disbursement.",
        "A printed total may differ from the sum of the printed figures.",
        "Grant aid includes the aid through multilateral institutions that can be assigned to a country.",
        "Aid to multiple countries is aid to several countries of the region at once, such as seminars and survey teams.",
        "Countries and regions are DAC recipients, but including graduated countries in ...",
        "A negative figure shows that the amount recovered on loans exceeded the amount disbursed.",
    ],
};

/// The publication in which the chart is printed.
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
    /// The publisher.
    pub publisher: &'static str,
    /// The year in the title.
    pub edition: u16,
    /// The section that contains the chart.
    pub section: &'static str,
    /// The number of the chart.
    pub chart: &'static str,
    /// The title of the chart.
    pub chart_title: &'static str,
    /// The calendar year of the figures.
    pub calendar_year: u16,
    /// The unit of every amount.
    pub unit: &'static str,
    /// The donor.
    pub donor: &'static str,
    /// What the amounts count, and on what basis.
    pub basis: &'static str,
    /// The legend of the dash. Under "recovered", it means that nothing was recovered.
    pub dash: &'static str,
    /// The six notes under the chart, in printed order and shortened.
    ///
    /// The fifth ends in three dots, because the text that this edition was taken from breaks off
    /// there. What follows is not known.
    pub notes: [&'static str; 6],
}

/// Formats the source as a citation of one sentence.
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
