//! The passages of the text, and its numbers of people.

use super::{Citation, Concerned, Membership, PartialDate, Yen};
use crate::chart::SOURCE;
use crate::names::{Country, Subregion};

const EFFORTS: &str = "Japan's Efforts";

/// A passage of the text around the chart.
///
/// ```
/// use assistance::efforts::passages;
///
/// let framework = passages().iter().find(|passage| passage.date.is_some()).unwrap();
/// assert_eq!(framework.date.unwrap().to_string(), "2004");
/// assert_eq!(framework.concerns.to_string(), "Central Asia");
/// assert!(framework.quote.starts_with("With regard to Japan's relationship with the Central Asian"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Passage {
    /// The paragraph of the passage.
    pub citation: Citation,
    /// When what it describes happened, or was to happen. `None` if the passage has no date.
    pub date: Option<PartialDate>,
    /// The countries that it concerns.
    pub concerns: Concerned,
    /// The amount of yen in it, if there is one.
    pub yen: Option<Yen>,
    /// [The passage itself](super#quotes).
    pub quote: &'static str,
}

/// Returns passages of the text, in the order of the text.
///
/// ```
/// use assistance::efforts::passages;
///
/// let in_yen = passages().iter().filter(|passage| passage.yen.is_some());
/// assert_eq!(in_yen.count(), 3);
/// ```
#[must_use]
pub const fn passages() -> &'static [Passage] {
    &PASSAGES
}

/// Returns the passages that [concern or may concern](super#which-countries-a-passage-concerns) a
/// country.
///
/// ```
/// use assistance::Country;
/// use assistance::efforts::{Membership, passages_for};
///
/// let sure = passages_for(Country::Georgia)
///     .filter(|passage| passage.concerns.includes(Country::Georgia) == Membership::Yes);
/// assert!(sure.count() < passages_for(Country::Georgia).count());
/// ```
pub fn passages_for(country: Country) -> impl Iterator<Item = &'static Passage> + Clone {
    passages().iter().filter(move |one| one.concerns.includes(country) != Membership::No)
}

/// Numbers of people, for Central Asia and the Caucasus together. [`PEOPLE`] has an example.
///
/// The numbers are cumulative up to a year. The text does not state since when, and has no number
/// for a single country.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct People {
    /// Trainees from Central Asia and Caucasus countries whom Japan accepted.
    pub trainees_accepted: u32,
    /// Experts whom Japan dispatched to those countries.
    pub experts_dispatched: u32,
    /// The date up to which both are counted.
    pub by: PartialDate,
    /// The paragraph with the numbers.
    pub citation: Citation,
    /// [The passage](super#quotes) with the numbers.
    pub quote: &'static str,
}

/// The trainees whom Japan accepted from the region and the experts whom it dispatched.
///
/// ```
/// use assistance::efforts::PEOPLE;
///
/// assert_eq!((PEOPLE.trainees_accepted, PEOPLE.experts_dispatched), (11_447, 3_209));
/// assert_eq!(PEOPLE.by.to_string(), "2019");
/// ```
pub const PEOPLE: People = People {
    trainees_accepted: 11_447,
    experts_dispatched: 3_209,
    by: PartialDate { year: 2019, month: None },
    citation: Citation { section: EFFORTS, paragraph: 6 },
    quote: "Japan has accepted 11,447 trainees from Central Asia and Caucasus countries and \
            dispatched 3,209 experts to those countries by 2019 as part of its support for human \
            resources development",
};

const CENTRAL_ASIA: Concerned = Concerned::Subregion(Subregion::CentralAsia);
const CAUCASUS: Concerned = Concerned::Subregion(Subregion::Caucasus);
const UZBEKISTAN: Concerned = Concerned::Country(Country::Uzbekistan);

