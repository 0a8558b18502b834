//! What each type is written as, and the errors for rows that were not printed. The package
//! `tests/formats` reads every format back.

#![cfg(feature = "serde")]

use assistance::{
    Assistance, Country, Decimal, Measure, MeasureGroup, Printed, SOURCE, Subregion, audit,
    net_versus_gross, observations, ranking, region_total, total,
};
use serde_json::{Value, json, to_value};

#[test]
fn a_row_is_written_as_it_is_printed() {
    assert_eq!(
        to_value(Country::Armenia.assistance()).unwrap(),
        json!({
            "rank": 5,
            "recipient": "Armenia",
            "grant_aid": "15.47",
            "through_multilateral": "1.07",
            "technical_cooperation": "1.09",
            "grants_total": "16.56",
            "loan_disbursed": null,
            "loan_recovered": "10.29",
            "loan_net": "-10.29",
            "net": "6.27",
            "gross": "16.56"
        })
    );
}

#[test]
fn an_observation_is_written_with_its_codes() {
    let cell = observations().next().unwrap();
    assert_eq!(
        to_value(cell).unwrap(),
        json!({
            "donor": "JPN",
            "donor_code": 701,
            "recipient": "Uzbekistan",
            "kind": "country",
            "alpha3": "UZB",
            "m49": "860",
            "dac_code": 617,
            "subregion": "Central Asia",
            "measure": "grant_aid",
            "dac2a_code": null,
            "value": "11.24",
            "status": "figure",
            "unit": "USD",
            "unit_multiplier": 6,
            "price_basis": "V",
            "year": 2019
        })
    );
    let kinds: Vec<_> = observations().step_by(9).map(|cell| cell.kind).collect();
    assert_eq!(kinds[7..], ["country", "multiple_countries", "region_total"]);
}

#[test]
fn answers_and_names_are_written() {
    assert_eq!(
        to_value(ranking(Measure::LoanDisbursed)).unwrap(),
        json!({
            "measure": "loan_disbursed",
            "entries": [
                {"rank": 1, "country": "Uzbekistan", "amount": "395.36"},
                {"rank": 2, "country": "Azerbaijan", "amount": "29.54"},
                {"rank": 3, "country": "Kyrgyz Republic", "amount": "0.56"},
                {"rank": 4, "country": "Georgia", "amount": "0.54"},
            ]
        })
    );
    assert_eq!(
        to_value(total(Measure::Net)).unwrap(),
        json!({"measure": "net", "printed": "385.47", "summed": "385.48"})
    );
    assert_eq!(
        to_value(net_versus_gross().nth(3)).unwrap(),
        json!({"recipient": "Tajikistan", "gross": "22.35", "recovered": null, "net": "22.35"})
    );
    let check = |i: usize| to_value(audit()[i]).unwrap();
    assert_eq!(
        check(1),
        json!({
            "recipient": "Uzbekistan",
            "identity": "grants_total",
            "measure": "grants_total",
            "printed": "17.33",
            "computed": "17.33",
            "tolerance": "0.015"
        })
    );
    assert_eq!(check(0)["printed"], Value::Null);
    assert_eq!(check(66)["printed"], "8");
    assert_eq!(check(57)["identity"], "region_total");
    assert_eq!(check(57)["measure"], "net");
    assert_eq!(to_value(MeasureGroup::LoanAid).unwrap(), "loan_aid");
    assert_eq!(to_value(Subregion::CentralAsia).unwrap(), "Central Asia");
    assert_eq!(to_value(Printed(None)).unwrap(), Value::Null);
    let half = Decimal::new(5, 1);
    assert_eq!(to_value(Printed::from(half)).unwrap(), "0.50");
    assert_eq!(to_value(SOURCE).unwrap()["calendar_year"], 2019);
}

#[test]
fn a_row_that_a_caller_changed_is_written_exactly_and_not_read_back() {
    for (gross, written) in [
        (Decimal::new(412_691, 3), "412.691"),
        (Decimal::new(412_690, 3), "412.690"),
        (Decimal::new(5, 1), "0.50"),
        (Decimal::from(-7), "-7.00"),
    ] {
        let fixture = Assistance { gross, ..*Country::Uzbekistan.assistance() };
        let row = to_value(fixture).unwrap();
        assert_eq!(row["gross"], written);
        assert_eq!(to_value(fixture.net_versus_gross()).unwrap()["gross"], written);
        let error = serde_json::from_value::<Assistance>(row).unwrap_err().to_string();
        let expected = format!("Uzbekistan, gross: expected \"412.69\", found {written:?}");
        assert_eq!(error, expected);
    }
}

/// Returns the error for a row with some of its columns changed.
fn error(row: &Assistance, changes: &[(&str, Value)]) -> String {
    let mut row = to_value(row).unwrap();
    for (column, value) in changes {
        row[column] = value.clone();
    }
    serde_json::from_value::<Assistance>(row).unwrap_err().to_string()
}

