//! `data/countries.csv`: the names and codes of the eight countries.

use crate::country::key::{Key, LONGEST};
use crate::country::{Country, Subregion};
use crate::csv::cells::{Field, fields};
use crate::csv::fault::{Fault, attempt, compiled, hidden_bytes};
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

/// How many of the columns are names to look a country up by: the first ones.
pub(crate) const NAMES: usize = 5;

impl Codes {
    /// The names to look the country up by, in the order of the columns.
    pub(crate) const fn names(&self) -> [&'static str; NAMES] {
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

/// Reads the file, whose rows are in the order of `Country::ALL`.
const fn read(text: &'static str) -> Result<[Codes; ROWS], Fault> {
    let mut csv = attempt!(Csv::open("data/countries.csv", text, &HEADING));
    let first = attempt!(csv.next_of(ROWS));
    let mut countries = [attempt!(codes(&first, &[])); ROWS];
    let mut i = 1;
    while i < ROWS {
        let cells = attempt!(csv.next_of(ROWS));
        countries[i] = attempt!(codes(&cells, countries.split_at(i).0));
        i += 1;
    }
    attempt!(csv.end_of(ROWS));
    Ok(countries)
}

/// Reads a row and checks that no name or number of it is one of a country above.
const fn codes(cells: &[Cell<'static>; 8], above: &[Codes]) -> Result<Codes, Fault> {
    let fields = fields(cells, &HEADING);
    let [
        name,
        m49_name,
        official_name,
        alpha2,
        alpha3,
        m49,
        dac,
        subregion,
    ] = &fields;
    let codes = Codes {
        name: attempt!(spelling(name)),
        m49_name: attempt!(spelling(m49_name)),
        official_name: attempt!(spelling(official_name)),
        alpha2: attempt!(code(alpha2, "two capital letters", 2, b'A', b'Z')),
        alpha3: attempt!(code(alpha3, "three capital letters", 3, b'A', b'Z')),
        m49: attempt!(code(m49, "three digits", 3, b'0', b'9')),
        dac_code: attempt!(dac_code(dac)),
        subregion: Subregion::ALL[attempt!(subregion.one_of(&SUBREGIONS))],
    };
    let mut i = 0;
    while i < above.len() {
        let mut n = 0;
        while n < NAMES {
            if above[i].is_named(codes.names()[n]) {
                return Err(taken(&fields[n], "a name", &above[i]));
            }
            n += 1;
        }
        if cells[5].says(above[i].m49) {
            return Err(taken(m49, "the m49", &above[i]));
        }
        if codes.dac_code == above[i].dac_code {
            return Err(taken(dac, "the dac_code", &above[i]));
        }
        i += 1;
    }
    Ok(codes)
}

const SUBREGIONS: [&str; 2] = [Subregion::ALL[0].name(), Subregion::ALL[1].name()];

impl Codes {
    const fn is_named(&self, name: &str) -> bool {
        let mut i = 0;
        while i < NAMES {
            if same_name(self.names()[i], name) {
                return true;
            }
            i += 1;
        }
        false
    }
}

const fn taken(field: &Field<'_>, what: &str, country: &Codes) -> Fault {
    let fault = field.must("not be ").text(what).text(" of ");
    fault.quote(country.name.as_bytes())
}

/// Returns `true` if two names are the same but for the case of ASCII letters.
pub(crate) const fn same_name(a: &str, b: &str) -> bool {
    match (Key::of(a.as_bytes()), Key::of(b.as_bytes())) {
        (Some(a), Some(b)) => a.is(&b),
        _ => false,
    }
}

/// Reads a name: words in any script, without digits, with single spaces between them.
pub(crate) const fn spelling(field: &Field<'static>) -> Result<&'static str, Fault> {
    let text = attempt!(field.text());
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let is_allowed = match bytes[i] {
            b' ' => bytes[i - 1] != b' ',
            b'A'..=b'Z' | b'a'..=b'z' | b',' | b'.' | b'-' | b'\'' => true,
            0x80.. => hidden_bytes(bytes.split_at(i).1) == 0,
            _ => false,
        };
        if !is_allowed {
            return Err(field.must(
                "be letters, commas, full stops, hyphens and apostrophes, with single spaces between words",
            ));
        }
        i += 1;
    }
    if Key::of(bytes).is_none() {
        let fault = field.must("have from 2 to ").count(LONGEST as u64);
        return Err(fault.text(" bytes"));
    }
    Ok(text)
}

const fn code(
    field: &Field<'static>,
    form: &str,
    len: usize,
    first: u8,
    last: u8,
) -> Result<&'static str, Fault> {
    let text = attempt!(field.text());
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() && first <= bytes[i] && bytes[i] <= last {
        i += 1;
    }
    if i < bytes.len() || bytes.len() != len {
        return Err(field.must("be ").text(form));
    }
    Ok(text)
}

const fn dac_code(field: &Field<'static>) -> Result<u16, Fault> {
    let digits = attempt!(code(field, "three digits", 3, b'0', b'9')).as_bytes();
    let mut number = 0;
    let mut i = 0;
    while i < digits.len() {
        number = number * 10 + (digits[i] - b'0') as u16;
        i += 1;
    }
    Ok(number)
}
