//! What the queries answer, on the chart itself.

use assistance::{
    Assistance, Check, Country, Identity, Measure, Printed, Recipient, SOURCE, Subregion, audit,
    by_country, countries, multiple_countries, net_versus_gross, observations, ranking,
    region_total, rows, total,
};

const UZ: &Assistance = Country::Uzbekistan.assistance();

fn names(measure: Measure) -> Vec<&'static str> {
    ranking(measure).into_iter().map(|entry| entry.country.name()).collect()
}

fn printed(row: &Assistance, measures: [Measure; 4]) -> [String; 4] {
    measures.map(|measure| row.printed(measure).to_string())
}

#[test]
fn uzbekistan() {
    let measures =
        [Measure::Gross, Measure::Net, Measure::LoanRecovered, Measure::ThroughMultilateral];
    assert_eq!(printed(UZ, measures), ["412.69", "384.16", "28.53", "-"]);
    assert_eq!((UZ.rank, ranking(Measure::Gross).rank_of(Country::Uzbekistan)), (Some(1), Some(1)));
    assert_eq!(by_country("Uzbekistan"), Ok(UZ));
}

#[test]
fn zeros_are_kept() {
    let tajikistan = Country::Tajikistan.assistance();
    assert_eq!(tajikistan.printed(Measure::TechnicalCooperation).to_string(), "5.60");
    assert_eq!(region_total().printed(Measure::LoanDisbursed).to_string(), "426.00");
}

#[test]
fn every_measure_reads_its_own_field() {
    let row = Country::Georgia.assistance();
    let fields = [
        row.grant_aid,
        row.through_multilateral,
        row.technical_cooperation,
        Some(row.grants_total),
        row.loan_disbursed,
        row.loan_recovered,
        row.loan_net,
        Some(row.net),
        Some(row.gross),
    ];
    assert_eq!(Measure::ALL.map(|measure| row.get(measure)), fields);
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
        let figures: Vec<_> = row.figures().collect();
        assert_eq!(figures, Measure::ALL.map(|measure| (measure, row.get(measure))));
    }
}

#[test]
fn a_country_is_the_variant_of_its_name() {
    for country in Country::ALL {
        assert_eq!(format!("{country:?}"), country.name().replace(' ', ""));
        assert_eq!(country.assistance().recipient, Recipient::Country(country));
    }
}

#[test]
fn rankings_by_net_and_gross() {
    assert_eq!(names(Measure::Gross), Country::ALL.map(Country::name));
    assert_eq!(
        names(Measure::Net),
        [
            "Uzbekistan",
            "Tajikistan",
            "Kyrgyz Republic",
            "Armenia",
            "Turkmenistan",
            "Azerbaijan",
            "Georgia",
            "Kazakhstan"
        ]
    );
}

#[test]
fn a_dash_is_not_ranked() {
    assert_eq!(names(Measure::ThroughMultilateral), ["Armenia", "Georgia"]);
    assert_eq!(
        names(Measure::LoanDisbursed),
        ["Uzbekistan", "Azerbaijan", "Kyrgyz Republic", "Georgia"]
    );
    for measure in Measure::ALL {
        let figures = countries().iter().filter(|row| row.get(measure).is_some()).count();
        assert_eq!(ranking(measure).entries().len(), figures, "{measure}");
        assert_eq!(ranking(measure).measure(), measure);
        for row in countries() {
            let country = row.country().expect("a row of a country");
            let mut entries = ranking(measure).entries().iter();
            let entry = entries.find(|entry| entry.country == country);
            assert_eq!(ranking(measure).rank_of(country), entry.map(|entry| entry.rank));
        }
    }
}

#[test]
fn the_top_of_a_ranking_never_overruns() {
    let loans = ranking(Measure::LoanDisbursed);
    assert_eq!([0, 1, 4, 5, usize::MAX].map(|n| loans.top(n).len()), [0, 1, 4, 4, 4]);
    assert_eq!(loans.top(1)[0].country, Country::Uzbekistan);
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
fn subregions_rank_their_own_countries() {
    let net = Subregion::CentralAsia.ranking(Measure::Net);
    let places = net.into_iter().map(|entry| (entry.rank, entry.country)).collect::<Vec<_>>();
    assert_eq!(
        places,
        [
            (1, Country::Uzbekistan),
            (2, Country::Tajikistan),
            (3, Country::KyrgyzRepublic),
            (4, Country::Turkmenistan),
            (5, Country::Kazakhstan)
        ]
    );
    let of_both = Subregion::ALL.map(|subregion| subregion.countries().count());
    assert_eq!(of_both, [5, 3]);
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
    let sentences = audit().each_ref().map(Check::to_string);
    assert_eq!(
        sentences[0],
        "Uzbekistan: through multilateral is -, as expected (through multilateral <= grant aid)"
    );
    assert_eq!(
        sentences.last().unwrap(),
        "Kazakhstan: rank is 8, as expected (the printed rank = the rank by gross)"
    );
}

#[test]
fn net_versus_gross_is_a_sentence() {
    let sentence = |row: &Assistance| row.net_versus_gross().to_string();
    assert_eq!(
        sentence(Country::Kazakhstan.assistance()),
        "Kazakhstan: US$ 1.40 million gross, less US$ 41.78 million recovered on earlier loans, is US$ -40.38 million net: \
         more was paid back than was disbursed."
    );
    assert_eq!(
        sentence(Country::Tajikistan.assistance()),
        "Tajikistan: US$ 22.35 million gross, with nothing recovered on earlier loans, is US$ 22.35 million net."
    );
    let repaying = net_versus_gross().filter(|row| row.is_net_repayment());
    assert_eq!(repaying.count(), 4);
}

#[test]
fn shares_are_of_the_printed_total() {
    let share =
        |row: &Assistance, of| row.share_of_total(of).map(|share| share.round_dp(4).to_string());
    assert_eq!(share(UZ, Measure::Gross).as_deref(), Some("0.7996"));
    assert_eq!(share(UZ, Measure::ThroughMultilateral), None);
    assert_eq!(share(Country::Kazakhstan.assistance(), Measure::Net).as_deref(), Some("-0.1048"));
    let whole = Measure::ALL.map(|measure| region_total().share_of_total(measure));
    assert_eq!(whole, [Some(assistance::Decimal::ONE); 9]);
}

#[test]
fn the_source_is_named_in_full() {
    assert_eq!((SOURCE.edition, SOURCE.calendar_year, SOURCE.donor), (2020, 2019, "Japan"));
    assert_eq!((SOURCE.chart, SOURCE.unit), ("Chart III-7", "US$ million"));
    assert!(SOURCE.notes.iter().all(|note| note.ends_with('.')));
    let citation = SOURCE.to_string();
    for part in [SOURCE.title, SOURCE.publisher, SOURCE.section, SOURCE.chart, SOURCE.chart_title] {
        assert!(citation.contains(part), "{citation}");
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
fn a_cell_has_an_sdmx_key_where_its_row_and_its_column_have_codes() {
    let mut keys = Vec::new();
    for cell in observations() {
        let codes = cell.recipient.country().map(Country::alpha3).zip(cell.measure.dac2a_code());
        let expected = codes.map(|(alpha3, code)| format!("JPN.{alpha3}.{code}.USD.V"));
        assert_eq!(cell.sdmx_key(), expected);
        keys.extend(expected);
    }
    assert_eq!((keys[0].as_str(), keys.len()), ("JPN.UZB.207.USD.V", 8 * 7));
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
