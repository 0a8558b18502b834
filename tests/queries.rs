//! What the queries answer, on the chart itself.

use assistance::efforts::{Passage, passages, passages_for};
use assistance::{
    Assistance, Check, Country, Identity, Measure, Printed, Ranking, Recipient, Subregion, audit,
    countries, multiple_countries, net_versus_gross, observations, ranking, region_total, rows,
    total,
};

const UZ: &Assistance = Country::Uzbekistan.assistance();

#[test]
fn answers_are_constants_and_iterators_own_what_they_need() {
    const CONSTANTS: (&[Check], &[Assistance; 10], &[Passage]) = (audit(), rows(), passages());
    fn figures_of_a_copy() -> impl ExactSizeIterator + Clone {
        let row = *region_total();
        row.figures()
    }
    assert_eq!((CONSTANTS.0.len(), figures_of_a_copy().clone().len()), (59, 9));
    assert_eq!((net_versus_gross().clone().len(), observations().clone().len()), (8, 90));
    let passages = passages_for(Country::Georgia);
    assert!(passages.clone().eq(passages));
}

#[test]
fn rows_are_in_printed_order() {
    let recipients = rows().each_ref().map(|row| row.recipient);
    assert_eq!(recipients[..8], Country::ALL.map(Recipient::Country));
    assert_eq!(recipients[8..], [Recipient::MultipleCountries, Recipient::RegionTotal]);
    assert_eq!(countries()[..], rows()[..8]);
    assert_eq!((multiple_countries(), region_total()), (&rows()[8], &rows()[9]));
    for row in rows() {
        assert_eq!((row.name(), row.country()), (row.recipient.name(), row.recipient.country()));
        assert_eq!(row.recipient.to_string(), row.name());
        assert!(row.country().is_none_or(|country| country.to_string() == row.name()));
        let figures: Vec<_> = row.figures().collect();
        assert_eq!(figures, Measure::ALL.map(|measure| (measure, row.get(measure))));
    }
    for country in Country::ALL {
        assert_eq!(country.assistance().recipient, Recipient::Country(country));
    }
}

#[test]
fn a_ranking_is_every_country_with_a_figure_in_order() {
    for measure in Measure::ALL {
        check_ranking(ranking(measure), countries().iter(), measure);
        for subregion in Subregion::ALL {
            check_ranking(&subregion.ranking(measure), subregion.countries(), measure);
        }
    }
    assert_eq!(Subregion::ALL.map(|subregion| subregion.countries().count()), [5, 3]);
}

fn check_ranking(
    ranking: &Ranking,
    among: impl Iterator<Item = &'static Assistance>,
    measure: Measure,
) {
    assert_eq!(ranking.measure(), measure);
    let entries = ranking.entries();
    let mut ranked: Vec<_> = entries.iter().map(|entry| (entry.country, entry.amount)).collect();
    let figures = among.filter_map(|row| Some((row.country()?, row.get(measure)?)));
    let mut with_a_figure: Vec<_> = figures.collect();
    ranked.sort();
    with_a_figure.sort();
    assert_eq!(ranked, with_a_figure);
    assert!(entries.is_sorted_by(|a, b| a.amount >= b.amount));
    assert!(ranking.into_iter().eq(entries));
    assert!(ranking.clone().into_iter().eq(entries.iter().copied()));
    for country in Country::ALL {
        let entry = entries.iter().find(|entry| entry.country == country);
        let rank = entry.map(|entry| {
            1 + entries.iter().filter(|other| other.amount > entry.amount).count() as u8
        });
        assert_eq!((entry.map(|entry| entry.rank), ranking.rank_of(country)), (rank, rank));
    }
}

#[test]
fn the_top_of_a_ranking_never_overruns() {
    let loans = ranking(Measure::LoanDisbursed);
    assert_eq!([0, 1, 4, 5, usize::MAX].map(|n| loans.top(n).len()), [0, 1, 4, 4, 4]);
}

#[test]
fn subregions_add_up() {
    let sums = |subregion: Subregion| {
        [Measure::Gross, Measure::Net, Measure::ThroughMultilateral]
            .map(|measure| subregion.sum(measure).map(|sum| sum.to_string()))
    };
    let some = |sum: &str| Some(sum.to_owned());
    assert_eq!(sums(Subregion::CentralAsia), [some("465.87"), some("383.98"), None]);
    assert_eq!(sums(Subregion::Caucasus), [some("50.02"), some("1.25"), some("1.22")]);
}

#[test]
fn totals_are_shown_as_printed_and_as_summed() {
    let differences = Measure::ALL.map(|measure| total(measure).difference().to_string());
    assert_eq!(
        differences,
        ["0.00", "0.00", "0.01", "0.00", "0.00", "0.00", "-0.01", "-0.01", "-0.01"]
    );
    for measure in Measure::ALL {
        assert_eq!(Some(total(measure).printed), region_total().get(measure));
        assert_eq!(total(measure).measure, measure);
        assert!(total(measure).is_within_rounding());
    }
    assert_eq!(total(Measure::Gross).tolerance().to_string(), "0.050");
}

