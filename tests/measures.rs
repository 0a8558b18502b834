//! The names of the measures: how each is read, and what is said of a text that names none.

use assistance::{Assistance, Measure, MeasureGroup, rows};

/// What every form of the name of a measure is read as.
fn forms(measure: Measure) -> Vec<String> {
    let (group, label) = (measure.group(), measure.label());
    let words = measure.to_string();
    let mut forms = vec![
        measure.name().to_owned(),
        words.replace(' ', "-"),
        words.to_uppercase(),
        words,
        format!("{measure:?}"),
        format!("{group}: {label}"),
        format!("{group} ({label})"),
        format!(" {group} : {label} ").to_lowercase(),
    ];
    if label != "Total" {
        forms.push(label.to_owned());
    }
    forms
}

#[test]
fn a_measure_is_read_by_any_of_its_names() {
    for measure in Measure::ALL {
        for form in forms(measure) {
            assert_eq!(form.parse(), Ok(measure), "{form:?}");
            assert_eq!(Measure::try_from(&*form), Ok(measure));
        }
    }
    for (text, measure) in [
        ("loan_aid.net", Measure::LoanNet),
        ("loan_aid.disbursed", Measure::LoanDisbursed),
        ("grants.total", Measure::GrantsTotal),
        ("grants.grant_aid", Measure::GrantAid),
        ("(A)-(B)", Measure::LoanNet),
        ("( a ) - ( b )", Measure::LoanNet),
        ("Grants: Total", Measure::GrantsTotal),
        ("Total (Net disbursement)", Measure::Net),
        ("technical cooperation", Measure::TechnicalCooperation),
        ("grantaid", Measure::GrantAid),
    ] {
        assert_eq!(text.parse(), Ok(measure), "{text:?}");
    }
}

/// What the error suggests, by name.
fn suggested(text: &str) -> Vec<&'static str> {
    let error = text.parse::<Measure>().unwrap_err();
    assert_eq!(error.given(), text);
    error.suggestions().map(Measure::name).collect()
}

#[test]
fn a_text_that_may_mean_several_measures_gets_them() {
    assert_eq!(suggested("total"), ["grants_total", "net", "gross"]);
    assert_eq!(suggested("Totals"), ["grants_total", "net", "gross"]);
    assert_eq!(
        suggested("loans"),
        ["loan_disbursed", "loan_recovered", "loan_net"]
    );
    assert_eq!(suggested("disbursement"), ["net", "gross"]);
    assert_eq!(suggested("net total"), ["net"]);
    assert_eq!(suggested("nett"), ["net"]);
    assert_eq!(suggested("groos"), ["gross"]);
    assert_eq!(suggested("technical_coperation"), ["technical_cooperation"]);
}

#[test]
fn another_text_gets_none() {
    for text in [
        "",
        " ",
        "-",
        "turnover",
        "net.gross",
        "(A)+(B)",
        "(A)",
        "s",
        "Nét",
    ] {
        assert!(suggested(text).is_empty() || text == "(A)", "{text:?}");
    }
    assert_eq!(suggested("(A)"), ["loan_disbursed", "loan_net"]);
}

#[test]
fn the_sentence_says_what_may_be_meant() {
    let sentence = |text: &str| text.parse::<Measure>().unwrap_err().to_string();
    let has = "the chart has grant_aid, through_multilateral, technical_cooperation, \
               grants_total, loan_disbursed, loan_recovered, loan_net, net, gross; give one of \
               these names";
    assert_eq!(
        sentence("total"),
        format!("unknown measure \"total\" (it may mean grants_total, net, gross): {has}")
    );
    assert_eq!(
        sentence("nett"),
        format!("unknown measure \"nett\" (did you mean net?): {has}")
    );
    assert_eq!(
        sentence("turnover"),
        format!("unknown measure \"turnover\": {has}")
    );
    for text in ["\u{e0001}", "国", "\"", "s ", "total "] {
        let sentence = sentence(&text.repeat(1000));
        assert!(sentence.len() < 400, "{} bytes: {sentence}", sentence.len());
    }
    let error = "nett".parse::<Measure>().unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
}

#[test]
fn groups_hold_every_measure_once_in_printed_order() {
    let of_groups = MeasureGroup::ALL
        .into_iter()
        .flat_map(MeasureGroup::measures);
    assert!(of_groups.eq(Measure::ALL));
    assert_eq!(
        MeasureGroup::ALL.map(|group| group.measures().count()),
        [4, 3, 2]
    );
}

#[test]
fn dashes_and_signs_stand_where_the_columns_have_them() {
    for measure in Measure::ALL {
        let figures: Vec<_> = rows()
            .iter()
            .map(|row: &Assistance| row.get(measure))
            .collect();
        let has_dash = figures.iter().any(Option::is_none);
        let has_negative = figures
            .iter()
            .flatten()
            .any(|figure| figure.is_sign_negative());
        assert!(measure.may_be_dash() || !has_dash, "{measure}");
        assert_eq!(measure.may_be_negative(), has_negative, "{measure}");
    }
}
