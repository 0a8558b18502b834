//! The section's other figures against the source text, in both directions.

use std::collections::BTreeSet;

use assistance::efforts::{
    self, Area, Commitment, Group, Instrument, Milestone, PeopleKind, Place, Section, commitments,
    milestones, people, priorities,
};
use assistance::{Country, Subregion};

const SOURCE_TEXT: &str = include_str!("source/central-asia-and-caucasus.txt");

/// The prose: everything before the chart.
fn prose() -> &'static str {
    SOURCE_TEXT
        .split("\nChart III-7")
        .next()
        .expect("the chart follows the prose")
}

/// The paragraphs of a section, put together again where a photograph with its caption stands inside one.
fn paragraphs(section: Section) -> Vec<String> {
    let after = match section {
        Section::Introduction => "Japan's Efforts",
        Section::Efforts => "Japan's development cooperation policy",
    };
    let lines = prose()
        .lines()
        .skip_while(|line| *line != section.name())
        .skip(1);
    let lines = lines.take_while(|line| *line != after);
    let is_prose = |line: &&str| !line.is_empty() && !line.ends_with("(Photo: JICA)");
    let mut paragraphs: Vec<String> = Vec::new();
    for line in lines.filter(is_prose) {
        match paragraphs.last_mut() {
            Some(last) if line.starts_with(char::is_lowercase) => *last = format!("{last} {line}"),
            _ => paragraphs.push(line.to_owned()),
        }
    }
    paragraphs
}

/// The paragraph in which an entry says that it stands, its quotation marks made plain.
fn paragraph(place: Place) -> String {
    paragraphs(place.section)[usize::from(place.paragraph) - 1].clone()
}

/// Names, abbreviations and numbers: what in a sentence of ours is the text's.
fn facts(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || "-'¥.,".contains(c)));
    let words = words.map(|word| word.trim_matches(|c: char| "-'.,".contains(c)));
    let is_fact = |word: &&str| word.contains(|c: char| c.is_uppercase() || c.is_ascii_digit());
    words.filter(is_fact).map(str::to_owned).collect()
}

/// Words of ours that are capitalised because a sentence begins with them.
const FIRST_WORDS: [&str; 15] = [
    "Among",
    "Agreed",
    "Both",
    "Discussed",
    "Economic",
    "First",
    "Health",
    "It",
    "Its",
    "Notes",
    "Provided",
    "Second",
    "Summit",
    "The",
    "Visit",
];

fn assert_stands(sentence: &str, place: Place) {
    let paragraph = paragraph(place);
    for fact in facts(sentence) {
        let known = FIRST_WORDS.contains(&fact.as_str()) || paragraph.contains(&fact);
        assert!(known, "{place}: {fact:?} of {sentence:?} is not there");
    }
}

#[test]
fn the_sections_have_their_paragraphs() {
    for section in Section::ALL {
        assert_eq!(
            paragraphs(section).len(),
            usize::from(section.paragraphs()),
            "{section:?}"
        );
    }
}

#[test]
fn people_are_counted_as_the_text_counts_them() {
    for entry in people() {
        let stands = match entry.kind {
            PeopleKind::TraineesAccepted => "accepted 11,447 trainees",
            PeopleKind::ExpertsDispatched => "dispatched 3,209 experts",
        };
        let paragraph = paragraph(entry.place);
        assert!(paragraph.contains(stands), "{entry}");
        assert!(
            stands.contains(entry.to_string().split(' ').next().unwrap()),
            "{entry}"
        );
        assert!(paragraph.contains(&format!("by {}", entry.by)), "{entry}");
    }
    assert_eq!(
        people().iter().map(|entry| entry.kind).collect::<Vec<_>>(),
        PeopleKind::ALL
    );
}

#[test]
fn commitments_stand_in_the_text() {
    for one in commitments() {
        let paragraph = paragraph(one.place);
        assert!(paragraph.contains(&one.amount.to_string()), "{one}");
        let approximately = format!("approximately {}", one.amount);
        assert_eq!(
            paragraph.contains(&approximately),
            one.is_approximate,
            "{one}"
        );
        let instrument = one.instrument.name();
        assert!(paragraph.contains(instrument), "{instrument}");
        for sector in one
            .sectors
            .iter()
            .filter(|sector| *sector != "health and medical care")
        {
            assert!(paragraph.contains(sector), "{sector}");
        }
        if let Some(date) = one.date {
            assert!(paragraph.contains(&date.to_string()), "{date}");
        }
        assert_stands(one.purpose, one.place);
        assert_stands(one.occasion, one.place);
        assert_group_stands(one.recipients, one.place);
    }
}

