//! The eight countries of the chart, with the names and codes of `data/countries.csv`.

use core::fmt;

use crate::csv::reader::{Cell, read};
use crate::names::Subregion;

/// A country of the chart.
///
/// Countries are ordered as the chart prints them: by gross disbursement, the largest first. Their
/// names and codes are those of [`data/countries.csv`](crate::data#countriescsv).
///
/// # Accepted names
///
/// [`by_country`](crate::by_country), [`from_name`](Country::from_name), `FromStr` and `Deserialize`
/// read the same texts, in any case of ASCII letters:
///
/// - the ISO 3166-1 code of two or three letters, alone: `UZ`, `uzb`
/// - the name that the chart prints, the M49 name, the formal name, or a spelling of
///   [`data/spellings.csv`](crate::data#spellingscsv). Words may be separated by white space,
///   commas, full stops and byte-order marks, and by `_` or `-` between two letters. The words
///   `the`, `republic`, `rep` and `of` do not count, and neither does 共和国 after a name. So
///   `Armenia, Rep. of` and `kyrgyz-republic` are accepted.
///
/// ```
/// use assistance::Country;
///
/// let country: Country = "Kyrgyzstan".parse()?;
/// assert_eq!(country, Country::KyrgyzRepublic);
/// assert_eq!(country.name(), "Kyrgyz Republic");
/// assert_eq!(country.assistance().gross.to_string(), "27.91");
/// # Ok::<(), assistance::UnknownCountry>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Country {
    /// Uzbekistan, in Central Asia.
    Uzbekistan,
    /// Azerbaijan, in the Caucasus.
    Azerbaijan,
    /// The Kyrgyz Republic, in Central Asia. M49 names it Kyrgyzstan.
    #[doc(alias = "Kyrgyzstan")]
    KyrgyzRepublic,
    /// Tajikistan, in Central Asia.
    Tajikistan,
    /// Armenia, in the Caucasus.
    Armenia,
    /// Georgia, in the Caucasus.
    Georgia,
    /// Turkmenistan, in Central Asia.
    Turkmenistan,
    /// Kazakhstan, in Central Asia.
    Kazakhstan,
}

/// The names and codes of one country: a row of `data/countries.csv`.
#[derive(Clone, Copy)]
struct Codes {
    name: &'static str,
    m49_name: &'static str,
    official_name: &'static str,
    alpha2: &'static str,
    alpha3: &'static str,
    m49: &'static str,
    dac_code: u16,
    subregion: Subregion,
}

/// The rows of the file, in the order of [`Country::ALL`].
static CODES: [Codes; 8] = codes(FILE);

pub(crate) const FILE: &str = include_str!("../../data/countries.csv");

const fn codes(text: &'static str) -> [Codes; 8] {
    let headings =
        ["name", "m49_name", "official_name", "alpha2", "alpha3", "m49", "dac_code", "subregion"];
    let rows: [_; 8] = read("data/countries.csv", text, &headings);
    let mut codes = [row(&rows[0]); 8];
    let mut i = 1;
    while i < codes.len() {
        codes[i] = row(&rows[i]);
        let mut earlier = 0;
        while earlier < i {
            check_distinct(&rows[i], &rows[earlier]);
            earlier += 1;
        }
        i += 1;
    }
    codes
}

/// Raises a fault if two countries have the same text in a column other than `subregion`.
const fn check_distinct(row: &[Cell<'_>; 8], earlier: &[Cell<'_>; 8]) {
    let mut column = 0;
    while column < row.len() - 1 {
        if row[column].is(earlier[column].text) {
            row[column].expected("a name or code of no other country");
        }
        column += 1;
    }
}

const fn row(cells: &[Cell<'static>; 8]) -> Codes {
    let [name, m49_name, official_name, alpha2, alpha3, m49, dac_code, subregion] = cells;
    Codes {
        name: name.text,
        m49_name: m49_name.text,
        official_name: official_name.text,
        alpha2: code(alpha2, 2, *b"AZ", "two capital letters"),
        alpha3: code(alpha3, 3, *b"AZ", "three capital letters"),
        m49: code(m49, 3, *b"09", "three digits"),
        dac_code: match u16::from_str_radix(code(dac_code, 3, *b"09", "three digits"), 10) {
            Ok(number) => number,
            Err(_) => dac_code.expected("three digits"),
        },
        subregion: which_subregion(subregion),
    }
}

/// Reads a code of so many characters, each in a range.
const fn code<'a>(cell: &Cell<'a>, len: usize, [first, last]: [u8; 2], what: &str) -> &'a str {
    let bytes = cell.text.as_bytes();
    let mut n = 0;
    while n < bytes.len() && first <= bytes[n] && bytes[n] <= last {
        n += 1;
    }
    if n < bytes.len() || n != len {
        cell.expected(what)
    }
    cell.text
}

const fn which_subregion(cell: &Cell<'_>) -> Subregion {
    let [asia, caucasus] = Subregion::ALL;
    if cell.is(asia.name()) {
        asia
    } else if cell.is(caucasus.name()) {
        caucasus
    } else {
        cell.expected("the name of one of the two subregions")
    }
}

impl Country {
    /// The eight countries in printed order.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// let names = Country::ALL.map(Country::name);
    /// assert_eq!(names[..3], ["Uzbekistan", "Azerbaijan", "Kyrgyz Republic"]);
    /// ```
    pub const ALL: [Country; 8] = [
        Country::Uzbekistan,
        Country::Azerbaijan,
        Country::KyrgyzRepublic,
        Country::Tajikistan,
        Country::Armenia,
        Country::Georgia,
        Country::Turkmenistan,
        Country::Kazakhstan,
    ];

