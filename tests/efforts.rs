//! The prose around the chart, read a second time: the facts of each entry, typed from the source
//! text and not from `src/efforts`, and each quote against the paragraph that is cited.

use assistance::efforts::{
    Citation, Membership, PEOPLE, milestones, milestones_for, supports, yen_figures,
    yen_figures_for,
};
use assistance::{Country, SOURCE};

const SOURCE_TEXT: &str = include_str!("source/central-asia-and-caucasus.txt");
const EFFORTS: &str = "Japan's Efforts";

/// Checks that a sentence of ours has the facts in this order, and no other number, name or quoted
/// words: the rest of it has no digit, no quotation mark, no word of a number, and no capital letter
/// but the first.
#[track_caller]
fn check(sentence: &str, facts: &[&str]) {
    let mut rest = sentence;
    let mut ours = String::new();
    for fact in facts {
        let (before, after) = rest.split_once(fact).unwrap_or_else(|| {
            panic!("expected {fact:?} in {rest:?}, the rest of {sentence:?}");
        });
        ours += before;
        ours += "|";
        rest = after;
    }
    ours += rest;
    let is_fact = |c: char| c.is_ascii_digit() || c.is_uppercase();
    assert!(!ours.chars().skip(1).any(is_fact), "{ours:?} has a fact that is not typed here");
    let numbers =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "first", "second"];
    let is_number = |word: &str| numbers.contains(&word);
    assert!(!ours.split(' ').any(is_number), "{ours:?} has a number that is not typed here");
}

fn cited(citation: Citation) -> (&'static str, u8) {
    (citation.section, citation.paragraph)
}

#[test]
fn the_numbers_of_people_are_those_of_the_text() {
    assert_eq!((PEOPLE.trainees_accepted, PEOPLE.experts_dispatched), (11_447, 3_209));
    assert_eq!((PEOPLE.by.year(), PEOPLE.by.month()), (2019, None));
    assert_eq!(cited(PEOPLE.citation), (EFFORTS, 6));
}

#[test]
fn the_facts_of_the_yen_figures_are_those_of_the_text() {
    let [agreed, notes, provided] = yen_figures() else { panic!("the text has three") };
    assert_eq!(agreed.amount.amount().to_string(), "190000000000");
    assert_eq!((agreed.is_approximate, agreed.basis), (true, "agreed on"));
    assert_eq!(agreed.instrument, "ODA loans");
    assert_eq!(agreed.sectors, ["electric power", "agriculture"]);
    assert_eq!(agreed.recipients.to_string(), "Uzbekistan");
    let date = agreed.date.expect("the text dates it");
    assert_eq!((date.year(), date.month()), (2019, Some(12)));
    assert_eq!(cited(agreed.citation), (EFFORTS, 4));
    check(agreed.purpose, &["Economic cooperation projects"]);

    assert_eq!(notes.amount.amount().to_string(), "2500000000");
    assert_eq!((notes.is_approximate, notes.basis), (false, "signed and exchanged notes"));
    assert_eq!((notes.instrument, notes.sectors.len()), ("grant aid", 0));
    assert_eq!(notes.recipients.to_string(), "six countries in Central Asia and Caucasus");
    assert_eq!((notes.date, cited(notes.citation)), (None, (EFFORTS, 7)));
    check(
        notes.purpose,
        &["health and medical equipment", "Japan's assistance", "COVID-19 response"],
    );

    assert_eq!(provided.amount.amount().to_string(), "190000000");
    assert_eq!((provided.is_approximate, provided.basis), (false, "provided"));
    assert_eq!(provided.instrument, "technical cooperation and grant aid");
    assert_eq!(provided.recipients.to_string(), "five countries in Central Asia");
    assert_eq!((provided.date, cited(provided.citation)), (None, (EFFORTS, 7)));
    assert_eq!(provided.sectors.len(), 0);
    check(provided.purpose, &["Health and medical equipment"]);
}

/// The facts of a milestone, as the text states them.
struct Facts {
    date: (u16, Option<u8>),
    is_upcoming: bool,
    event: &'static [&'static str],
    who: &'static [&'static str],
    concerns: &'static str,
    set_out: &'static [&'static [&'static str]],
    paragraph: u8,
}

const MOTEGI: &str = "Foreign Minister Motegi stated: ";

