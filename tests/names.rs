//! What is accepted as a name, what gets a hint, and what gets none.

use std::error::Error;
use std::fmt::Debug;
use std::str::FromStr;

use assistance::{Country, Measure, MeasureGroup, Recipient, Subregion, by_country};

/// The names and codes of each country, and the lines of the file of spellings.
fn accepted() -> Vec<(String, Country)> {
    let names = Country::ALL.into_iter().flat_map(|one| {
        let names = [one.name(), one.m49_name(), one.official_name(), one.alpha2(), one.alpha3()];
        names.map(|name| (name.to_owned(), one))
    });
    let file = csv::Reader::from_reader(include_str!("../data/spellings.csv").as_bytes());
    let lines = file.into_records().map(|line| {
        let line = line.expect("the file is CSV");
        let country = Country::ALL.into_iter().find(|country| country.name() == &line[0]);
        (line[1].to_owned(), country.expect("a country of the chart"))
    });
    names.chain(lines).collect()
}

#[test]
fn an_accepted_name_may_differ_in_letter_case_separators_and_words_left_out() {
    for (name, country) in accepted() {
        let spaced = name.replace(' ', " \n\u{a0} ");
        let mut texts = vec![
            name.to_ascii_lowercase(),
            name.to_ascii_uppercase(),
            format!("\u{feff}\t{spaced} \u{3000}\u{feff}"),
        ];
        if name.len() > 3 {
            texts.extend([
                format!("the Republic of {name}"),
                format!("{name}, Rep. of"),
                format!("{name}共和国"),
            ]);
        }
        if !name.contains('(') {
            texts.extend([name.replace(' ', "-"), name.replace(' ', "_")]);
        }
        for text in [name].into_iter().chain(texts) {
            assert_eq!(by_country(&text), Ok(country.assistance()), "{text:?}");
            assert_eq!(text.parse(), Ok(Recipient::Country(country)), "{text:?}");
        }
    }
    for country in Country::ALL {
        assert_eq!(format!("{country:?}").parse(), Ok(country));
        let [alpha2, alpha3] = [country.alpha2(), country.alpha3()];
        assert_eq!(Country::from_alpha2(&alpha2.to_lowercase()), Some(country));
        assert_eq!(Country::from_alpha3(&alpha3.to_lowercase()), Some(country));
        assert_eq!((Country::from_alpha2(alpha3), Country::from_alpha3(alpha2)), (None, None));
    }
}

/// `tests/names.csv`: a text, and whether it is accepted, gets a hint, or gets none.
#[test]
fn a_name_is_accepted_a_slip_gets_a_hint_and_another_name_gets_none() {
    let table = csv::Reader::from_reader(include_str!("names.csv").as_bytes());
    for line in table.into_records() {
        let line = line.expect("the table is CSV");
        let (text, outcome, expected) = (&line[0], &line[1], &line[2]);
        let error = match by_country(text) {
            Ok(row) => {
                assert_eq!((outcome, expected), ("accepted", row.name()), "{text:?}");
                continue;
            }
            Err(error) => error,
        };
        let suggestion = error.suggestion().map_or("", Country::name);
        assert_eq!((error.given(), suggestion), (text, expected));
        let hint = match outcome {
            "hint" => format!(" (did you mean {expected}?)"),
            _ => String::new(),
        };
        let start = format!("unknown country {text:?}{hint}: the chart covers ");
        assert!(error.to_string().starts_with(&start), "{error}");
        let recipient = text.parse::<Recipient>().expect_err(text);
        assert_eq!(recipient.suggestion().map_or("", Recipient::name), expected, "{text:?}");
    }
}

#[test]
fn a_text_that_is_not_kept_whole_gets_no_hint() {
    // What follows may change what is meant.
    let long = format!("Georgia{}(US)", " ".repeat(64));
    assert_eq!(by_country(&long).unwrap_err().suggestion(), None);
}