static PASSAGES: [Passage; 16] = [
    Passage {
        citation: Citation { section: SOURCE.section, paragraph: 1 },
        date: None,
        concerns: Concerned::Region,
        yen: None,
        quote: "The stability and development of the Central Asia and Caucasus region, surrounded \
                by Russia, China, South Asia, the Middle East, and Europe, bear a great \
                significance for those of the Eurasian region as a whole. Also, this region is \
                strategically important since it holds an abundance of natural resources such as \
                oil, natural gas, uranium, and rare metals.",
    },
    Passage {
        citation: Citation { section: SOURCE.section, paragraph: 1 },
        date: None,
        concerns: Concerned::Region,
        yen: None,
        quote: "Japan has been supporting the promotion of fundamental values in the countries of \
                the region, such as human rights, democracy, market economy, and the rule of law. \
                Japan has also been supporting nation-building efforts for long-term stability and \
                sustainable development in this region, while taking into consideration a broader \
                regional perspective which covers Afghanistan, Iran, and other neighboring regions \
                surrounding Central Asia.",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 1 },
        date: None,
        concerns: Concerned::Region,
        yen: None,
        quote: "Japan has been providing assistance for the Central Asia and Caucasus countries, \
                which became independent following the collapse of the former Soviet Union, in \
                diverse areas such as improvement of aging infrastructure, human resources \
                development for the transition to a market economy, and the rebuilding of social \
                systems including health and medical care, in order to support the efforts of each \
                country toward the transition to market economy systems and economic development.",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 2 },
        date: Some(PartialDate { year: 2004, month: None }),
        concerns: CENTRAL_ASIA,
        yen: None,
        quote: "With regard to Japan's relationship with the Central Asian countries, based on the \
                idea that it is important for countries in the region to work together to resolve \
                common challenges in the \"open, stable, and self-sustained development\" of the \
                region, Japan launched the \"Central Asia plus Japan\" dialogue framework in 2004 \
                and has continued to strive to fulfill its role as a \"catalyst\" for regional \
                cooperation.",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 2 },
        date: None,
        concerns: CENTRAL_ASIA,
        yen: None,
        quote: "In recent years, Japan has been promoting more practical cooperation in addition \
                to a variety of dialogues.",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 3 },
        date: Some(PartialDate { year: 2020, month: Some(8) }),
        concerns: CENTRAL_ASIA,
        yen: None,
        quote: "In August 2020, the Foreign Ministers' Special Video Conference of the \"Central \
                Asia plus Japan\" Dialogue was held with Foreign Minister Motegi as a chair. At \
                the conference, Foreign Minister Motegi and the foreign ministers of five Central \
                Asian countries held discussion on (i) regional cooperation in Central Asia and \
                cooperation between Central Asian countries and Japan amid the worldwide spread of \
                COVID-19 and (ii) way forward for cooperation toward the upcoming 30th anniversary \
                of the establishment of diplomatic relations with Japan in 2022, particularly on \
                the direction of the discussions towards the 8th Foreign Ministers' Meeting. The \
                Chairperson's Statement was issued after the Conference.",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 3 },
        date: Some(PartialDate { year: 2022, month: None }),
        concerns: CENTRAL_ASIA,
        yen: None,
        quote: "the upcoming 30th anniversary of the establishment of diplomatic relations with \
                Japan in 2022",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 3 },
        date: None,
        concerns: CENTRAL_ASIA,
        yen: None,
        quote: "in order to support each country's efforts on the response to COVID-19, Foreign \
                Minister Motegi stated that Japan is: (i) providing grant aid for health and \
                medical equipment; (ii) providing technical assistance as well as health and \
                medical supplies through international organizations; (iii) extending grant aid \
                for the provision of Avigan tablets to countries which requested the medicine; and \
                (iv) actively engaging in sharing information, lessons learned, and experiences on \
                addressing infectious diseases, including exchanges of opinions among medical \
                experts. In response to this, the foreign ministers of the Central Asian countries \
                expressed their appreciation for Japan's cooperation. Along with stating that \
                Japan's basic policy toward Central Asia which has been built up until now remains \
                steadfast even under the COVID-19 pandemic, Foreign Minister Motegi noted the \
                unchanging importance of a free and open international order, to which the foreign \
                ministers of the Central Asian countries expressed their assent.",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 4 },
        date: Some(PartialDate { year: 2019, month: Some(12) }),
        concerns: UZBEKISTAN,
        yen: Some(Yen { amount: 190_000_000_000, is_approximate: true }),
        quote: "With regard to Japan's bilateral relations with Uzbekistan in particular amongst \
                the Central Asian countries, President Mirziyoyev and then Prime Minister Abe held \
                a summit meeting during his visit to Japan in December 2019 and agreed on economic \
                cooperation projects, including a total of approximately ¥190 billion in ODA loans \
                in the fields of electric power and agriculture.",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 4 },
        date: Some(PartialDate { year: 2020, month: Some(12) }),
        concerns: UZBEKISTAN,
        yen: None,
        quote: "Deputy Prime-Minister and Minister of Investments and Foreign Trade Umurzakov \
                visited Japan in December 2020 and held meetings with Deputy Prime Minister and \
                Minister of Finance Aso, Foreign Minister Motegi, and others. During the meeting \
                with Foreign Minister Motegi, Deputy Prime-Minister Umurzakov expressed his \
                appreciation for Japan's assistance, including that for COVID-19 response. Both \
                countries shared the view to steadily implement the economic cooperation projects \
                agreed upon during the President's visit to Japan in December 2019.",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 5 },
        date: Some(PartialDate { year: 2018, month: Some(9) }),
        concerns: CAUCASUS,
        yen: None,
        quote: "As for Japan's relationship with the Caucasus countries, Japan announced the \
                \"Caucasus Initiative,\" during then Foreign Minister Kono's visit to Armenia, \
                Georgia, and Azerbaijan in September 2018, based on the promotion of cooperation \
                for self-sustained development of the Caucasus region, which plays an important \
                role as a gateway linking Asia and Europe.",
    },
    // A caption of a picture splits the two pillars in the source text.
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 5 },
        date: None,
        concerns: CAUCASUS,
        yen: None,
        quote: "The basic policy of the Initiative consists of two pillars, namely (i) assistance \
                for human resources development of architects for state building (human resources \
                development) and (ii)",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 5 },
        date: None,
        concerns: CAUCASUS,
        yen: None,
        quote: "assistance for paving the way to \"Appealing Caucasus\" (infrastructure \
                development and business environment improvement).",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 6 },
        date: None,
        concerns: Concerned::Region,
        yen: None,
        quote: "Japan has been providing support in the development of human resources necessary \
                for new nation-building efforts, including the implementation of the Project for \
                Human Resource Development Scholarship, which is a study-inJapan program for young \
                government officials, and the development of human resources for business through \
                the Japan Center for Human Resources Development.",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 7 },
        date: None,
        concerns: Concerned::Unnamed { count: 6 },
        yen: Some(Yen { amount: 2_500_000_000, is_approximate: false }),
        quote: "as part of its assistance for COVID-19 response, Japan and six Central Asia and \
                Caucasus countries signed and exchanged notes on a total of ¥2.5 billion in grant \
                aid for the provision of health and medical equipment.",
    },
    Passage {
        citation: Citation { section: EFFORTS, paragraph: 7 },
        date: None,
        concerns: CENTRAL_ASIA,
        yen: Some(Yen { amount: 190_000_000, is_approximate: false }),
        quote: "Japan has provided a total ¥190 million in health and medical equipment for five \
                Central Asian countries through technical cooperation and grant aid projects.",
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = include_str!("../../tests/source/central-asia-and-caucasus.txt");

    /// The paragraphs of a part of the text: blocks of running text, without the caption that
    /// interrupts one of them.
    fn paragraphs(part: &str) -> Vec<String> {
        let blocks = part.split("\n\n").map(str::trim).filter(|block| block.ends_with(['.', ')']));
        let mut paragraphs: Vec<String> = Vec::new();
        for block in blocks.filter(|block| !block.contains("(Photo:")) {
            match paragraphs.last_mut() {
                // A block that begins with a small letter goes on.
                Some(last) if block.starts_with(char::is_lowercase) => {
                    last.push('\n');
                    last.push_str(block);
                }
                _ => paragraphs.push(block.to_owned()),
            }
        }
        paragraphs
    }

    /// The paragraph that a citation names.
    fn paragraph(citation: Citation) -> String {
        let (introduction, rest) = TEXT.split_once("Japan's Efforts").unwrap();
        let (efforts, _) = rest.split_once("Japan's development cooperation policy").unwrap();
        let part = if citation.section == EFFORTS { efforts } else { introduction };
        paragraphs(part)[usize::from(citation.paragraph) - 1].clone()
    }

    #[test]
    fn every_passage_is_in_its_paragraph_and_has_its_date_and_its_yen() {
        for Passage { citation, date, yen, quote, .. } in PASSAGES {
            assert!(paragraph(citation).contains(quote), "{citation}: {quote}");
            assert!(date.is_none_or(|date| quote.contains(&date.to_string())), "{quote}");
            assert!(yen.is_none_or(|yen| quote.contains(&yen.to_string())), "{quote}");
            assert_eq!(yen.is_some(), quote.contains('¥'), "{quote}");
        }
    }

    #[test]
    fn a_country_has_its_passages_and_those_of_its_subregion_and_region() {
        // Uzbekistan, Azerbaijan, the Kyrgyz Republic, and on in printed order.
        let counts = Country::ALL.map(|country| passages_for(country).count());
        assert_eq!(counts, [13, 8, 11, 11, 8, 8, 11, 11]);
        let unsure = passages_for(Country::Georgia)
            .filter(|one| one.concerns.includes(Country::Georgia) == Membership::Possible);
        assert!(unsure.map(|one| one.concerns).eq([Concerned::Unnamed { count: 6 }]));
    }

    #[test]
    fn dates_yen_countries_and_paragraphs_are_formatted() {
        let dates = PASSAGES.iter().filter_map(|passage| passage.date);
        let dates: Vec<_> =
            dates.map(|date| (date.to_string(), date.year(), date.month())).collect();
        assert_eq!(dates[0], ("2004".to_owned(), 2004, None));
        assert_eq!(dates[1], ("August 2020".to_owned(), 2020, Some(8)));
        let yen = PASSAGES.iter().filter_map(|passage| passage.yen);
        let yen: Vec<_> = yen.map(|yen| (yen.to_string(), yen.is_approximate())).collect();
        assert_eq!(yen[0], ("approximately ¥190 billion".to_owned(), true));
        assert_eq!(yen[1..].iter().filter(|(_, is_approximate)| *is_approximate).count(), 0);
        for (concerned, text) in [
            (UZBEKISTAN, "Uzbekistan"),
            (CAUCASUS, "Caucasus"),
            (Concerned::Region, "Central Asia and Caucasus"),
            (Concerned::Unnamed { count: 6 }, "6 countries in Central Asia and Caucasus"),
        ] {
            assert_eq!(concerned.to_string(), text);
        }
        assert_eq!(PEOPLE.citation.to_string(), "Japan's Efforts, paragraph 6");
    }

    #[test]
    fn the_numbers_of_people_are_in_their_passage() {
        let People { trainees_accepted, experts_dispatched, by, citation, quote } = PEOPLE;
        assert!(paragraph(citation).contains(quote));
        let quote = quote.replace(',', "");
        for number in [trainees_accepted, experts_dispatched, u32::from(by.year())] {
            assert!(quote.contains(&number.to_string()), "{number}");
        }
    }
}