fn assert_group_stands(group: Group, place: Place) {
    let countries = match (group.area, group.unnamed) {
        (Area::Country(country), None) => country.name(),
        (Area::Region, Some(6)) => "six Central Asia and Caucasus countries",
        (Area::Subregion(Subregion::CentralAsia), Some(5)) => "five Central Asian countries",
        (Area::Subregion(Subregion::CentralAsia), None) => "Central Asian countries",
        (Area::Subregion(Subregion::Caucasus), None) => "Caucasus countries",
        other => panic!("{place}: {other:?} is not a group of the text"),
    };
    assert!(paragraph(place).contains(countries), "{place}: {countries}");
}

#[test]
fn milestones_stand_in_the_text() {
    for milestone in milestones() {
        assert_stands(&milestone.event.replace(['“', '”'], ""), milestone.place);
        for text in milestone.set_out.iter() {
            assert_stands(text, milestone.place);
        }
        for who in milestone.who.iter() {
            let by_office = who.trim_end_matches(" (chair)");
            assert!(
                paragraph(milestone.place).contains(by_office),
                "{by_office}"
            );
        }
        assert_group_stands(milestone.concerns, milestone.place);
        let dated = format!("in {}", milestone.date).to_lowercase();
        assert!(
            paragraph(milestone.place).to_lowercase().contains(&dated),
            "{milestone}"
        );
    }
    assert!(milestones().is_sorted_by_key(|milestone| milestone.date));
}

#[test]
fn priorities_stand_in_the_text() {
    for priority in priorities() {
        let paragraph = paragraph(priority.place).to_lowercase();
        let words = priority.support.split(|c: char| !c.is_alphabetic());
        for word in words.filter(|word| word.len() > 7) {
            assert!(
                paragraph.contains(&word.to_lowercase()),
                "{}: {word}",
                priority.place
            );
        }
    }
    assert!(priorities().is_sorted_by_key(|priority| priority.place));
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const NUMBERS: [&str; 11] = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];
const NUMERALS: [&str; 6] = ["(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)"];

/// The figures, years and dates in a text, each as it is written: `11,447`, `¥2.5 billion`, `December 2019`, `30th`,
/// `five`, `(i)`.
fn figures(text: &str) -> BTreeSet<String> {
    let text = text.replace('(', " (").replace(')', ") ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let trimmed = |at: usize| {
        words.get(at).map_or("", |word| {
            word.trim_matches(|c: char| "(),.:;\"".contains(c))
        })
    };
    let figure = |at: usize| {
        let word = trimmed(at);
        let is_year = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        if is_year && at > 0 && MONTHS.contains(&trimmed(at - 1)) {
            Some(format!("{} {word}", trimmed(at - 1)))
        } else if word.starts_with('¥') {
            Some(format!("{word} {}", trimmed(at + 1)))
        } else if NUMERALS.contains(&words[at]) {
            Some(words[at].to_owned())
        } else if word.contains(|c: char| c.is_ascii_digit()) || NUMBERS.contains(&word) {
            Some(word.to_owned())
        } else {
            None
        }
    };
    (0..words.len()).filter_map(figure).collect()
}

/// Everything that the module says from one paragraph.
fn said_from(place: Place) -> String {
    let people = people().iter().filter(|one| one.place == place);
    let commitments = commitments().iter().filter(|one| one.place == place);
    let milestones = milestones().iter().filter(|one| one.place == place);
    let priorities = priorities().iter().filter(|one| one.place == place);
    let commitment = |one: &Commitment| {
        let date = one.date.map_or(String::new(), |date| date.to_string());
        format!("{one} {} {} {date}\n", one.occasion, one.sectors)
    };
    let milestone = |one: &Milestone| {
        // The text says "two pillars", and the module lists them.
        let pillars = one.set_out.iter().filter(|text| text.contains("pillar:"));
        let pillars = if pillars.count() == 2 { "two" } else { "" };
        let Milestone {
            who,
            concerns,
            set_out,
            ..
        } = one;
        format!("{one} {who} {concerns} {set_out} {pillars}\n")
    };
    people
        .map(|one| format!("{one}\n"))
        .chain(commitments.map(commitment))
        .chain(milestones.map(milestone))
        .chain(priorities.map(|one| format!("{one}\n")))
        .collect()
}

