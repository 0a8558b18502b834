//! What each type is written as, and the errors for what cannot be read. The package
//! `tests/formats` reads every format back.

#![cfg(feature = "serde")]

use assistance::efforts::{self, PEOPLE};
use assistance::{
    Assistance, Country, Decimal, Measure, MeasureGroup, Printed, SOURCE, Subregion, audit,
    net_versus_gross, observations, total,
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
    assert_eq!(
        to_value(observations().next().unwrap()).unwrap(),
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
            "unit": "USD",
            "unit_multiplier": 6,
            "price_basis": "V",
            "year": 2019
        })
    );
}

#[test]
fn answers_and_names_are_written() {
    assert_eq!(
        to_value(Subregion::Caucasus.ranking(Measure::LoanDisbursed)).unwrap(),
        json!({
            "measure": "loan_disbursed",
            "entries": [
                {"rank": 1, "country": "Azerbaijan", "amount": "29.54"},
                {"rank": 2, "country": "Georgia", "amount": "0.54"},
            ]
        })
    );
    assert_eq!(
        to_value(total(Measure::Net)).unwrap(),
        json!({"measure": "net", "printed": "385.47", "summed": "385.48"})
    );
    assert_eq!(
        to_value(net_versus_gross().nth(3)).unwrap(),
        json!({"recipient": "Tajikistan", "gross": "22.35", "loan_recovered": null, "net": "22.35"})
    );
    assert_eq!(
        to_value(audit()[0]).unwrap(),
        json!({
            "recipient": "Uzbekistan",
            "identity": "through_multilateral",
            "measure": "through_multilateral",
            "printed": null,
            "computed": "0.00",
            "tolerance": "0.005"
        })
    );
    let last = to_value(audit().last()).unwrap();
    assert_eq!((&last["identity"], &last["measure"]), (&json!("region_total"), &json!("gross")));
    assert_eq!(to_value(MeasureGroup::LoanAid).unwrap(), "loan_aid");
    assert_eq!(to_value(SOURCE).unwrap()["notes"].as_array().unwrap().len(), 7);
}

#[test]
fn a_passage_is_written_with_its_date_and_its_yen() {
    let passages = to_value(efforts::passages()).unwrap();
    let passages = passages.as_array().unwrap();
    let of = |text: &str| passages.iter().find(|one| one["quote"].as_str().unwrap().contains(text));
    let loans = of("190 billion").unwrap();
    assert_eq!(loans["citation"], json!({"section": "Japan's Efforts", "paragraph": 4}));
    assert_eq!(loans["date"], "2019-12");
    assert_eq!(loans["concerns"], json!({"country": "Uzbekistan"}));
    assert_eq!(loans["yen"], json!({"amount": 190_000_000_000_u64, "is_approximate": true}));
    let notes = of("2.5 billion").unwrap();
    assert_eq!(notes["concerns"], json!({"unnamed": {"count": 6}}));
    assert_eq!((&notes["date"], &notes["yen"]["is_approximate"]), (&Value::Null, &json!(false)));
    assert_eq!(of("Caucasus Initiative").unwrap()["date"], "2018-09");
    assert_eq!(to_value(PEOPLE).unwrap()["by"], "2019");
}

#[test]
fn an_amount_is_written_exactly_and_read_back() {
    for (amount, written) in [
        (Decimal::new(412_691, 3), "412.691"),
        (Decimal::new(412_690, 3), "412.690"),
        (Decimal::new(5, 1), "0.50"),
        (Decimal::from(-7), "-7.00"),
        (Decimal::MAX, "79228162514264337593543950335"),
    ] {
        let changed = Assistance {
            gross: amount,
            loan_net: Some(amount),
            ..Assistance::clone(Country::Georgia.assistance())
        };
        let row = to_value(changed).unwrap();
        assert_eq!((&row["gross"], &row["loan_net"]), (&json!(written), &json!(written)));
        assert_eq!(serde_json::from_value::<Assistance>(row).unwrap(), changed);
        assert_eq!(to_value(Printed::from(amount)).unwrap(), written);
        assert_eq!(to_value(changed.net_versus_gross()).unwrap()["gross"], written);
    }
    assert_eq!(to_value(Printed(None)).unwrap(), Value::Null);
}

/// Reads the row of Uzbekistan with one column changed.
fn read(column: &str, value: Value) -> Result<Assistance, String> {
    let mut row = to_value(Country::Uzbekistan.assistance()).unwrap();
    row[column] = value;
    serde_json::from_value(row).map_err(|error| error.to_string())
}

#[test]
fn a_dash_is_absent_null_or_printed_where_a_dash_is_possible() {
    let mut row = to_value(Country::Uzbekistan.assistance()).unwrap();
    row.as_object_mut().unwrap().retain(|_, cell| !cell.is_null());
    assert_eq!(row.as_object().unwrap().len(), 10);
    let read_back: Assistance = serde_json::from_value(row).unwrap();
    assert_eq!(read_back, *Country::Uzbekistan.assistance());
    assert_eq!(read("through_multilateral", json!("-")).unwrap(), read_back);
    assert_eq!(read("loan_net", Value::Null).unwrap().loan_net, None);
    for column in ["grants_total", "net", "gross"] {
        for dash in [json!("-"), Value::Null] {
            assert_eq!(read(column, dash).unwrap_err(), "expected an amount, found none");
        }
        let mut row = to_value(Country::Uzbekistan.assistance()).unwrap();
        row.as_object_mut().unwrap().remove(column);
        let error = serde_json::from_value::<Assistance>(row).unwrap_err();
        assert_eq!(error.to_string(), format!("missing field `{column}`"));
    }
}

#[test]
fn what_is_no_amount_is_an_error_that_repeats_it() {
    for (value, shown) in [
        ("", r#""""#),
        ("4.1e2", r#""4.1e2""#),
        ("--", r#""--""#),
        ("1.0\0\u{202e}", r#""1.0\0\u{202e}""#),
        (&"x".repeat(100_000), &format!("\"{}\" and more", "x".repeat(32))),
    ] {
        for column in ["gross", "loan_net"] {
            let error = read(column, json!(value)).unwrap_err();
            assert_eq!(error, format!("expected an amount, found {shown}"));
        }
    }
    for (value, found) in [(json!(412.69), "floating point `412.69`"), (json!(5), "integer `5`")] {
        let error = read("gross", value).unwrap_err();
        assert_eq!(error, format!("invalid type: {found}, expected a string"));
    }
    assert!(read("turnover", json!("1.00")).unwrap_err().starts_with("unknown field `turnover`"));
}

#[test]
fn a_name_is_read_as_from_text() {
    assert_eq!(serde_json::from_value::<Country>(json!("UZB")).unwrap(), Country::Uzbekistan);
    assert_eq!(serde_json::from_value::<Measure>(json!("Loan net")).unwrap(), Measure::LoanNet);
    let error = serde_json::from_value::<Subregion>(json!("Caucasas")).unwrap_err();
    assert!(
        error.to_string().starts_with("unknown subregion \"Caucasas\" (did you mean Caucasus?)")
    );
}
