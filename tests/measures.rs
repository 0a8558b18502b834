//! The names of the measures: how each is read, and the error for a text that names none.

use assistance::Measure;

/// The forms of the name of a measure.
fn forms(measure: Measure) -> Vec<String> {
    let (group, label) = (measure.group(), measure.label());
    let words = measure.to_string();
    let mut forms = vec![
        measure.name().to_owned(),
        words.replace(' ', "-"),
        words.replace(' ', " \n\u{feff}\u{a0}").replace('\u{feff}', ""),
        format!("\u{feff} {words}\n"),
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
    assert_eq!(suggested("loans"), ["loan_disbursed", "loan_recovered", "loan_net"]);
    assert_eq!(suggested("disbursement"), ["net", "gross"]);
    assert_eq!(suggested("net total"), ["net"]);
    assert_eq!(suggested("nett"), ["net"]);
    assert_eq!(suggested("groos"), ["gross"]);
    assert_eq!(suggested("technical_coperation"), ["technical_cooperation"]);
}

#[test]
fn another_text_gets_none() {
    for text in ["", " ", "-", "turnover", "net.gross", "(A)+(B)", "s", "Nét"] {
        assert!(suggested(text).is_empty(), "{text:?}");
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
    assert_eq!(sentence("nett"), format!("unknown measure \"nett\" (did you mean net?): {has}"));
    assert_eq!(sentence("turnover"), format!("unknown measure \"turnover\": {has}"));
    for text in ["\u{e0001}", "国", "\"", "s ", "total "] {
        let sentence = sentence(&text.repeat(1000));
        assert!(sentence.len() < 400, "{} bytes: {sentence}", sentence.len());
    }
    let error = "nett".parse::<Measure>().unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
}

/// The names are those of the columns of the data file, too.
#[test]
fn field_name_and_heading_agree() {
    let heading = include_str!("../data/chart-iii-7.csv").lines().next().unwrap();
    let names = Measure::ALL.map(Measure::name).join(",");
    assert_eq!(heading, format!("rank,recipient,{names}"));
    let row = format!("{:?}", assistance::rows()[0]);
    for measure in Measure::ALL {
        assert!(row.contains(&format!(" {}: ", measure.name())), "{measure}");
    }
}
