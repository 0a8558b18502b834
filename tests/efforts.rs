//! The section's other figures against the source text, in both directions.

use std::collections::BTreeSet;

use assistance::efforts::{
    self, Area, Commitment, Instrument, Milestone, PeopleKind, Place, Section, commitments,
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
    "A",
    "Among",
    "Agreed",
    "Both",
    "Discussed",
    "Economic",
    "First",
    "Health",
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
        assert_recipients_stand(one, &paragraph);
    }
}

fn assert_recipients_stand(one: &Commitment, paragraph: &str) {
    let recipients = match (one.recipients.area, one.recipients.unnamed) {
        (Area::Country(country), None) => country.name(),
        (Area::Region, Some(6)) => "six Central Asia and Caucasus countries",
        (Area::Subregion(Subregion::CentralAsia), Some(5)) => "five Central Asian countries",
        other => panic!("{other:?} is not a group of the text"),
    };
    assert!(paragraph.contains(recipients), "{recipients}");
}

#[test]
fn milestones_stand_in_the_text() {
    for milestone in milestones() {
        assert_stands(&milestone.event.replace(['“', '”'], ""), milestone.place);
        for text in milestone.who.iter().chain(milestone.set_out.iter()) {
            assert_stands(text, milestone.place);
        }
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

/// The numbers in a text, in digits and in words, and the dates of which they are a part.
fn numbers(text: &str) -> BTreeSet<String> {
    let in_digits = text.split(|c: char| !(c.is_ascii_digit() || ".,".contains(c)));
    let in_digits = in_digits.map(|number| number.trim_matches(['.', ',']).to_owned());
    let in_words = text
        .split(|c: char| !c.is_alphabetic())
        .map(str::to_lowercase);
    let in_words =
        in_words.filter(|word| ["two", "five", "six", "seven", "eight"].contains(&word.as_str()));
    in_digits
        .filter(|number| !number.is_empty())
        .chain(in_words)
        .collect()
}

/// Everything that the module says.
fn module() -> String {
    let commitment = |one: &Commitment| {
        let date = one.date.map_or(String::new(), |date| date.to_string());
        format!("{one} {} {} {date}\n", one.occasion, one.sectors)
    };
    let milestone = |one: &Milestone| {
        // The pillars are counted: the text says "two", the module lists them.
        let pillars = one
            .set_out
            .iter()
            .filter(|text| text.contains("pillar"))
            .count();
        let pillars = if pillars == 2 { "two" } else { "" };
        format!(
            "{one} {} {} {} {pillars}\n",
            one.who, one.concerns, one.set_out
        )
    };
    let people = people().iter().map(|entry| format!("{entry}\n"));
    let priorities = priorities().iter().map(|entry| format!("{entry}\n"));
    let rest = commitments()
        .iter()
        .map(commitment)
        .chain(milestones().iter().map(milestone));
    people.chain(priorities).chain(rest).collect()
}

/// The numbers of the prose that are not figures of it, and so not in the module.
const LEFT_OUT: [&str; 1] = [
    // "6. Central Asia and Caucasus" is the number of the section, which `Section::name` has.
    "6",
];

#[test]
fn every_figure_and_year_of_the_prose_is_in_the_module_or_left_out_for_a_reason() {
    let mut known = numbers(&module());
    known.extend(LEFT_OUT.map(str::to_owned));
    // "COVID-19" is a name. The module has it too, so its 19 is no figure on either side.
    let prose = numbers(prose());
    assert!(prose.contains("11,447") && prose.contains("2.5") && prose.contains("six"));
    let missing: Vec<_> = prose.difference(&known).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(
        LEFT_OUT.iter().all(|number| prose.contains(*number)),
        "a reason without its number"
    );
}

#[test]
fn every_number_of_the_module_is_in_the_prose() {
    let prose = numbers(prose());
    let made_up: Vec<_> = numbers(&module()).difference(&prose).cloned().collect();
    assert!(made_up.is_empty(), "{made_up:?}");
}

#[test]
fn every_month_of_the_prose_is_a_milestone() {
    const MONTHS: [&str; 4] = ["August ", "September ", "October ", "December "];
    let dates: BTreeSet<String> = milestones()
        .iter()
        .map(|milestone| milestone.date.to_string())
        .collect();
    let mut found = 0;
    for month in MONTHS {
        for (at, _) in prose().match_indices(month) {
            let date = &prose()[at..at + month.len() + 4];
            assert!(dates.contains(date), "{date}");
            found += 1;
        }
    }
    assert_eq!(found, 5);
}

#[test]
fn the_first_words_are_all_used() {
    let all = module();
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
