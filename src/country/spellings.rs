//! `data/spellings.csv`: the spellings that are accepted besides the names and codes of a country.

use crate::country::Country;
use crate::country::codes::{COUNTRIES, Codes, NAMES, same_name, spelling};
use crate::csv::cells::one_of;
use crate::csv::each::each;
use crate::csv::fault::{Fault, attempt, compiled};
use crate::csv::reader::{Cell, row_count};
use crate::csv::rows::rows;

#[cfg(test)]
mod tests;

rows! {
    "data/spellings.csv" above:
    /// A text that is accepted, and the country that it means.
    pub(crate) struct Spelling {
        pub(crate) country: Country = |country| one_of!(country, Country),
        pub(crate) text: &'static str = |spelling, source| {
            attempt!(source.text());
            new_spelling(spelling, above)
        },
    }
}

/// The number of spellings in `data/spellings.csv`.
const OF_FILE: usize = row_count(Spelling::FILE);
/// The number of spellings in `data/countries.csv`.
const OF_COUNTRIES: usize = Country::ALL.len() * NAMES;
/// The number of accepted spellings.
pub(crate) const COUNT: usize = OF_COUNTRIES + OF_FILE;

/// The spellings of `data/countries.csv`, then those of `data/spellings.csv`.
pub(crate) static SPELLINGS: [Spelling; COUNT] =
    with_countries(&compiled!(Spelling::read::<OF_FILE>(Spelling::FILE)));

/// Puts the spellings of the countries before those of the file, `N` in all.
const fn with_countries<const N: usize>(of_file: &[Spelling]) -> [Spelling; N] {
    let mut spellings = [of_file[0]; N];
    each!(n < N, {
        spellings[n] = match n.checked_sub(OF_COUNTRIES) {
            Some(n) => of_file[n],
            None => Spelling {
                country: Country::ALL[n / NAMES],
                text: COUNTRIES[n / NAMES].names()[n % NAMES],
            },
        };
    });
    spellings
}

/// Reads a spelling. It is a fault if a country or a row above already has it.
const fn new_spelling(cell: &Cell<'static>, above: &[Spelling]) -> Result<&'static str, Fault> {
    let text = attempt!(spelling(cell));
    let mut taken_by = Codes::named(text, &COUNTRIES);
    each!(i < above.len(), {
        if same_name(text, above[i].text) {
            taken_by = Some(above[i].country.name());
        }
    });
    match taken_by {
        Some(country) => Err(cell.must("not be another spelling of ").quote(country.as_bytes())),
        None => Ok(text),
    }
}
