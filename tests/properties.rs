//! What holds for any input: no panic, a safe error, one country to a name, sums and ranks that follow their rules.

use std::collections::BTreeMap;

use assistance::{
    Assistance, Audit, Country, Decimal, Measure, Subregion, by_country, countries, ranking, rows,
    total,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Every accepted name with its country.
fn accepted() -> Vec<(&'static str, Country)> {
    let names = |country: Country| {
        [
            country.name(),
            country.m49_name(),
            country.official_name(),
            country.alpha2(),
            country.alpha3(),
        ]
        .map(|name| (name, country))
    };
    Country::ALL.into_iter().flat_map(names).collect()
}

/// White space of any kind, not empty.
fn white_space() -> impl Strategy<Value = String> {
    "[ \t\r\n\u{a0}\u{2003}\u{3000}]{1,5}"
}

/// Texts near a name: cut, changed in a character, joined.
fn near_a_name() -> impl Strategy<Value = String> {
    (select(accepted()), any::<char>(), any::<Index>(), 0..4u8).prop_map(
        |((name, _), c, at, how)| {
            let at = at.index(name.len());
            match how {
                0 => name[..at].to_owned(),
                1 => format!("{}{c}{}", &name[..at], &name[at..]),
                2 => format!("{}{c}{}", &name[..at], &name[at + 1..]),
                _ => format!("{name}{c}{name}"),
            }
        },
    )
}

/// What the accepted names are, said another way: words joined by single spaces, in lower case.
fn folded(text: &str) -> String {
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_ascii_lowercase()
}

fn expected(text: &str) -> Option<Country> {
    let accepted: BTreeMap<String, Country> = accepted()
        .into_iter()
        .map(|(name, country)| (folded(name), country))
        .collect();
    accepted.get(&folded(text)).copied()
}

fn check_name(text: &str) -> Result<(), TestCaseError> {
    let found = by_country(text);
    prop_assert_eq!(
        found.as_ref().ok().copied(),
        expected(text).map(Country::assistance)
    );
    prop_assert_eq!(text.parse::<Country>().ok(), expected(text));
    prop_assert_eq!(Country::from_name(text), expected(text));
    if let Err(error) = found {
        let message = error.to_string();
        prop_assert!(text.starts_with(error.given()));
        prop_assert!(error.given().chars().count() <= 64);
        prop_assert!(!message.chars().any(char::is_control), "{message:?}");
        let cut = error.given() != text;
        prop_assert_eq!(cut, text.chars().count() > 64);
        prop_assert_eq!(
            cut,
            message.contains(&format!("…\" ({} bytes in all)", text.len()))
        );
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_text_is_a_name_or_a_readable_error(text in any::<String>()) {
        check_name(&text)?;
    }

    #[test]
    fn texts_near_a_name_are_told_from_it(text in near_a_name()) {
        check_name(&text)?;
    }

    #[test]
    fn long_texts_are_cut(text in "\\PC{50,80}") {
        check_name(&text)?;
    }

    #[test]
    fn accepted_names_survive_letter_case_and_white_space(
        (name, country) in select(accepted()),
        upper in any::<u32>(),
        spaces in proptest::collection::vec(white_space(), 4),
    ) {
        let case = |(i, c): (usize, char)| if upper >> i & 1 == 1 { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
        let text: String = name.chars().enumerate().map(case).collect();
        let mut padded = spaces[0].clone();
        for (word, space) in text.split(' ').zip(&spaces[1..]) {
            padded.push_str(word);
            padded.push_str(space);
        }
        prop_assert_eq!(padded.parse(), Ok(country));
    }

    #[test]
    fn codes_never_panic(text in any::<String>(), number in any::<u16>()) {
        let by_code = |code: fn(Country) -> &'static str| Country::ALL.into_iter().find(|country| code(*country) == text);
        prop_assert_eq!(Country::from_m49(&text), by_code(Country::m49));
        prop_assert!(Country::from_alpha2(&text).is_none_or(|country| country.alpha2().eq_ignore_ascii_case(&text)));
        prop_assert!(Country::from_alpha3(&text).is_none_or(|country| country.alpha3().eq_ignore_ascii_case(&text)));
        prop_assert!(Country::from_dac_code(number).is_none_or(|country| country.dac_code() == number));
    }

    #[test]
    fn any_text_is_a_measure_or_a_readable_error(text in any::<String>()) {
        if let Err(error) = text.parse::<Measure>() {
            prop_assert!(!error.to_string().chars().any(char::is_control));
        }
    }

    #[test]
    fn sums_do_not_depend_on_order(order in Just((0..8).collect::<Vec<usize>>()).prop_shuffle(), measure in select(&Measure::ALL[..])) {
        let sum = |order: &[usize]| order.iter().filter_map(|i| countries()[*i].get(measure)).sum::<Decimal>();
        let multiple = assistance::multiple_countries().get(measure).unwrap_or_default();
        prop_assert_eq!(sum(&order) + multiple, total(measure).summed);
    }

    #[test]
    fn an_audit_survives_any_decimals(amounts in proptest::collection::vec(any::<(i64, i64, u8)>(), 20)) {
        let decimal = |(low, high, scale): (i64, i64, u8)| {
            Decimal::from_parts(low as u32, (low >> 32) as u32, high as u32, high < 0, u32::from(scale % 29))
        };
        let mut changed = *rows();
        for (row, pair) in changed.iter_mut().zip(amounts.chunks(2)) {
            row.gross = decimal(pair[0]);
            row.loan_recovered = Some(decimal(pair[1]));
        }
        let audit = Audit::of(&changed);
        prop_assert_eq!(audit.checks().len(), assistance::audit().checks().len());
        prop_assert!(audit.checks().iter().all(|check| !check.to_string().is_empty()));
    }
}

#[test]
fn a_ranking_is_every_country_with_a_figure_in_order() {
    for measure in Measure::ALL {
        check_ranking(ranking(measure).entries(), countries().iter(), measure);
        for subregion in Subregion::ALL {
            check_ranking(
                subregion.ranking(measure).entries(),
                subregion.countries(),
                measure,
            );
        }
    }
}

fn check_ranking(
    entries: &[assistance::Ranked],
    among: impl Iterator<Item = &'static Assistance> + Clone,
    measure: Measure,
) {
    let mut ranked: Vec<_> = entries
        .iter()
        .map(|entry| (Some(entry.country), Some(entry.amount)))
        .collect();
    let mut with_a_figure: Vec<_> = among
        .map(|row| (row.recipient.country(), row.get(measure)))
        .filter(|(_, figure)| figure.is_some())
        .collect();
    ranked.sort();
    with_a_figure.sort();
    assert_eq!(ranked, with_a_figure);
    assert!(entries.is_sorted_by(|a, b| a.amount >= b.amount));
    for entry in entries {
        let larger = entries
            .iter()
            .filter(|other| other.amount > entry.amount)
            .count();
        assert_eq!(usize::from(entry.rank), larger + 1);
    }
}

#[test]
fn gross_less_recovered_is_net_within_rounding() {
    let tolerance = Decimal::new(15, 3);
    for row in rows() {
        let recovered = row.loan_recovered.unwrap_or_default();
        assert!(
            (row.gross - recovered - row.net).abs() <= tolerance,
            "{}",
            row.recipient
        );
    }
}
