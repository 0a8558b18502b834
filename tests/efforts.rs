//! The section's other figures against its text: every quote stands in the paragraph that is cited,
//! every fact of an entry stands there too, and every number of the prose stands in a quote.

use assistance::Subregion;
use assistance::efforts::{
    Area, Basis, Citation, Group, PeopleKind, Section, milestones, people, supports, yen_figures,
};

const SOURCE_TEXT: &str = include_str!("source/central-asia-and-caucasus.txt");

/// The paragraphs of a section, joined again where a photograph with its caption interrupts one.
fn paragraphs(section: Section) -> Vec<String> {
    let next_heading = match section {
        Section::Introduction => Section::Efforts.name(),
        Section::Efforts => "Japan's development cooperation policy",
    };
    let lines = SOURCE_TEXT
        .lines()
        .skip_while(|line| *line != section.name());
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

/// With straight quotation marks, as the source has them.
fn straight(text: &str) -> String {
    text.replace(['“', '”'], "\"")
}

struct Entry {
    citation: Citation,
    quote: String,
    /// What must stand in the quote.
    stated: Vec<String>,
    /// Sentences of ours, whose names and numbers must stand in the paragraph.
    told: Vec<&'static str>,
}

fn entry(citation: Citation, quote: &str, stated: Vec<String>, told: Vec<&'static str>) -> Entry {
    let quote = straight(quote);
    Entry {
        citation,
        quote,
        stated,
        told,
    }
}

fn entries() -> Vec<Entry> {
    let people = people().iter().map(|one| {
        let verb_and_noun = one.kind.name().split(' ').rev().collect::<Vec<_>>();
        let line = one.to_string();
        let (count, _) = line.split_once(' ').expect("a number and what it counts");
        let count = verb_and_noun.join(&format!(" {count} "));
        let stated = vec![count, format!("by {}", one.by)];
        entry(one.citation, one.quote, stated, vec![])
    });
    let figures = yen_figures().iter().map(|one| {
        let basis = match one.basis {
            Basis::Agreed => "agreed on",
            Basis::NotesExchanged => "signed and exchanged notes",
            Basis::Provided => "has provided",
        };
        let approximately = format!("approximately {}", one.amount);
        assert_eq!(one.is_approximate, one.quote.contains(&approximately));
        let words = [basis, one.instrument.name(), group(one.recipients)];
        let sectors = one.sectors.into_iter().flatten();
        let stated = words.into_iter().chain(sectors).map(str::to_owned);
        let dates = one.date.map(|date| date.to_string());
        let stated = stated.chain(dates).chain([one.amount.to_string()]);
        let told = vec![one.purpose];
        entry(one.citation, one.quote, stated.collect(), told)
    });
    let milestones = milestones().iter().map(|one| {
        let paragraph = paragraph(one.citation);
        assert!(paragraph.contains(group(one.concerns)), "{one}");
        for who in one.who {
            assert!(
                paragraph.contains(who.trim_end_matches(" (chair)")),
                "{who}"
            );
        }
        assert_eq!(one.is_upcoming, one.quote.contains("upcoming"), "{one}");
        let told = one.set_out.into_iter().chain([one.event]).collect();
        entry(one.citation, one.quote, vec![one.date.to_string()], told)
    });
    let supports = supports().iter();
    let supports = supports.map(|one| entry(one.citation, one.quote, vec![], vec![one.support]));
    let entries = people.chain(figures).chain(milestones);
    entries.chain(supports).collect()
}

/// A group in the words of the text.
fn group(group: Group) -> &'static str {
    match (group.area, group.unnamed) {
        (Area::Country(country), None) => country.name(),
        (Area::Region, Some(6)) => "six Central Asia and Caucasus countries",
        (Area::Subregion(Subregion::CentralAsia), Some(5)) => "five Central Asian countries",
        (Area::Subregion(Subregion::CentralAsia), None) => "Central Asian countries",
        (Area::Subregion(Subregion::Caucasus), None) => "Caucasus countries",
        other => panic!("{other:?} is not a group of the text"),
    }
}

#[test]
fn quotes_and_facts_stand_in_the_paragraph_that_is_cited() {
    for one in entries() {
        let place = one.citation;
        let paragraph = paragraph(place);
        assert!(paragraph.contains(&one.quote), "{place}: {}", one.quote);
        for stated in one.stated {
            assert!(one.quote.contains(&stated), "{place}: {stated}");
        }
        for fact in one.told.into_iter().flat_map(facts) {
            assert!(paragraph.contains(fact), "{place}: {fact}");
        }
    }
}

/// The names, abbreviations and numbers in a sentence. Its first word is capitalised in any case.
fn facts(sentence: &str) -> impl Iterator<Item = &str> {
    let words = sentence.split_whitespace().enumerate();
    let is_fact = |(i, word): &(usize, &str)| {
        word.contains(|c: char| c.is_ascii_digit() || (*i > 0 && c.is_uppercase()))
    };
    let facts = words
        .filter(is_fact)
        .map(|(_, word)| word.trim_end_matches("'s"));
    facts.map(|word| word.trim_matches(|c: char| "“”(),.:".contains(c)))
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
    numbers
        .map(|(before, number)| format!("{before} {number}"))
        .collect()
}

#[test]
fn every_number_of_the_prose_stands_in_a_quote() {
    let entries = entries();
    let mut found = 0;
    for section in Section::ALL {
        let paragraphs = paragraphs(section);
        assert_eq!(paragraphs.len(), usize::from(section.paragraphs()));
        for (i, text) in paragraphs.iter().enumerate() {
            let is_here = |one: &&Entry| {
                let Citation {
                    section: its,
                    paragraph,
                    ..
                } = one.citation;
                its == section && usize::from(paragraph) == i + 1
            };
            for number in numbers(text) {
                let mut here = entries.iter().filter(is_here);
                let stands = here.any(|one| one.quote.contains(&number));
                assert!(stands, "{section}, paragraph {}: {number}", i + 1);
                found += 1;
            }
        }
    }
    assert_eq!(found, 19);
}

#[test]
fn entries_stand_in_order() {
    assert!(milestones().is_sorted_by_key(|one| one.date));
    assert!(supports().is_sorted_by_key(|one| one.citation));
    assert!(yen_figures().is_sorted_by_key(|one| one.citation));
    assert!(people().iter().map(|one| one.kind).eq(PeopleKind::ALL));
}
