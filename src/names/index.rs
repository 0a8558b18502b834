//! Every accepted name in its normal form, and what it names. The names of the countries are those
//! of `data/countries.csv` and `data/spellings.csv`, which are read while the crate compiles.

use crate::csv::reader::{Cell, lines, longer, read, same};
use crate::names::key::as_printed;
use crate::names::normal::{Normal, capacity};
use crate::names::{Country, Recipient, Subregion, country};

const FILE: &str = include_str!("../../data/spellings.csv");

/// The fewest bytes of the normal form of a name. What is shorter is a code.
pub(super) const SHORTEST_NAME: usize = 4;

/// No name is longer than a line of its file, or than that of another row.
const LONGEST_NAME: usize = longer(
    longer(lines(country::FILE).longest, lines(FILE).longest),
    Recipient::MultipleCountries.name().len(),
);

/// The normal form of a text that may be a name.
pub(super) type NormalForm = Normal<{ capacity(LONGEST_NAME) }>;

/// What a name refers to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Named {
    Recipient(Recipient),
    Subregion(Subregion),
}

impl Named {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Named::Recipient(recipient) => recipient.name(),
            Named::Subregion(subregion) => subregion.name(),
        }
    }

    pub(super) fn country(self) -> Option<Country> {
        self.recipient()?.country()
    }

    pub(super) fn recipient(self) -> Option<Recipient> {
        if let Named::Recipient(recipient) = self { Some(recipient) } else { None }
    }

    pub(super) fn subregion(self) -> Option<Subregion> {
        if let Named::Subregion(subregion) = self { Some(subregion) } else { None }
    }
}

/// The names of what is not a country: as printed, the kind of a row, the variant.
const OTHERS: [(&str, Named); 9] = {
    let multiple = Named::Recipient(Recipient::MultipleCountries);
    let total = Named::Recipient(Recipient::RegionTotal);
    let asia = Named::Subregion(Subregion::CentralAsia);
    let caucasus = Named::Subregion(Subregion::Caucasus);
    [
        (multiple.name(), multiple),
        (Recipient::MultipleCountries.kind(), multiple),
        ("MultipleCountries", multiple),
        (total.name(), total),
        (Recipient::RegionTotal.kind(), total),
        ("RegionTotal", total),
        (asia.name(), asia),
        ("CentralAsia", asia),
        (caucasus.name(), caucasus),
    ]
};

const OF_COUNTRIES: usize = 3 * Country::ALL.len();
const IN_CODE: usize = OF_COUNTRIES + OTHERS.len();
const SPELLINGS: usize = lines(FILE).count.saturating_sub(1);

static NAMES: [(NormalForm, Named); IN_CODE + SPELLINGS] = names(FILE);

/// Returns the names of the countries, then the others, then the further spellings.
const fn names(spellings: &'static str) -> [(NormalForm, Named); IN_CODE + SPELLINGS] {
    let mut names = [(normal(OTHERS[0].0), OTHERS[0].1); IN_CODE + SPELLINGS];
    let mut n = 0;
    while n < IN_CODE {
        let (name, named) = if n < OF_COUNTRIES {
            let country = Country::ALL[n / 3];
            let names = [country.name(), country.m49_name(), country.official_name()];
            (names[n % 3], Named::Recipient(Recipient::Country(country)))
        } else {
            OTHERS[n - OF_COUNTRIES]
        };
        names[n] = (normal(name), named);
        n += 1;
    }
    let rows: [_; SPELLINGS] =
        read("data/spellings.csv", spellings, &["country", "spelling", "source"]);
    while n < names.len() {
        let [country, spelling, source] = &rows[n - IN_CODE];
        if source.text.is_empty() {
            source.expected("who uses the spelling");
        }
        let normal = normal(spelling.text);
        if normal.as_bytes().len() < SHORTEST_NAME {
            spelling.expected("a name of four letters or more");
        }
        let mut other = 0;
        while other < n {
            if same(names[other].0.as_bytes(), normal.as_bytes()) {
                let fault = spelling.fault().text("expected a new name, found ");
                let fault = fault.quote(spelling.text).text(", which already means ");
                fault.quote(names[other].1.name()).raise();
            }
            other += 1;
        }
        names[n] = (normal, Named::Recipient(Recipient::Country(which_country(country))));
        n += 1;
    }
    names
}

