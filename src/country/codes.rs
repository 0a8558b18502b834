//! `data/countries.csv`: the names and codes of the eight countries.

use crate::country::key::{Key, LONGEST};
use crate::country::{Country, Subregion};
use crate::csv::cells::one_of;
use crate::csv::fault::{Fault, attempt, compiled, hidden_bytes};
use crate::csv::reader::Cell;
use crate::csv::rows::rows;

#[cfg(test)]
mod tests;

rows! {
    "data/countries.csv" above:
    /// The names and codes of one country.
    pub(crate) struct Codes {
        pub(crate) name: &'static str = |name| new_name(name, above),
        pub(crate) m49_name: &'static str = |m49_name| new_name(m49_name, above),
        pub(crate) official_name: &'static str = |official_name| new_name(official_name, above),
        pub(crate) alpha2: &'static str = |alpha2| {
            attempt!(code(alpha2, "two capital letters", 2, b'A', b'Z'));
            new_name(alpha2, above)
        },
        pub(crate) alpha3: &'static str = |alpha3| {
            attempt!(code(alpha3, "three capital letters", 3, b'A', b'Z'));
            new_name(alpha3, above)
        },
        pub(crate) m49: &'static str = |m49| code(m49, "three digits", 3, b'0', b'9'),
        pub(crate) dac_code: u16 = |dac_code| new_codes(m49, dac_code, above),
        pub(crate) subregion: Subregion = |subregion| one_of!(subregion, Subregion),
    }
}

/// The countries in the order of `Country::ALL`.
pub(crate) static COUNTRIES: [Codes; Country::ALL.len()] = compiled!(Codes::read(Codes::FILE));

/// The number of names to look a country up by.
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

    /// Returns the first of some countries that has a name.
    pub(crate) const fn named<'a>(name: &str, countries: &'a [Codes]) -> Option<&'a Codes> {
        let mut n = 0;
        while n < countries.len() * NAMES {
            let country = &countries[n / NAMES];
            if same_name(country.names()[n % NAMES], name) {
                return Some(country);
            }
            n += 1;
        }
        None
    }
}

/// Returns `true` if two names are the same but for the case of ASCII letters.
pub(crate) const fn same_name(a: &str, b: &str) -> bool {
    match (Key::of(a.as_bytes()), Key::of(b.as_bytes())) {
        (Some(a), Some(b)) => a.is(&b),
        _ => false,
    }
}

/// Reads a name: words in any script, without digits, with single spaces between them.
pub(crate) const fn spelling(cell: &Cell<'static>) -> Result<&'static str, Fault> {
    let text = attempt!(cell.text());
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
            return Err(cell.must(
                "be letters, commas, full stops, hyphens and apostrophes, with single spaces between words",
            ));
        }
        i += 1;
    }
    if Key::of(bytes).is_none() {
        let fault = cell.must("have from 2 to ").count(LONGEST as u64);
        return Err(fault.text(" bytes"));
    }
    Ok(text)
}

/// Reads a name that no country above has.
const fn new_name(cell: &Cell<'static>, above: &[Codes]) -> Result<&'static str, Fault> {
    let name = attempt!(spelling(cell));
    match Codes::named(name, above) {
        Some(country) => Err(taken(cell, "not be a name of ", country)),
        None => Ok(name),
    }
}

/// Reads the DAC code, and checks that no country above has it or the M49 code.
const fn new_codes(m49: &Cell<'_>, dac: &Cell<'_>, above: &[Codes]) -> Result<u16, Fault> {
    let digits = attempt!(code(dac, "three digits", 3, b'0', b'9'));
    let Ok(dac_code) = u16::from_str_radix(digits, 10) else {
        panic!("three digits are a number");
    };
    let mut i = 0;
    while i < above.len() {
        if m49.says(above[i].m49) {
            return Err(taken(m49, "not be the m49 of ", &above[i]));
        }
        if dac_code == above[i].dac_code {
            return Err(taken(dac, "not be the dac_code of ", &above[i]));
        }
        i += 1;
    }
    Ok(dac_code)
}

const fn taken(cell: &Cell<'_>, what: &str, country: &Codes) -> Fault {
    cell.must(what).quote(country.name.as_bytes())
}

/// Reads a code of `len` characters from `first` to `last`.
const fn code<'a>(
    cell: &Cell<'a>,
    form: &str,
    len: usize,
    first: u8,
    last: u8,
) -> Result<&'a str, Fault> {
    let bytes = cell.text.as_bytes();
    let mut i = 0;
    while i < bytes.len() && first <= bytes[i] && bytes[i] <= last {
        i += 1;
    }
    if i < bytes.len() || i != len {
        return Err(cell.must("be ").text(form));
    }
    Ok(cell.text)
}
