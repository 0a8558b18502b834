//! What holds for any input: no panic, a safe error, sums and ranks that follow their rules.

use assistance::{
    Assistance, Country, Decimal, Measure, Subregion, countries, ranking, rows, total,
};
use proptest::prelude::*;
use proptest::sample::select;

proptest! {
    #[test]
    fn codes_never_panic(text in any::<String>(), number in any::<u16>()) {
        let is_m49 = |country: &Country| country.m49().ends_with(&*text) && country.m49().trim_start_matches('0').len() <= text.len();
        prop_assert_eq!(Country::from_m49(&text), Country::ALL.into_iter().find(is_m49));
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
}

#[test]
fn a_ranking_is_every_country_with_a_figure_in_order() {
    for measure in Measure::ALL {
        check_ranking(ranking(measure).entries(), countries().iter(), measure);
        for subregion in Subregion::ALL {
            check_ranking(subregion.ranking(measure).entries(), subregion.countries(), measure);
        }
    }
}

fn check_ranking(
    entries: &[assistance::Ranked],
    among: impl Iterator<Item = &'static Assistance> + Clone,
    measure: Measure,
) {
    let mut ranked: Vec<_> =
        entries.iter().map(|entry| (Some(entry.country), Some(entry.amount))).collect();
    let mut with_a_figure: Vec<_> = among
        .map(|row| (row.recipient.country(), row.get(measure)))
        .filter(|(_, figure)| figure.is_some())
        .collect();
    ranked.sort();
    with_a_figure.sort();
    assert_eq!(ranked, with_a_figure);
    assert!(entries.is_sorted_by(|a, b| a.amount >= b.amount));
    for entry in entries {
        let larger = entries.iter().filter(|other| other.amount > entry.amount).count();
        assert_eq!(usize::from(entry.rank), larger + 1);
    }
}

#[test]
fn gross_less_recovered_is_net_within_rounding() {
    let tolerance = Decimal::new(15, 3);
    for row in rows() {
        let recovered = row.loan_recovered.unwrap_or_default();
        assert!((row.gross - recovered - row.net).abs() <= tolerance, "{}", row.recipient);
    }
}
