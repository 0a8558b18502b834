//! The prose around the chart against its source text. Each quote is a passage of the paragraph that
//! is cited, each fact of an entry is derived from its quote, and each number of the prose is in a
//! quote.

use std::collections::BTreeSet;

use assistance::efforts::{
    Citation, Membership, Milestone, PEOPLE, YenFigure, milestones, milestones_for, supports,
    yen_figures, yen_figures_for,
};
use assistance::{Country, Decimal, SOURCE};

const SOURCE_TEXT: &str = include_str!("source/central-asia-and-caucasus.txt");
const EFFORTS: &str = "Japan's Efforts";

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

fn paragraph(citation: Citation) -> String {
    paragraphs(citation.section)[usize::from(citation.paragraph) - 1].clone()
}

struct Entry {
    citation: Citation,
    quote: &'static str,
    /// Sentences and lines of ours.
    ours: Vec<&'static str>,
}

fn entries() -> Vec<Entry> {
    let people = Entry { citation: PEOPLE.citation, quote: PEOPLE.quote, ours: vec![] };
    let figures = yen_figures().iter().map(|one| Entry {
        citation: one.citation,
        quote: one.quote,
        ours: vec![one.purpose],
    });
    let milestones = milestones().iter().map(|one| Entry {
        citation: one.citation,
        quote: one.quote,
        ours: [&[one.event], one.who, one.set_out].concat(),
    });
    let supports = supports().iter().map(|one| Entry {
        citation: one.citation,
        quote: one.quote,
        ours: vec![one.what],
    });
    [people].into_iter().chain(figures).chain(milestones).chain(supports).collect()
}

/// The words of a text without the punctuation around them.
fn words(text: &str) -> Vec<&str> {
    let words = text.split_whitespace();
    words.map(|word| word.trim_matches(|c: char| "“”\"(),.:;".contains(c))).collect()
}

/// The dates in a text, as `PartialDate` is formatted: `2004` or `December 2019`.
fn dates(text: &str) -> Vec<String> {
    let words = words(text);
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let years = words.windows(2).filter(|pair| is_year(pair[1]));
    let date =
        |pair: &[&str]| if MONTHS.contains(&pair[0]) { pair.join(" ") } else { pair[1].into() };
    years.map(date).collect()
}

/// The recipients that a text names first, as `Recipients` is formatted.
fn recipients(text: &str) -> Option<String> {
    let groups = [
        ("Central Asian countries", "Central Asia"),
        ("Caucasus countries", "Caucasus"),
        ("five Central Asian countries", "five countries in Central Asia"),
        ("six Central Asia and Caucasus countries", "six countries in Central Asia and Caucasus"),
    ];
    let countries = Country::ALL.map(|country| (country.name(), country.name()));
    let names = countries.into_iter().chain(groups);
    let found = names.filter_map(|(words, name)| Some((text.find(words)?, name)));
    found.min().map(|(_, name)| name.to_owned())
}

/// The one of several phrases that a text contains.
fn one_of<'a>(phrases: &[&'a str], text: &str) -> &'a str {
    phrases.iter().find(|phrase| text.contains(**phrase)).expect("the text has one of the phrases")
}

#[test]
fn every_quote_is_a_passage_of_the_paragraph_that_is_cited() {
    for Entry { citation, quote, .. } in entries() {
        assert!(paragraph(citation).contains(quote), "{citation}: {quote}");
    }
}

#[test]
fn the_numbers_of_people_are_those_of_the_quote() {
    let words = words(PEOPLE.quote);
    let before = |noun: &str| {
        let noun = words.iter().position(|word| *word == noun).expect("the quote counts them");
        [words[noun - 2], &words[noun - 1].replace(',', "")].join(" ")
    };
    assert_eq!(before("trainees"), format!("accepted {}", PEOPLE.trainees_accepted));
    assert_eq!(before("experts"), format!("dispatched {}", PEOPLE.experts_dispatched));
    assert!(PEOPLE.quote.ends_with(&format!("by {}", PEOPLE.by)));
    assert_eq!(dates(PEOPLE.quote), [PEOPLE.by.to_string()]);
}

#[test]
fn every_fact_of_a_yen_figure_is_that_of_its_quote() {
    for YenFigure { amount, basis, instrument, sectors, quote, .. } in yen_figures() {
        let (before, after) = quote.split_once('¥').expect("the quote states an amount");
        let [count, unit] = words(after)[..2] else { unreachable!() };
        let unit = Decimal::from(match unit {
            "billion" => 1_000_000_000,
            "million" => 1_000_000,
            other => panic!("{other} is not a unit"),
        });
        assert_eq!(amount.amount(), count.parse::<Decimal>().expect("a number") * unit);
        let bases = ["agreed on", "signed and exchanged notes", "provided"];
        assert_eq!(*basis, one_of(&bases, before));
        let instruments = ["technical cooperation and grant aid", "grant aid", "ODA loans"];
        assert_eq!(*instrument, one_of(&instruments, after));
        let fields = after.split_once("in the fields of ").map(|(_, fields)| fields);
        assert!(sectors.iter().copied().eq(fields.iter().flat_map(|them| them.split(" and "))));
    }
    for one in yen_figures() {
        let is_approximate = one.quote.contains(&format!("approximately {}", one.amount));
        assert_eq!(one.is_approximate, is_approximate, "{one}");
        assert_eq!(Some(one.recipients.to_string()), recipients(one.quote), "{one}");
        let date = one.date.map(|date| date.to_string());
        assert_eq!(date.as_ref(), dates(one.quote).first(), "{one}");
    }
}

