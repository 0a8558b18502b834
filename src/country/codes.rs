//! `data/countries.csv`: the names and codes of the eight countries.

use crate::country::key::{Key, LONGEST};
use crate::country::{Country, Subregion};
use crate::csv::cells::one_of;
use crate::csv::each::each;
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
            attempt!(code(alpha2, "two capital letters", "AA"));
            new_name(alpha2, above)
        },
        pub(crate) alpha3: &'static str = |alpha3| {
            attempt!(code(alpha3, "three capital letters", "AAA"));
            new_name(alpha3, above)
        },
        pub(crate) m49: &'static str = |m49| code(m49, "three digits", "000"),
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
        [self.name, self.m49_name, self.official_name, self.alpha2, self.alpha3]
    }

    /// Returns the printed name of the first of some countries that has a name.
    pub(crate) const fn named(name: &str, countries: &[Codes]) -> Option<&'static str> {
        each!(n < countries.len() * NAMES, {
            let country = &countries[n / NAMES];
            if same_name(country.names()[n % NAMES], name) {
                return Some(country.name);
            }
        });
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
    each!(i < bytes.len(), {
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
    });
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
        Some(country) => Err(cell.must("not be a name of ").quote(country.as_bytes())),
        None => Ok(name),
    }
}

/// Reads the DAC code, and checks that no country above has it or the M49 code.
const fn new_codes(m49: &Cell<'_>, dac: &Cell<'_>, above: &[Codes]) -> Result<u16, Fault> {
    let digits = attempt!(code(dac, "three digits", "000"));
    let Ok(dac_code) = u16::from_str_radix(digits, 10) else {
        panic!("three digits are a number");
    };
    each!(i < above.len(), {
        let country = above[i].name.as_bytes();
        if m49.says(above[i].m49) {
            return Err(m49.must("not be the m49 of ").quote(country));
        }
        if dac_code == above[i].dac_code {
            return Err(dac.must("not be the dac_code of ").quote(country));
        }
    });
    Ok(dac_code)
}

/// Reads a code in capital letters or digits: as many, and of the kind, as an example has.
const fn code<'a>(cell: &Cell<'a>, form: &str, example: &str) -> Result<&'a str, Fault> {
    let (code, example) = (cell.text.as_bytes(), example.as_bytes());
    let mut is_code = code.len() == example.len();
    each!(i < code.len(), {
        is_code &= match example[0] {
            b'0' => code[i].is_ascii_digit(),
            _ => code[i].is_ascii_uppercase(),
        };
    });
    if is_code { Ok(cell.text) } else { Err(cell.must("be ").text(form)) }
}