#[test]
fn a_total_that_is_too_far_off_is_not_within_rounding() {
    let mut gross = total(Measure::Gross);
    gross.printed = gross.summed + gross.tolerance();
    assert!(gross.is_within_rounding());
    gross.printed += "0.001".parse::<assistance::Decimal>().unwrap();
    assert!(!gross.is_within_rounding());
    gross.printed = gross.summed - gross.tolerance() - gross.tolerance();
    assert!(!gross.is_within_rounding());
}

#[test]
fn seven_checks_are_not_exact() {
    let total = Recipient::RegionTotal;
    let found: Vec<_> = audit()
        .iter()
        .filter(|check| !check.is_exact())
        .map(|check| (check.recipient(), check.identity(), check.difference().to_string()))
        .collect();
    let off = |recipient, identity, by: &str| (recipient, identity, by.to_owned());
    assert_eq!(
        found,
        [
            off(Recipient::Country(Country::Tajikistan), Identity::GrantsTotal, "0.01"),
            off(total, Identity::LoanNet, "-0.01"),
            off(total, Identity::Gross, "-0.01"),
            off(total, Identity::RegionTotal(Measure::TechnicalCooperation), "0.01"),
            off(total, Identity::RegionTotal(Measure::LoanNet), "-0.01"),
            off(total, Identity::RegionTotal(Measure::Net), "-0.01"),
            off(total, Identity::RegionTotal(Measure::Gross), "-0.01"),
        ]
    );
    assert!(audit().iter().all(Check::is_within_rounding));
}

#[test]
fn a_check_is_a_sentence() {
    assert_eq!(
        audit()[0].to_string(),
        "Uzbekistan: through multilateral is -, as expected (through multilateral <= grant aid)"
    );
}

#[test]
fn net_versus_gross_is_a_sentence() {
    let sentence = |row: &Assistance| row.net_versus_gross().to_string();
    assert_eq!(
        sentence(Country::Kazakhstan.assistance()),
        "Kazakhstan: US$ 1.40 million was disbursed (gross), and US$ 41.78 million was repaid on earlier loans, \
         so net disbursement was minus US$ 40.38 million: more was repaid than was disbursed."
    );
    assert_eq!(
        sentence(Country::Tajikistan.assistance()),
        "Tajikistan: US$ 22.35 million was disbursed (gross), and nothing was repaid on earlier loans, \
         so net disbursement was US$ 22.35 million."
    );
}

#[test]
fn shares_are_of_the_printed_total() {
    let share =
        |row: &Assistance, of| row.share_of_total(of).map(|share| share.round_dp(4).to_string());
    assert_eq!(share(UZ, Measure::Gross).as_deref(), Some("0.7996"));
    assert_eq!(share(UZ, Measure::ThroughMultilateral), None);
    for measure in Measure::ALL {
        // These two totals contain figures below zero.
        let is_of_both_signs = matches!(measure, Measure::Net | Measure::LoanNet);
        let whole = (!is_of_both_signs).then_some(assistance::Decimal::ONE);
        assert_eq!(region_total().share_of_total(measure), whole, "{measure}");
    }
}

#[test]
fn a_net_of_zero_is_no_repayment() {
    let mut row = *Country::Turkmenistan.assistance();
    assert!(row.net_versus_gross().is_net_repayment());
    row.net = assistance::Decimal::ZERO;
    assert!(!row.net_versus_gross().is_net_repayment());
}

#[test]
fn shares_of_gross_are_of_the_same_row() {
    let share = |row: &Assistance, of| {
        let share = row.share_of_gross(of)? * assistance::Decimal::ONE_HUNDRED;
        Some(format!("{:.1} %", Printed::from(share)))
    };
    for (row, of, expected) in [
        (region_total(), Measure::LoanDisbursed, Some("82.5 %")),
        (UZ, Measure::LoanDisbursed, Some("95.8 %")),
        (region_total(), Measure::LoanRecovered, Some("25.3 %")),
        (UZ, Measure::LoanRecovered, Some("6.9 %")),
        (UZ, Measure::ThroughMultilateral, None),
        (UZ, Measure::Gross, Some("100.0 %")),
    ] {
        assert_eq!(share(row, of).as_deref(), expected, "{} {of}", row.name());
    }
    for row in rows() {
        let recovered = row.share_of_gross(Measure::LoanRecovered).unwrap_or_default();
        assert_eq!(recovered > assistance::Decimal::ONE, row.net < assistance::Decimal::ZERO);
    }
    let mut row = *UZ;
    row.gross = assistance::Decimal::ZERO;
    assert_eq!(row.share_of_gross(Measure::Net), None);
    row.gross = -assistance::Decimal::ONE;
    assert_eq!(row.share_of_gross(Measure::Net), None);
}