#[test]
fn every_fact_of_a_milestone_is_that_of_its_quote() {
    for one in milestones() {
        assert_eq!(Some(&one.date.to_string()), dates(one.quote).first(), "{one}");
        assert_eq!(one.is_upcoming, one.quote.contains("upcoming"), "{one}");
        // The topic of the paragraph, where the quote does not repeat it.
        let named = recipients(one.quote).or_else(|| recipients(&paragraph(one.citation)));
        assert_eq!(Some(one.concerns.to_string()), named, "{one}");
        for who in one.who {
            let words = who.replace(" (chair)", " as a chair");
            assert!(one.quote.contains(&words), "{one}: {who}");
        }
        let chairs = one.who.iter().filter(|who| who.ends_with(" (chair)"));
        assert_eq!(chairs.count(), one.quote.matches(" as a chair").count(), "{one}");
    }
}

#[test]
fn a_date_is_formatted_from_its_year_and_month() {
    for date in milestones().iter().map(|one| one.date) {
        let year = date.year().to_string();
        let expected = match date.month() {
            Some(month) => [MONTHS[usize::from(month) - 1], &year].join(" "),
            None => year,
        };
        assert_eq!(date.to_string(), expected);
    }
}

#[test]
fn every_person_in_the_quote_of_a_milestone_is_named() {
    let people = ["Mirziyoyev", "Abe", "Motegi", "Umurzakov", "Aso", "Kono"];
    for one in milestones() {
        let named = [&[one.event], one.who].concat().join(" ");
        for person in people.into_iter().filter(|person| one.quote.contains(person)) {
            assert!(named.contains(person), "{one}: {person}");
        }
    }
}

/// Each number in a text after the word before it: `accepted 11,447`, `December 2019`, `and six`.
fn numbers(text: &str) -> Vec<String> {
    const WORDS: [&str; 7] = ["two", "three", "four", "five", "six", "seven", "eight"];
    let words: Vec<_> = text.split_whitespace().collect();
    let pairs = words.windows(2).map(|pair| {
        let number = pair[1].trim_matches(|c: char| !c.is_alphanumeric() && c != '¥');
        (pair[0], number)
    });
    let is_number =
        |word: &str| word.contains(|c: char| c.is_ascii_digit()) || WORDS.contains(&word);
    let numbers = pairs.filter(|(_, word)| is_number(word) && *word != "COVID-19");
    numbers.map(|(before, number)| format!("{before} {number}")).collect()
}

#[test]
fn every_number_of_the_prose_is_in_a_quote() {
    let entries = entries();
    let mut found = 0;
    for (section, count) in [(SOURCE.section, 1), (EFFORTS, 7)] {
        let paragraphs = paragraphs(section);
        assert_eq!(paragraphs.len(), count);
        for (text, paragraph) in paragraphs.iter().zip(1..) {
            let is_here = |one: &&Entry| {
                (one.citation.section, one.citation.paragraph) == (section, paragraph)
            };
            for number in numbers(text) {
                let mut here = entries.iter().filter(is_here);
                let is_quoted = here.any(|one| one.quote.contains(&number));
                assert!(is_quoted, "{section}, paragraph {paragraph}: {number}");
                found += 1;
            }
        }
    }
    assert_eq!(found, 19);
}

/// The place in a paragraph, in words, of the longest run of words that a sentence has from it.
fn place(sentence: &str, paragraph: &str) -> usize {
    let [sentence, paragraph] = [sentence, paragraph].map(str::to_lowercase);
    let (sentence, paragraph) = (words(&sentence), words(&paragraph));
    let run = |from: usize, at: usize| {
        let pairs = sentence[from..].iter().zip(&paragraph[at..]);
        pairs.take_while(|(a, b)| a == b).count()
    };
    let longest = |at: &usize| (0..sentence.len()).map(|from| run(from, *at)).max();
    (0..paragraph.len()).rev().max_by_key(longest).expect("a paragraph has words")
}

#[test]
fn what_a_milestone_set_out_is_in_the_order_of_the_text() {
    for milestone in milestones() {
        let paragraph = paragraph(milestone.citation);
        let places: Vec<_> = milestone.set_out.iter().map(|one| place(one, &paragraph)).collect();
        assert!(places.is_sorted_by(|a, b| a < b), "{milestone}: {places:?}");
    }
}