#[test]
fn what_is_named_instead_is_in_the_sentence() {
    let remark = |error: &dyn Error| {
        let sentence = error.to_string();
        let (_, rest) = sentence.split_once("\" (").expect("a remark");
        rest.split_once("): the chart covers ").expect("the names").0.to_owned()
    };
    let total = Recipient::RegionTotal.name();
    for (text, expected) in [
        ("the Caucasus", "Caucasus is a subregion, not a country"),
        (" central_ASIA ", "Central Asia is a subregion, not a country"),
        ("CentralAsia", "Central Asia is a subregion, not a country"),
        ("region_total", &format!("{total} is a row of the chart, not a country")),
        (total, &format!("{total} is a row of the chart, not a country")),
        ("860", "a numeric code is not accepted"),
        ("\u{feff}051 ", "a numeric code is not accepted"),
    ] {
        assert_eq!(remark(&by_country(text).expect_err(text)), expected);
    }
    let caucasus = "Caucasus".parse::<Recipient>().unwrap_err();
    assert_eq!(remark(&caucasus), "Caucasus is a subregion, not a recipient");
    let georgia = "GE".parse::<Subregion>().unwrap_err();
    assert_eq!(remark(&georgia), "Georgia is a country, not a subregion");
}

#[test]
fn the_other_rows_and_the_subregions_are_read_by_name_kind_and_variant() {
    for (row, kind) in [
        (Recipient::MultipleCountries, "multiple_countries"),
        (Recipient::RegionTotal, "region_total"),
    ] {
        for text in [row.name(), kind, &kind.replace('_', " "), &format!("{row:?}")] {
            assert_eq!(text.parse(), Ok(row), "{text}");
            assert_eq!(text.to_uppercase().replace(' ', "-").parse(), Ok(row), "{text}");
        }
        let misspelt = format!("{row}s").parse::<Recipient>().unwrap_err();
        assert_eq!(misspelt.suggestion(), Some(row));
    }
    for (subregion, texts) in [
        (Subregion::CentralAsia, ["Central Asia", "central_asia", "CentralAsia"]),
        (Subregion::Caucasus, ["Caucasus", " the  CAUCASUS", "the_caucasus"]),
    ] {
        assert_eq!(texts.map(str::parse), [Ok(subregion), Ok(subregion), Ok(subregion)]);
        let misspelt = subregion.name().replace('s', "z").parse::<Subregion>().unwrap_err();
        assert_eq!(misspelt.suggestion(), Some(subregion).filter(|one| one.name() != "Caucasus"));
    }
    for text in ["", "Asia", "Central_ Asia", "_Caucasus", "Western Asia", "Central Kasai"] {
        assert_eq!(text.parse::<Subregion>().unwrap_err().suggestion(), None, "{text}");
    }
}

#[test]
fn a_measure_is_read_by_its_field_its_variant_and_its_headings() {
    for measure in Measure::ALL {
        let (name, label, group) = (measure.name(), measure.label(), measure.group().to_string());
        assert_eq!(group, measure.group().name());
        let short = name.trim_start_matches("grants_").trim_start_matches("loan_");
        let mut texts = vec![
            name.to_owned(),
            measure.to_string(),
            name.replace('_', "-"),
            format!("{measure:?}"),
            format!("{group}: {label}"),
            format!("{group} ({label})"),
            format!("{group}.{short}"),
            format!("\u{feff} {}\n", name.replace('_', "  ")),
        ];
        if measure != Measure::GrantsTotal {
            texts.push(label.to_owned());
        }
        for text in texts {
            assert_eq!(text.parse(), Ok(measure), "{text}");
            assert_eq!(text.to_uppercase().parse(), Ok(measure), "{text}");
            for separator in ["-", "--", "_", ".", "::", "("] {
                assert!(format!("{separator}{text}").parse::<Measure>().is_err(), "{text}");
                assert!(format!("{text}{separator}").parse::<Measure>().is_err(), "{text}");
            }
        }
        let words = name.replace('_', " ");
        for text in [format!("({words})"), format!("{words}()"), format!("{words})")] {
            assert!(text.parse::<Measure>().is_err(), "{text}");
        }
    }
    for text in ["", "total", "turnover", "loan", "net gross", "ne t", "netto"] {
        let error = text.parse::<Measure>().expect_err(text);
        assert_eq!((error.given(), error.suggestion()), (text, None));
    }
    for (text, measure) in [
        ("lon_net", Measure::LoanNet),
        ("Net disbursment", Measure::Net),
        ("gros", Measure::Gross),
        ("technical-coperation", Measure::TechnicalCooperation),
    ] {
        let suggestion = text.parse::<Measure>().unwrap_err().suggestion();
        assert_eq!(suggestion, Some(measure).filter(|_| text.len() > 4), "{text}");
    }
}