    const fn codes(self) -> &'static Codes {
        &CODES[self as usize]
    }

    /// Returns the name that the chart prints.
    ///
    /// ```
    /// assert_eq!(assistance::Country::KyrgyzRepublic.name(), "Kyrgyz Republic");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.codes().name
    }

    /// Returns the name in the UN M49 list.
    ///
    /// ```
    /// assert_eq!(assistance::Country::KyrgyzRepublic.m49_name(), "Kyrgyzstan");
    /// ```
    #[must_use]
    pub const fn m49_name(self) -> &'static str {
        self.codes().m49_name
    }

    /// Returns the formal name, as in the United Nations terminology database (without its leading
    /// "the") and ISO 3166.
    ///
    /// The M49 list has no formal names.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.official_name(), "Republic of Armenia");
    /// ```
    #[must_use]
    pub const fn official_name(self) -> &'static str {
        self.codes().official_name
    }

    /// Returns the ISO 3166-1 code of two letters.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.alpha2(), "AM");
    /// ```
    #[must_use]
    #[doc(alias = "iso")]
    pub const fn alpha2(self) -> &'static str {
        self.codes().alpha2
    }

    /// Returns the ISO 3166-1 code of three letters.
    ///
    /// SDMX uses it, too, as in [`Observation::sdmx_key`](crate::Observation::sdmx_key).
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.alpha3(), "ARM");
    /// ```
    #[must_use]
    #[doc(alias = "iso")]
    pub const fn alpha3(self) -> &'static str {
        self.codes().alpha3
    }

    /// Returns the UN M49 code: three digits, as text, because leading zeros are significant.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.m49(), "051");
    /// ```
    #[must_use]
    pub const fn m49(self) -> &'static str {
        self.codes().m49
    }

    /// Returns the recipient code in the DAC code lists.
    ///
    /// ```
    /// assert_eq!(assistance::Country::Armenia.dac_code(), 610);
    /// ```
    #[must_use]
    pub const fn dac_code(self) -> u16 {
        self.codes().dac_code
    }

    /// Returns the subregion of the country:
    /// [how that is known](crate::concepts#countries-subregions-and-the-region).
    ///
    /// ```
    /// use assistance::{Country, Subregion};
    ///
    /// assert_eq!(Country::Armenia.subregion(), Subregion::Caucasus);
    /// ```
    #[must_use]
    pub const fn subregion(self) -> Subregion {
        self.codes().subregion
    }

    /// Returns the country with a UN M49 code: its three digits, or those without leading zeros.
    ///
    /// The leading zeros count in M49, but spreadsheets and other programs often drop them.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_m49("051"), Some(Country::Armenia));
    /// assert_eq!(Country::from_m49("51"), Some(Country::Armenia));
    /// assert_eq!(Country::from_m49("0051"), None);
    /// ```
    #[must_use]
    pub fn from_m49(code: &str) -> Option<Country> {
        Country::ALL.into_iter().find(|country| {
            let own = country.m49();
            own == code || own.trim_start_matches('0') == code
        })
    }

    /// Returns the country with a recipient code of the DAC code lists.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::from_dac_code(617), Some(Country::Uzbekistan));
    /// assert_eq!(Country::from_dac_code(701), None); // Japan, the donor
    /// ```
    #[must_use]
    pub fn from_dac_code(code: u16) -> Option<Country> {
        Country::ALL.into_iter().find(|country| country.dac_code() == code)
    }
}

/// Formats the name that the chart prints. Width, fill and alignment apply.
impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::{Country, FILE, codes};
    use crate::csv::testing::{changed, check_damaged, fault_of};

    #[test]
    fn a_malformed_file_is_refused() {
        for (from, to, expected) in [
            (
                "alpha2,alpha3",
                "alpha3,alpha2",
                "1:29: expected the heading `alpha2`, found `alpha3`",
            ),
            (",KG,", ",kg,", "4:44: alpha2: expected two capital letters, found `kg`"),
            (",KG,", ",K[,", "4:44: alpha2: expected two capital letters, found `K[`"),
            (",KG,", ",KG1,", "4:44: alpha2: expected two capital letters, found `KG1`"),
            (",KGZ,", ",KG,", "4:47: alpha3: expected three capital letters, found `KG`"),
            (",KGZ,", ",K@Z,", "4:47: alpha3: expected three capital letters, found `K@Z`"),
            (",417,", ",41,", "4:51: m49: expected three digits, found `41`"),
            (",614,", ",6/4,", "4:55: dac_code: expected three digits, found `6/4`"),
            (
                ",613,",
                ",617,",
                "9:57: dac_code: expected a name or code of no other country, found `617`",
            ),
            (
                "031,611,Caucasus",
                "031,611,Western Asia",
                "3:61: subregion: expected the name of one of the two subregions, found `Western Asia`",
            ),
        ] {
            let fault = fault_of(|| codes(changed(FILE, from, to)));
            assert_eq!(fault, format!("data/countries.csv:{expected}"));
        }
    }

    #[test]
    fn a_numeric_code_may_lack_its_leading_zeros_alone() {
        for country in Country::ALL {
            assert_eq!(Country::from_m49(country.m49()), Some(country));
            assert_eq!(Country::from_dac_code(country.dac_code()), Some(country));
        }
        assert_eq!(Country::from_m49("31"), Some(Country::Azerbaijan));
        for code in ["0051", " 051", "+51", "1", ""] {
            assert_eq!(Country::from_m49(code), None, "{code}");
        }
    }

    #[test]
    fn a_damaged_file_is_read_or_refused_safely() {
        check_damaged("countries.csv", FILE, codes);
    }
}
