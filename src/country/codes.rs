//! `data/countries.csv`: the names and codes of the eight countries.

use crate::country::look_up::LONGEST;
use crate::country::{Country, Subregion};
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, Csv};

#[cfg(test)]
mod tests;

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

/// The names of a country that are accepted: printed, M49, official, and two codes.
pub(crate) const SPELLINGS: usize = 5;

impl Codes {
    /// Every name that is accepted for the country: the first columns of the file.
    pub(crate) const fn spellings(&self) -> [&'static str; SPELLINGS] {
        [
            self.name,
            self.m49_name,
            self.official_name,
            self.alpha2,
            self.alpha3,
        ]
    }
}

const ROWS: usize = Country::ALL.len();
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

pub(crate) static COUNTRIES: [Codes; ROWS] =
    compiled!(read(include_str!("../../data/countries.csv")));

/// Reads the file; the order of its rows is the order of the enumeration `Country`.
pub(crate) const fn read(text: &'static str) -> Result<[Codes; ROWS], Fault> {
    let mut csv = attempt!(Csv::open("data/countries.csv", text, &HEADING));
    let first = attempt!(csv.next_of(ROWS));
    let mut countries = [attempt!(codes(&first)); ROWS];
    let mut i = 1;
    while i < ROWS {
        let cells = attempt!(csv.next_of(ROWS));
        countries[i] = attempt!(codes(&cells));
        let above = countries.split_at(i).0;
        attempt!(check_names(&cells, above));
        attempt!(check_numbers(&cells, countries[i].dac_code, above));
        i += 1;
    }
    attempt!(csv.end_of(ROWS));
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

/// Every name of a country leads to it alone.
const fn check_names(row: &[Cell<'static>; 8], above: &[Codes]) -> Result<(), Fault> {
    let mut i = 0;
    while i < above.len() * SPELLINGS * SPELLINGS {
        let country = &above[i / SPELLINGS / SPELLINGS];
        let name = country.spellings()[i / SPELLINGS % SPELLINGS];
        let column = i % SPELLINGS;
        if same_letters(row[column].text.as_bytes(), name.as_bytes()) {
            let fault = row[column].fault(HEADING[column]);
            let fault = fault.text(", which is a name of ");
            return Err(fault.quote(country.name.as_bytes()));
        }
        i += 1;
    }
    Ok(())
}

/// Every number of a country leads to it alone.
const fn check_numbers(
    row: &[Cell<'static>; 8],
    dac_code: u16,
    above: &[Codes],
) -> Result<(), Fault> {
    let mut i = 0;
    while i < above.len() {
        let country = &above[i];
        if row[5].says(country.m49) {
            return Err(taken(&row[5], HEADING[5], country));
        }
        if dac_code == country.dac_code {
            return Err(taken(&row[6], HEADING[6], country));
        }
        i += 1;
    }
    Ok(())
}

const fn taken(cell: &Cell<'_>, column: &str, country: &Codes) -> Fault {
    let fault = cell.fault(column).text(", which is the ").text(column);
    fault.text(" of ").quote(country.name.as_bytes())
}

const fn same_letters(a: &[u8], b: &[u8]) -> bool {
    let mut i = 0;
    while i < a.len() && i < b.len() && a[i].eq_ignore_ascii_case(&b[i]) {
        i += 1;
    }
    i == a.len() && i == b.len()
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
    if bytes.len() < 2 || bytes.len() > LONGEST {
        let fault = cell.fault(column).text(", and must have from 2 to ");
        return Err(fault.count(LONGEST as u64).text(" characters"));
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
