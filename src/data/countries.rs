//! `data/countries.csv`: the names and codes of the eight countries.

use super::csv::{Cell, Csv};
use super::fault::{Fault, attempt, compiled};
use crate::Subregion;

/// The names and codes of one country.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Codes {
    pub(crate) name: &'static str,
    pub(crate) m49_name: &'static str,
    pub(crate) official_name: &'static str,
    pub(crate) alpha2: &'static str,
    pub(crate) alpha3: &'static str,
    pub(crate) m49: &'static str,
    pub(crate) dac_code: u16,
    pub(crate) subregion: Subregion,
}

const HEADING: [&str; 8] = [
    "name",
    "m49_name",
    "official_name",
    "alpha2",
    "alpha3",
    "m49",
    "dac_code",
    "subregion",
];

pub(crate) static COUNTRIES: [Codes; 8] = compiled!(read(include_str!("../../data/countries.csv")));

/// Reads the file; the order of its rows is the order of the enumeration `Country`.
pub(crate) const fn read(text: &'static str) -> Result<[Codes; 8], Fault> {
    let csv = attempt!(Csv::open("data/countries.csv", text, &HEADING));
    let rows: [_; 8] = attempt!(csv.rows());
    let mut countries = [attempt!(codes(&rows[0])); 8];
    let mut i = 1;
    while i < countries.len() {
        countries[i] = attempt!(codes(&rows[i]));
        i += 1;
    }
    Ok(countries)
}

const fn codes(row: &[Cell<'static>; 8]) -> Result<Codes, Fault> {
    let [
        name,
        m49_name,
        official_name,
        alpha2,
        alpha3,
        m49,
        dac_code,
        subregion,
    ] = row;
    Ok(Codes {
        name: attempt!(words(name, HEADING[0])),
        m49_name: attempt!(words(m49_name, HEADING[1])),
        official_name: attempt!(words(official_name, HEADING[2])),
        alpha2: attempt!(code(
            alpha2,
            HEADING[3],
            "two capital letters",
            2,
            b'A',
            b'Z'
        )),
        alpha3: attempt!(code(
            alpha3,
            HEADING[4],
            "three capital letters",
            3,
            b'A',
            b'Z'
        )),
        m49: attempt!(code(m49, HEADING[5], "three digits", 3, b'0', b'9')),
        dac_code: attempt!(dac(dac_code)),
        subregion: attempt!(subregion_of(subregion)),
    })
}

/// A name: letters, with single spaces between words.
const fn words(cell: &Cell<'static>, column: &str) -> Result<&'static str, Fault> {
    let bytes = cell.text.as_bytes();
    let mut previous = b' ';
    let mut i = 0;
    while i < bytes.len() {
        let space = bytes[i] == b' ' && previous != b' ';
        if !space && !bytes[i].is_ascii_alphabetic() {
            break;
        }
        previous = bytes[i];
        i += 1;
    }
    if i < bytes.len() || previous == b' ' {
        return Err(cell
            .fault(column)
            .text(", and must be words of the letters A to Z with single spaces between them"));
    }
    Ok(cell.text)
}

const fn code(
    cell: &Cell<'static>,
    column: &str,
    form: &str,
    len: usize,
    first: u8,
    last: u8,
) -> Result<&'static str, Fault> {
    let bytes = cell.text.as_bytes();
    let mut i = 0;
    while i < bytes.len() && first <= bytes[i] && bytes[i] <= last {
        i += 1;
    }
    if i < bytes.len() || bytes.len() != len {
        return Err(cell.fault(column).text(", and must be ").text(form));
    }
    Ok(cell.text)
}

const fn dac(cell: &Cell<'static>) -> Result<u16, Fault> {
    let digits = attempt!(code(cell, HEADING[6], "three digits", 3, b'0', b'9')).as_bytes();
    let mut number = 0;
    let mut i = 0;
    while i < digits.len() {
        number = number * 10 + (digits[i] - b'0') as u16;
        i += 1;
    }
    Ok(number)
}

const fn subregion_of(cell: &Cell<'static>) -> Result<Subregion, Fault> {
    let mut i = 0;
    while i < Subregion::ALL.len() {
        if cell.says(Subregion::ALL[i].name()) {
            return Ok(Subregion::ALL[i]);
        }
        i += 1;
    }
    let fault = cell.fault(HEADING[7]).text(", and must be ");
    let fault = fault
        .quote(Subregion::ALL[0].name().as_bytes())
        .text(" or ");
    Err(fault.quote(Subregion::ALL[1].name().as_bytes()))
}