const MILESTONES: [Facts; 6] = [
    Facts {
        date: (2004, None),
        is_upcoming: false,
        event: &["“Central Asia plus Japan” dialogue framework", "launched"],
        who: &["Japan"],
        concerns: "Central Asia",
        set_out: &[
            &["countries in the region", "“open, stable, and self-sustained development”"],
            &["Japan has continued", "“catalyst” for regional cooperation"],
        ],
        paragraph: 2,
    },
    Facts {
        date: (2018, Some(9)),
        is_upcoming: false,
        event: &[
            "“Caucasus Initiative” announced",
            "then Foreign Minister Kono's visit",
            "Armenia, Georgia, and Azerbaijan",
        ],
        who: &["Japan"],
        concerns: "Caucasus",
        set_out: &[
            &["self-sustained development of the Caucasus", "linking Asia and Europe"],
            &["First pillar", "human resources development", "architects for state building"],
            &[
                "Second pillar",
                "“Appealing Caucasus”",
                "infrastructure development and business environment improvement",
            ],
        ],
        paragraph: 5,
    },
    Facts {
        date: (2019, Some(12)),
        is_upcoming: false,
        event: &["Summit meeting", "visit of President Mirziyoyev to Japan"],
        who: &["President Mirziyoyev", "then Prime Minister Abe"],
        concerns: "Uzbekistan",
        set_out: &[
            &["Economic cooperation projects", "agreed on"],
            &["approximately ¥190 billion in ODA loans", "electric power and agriculture"],
        ],
        paragraph: 4,
    },
    Facts {
        date: (2020, Some(8)),
        is_upcoming: false,
        event: &[
            "Foreign Ministers' Special Video Conference",
            "“Central Asia plus Japan” Dialogue",
        ],
        who: &[
            "Foreign Minister Motegi (chair)",
            "the foreign ministers of five Central Asian countries",
        ],
        concerns: "five countries in Central Asia",
        set_out: &[
            &[
                "regional cooperation in Central Asia",
                "cooperation between Central Asian countries and Japan",
                "worldwide spread of COVID-19",
            ],
            &[
                "30th anniversary of diplomatic relations with Japan in 2022",
                "discussions towards the 8th Foreign Ministers' Meeting",
            ],
            &["Chairperson's Statement was issued after the Conference"],
            &[MOTEGI, "Japan is providing grant aid", "health and medical equipment"],
            &[
                MOTEGI,
                "Japan is providing technical assistance",
                "health and medical supplies",
                "through international organizations",
            ],
            &[MOTEGI, "Japan is extending grant aid", "Avigan tablets", "requested the medicine"],
            &[MOTEGI, "Japan is actively engaging in sharing information", "medical experts"],
            &[
                "foreign ministers of the Central Asian countries expressed their appreciation",
                "Japan's cooperation",
            ],
            &[MOTEGI, "Japan's basic policy toward Central Asia", "steadfast", "COVID-19 pandemic"],
            &[
                "Foreign Minister Motegi noted",
                "free and open international order",
                "foreign ministers of the Central Asian countries expressed their assent",
            ],
        ],
        paragraph: 3,
    },
    Facts {
        date: (2020, Some(12)),
        is_upcoming: false,
        event: &["Visit of Deputy Prime-Minister Umurzakov to Japan", "meetings"],
        who: &[
            "Deputy Prime-Minister and Minister of Investments and Foreign Trade Umurzakov",
            "Deputy Prime Minister and Minister of Finance Aso",
            "Foreign Minister Motegi",
            "others",
        ],
        concerns: "Uzbekistan",
        set_out: &[
            &[
                "meeting with Foreign Minister Motegi",
                "Umurzakov expressed his appreciation",
                "Japan's assistance",
                "COVID-19 response",
            ],
            &[
                "Both countries",
                "economic cooperation projects",
                "President's visit in December 2019",
            ],
        ],
        paragraph: 4,
    },
    Facts {
        date: (2022, None),
        is_upcoming: true,
        event: &["30th anniversary", "diplomatic relations with Japan"],
        who: &["Central Asian countries", "Japan"],
        concerns: "Central Asia",
        set_out: &[&["way forward", "discussed in August 2020"]],
        paragraph: 3,
    },
];

#[test]
fn the_facts_of_the_milestones_are_those_of_the_text() {
    assert_eq!(milestones().len(), MILESTONES.len());
    for (one, facts) in milestones().iter().zip(MILESTONES) {
        assert_eq!((one.date.year(), one.date.month()), facts.date, "{one}");
        assert_eq!(one.is_upcoming, facts.is_upcoming, "{one}");
        check(one.event, facts.event);
        assert_eq!(one.who, facts.who, "{one}");
        assert_eq!(one.concerns.to_string(), facts.concerns, "{one}");
        assert_eq!(one.set_out.len(), facts.set_out.len(), "{one}");
        for (sentence, facts) in one.set_out.iter().zip(facts.set_out) {
            check(sentence, facts);
        }
        assert_eq!(cited(one.citation), (EFFORTS, facts.paragraph), "{one}");
    }
}

#[test]
fn the_facts_of_the_supports_are_those_of_the_text() {
    let section = SOURCE.section;
    let facts: [((&str, u8), &[&str]); 8] = [
        (
            (section, 1),
            &["fundamental values", "human rights", "democracy", "market economy", "rule of law"],
        ),
        (
            (section, 1),
            &["Nation-building", "long-term stability", "sustainable development", "perspective"],
        ),
        ((EFFORTS, 1), &["aging infrastructure"]),
        ((EFFORTS, 1), &["Human resources development", "transition to a market economy"]),
        ((EFFORTS, 1), &["social systems", "health and medical care"]),
        ((EFFORTS, 2), &["Regional cooperation", "Central Asian countries", "Japan", "“catalyst”"]),
        (
            (EFFORTS, 6),
            &[
                "new nation-building",
                "Project for Human Resource Development Scholarship",
                "study in Japan",
                "young government officials",
            ],
        ),
        (
            (EFFORTS, 6),
            &["Human resources for business", "Japan Center for Human Resources Development"],
        ),
    ];
    assert_eq!(supports().len(), facts.len());
    for (one, (citation, facts)) in supports().iter().zip(facts) {
        assert_eq!(cited(one.citation), citation, "{one}");
        check(one.what, facts);
    }
}

