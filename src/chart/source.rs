//! Where the figures come from: the printed chart, its terms and its notes.

use core::fmt;

/// The source of every figure in this crate, which formats itself as a citation.
///
/// The chart is cited by section and chart number, because no page number and no publication date
/// is known. [How to cite it](crate::questions#how-do-i-cite-it) has addresses. Where a format
/// demands a year, write that of the [`edition`](Source::edition), and note that it is the edition.
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
/// assert_eq!(SOURCE.notes[1], "Ranking is based on gross disbursements");
/// ```
pub const SOURCE: Source = Source {
    title: "White Paper on Development Cooperation 2020",
    publisher: "Ministry of Foreign Affairs of Japan",
    edition: 2020,
    section: "6. Central Asia and Caucasus",
    chart: "Chart III-7",
    chart_title: "Japan's Assistance in Central Asia and Caucasus",
    calendar_year: 2019,
    unit: "US$ million",
    basis: "flows disbursed and recovered in the year, inferred to be bilateral official development \
            assistance",
    notes: &[
        "- indicates that no assistance was provided.",
        "Ranking is based on gross disbursements",
        "The sum of adding up each figure may not be exactly the same as the total figure",
        "Grant aid includes aid provided through multilateral institutions that can be classified by country.",
        "Aid to multiple countries refers to the aid, such as seminars and dispatchment of survey teams in multiple countries within a region.",
        "Country or region shows DAC recipients but including graduated countries in",
        "Negative numbers show the recovered amount of loans exceeded the disbursed amount.",
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
    /// The year in the title. The year of publication is not known.
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
    /// What the amounts count. The DAC's headline figures
    /// [count something else](crate::concepts#flow-basis-and-grant-equivalent).
    pub basis: &'static str,
    /// The seven notes under the chart, as the source text has them. The legend of the dash, which
    /// is the third there, is the first here.
    ///
    /// The note on DAC recipients breaks off in the source text. What follows is not known.
    pub notes: &'static [&'static str],
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