const fn which_country(cell: &Cell<'_>) -> Country {
    let mut i = 0;
    while i < Country::ALL.len() {
        if cell.is(Country::ALL[i].name()) {
            return Country::ALL[i];
        }
        i += 1;
    }
    cell.expected("the printed name of one of the eight countries")
}

const fn normal(name: &str) -> NormalForm {
    NormalForm::of(name.as_bytes()).expect("the capacity is that of the longest name")
}

/// Finds what a text names: a code alone, or a text with the normal form of a name.
#[inline]
pub(super) fn find(text: &str) -> Option<Named> {
    match as_printed(text) {
        Some(country) => Some(Named::Recipient(Recipient::Country(country))),
        None => find_normal(text),
    }
}

/// The cold path of `find`, kept out of line.
#[cold]
#[inline(never)]
fn find_normal(text: &str) -> Option<Named> {
    let code = trimmed(text);
    if code.len() < SHORTEST_NAME {
        return as_printed(code).map(|country| Named::Recipient(country.into()));
    }
    let normal = NormalForm::of(text.as_bytes())?;
    let normal = normal.as_bytes();
    let named = NAMES.iter().find(|(name, _)| name.as_bytes() == normal);
    named.map(|(_, named)| *named)
}

/// Returns every name in its normal form.
pub(super) fn normal_names() -> impl Iterator<Item = (&'static str, Named)> {
    NAMES.iter().map(|(name, named)| (name.as_str(), *named))
}

/// Returns a text without white space and byte-order marks at its ends.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::testing::{changed, check_damaged, fault_of};

    #[test]
    fn a_malformed_spelling_is_refused() {
        let line = "Kyrgyz Republic,Kirghizia,variant transliteration\n";
        let known = |name: &str, named: &str| {
            format!("spelling: expected a new name, found `{name}`, which already means `{named}`")
        };
        for (to, expected) in [
            (
                "Kirghizia,Kirghizia,a test",
                "country: expected the printed name of one of the eight countries, \
                 found `Kirghizia`"
                    .to_owned(),
            ),
            (
                "Kyrgyz Republic,Kirghizia,",
                "source: expected who uses the spelling, found ``".to_owned(),
            ),
            (
                "Kyrgyz Republic,KIR.,a test",
                "spelling: expected a name of four letters or more, found `KIR.`".to_owned(),
            ),
            (
                "Kyrgyz Republic,The Kyrgyz-republic,a test",
                known("The Kyrgyz-republic", "Kyrgyz Republic"),
            ),
            ("Kyrgyz Republic,kazakhstan,a test", known("kazakhstan", "Kazakhstan")),
            ("Kyrgyz Republic,the Caucasus,a test", known("the Caucasus", "Caucasus")),
            (
                "Kyrgyz Republic,region-total,a test",
                known("region-total", Recipient::RegionTotal.name()),
            ),
        ] {
            let fault = fault_of(|| names(changed(FILE, line, &format!("{to}\n"))));
            let (place, found) = fault.split_once(": ").unwrap();
            assert!(place.starts_with("data/spellings.csv:5:"), "{place}");
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn a_name_may_have_four_letters() {
        let text = changed(FILE, ",Kirghizia,", ",Kirg,");
        assert_eq!(fault_of(|| names(text)), "no fault");
    }

    #[test]
    fn a_damaged_file_is_read_or_refused_safely() {
        check_damaged("spellings.csv", FILE, names);
    }
}