/// Returns the error for the row of Uzbekistan with one column changed.
fn row_error(column: &str, value: Value) -> String {
    error(Country::Uzbekistan.assistance(), &[(column, value)])
}

#[test]
fn a_row_that_was_not_printed_is_an_error_that_names_the_cell() {
    for (column, value, expected) in [
        ("gross", json!("412.70"), r#"expected "412.69", found "412.70""#),
        ("gross", json!("-412.69"), r#"expected "412.69", found "-412.69""#),
        ("gross", json!("412.690"), r#"expected "412.69", found "412.690""#),
        ("gross", json!("+412.69"), r#"expected "412.69", found "+412.69""#),
        ("gross", json!("4.1e2"), r#"expected "412.69", found "4.1e2""#),
        ("gross", json!(""), r#"expected "412.69", found """#),
        ("gross", json!("\0"), r#"expected "412.69", found "\0""#),
        ("gross", json!(null), r#"expected "412.69", found none"#),
        ("gross", json!("-"), r#"expected "412.69", found "-""#),
        ("through_multilateral", json!("0.00"), r#"expected "-", found "0.00""#),
        ("rank", json!(7), "expected 1, found 7"),
        ("rank", json!(null), "expected 1, found none"),
    ] {
        assert_eq!(row_error(column, value), format!("Uzbekistan, {column}: {expected}"));
    }
    assert_eq!(
        error(region_total(), &[("rank", json!(9))]),
        "Central Asia and Caucasus region total, rank: expected none, found 9"
    );
    let dash = serde_json::from_value::<Assistance>({
        let mut row = to_value(Country::Uzbekistan.assistance()).unwrap();
        row["through_multilateral"] = json!("-");
        row
    });
    assert_eq!(dash.unwrap(), *Country::Uzbekistan.assistance());
}

#[test]
fn the_recipient_of_a_row_is_the_printed_name() {
    for alias in ["uzbekistan", "UZB", " Uzbekistan", "Uzbekstan"] {
        assert_eq!(
            row_error("recipient", json!(alias)),
            format!("recipient: expected \"Uzbekistan\" as printed, found {alias:?}")
        );
    }
    assert_eq!(
        row_error("recipient", json!("Total")),
        r#"recipient: expected "Central Asia and Caucasus region total" as printed, found "Total""#
    );
    assert_eq!(
        row_error("recipient", json!("Atlantis")),
        r#"recipient: expected the printed name of a row, found "Atlantis""#
    );
    assert_eq!(
        row_error("recipient", json!("Kazakhstan")),
        "Kazakhstan, rank: expected 8, found 1"
    );
    assert_eq!(
        error(
            Country::Uzbekistan.assistance(),
            &[("recipient", json!("Kazakhstan")), ("rank", json!(8))]
        ),
        r#"Kazakhstan, grant_aid: expected "0.35", found "11.24""#
    );
}

#[test]
fn a_value_of_another_type_is_refused_in_the_words_of_the_format() {
    for (value, expected) in [
        (json!(412.69), "invalid type: floating point `412.69`, expected a string"),
        (json!(5), "invalid type: integer `5`, expected a string"),
        (json!(true), "invalid type: boolean `true`, expected a string"),
    ] {
        assert_eq!(row_error("gross", value), expected);
    }
    assert_eq!(row_error("rank", json!("1")), r#"invalid type: string "1", expected u8"#);
    assert!(row_error("rank", json!(-1)).starts_with("invalid value"));
    assert!(row_error("turnover", json!("1.00")).starts_with("unknown field `turnover`"));
    let text = |text: &str| serde_json::from_str::<Assistance>(text).unwrap_err().to_string();
    assert!(text("{}").starts_with("missing field `recipient`"));
    assert!(text(r#"{"rank": 1, "rank": 1}"#).starts_with("duplicate field `rank`"));
}

#[test]
fn an_unknown_column_that_is_long_or_invisible_is_quoted_in_part() {
    for column in ["x".repeat(100_000), "net\u{202e}".to_owned()] {
        let error = row_error(&column, json!("1.00"));
        assert!(error.starts_with("expected a row of the chart: \"unknown field `"), "{error:?}");
        assert!(error.len() < 200 && !error.contains('\u{202e}'), "{error:?}");
    }
}

#[test]
fn a_name_is_read_as_from_text() {
    assert_eq!(serde_json::from_value::<Country>(json!("UZB")).unwrap(), Country::Uzbekistan);
    assert_eq!(serde_json::from_value::<Measure>(json!("Loan net")).unwrap(), Measure::LoanNet);
    let error = serde_json::from_value::<Measure>(json!("nett")).unwrap_err();
    assert!(error.to_string().starts_with("unknown measure \"nett\" (did you mean net?)"));
}
