//! Dated events between Japan and the region.

use core::fmt;

use super::{Citation, Membership, PartialDate, Recipients};
use crate::country::{Country, Subregion};

/// A dated event.
///
/// Names, offices and dates are those of the text. The sentences are ours.
///
/// ```
/// let initiative = assistance::efforts::milestones()[1];
/// println!("{initiative}");
/// for part in initiative.set_out {
///     println!("- {part}"); // its basis, then its two pillars
/// }
/// assert_eq!(initiative.who, ["Japan"]);
/// assert!(initiative.set_out[1].starts_with("First pillar"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Milestone {
    /// The date, at the precision of the text.
    pub date: PartialDate,
    /// Whether the text calls the event upcoming.
    pub is_upcoming: bool,
    /// The event.
    pub event: &'static str,
    /// Who launched, announced or attended it, by office and name; the parties of an anniversary.
    pub who: &'static [&'static str],
    /// The countries that it concerns.
    pub concerns: Recipients,
    /// What was set out, discussed or agreed, in the order of the text.
    pub set_out: &'static [&'static str],
    /// The paragraph with the event and with what it set out.
    pub citation: Citation,
    /// [The passage](super#quotes) behind the event and its date.
    pub quote: &'static str,
}

/// Formats the date and the event as one line.
impl fmt::Display for Milestone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.date, self.event)
    }
}

/// Returns the dated events of the text, past and upcoming, in order of date.
///
/// ```
/// use assistance::efforts::milestones;
///
/// let last = milestones().last().unwrap();
/// assert!(last.is_upcoming); // when the White Paper was written
/// assert_eq!(
///     last.to_string(),
///     "2022: 30th anniversary of the establishment of diplomatic relations with Japan",
/// );
/// ```
#[must_use]
pub const fn milestones() -> &'static [Milestone] {
    &MILESTONES
}

/// Returns the milestones that [concern or may concern](super#which-countries-an-entry-concerns) a
/// country.
///
/// ```
/// use assistance::{Country, efforts::milestones_for};
///
/// let georgia: Vec<String> = milestones_for(Country::Georgia)
///     .map(|event| event.date.to_string())
///     .collect();
/// assert_eq!(georgia, ["September 2018"]);
/// ```
pub fn milestones_for(country: Country) -> impl Iterator<Item = &'static Milestone> + Clone {
    milestones().iter().filter(move |one| one.concerns.includes(country) != Membership::No)
}

