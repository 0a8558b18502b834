//! `data/spellings.csv`: the spellings that are accepted besides the names and codes of a country.

use crate::country::Country;
use crate::country::codes::{COUNTRIES, NAMES, same_name, spelling};
use crate::csv::cells::fields;
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, Csv, row_count};

#[cfg(test)]
mod tests;

/// A text that is accepted, and the country that it means.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spelling {
    pub(crate) text: &'static str,
    pub(crate) country: Country,
}

const FILE: &str = include_str!("../../data/spellings.csv");
const HEADING: [&str; 3] = ["country", "spelling", "source"];
/// The number of spellings in `data/countries.csv`.
const OF_COUNTRIES: usize = Country::ALL.len() * NAMES;
/// The number of accepted spellings.
pub(crate) const COUNT: usize = OF_COUNTRIES + row_count(FILE);

/// The spellings of `data/countries.csv`, then those of `data/spellings.csv`.
pub(crate) static SPELLINGS: [Spelling; COUNT] = compiled!(read(FILE));

/// Reads the file and puts its spellings after those of the countries, `N` in all.
const fn read<const N: usize>(text: &'static str) -> Result<[Spelling; N], Fault> {
    let mut spellings = [of_country(0); N];
    let rows = N - OF_COUNTRIES;
    let mut csv = attempt!(Csv::open("data/spellings.csv", text, &HEADING));
    let mut n = 0;
    while n < N {
        spellings[n] = if n < OF_COUNTRIES {
            of_country(n)
        } else {
            let row = attempt!(csv.next_of(rows));
            attempt!(of_row(&row, spellings.split_at(n).0))
        };
        n += 1;
    }
    attempt!(csv.end_of(rows));
    Ok(spellings)
}

/// The spelling number `n` of `data/countries.csv`.
const fn of_country(n: usize) -> Spelling {
    Spelling {
        text: COUNTRIES[n / NAMES].names()[n % NAMES],
        country: Country::ALL[n / NAMES],
    }
}

/// Reads a row and checks that its spelling is none of those above.
const fn of_row(cells: &[Cell<'static>; 3], above: &[Spelling]) -> Result<Spelling, Fault> {
    let [country, text, source] = fields(cells, &HEADING);
    let country = Country::ALL[attempt!(country.one_of(&names()))];
    attempt!(source.text());
    let spelling = Spelling {
        text: attempt!(spelling(&text)),
        country,
    };
    let mut i = 0;
    while i < above.len() {
        if same_name(spelling.text, above[i].text) {
            let fault = text.must("not be another spelling of ");
            return Err(fault.quote(above[i].country.name().as_bytes()));
        }
        i += 1;
    }
    Ok(spelling)
}

const fn names() -> [&'static str; Country::ALL.len()] {
    let mut names = [""; Country::ALL.len()];
    let mut i = 0;
    while i < names.len() {
        names[i] = Country::ALL[i].name();
        i += 1;
    }
    names
}