fn places() -> impl Iterator<Item = Place> {
    let entries = milestones().iter().map(|one| one.place);
    let entries = entries.chain(commitments().iter().map(|one| one.place));
    let entries = entries.chain(people().iter().map(|one| one.place));
    let places: BTreeSet<Place> = entries
        .chain(priorities().iter().map(|one| one.place))
        .collect();
    places.into_iter()
}

/// What looks like a figure of the prose and is none, and why the module need not have it.
const LEFT_OUT: [(&str, &str); 6] = [
    ("6", "the number of the section, a part of its heading"),
    ("COVID-19", "the name of a disease"),
    (
        "(i)",
        "the numbering of a list, whose order the module keeps",
    ),
    ("(ii)", "the numbering of a list"),
    ("(iii)", "the numbering of a list"),
    ("(iv)", "the numbering of a list"),
];

fn is_left_out(figure: &str) -> bool {
    LEFT_OUT.iter().any(|(left_out, _)| *left_out == figure)
}

#[test]
fn every_figure_and_year_of_the_prose_is_in_the_module_or_left_out_for_a_reason() {
    let mut read = BTreeSet::new();
    for section in Section::ALL {
        for (i, paragraph) in paragraphs(section).iter().enumerate() {
            let place = places()
                .find(|place| place.section == section && usize::from(place.paragraph) == i + 1);
            let said = figures(&place.map(said_from).unwrap_or_default());
            for figure in figures(paragraph) {
                assert!(
                    said.contains(&figure) || is_left_out(&figure),
                    "{section:?}, paragraph {}: {figure} is neither in the module nor left out",
                    i + 1
                );
                read.insert(figure);
            }
        }
    }
    // Outside the paragraphs stand the headings and the caption of the photograph.
    let outside: Vec<_> = figures(prose()).difference(&read).cloned().collect();
    assert_eq!(outside, ["6"]);
    for figure in [
        "11,447",
        "¥2.5 billion",
        "December 2019",
        "2004",
        "30th",
        "six",
    ] {
        assert!(read.contains(figure), "{figure}");
    }
    for (figure, reason) in LEFT_OUT {
        let stands = figures(prose()).contains(figure);
        assert!(stands, "{figure} ({reason}) does not stand in the prose");
    }
}

#[test]
fn every_figure_and_date_of_the_module_is_in_its_paragraph() {
    for place in places() {
        let stands = figures(&paragraph(place));
        for figure in figures(&said_from(place)) {
            assert!(stands.contains(&figure), "{place}: {figure} is not there");
        }
    }
}

/// Whether a figure ends in a year.
fn is_date(figure: &str) -> bool {
    let year = figure.split(' ').next_back().unwrap_or(figure);
    year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())
}

#[test]
fn every_date_of_the_prose_has_its_milestone_or_its_people() {
    let dates: BTreeSet<String> = figures(prose())
        .into_iter()
        .filter(|f| is_date(f))
        .collect();
    let of_milestones = milestones().iter().map(|one| one.date.to_string());
    let of_people = people().iter().map(|one| one.by.to_string());
    assert_eq!(dates, of_milestones.chain(of_people).collect());
    assert_eq!(dates.len(), 7);
}

#[test]
fn the_first_words_are_all_used() {
    let all: String = places().map(said_from).collect();
    for word in FIRST_WORDS {
        assert!(facts(&all).iter().any(|fact| fact == word), "{word}");
    }
}