/// Checks what every error for a name keeps to.
fn check<T: FromStr<Err: Error> + Debug>(text: &str, given: impl Fn(&T::Err) -> String) {
    let Err(error) = text.parse::<T>() else {
        return;
    };
    let sentence = error.to_string();
    assert_eq!(format!("{error:?}"), sentence);
    assert!(sentence.len() < 400, "{} bytes: {sentence}", sentence.len());
    let is_unseen = |c: char| c.is_control() || "\u{feff}\u{202e}\u{a0}\u{301}".contains(c);
    assert!(!sentence.contains(is_unseen), "{sentence:?}");
    let given = given(&error);
    assert!(text.starts_with(&given));
    assert_eq!(given.chars().count(), text.chars().count().min(64));
}

#[test]
fn an_error_is_short_and_visible_whatever_was_given() {
    let total = Recipient::RegionTotal.name();
    for unit in
        ["x", "0", "\0", "\"", "'", "\\", "\u{202e}", "\u{a0}", "\u{301}", "Ж", "国", "🇺", total]
    {
        for count in [1, 2, 32, 63, 64, 65, 1000] {
            let text = unit.repeat(count);
            for text in [&text, &format!("{total}{text}"), &format!("Caucasus{text}")] {
                check::<Country>(text, |error| error.given().to_owned());
                check::<Recipient>(text, |error| error.given().to_owned());
                check::<Subregion>(text, |error| error.given().to_owned());
                check::<Measure>(text, |error| error.given().to_owned());
            }
        }
    }
    for (text, shown) in [
        ("O'z".to_owned(), r#""O'z""#.to_owned()),
        ("a\0\"\u{202e}".to_owned(), r#""a\0\"\u{202e}""#.to_owned()),
        ("x".repeat(64), format!("\"{}\"", "x".repeat(64))),
        ("x".repeat(65), format!("\"{}\"… (65 bytes in all)", "x".repeat(64))),
        ("\u{301}".repeat(20), format!("\"{}\"… (40 bytes in all)", r"\u{301}".repeat(14))),
        ("国".repeat(33), format!("\"{}\"… (99 bytes in all)", "国".repeat(32))),
    ] {
        let sentence = text.parse::<Subregion>().unwrap_err().to_string();
        let expected =
            format!("unknown subregion {shown}: the chart covers Central Asia, Caucasus");
        assert_eq!(sentence, expected);
    }
}

#[test]
fn no_spelling_is_a_measure_or_not_what_it_looks_like() {
    for (spelling, _) in accepted() {
        assert!(spelling.parse::<Measure>().is_err(), "{spelling}");
        // ASCII letters beside Greek, Cyrillic or later ones, which may look like them.
        let is_mixed = spelling.contains(|c: char| c.is_ascii_alphabetic())
            && spelling.contains(|c| c >= '\u{370}');
        assert!(!is_mixed, "{spelling}");
        assert_eq!(format!("{spelling:?}"), format!("\"{spelling}\""));
        let groups = [MeasureGroup::Grants, MeasureGroup::LoanAid, MeasureGroup::Total];
        assert!(groups.iter().all(|group| !group.name().eq_ignore_ascii_case(&spelling)));
    }
}