/// The paragraphs under a heading, joined again where a photograph with its caption interrupts one.
fn paragraphs(section: &str) -> Vec<String> {
    let next_heading =
        if section == EFFORTS { "Japan's development cooperation policy" } else { EFFORTS };
    let lines = SOURCE_TEXT.lines().skip_while(|line| *line != section);
    let lines = lines.skip(1).take_while(|line| *line != next_heading);
    let mut paragraphs: Vec<String> = Vec::new();
    for line in lines.filter(|line| !line.is_empty() && !line.ends_with("(Photo: JICA)")) {
        match paragraphs.last_mut() {
            Some(last) if line.starts_with(char::is_lowercase) => *last += &format!(" {line}"),
            _ => paragraphs.push(line.to_owned()),
        }
    }
    paragraphs
}

#[test]
fn every_quote_is_a_passage_of_the_paragraph_that_is_cited() {
    let people = [(PEOPLE.citation, PEOPLE.quote)];
    let figures = yen_figures().iter().map(|one| (one.citation, one.quote));
    let milestones = milestones().iter().map(|one| (one.citation, one.quote));
    let supports = supports().iter().map(|one| (one.citation, one.quote));
    for (citation, quote) in people.into_iter().chain(figures).chain(milestones).chain(supports) {
        let paragraph = &paragraphs(citation.section)[usize::from(citation.paragraph) - 1];
        assert!(paragraph.contains(quote), "{citation}: {quote}");
    }
}

#[test]
fn a_country_has_what_concerns_or_may_concern_it() {
    let dates = |country| milestones_for(country).map(|one| one.date.to_string());
    let amounts = |country| yen_figures_for(country).map(|one| one.amount.to_string());
    let all = ["2004", "December 2019", "August 2020", "December 2020", "2022"];
    assert!(dates(Country::Uzbekistan).eq(all));
    assert!(dates(Country::Georgia).eq(["September 2018"]));
    assert!(amounts(Country::Tajikistan).eq(["¥2.5 billion", "¥190 million"]));
    assert!(amounts(Country::Armenia).eq(["¥2.5 billion"]));
    let may_be = yen_figures_for(Country::Georgia).next().expect("a figure");
    assert_eq!(may_be.recipients.includes(Country::Georgia), Membership::Possible);
}

#[test]
fn entries_are_formatted_as_one_line() {
    let [agreed, notes, provided] = yen_figures() else { panic!("the text has three") };
    for (line, formatted) in [
        (
            agreed.to_string(),
            "approximately ¥190 billion (ODA loans, agreed on) for Uzbekistan: Economic \
             cooperation projects",
        ),
        (
            provided.to_string(),
            "¥190 million (technical cooperation and grant aid, provided) for five countries in \
             Central Asia: Health and medical equipment",
        ),
        (PEOPLE.to_string(), "11,447 trainees accepted and 3,209 experts dispatched by 2019"),
        (
            milestones()[1].to_string(),
            "September 2018: “Caucasus Initiative” announced, during then Foreign Minister Kono's visit to Armenia, Georgia, and Azerbaijan",
        ),
        (notes.citation.to_string(), "Japan's Efforts, paragraph 7"),
        (format!("{:.11}", supports()[2]), "Improvement"),
    ] {
        assert_eq!(line, formatted);
    }
}

#[cfg(feature = "serde")]
#[test]
fn entries_are_serialized_in_words_and_with_exact_amounts() {
    use serde_json::{json, to_value};

    let [loans, six, _] = yen_figures() else { panic!("the text has three") };
    assert_eq!(
        to_value(loans).expect("JSON"),
        json!({
            "amount": "190000000000",
            "is_approximate": true,
            "basis": "agreed on",
            "instrument": "ODA loans",
            "purpose": "Economic cooperation projects",
            "sectors": ["electric power", "agriculture"],
            "recipients": {"country": "Uzbekistan"},
            "date": "2019-12",
            "citation": {"section": "Japan's Efforts", "paragraph": 4},
            "quote": loans.quote
        })
    );
    let unnamed = to_value(six.recipients).expect("JSON");
    assert_eq!(unnamed, json!({"unnamed": {"count": 6, "subregion": null}}));
    let initiative = to_value(milestones()[1]).expect("JSON");
    assert_eq!(initiative["date"], "2018-09");
    assert_eq!(initiative["concerns"], json!({"subregion": "Caucasus"}));
    assert_eq!(to_value(PEOPLE).expect("JSON")["by"], "2019");
    assert_eq!(to_value(Membership::Possible).expect("JSON"), "possible");
}