#[test]
fn queries() {
    let dates = |milestones: Vec<&Milestone>| {
        milestones
            .iter()
            .map(|one| one.date.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        dates(efforts::milestones_for(Country::Uzbekistan).collect()),
        [
            "2004",
            "December 2019",
            "August 2020",
            "December 2020",
            "2022"
        ]
    );
    assert_eq!(
        dates(efforts::milestones_for(Country::Kazakhstan).collect()),
        ["2004", "August 2020", "2022"]
    );
    assert_eq!(
        dates(efforts::milestones_in(Subregion::Caucasus).collect()),
        ["September 2018"]
    );
    assert_eq!(efforts::milestones_in(Subregion::CentralAsia).count(), 5);
    assert_eq!(dates(efforts::milestones_of_year(2022).collect()), ["2022"]);
    assert_eq!(efforts::milestones_of_year(2021).count(), 0);

    let sums = |commitments: Vec<&Commitment>| {
        commitments
            .iter()
            .map(|one| one.amount.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        sums(efforts::commitments_for(Country::Uzbekistan).collect()),
        ["¥190 billion", "¥2.5 billion", "¥190 million"]
    );
    assert_eq!(
        sums(efforts::commitments_for(Country::Tajikistan).collect()),
        ["¥2.5 billion", "¥190 million"]
    );
    assert_eq!(
        sums(efforts::commitments_for(Country::Armenia).collect()),
        ["¥2.5 billion"]
    );
    assert_eq!(
        sums(efforts::commitments_in(Subregion::Caucasus).collect()),
        ["¥2.5 billion"]
    );
    assert_eq!(
        sums(efforts::commitments_of_year(2019).collect()),
        ["¥190 billion"]
    );
    assert_eq!(efforts::commitments_of_year(2020).count(), 0);
    assert_eq!(
        sums(efforts::commitments_by(Instrument::OdaLoan).collect()),
        ["¥190 billion"]
    );
    assert!(
        milestones()
            .iter()
            .all(|one| one.is_announced == (one.date.year() == 2022))
    );
}

#[test]
fn what_is_only_counted_may_concern_a_country_and_a_whole_group_does() {
    let [agreed, covid, medical] = commitments() else {
        panic!("three sums are in the text")
    };
    for country in Country::ALL {
        let is_central_asian = country.subregion() == Subregion::CentralAsia;
        let answers = [agreed, covid, medical].map(|one| one.recipients.includes(country));
        let is_named = country == Country::Uzbekistan;
        assert_eq!(
            answers,
            [Some(is_named), None, Some(is_central_asian)],
            "{country}"
        );
    }
}

#[test]
fn the_text_counts_countries_three_times() {
    let counted = milestones().iter().map(|one| one.concerns);
    let counted = counted.chain(commitments().iter().map(|one| one.recipients));
    let counts: Vec<u8> = counted.filter_map(|group| group.unnamed).collect();
    assert_eq!(counts, [5, 6, 5]);
}

#[test]
fn entries_are_shown_in_a_line() {
    let [agreed, covid, medical] = commitments() else {
        panic!("three sums are in the text")
    };
    assert_eq!(
        agreed.to_string(),
        "approximately ¥190 billion (ODA loan) for Uzbekistan: Economic cooperation projects"
    );
    assert_eq!(
        covid.to_string(),
        "¥2.5 billion (grant aid) for six countries in Central Asia and Caucasus: Health and medical equipment, as part of \
         the COVID-19 response"
    );
    assert_eq!(
        format!("[{:>31}]", medical.recipients),
        "[ five countries in Central Asia]"
    );
    assert_eq!(format!("[{:<12}]", agreed.recipients), "[Uzbekistan  ]");
    assert_eq!(format!("[{:>10}]", agreed.instrument), "[  ODA loan]");
    assert_eq!(format!("{:.11}", priorities()[3]), "Improvement");
    assert_eq!(agreed.place.to_string(), "Japan's Efforts, paragraph 4");
}

#[cfg(feature = "serde")]
#[test]
fn entries_are_written() {
    use serde_json::json;

    assert_eq!(
        serde_json::to_value(commitments()[0]).unwrap(),
        json!({
            "amount": "190000000000",
            "is_approximate": true,
            "instrument": "oda_loan",
            "purpose": "Economic cooperation projects",
            "sectors": ["electric power", "agriculture"],
            "recipients": {"area": {"country": "Uzbekistan"}, "unnamed": null},
            "occasion": commitments()[0].occasion,
            "date": "2019-12",
            "place": {"section": "efforts", "paragraph": 4}
        })
    );
    assert_eq!(
        serde_json::to_value(milestones()[0]).unwrap()["date"],
        "2004"
    );
    assert_eq!(
        serde_json::to_value(people()[0]).unwrap()["kind"],
        "trainees_accepted"
    );
    assert_eq!(
        serde_json::to_value(priorities()[3]).unwrap()["support"],
        "Improvement of aging infrastructure"
    );
}