static MILESTONES: [Milestone; 6] = [
    Milestone {
        date: PartialDate::in_year(2004),
        is_upcoming: false,
        event: "“Central Asia plus Japan” dialogue framework launched",
        who: &["Japan"],
        concerns: Recipients::Subregion(Subregion::CentralAsia),
        set_out: &[
            "Based on the idea that it is important for countries in the region to work together \
             to resolve common challenges in its “open, stable, and self-sustained development”",
            "Japan has continued to strive to fulfill its role as a “catalyst” for regional \
             cooperation",
        ],
        citation: Citation::efforts(2),
        quote: "With regard to Japan's relationship with the Central Asian countries, based on the \
                idea that it is important for countries in the region to work together to resolve \
                common challenges in the \"open, stable, and self-sustained development\" of the \
                region, Japan launched the \"Central Asia plus Japan\" dialogue framework in 2004 \
                and has continued to strive to fulfill its role as a \"catalyst\" for regional \
                cooperation",
    },
    Milestone {
        date: PartialDate::in_month(2018, 9),
        is_upcoming: false,
        event: "“Caucasus Initiative” announced, during then Foreign Minister Kono's visit to \
                Armenia, Georgia, and Azerbaijan",
        who: &["Japan"],
        concerns: Recipients::Subregion(Subregion::Caucasus),
        set_out: &[
            "Based on the promotion of cooperation for self-sustained development of the Caucasus \
             region, a gateway linking Asia and Europe",
            "First pillar: assistance for human resources development of architects for state \
             building",
            "Second pillar: assistance for paving the way to “Appealing Caucasus”, by \
             infrastructure development and business environment improvement",
        ],
        citation: Citation::efforts(5),
        quote: "As for Japan's relationship with the Caucasus countries, Japan announced the \
                \"Caucasus Initiative,\" during then Foreign Minister Kono's visit to Armenia, \
                Georgia, and Azerbaijan in September 2018, based on the promotion of cooperation \
                for self-sustained development of the Caucasus region, which plays an important \
                role as a gateway linking Asia and Europe. The basic policy of the Initiative \
                consists of two pillars",
    },
    Milestone {
        date: PartialDate::in_month(2019, 12),
        is_upcoming: false,
        event: "Summit meeting during the visit of President Mirziyoyev to Japan",
        who: &["President Mirziyoyev", "then Prime Minister Abe"],
        concerns: Recipients::Country(Country::Uzbekistan),
        set_out: &[
            "Economic cooperation projects were agreed on",
            "They include a total of approximately ¥190 billion in ODA loans in the fields of \
             electric power and agriculture",
        ],
        citation: Citation::efforts(4),
        quote: "With regard to Japan's bilateral relations with Uzbekistan in particular amongst \
                the Central Asian countries, President Mirziyoyev and then Prime Minister Abe held \
                a summit meeting during his visit to Japan in December 2019 and agreed on economic \
                cooperation projects, including a total of approximately ¥190 billion in ODA loans \
                in the fields of electric power and agriculture",
    },
    Milestone {
        date: PartialDate::in_month(2020, 8),
        is_upcoming: false,
        event: "Foreign Ministers' Special Video Conference of the “Central Asia plus Japan” \
                Dialogue",
        who: &[
            "Foreign Minister Motegi (chair)",
            "the foreign ministers of five Central Asian countries",
        ],
        concerns: Recipients::unnamed(5, Some(Subregion::CentralAsia)),
        set_out: &[
            "Discussed: regional cooperation in Central Asia, and cooperation between Central \
             Asian countries and Japan, amid the worldwide spread of COVID-19",
            "Discussed: the way forward toward the 30th anniversary of diplomatic relations with \
             Japan in 2022, particularly the direction of the discussions towards the 8th Foreign \
             Ministers' Meeting",
            "The Chairperson's Statement was issued after the Conference",
            "Foreign Minister Motegi stated: Japan is providing grant aid for health and medical \
             equipment",
            "Foreign Minister Motegi stated: Japan is providing technical assistance, and health \
             and medical supplies, through international organizations",
            "Foreign Minister Motegi stated: Japan is extending grant aid for the provision of \
             Avigan tablets to countries which requested the medicine",
            "Foreign Minister Motegi stated: Japan is actively engaging in sharing information, \
             lessons learned, and experiences on addressing infectious diseases, including \
             exchanges of opinions among medical experts",
            "The foreign ministers of the Central Asian countries expressed their appreciation for \
             Japan's cooperation",
            "Foreign Minister Motegi stated: Japan's basic policy toward Central Asia remains \
             steadfast even under the COVID-19 pandemic",
            "Foreign Minister Motegi noted the unchanging importance of a free and open \
             international order, and the foreign ministers of the Central Asian countries \
             expressed their assent",
        ],
        citation: Citation::efforts(3),
        quote: "In August 2020, the Foreign Ministers' Special Video Conference of the \"Central \
                Asia plus Japan\" Dialogue was held with Foreign Minister Motegi as a chair. At the \
                conference, Foreign Minister Motegi and the foreign ministers of five Central \
                Asian countries held discussion",
    },
    Milestone {
        date: PartialDate::in_month(2020, 12),
        is_upcoming: false,
        event: "Visit of Deputy Prime-Minister Umurzakov to Japan, and meetings",
        who: &[
            "Deputy Prime-Minister and Minister of Investments and Foreign Trade Umurzakov",
            "Deputy Prime Minister and Minister of Finance Aso",
            "Foreign Minister Motegi",
            "others",
        ],
        concerns: Recipients::Country(Country::Uzbekistan),
        set_out: &[
            "During the meeting with Foreign Minister Motegi, Umurzakov expressed his appreciation \
             for Japan's assistance, including that for COVID-19 response",
            "Both countries shared the view to steadily implement the economic cooperation \
             projects agreed upon during the President's visit in December 2019",
        ],
        citation: Citation::efforts(4),
        quote: "Deputy Prime-Minister and Minister of Investments and Foreign Trade Umurzakov \
                visited Japan in December 2020 and held meetings with Deputy Prime Minister and \
                Minister of Finance Aso, Foreign Minister Motegi, and others. During the meeting \
                with Foreign Minister Motegi, Deputy Prime-Minister Umurzakov expressed his \
                appreciation for Japan's assistance, including that for COVID-19 response. Both \
                countries shared the view to steadily implement the economic cooperation projects \
                agreed upon during the President's visit to Japan in December 2019",
    },
    Milestone {
        date: PartialDate::in_year(2022),
        is_upcoming: true,
        event: "30th anniversary of the establishment of diplomatic relations with Japan",
        who: &["Central Asian countries", "Japan"],
        concerns: Recipients::Subregion(Subregion::CentralAsia),
        set_out: &["The way forward for cooperation toward it was discussed in August 2020"],
        citation: Citation::efforts(3),
        quote: "cooperation between Central Asian countries and Japan amid the worldwide spread of \
                COVID-19 and (ii) way forward for cooperation toward the upcoming 30th anniversary \
                of the establishment of diplomatic relations with Japan in 2022, particularly on \
                the direction of the discussions towards the 8th Foreign Ministers' Meeting",
    },
];