#[test]
fn our_sentences_are_spelled_with_the_words_of_the_paragraph() {
    /// Words of ours that are not in the paragraph that the sentence is about.
    const OURS: [&str; 15] = [
        "Discussed",
        "First",
        "Japan's",
        "Second",
        "They",
        "among",
        "by",
        "discussed",
        "include",
        "it",
        "pillar",
        "strives",
        "study",
        "were",
        "which",
    ];
    let mut found = BTreeSet::new();
    for entry in entries() {
        let paragraph = paragraph(entry.citation);
        let in_lower_case = paragraph.to_lowercase();
        for sentence in entry.ours {
            // The first word has its capital letter from its place.
            let first = words(sentence)[0];
            if !words(&in_lower_case).contains(&first.to_lowercase().as_str()) {
                found.insert(first);
            }
            let others = words(sentence).into_iter().skip(1);
            found.extend(others.filter(|word| !words(&paragraph).contains(word)));
        }
    }
    assert!(found.iter().eq(&OURS), "{found:?}");
}

#[test]
fn what_our_sentences_put_in_quotation_marks_is_verbatim() {
    let mut found = 0;
    for entry in entries() {
        let paragraph = paragraph(entry.citation);
        for sentence in entry.ours {
            for part in sentence.split('“').skip(1) {
                let (quoted, _) = part.split_once('”').expect("quotation marks are in pairs");
                assert!(paragraph.contains(&format!("\"{quoted}")), "{sentence}");
                found += 1;
            }
        }
    }
    assert_eq!(found, 7);
}

/// `Debug` prints every text of every entry, with escapes for what is not printable.
#[test]
fn every_text_is_what_it_looks_like() {
    let texts = format!("{PEOPLE:?} {:?} {:?} {:?}", yen_figures(), milestones(), supports());
    let texts = texts.replace("\\\"", "\"");
    let is_plain = |c: char| c == ' ' || c != '\\' && c.is_ascii_graphic() || "“”¥".contains(c);
    let hidden: Vec<char> = texts.chars().filter(|c| !is_plain(*c)).collect();
    assert!(hidden.is_empty(), "{hidden:?}");
    assert!(!texts.contains("  "), "two spaces in a row");
    for text in entries().iter().flat_map(|one| one.ours.iter().chain([&one.quote])) {
        assert_eq!(*text, text.trim());
    }
}

#[test]
fn entries_are_in_the_order_of_their_dates_or_of_the_text() {
    assert!(milestones().is_sorted_by_key(|one| one.date));
    assert!(supports().is_sorted_by_key(|one| one.citation));
    assert!(yen_figures().is_sorted_by_key(|one| one.citation));
}

#[test]
fn a_country_has_what_concerns_or_may_concern_it() {
    let dates = |country| milestones_for(country).map(|one: &Milestone| one.date.to_string());
    let amounts = |country| yen_figures_for(country).map(|one| one.amount.to_string());
    assert!(dates(Country::Kazakhstan).eq(["2004", "August 2020", "2022"]));
    let all = ["2004", "December 2019", "August 2020", "December 2020", "2022"];
    assert!(dates(Country::Uzbekistan).eq(all));
    assert!(dates(Country::Georgia).eq(["September 2018"]));
    assert!(amounts(Country::Uzbekistan).eq(["¥190 billion", "¥2.5 billion", "¥190 million"]));
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
            milestones()[5].to_string(),
            "2022: 30th anniversary of the establishment of diplomatic relations with Japan",
        ),
        (notes.citation.to_string(), "Japan's Efforts, paragraph 7"),
        (supports()[0].citation.to_string(), "6. Central Asia and Caucasus, paragraph 1"),
        (format!("{:.11}", supports()[2]), "Improvement"),
    ] {
        assert_eq!(line, formatted);
    }
}

#[cfg(feature = "serde")]
#[test]
fn entries_are_serialized_in_words_and_with_exact_amounts() {
    use serde_json::{json, to_value};

    assert_eq!(
        to_value(PEOPLE).expect("JSON"),
        json!({
            "trainees_accepted": 11_447,
            "experts_dispatched": 3_209,
            "by": "2019",
            "citation": {"section": "Japan's Efforts", "paragraph": 6},
            "quote": PEOPLE.quote
        })
    );
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
    assert_eq!(
        to_value(six.recipients).expect("JSON"),
        json!({"unnamed": {"count": 6, "subregion": null}})
    );
    let initiative = to_value(milestones()[1]).expect("JSON");
    assert_eq!(initiative["date"], "2018-09");
    assert_eq!(initiative["set_out"].as_array().map(Vec::len), Some(3));
    assert_eq!(initiative["concerns"], json!({"subregion": "Caucasus"}));
    assert_eq!(to_value(Membership::Possible).expect("JSON"), "possible");
    let support = to_value(supports()[2]).expect("JSON");
    assert_eq!(support["what"], "Improvement of aging infrastructure");
}
