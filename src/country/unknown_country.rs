//! The error for a text that names no country of the chart.

use alloc::vec::Vec;
use core::fmt;

use crate::country::look_up::SPELLINGS;
use crate::country::{Country, Recipient, Subregion};
use crate::text::input::Rejected;
use crate::text::nearest::{nearest, plain, words};

/// The error for a text that names no country of the chart.
///
/// Show the sentence to the person who typed the text. It repeats the text, lists the eight
/// countries, and adds a hint where the text is a slip of the hand in an accepted name, names a
/// subregion or another row, or is a numeric code.
///
/// Making the error copies at most 64 characters of the text. Showing it compares the words of the
/// text with every accepted spelling, which takes a thousand times as long as a look-up, or more.
///
/// ```
/// let error = assistance::by_country("Uzbekstan").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "unknown country \"Uzbekstan\" (did you mean Uzbekistan?): \
///      the chart covers Uzbekistan, Azerbaijan, Kyrgyz Republic, Tajikistan, \
///      Armenia, Georgia, Turkmenistan, Kazakhstan; \
///      give one of these names, or its ISO 3166 code of two or three letters",
/// );
/// ```
///
/// To word a message of your own, use [`given`](UnknownCountry::given) and
/// [`suggestion`](UnknownCountry::suggestion). Escape the rejected text in HTML, because it is not
/// trusted:
///
/// ```
/// fn page(name: &str) -> String {
///     match assistance::by_country(name) {
///         Ok(row) => format!("<p>{}: {}</p>", row.recipient, row.gross),
///         Err(error) => {
///             let given = error.given().replace('&', "&amp;").replace('<', "&lt;");
///             let hint = match error.suggestion() {
///                 Some(country) => format!(" Did you mean {country}?"),
///                 None => String::new(),
///             };
///             format!("<p>The chart has no country “{given}”.{hint}</p>")
///         }
///     }
/// }
/// assert!(page("Uzbekstan").contains("Did you mean Uzbekistan?"));
/// assert!(page("<script>").contains("“&lt;script>”"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownCountry(Rejected);

impl UnknownCountry {
    #[cold]
    pub(crate) fn new(given: &str) -> UnknownCountry {
        UnknownCountry(Rejected::new(given))
    }

    /// Returns the rejected text, or its first 64 characters if it is longer.
    ///
    /// ```
    /// let error = assistance::by_country("Atlantis").unwrap_err();
    /// assert_eq!(error.given(), "Atlantis");
    /// ```
    #[must_use]
    pub fn given(&self) -> &str {
        self.0.start()
    }

    /// Returns the country that was probably meant, or `None`.
    ///
    /// A country is suggested for a slip of the hand, and not for a resemblance:
    ///
    /// - One letter may be wrong in a word of up to eight letters, two in a longer one, three from
    ///   twelve on; none in a word of up to three letters or five kana. The shorter of the two words
    ///   counts. The start of a name will do, if it has five letters.
    /// - The words the, republic, rep, of and country do not count while another word is left, nor
    ///   does 共和国 after a name. A note mark does not count: a star, a number of one or two digits
    ///   after the name, and in brackets one letter or the word note.
    /// - A code may be next to the name of its country: `AM Armenia`, `610 Armenia`.
    ///
    /// Any other word may change what is meant, and so may the code of another country. Two countries
    /// that are equally close give none, as does a text of more than 64 characters.
    ///
    /// The suggestion is computed on each call, at the price of showing the error.
    ///
    /// ```
    /// use assistance::{Country, by_country};
    ///
    /// assert_eq!(by_country("Kazahstan").unwrap_err().suggestion(), Some(Country::Kazakhstan));
    /// assert_eq!(by_country("Georgia (1)").unwrap_err().suggestion(), Some(Country::Georgia));
    /// assert_eq!(by_country("Georgia (US)").unwrap_err().suggestion(), None);
    /// assert_eq!(by_country("Afghanistan").unwrap_err().suggestion(), None);
    /// ```
    #[must_use]
    pub fn suggestion(&self) -> Option<Country> {
        match meaning(&self.0)? {
            Meaning::Row(row) => row.country(),
            Meaning::Subregion(_) | Meaning::Number => None,
        }
    }
}

/// What a rejected text probably means.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Meaning {
    Row(Recipient),
    Subregion(Subregion),
    Number,
}

/// The fewest bytes that the words that count may have together.
const SHORTEST: usize = 5;

/// Words that do not count while another word is left.
const FILLERS: [&str; 5] = ["the", "republic", "rep", "of", "country"];

/// Returns what a text probably means, if anything. A text that is not kept whole may go on with a
/// word that changes its meaning.
pub(super) fn meaning(rejected: &Rejected) -> Option<Meaning> {
    let given = rejected.whole()?;
    if !given.contains(char::is_alphabetic) {
        let code = given.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        let is_number = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_digit());
        return is_number.then_some(Meaning::Number);
    }
    if let Ok(row) = given.parse() {
        return Some(Meaning::Row(row));
    }
    if let Ok(subregion) = given.parse() {
        return Some(Meaning::Subregion(subregion));
    }
    let text = plain(given);
    let (mut codes, mut names) = (Vec::new(), Vec::new());
    for word in words(&text) {
        match country_of_code(word) {
            Some(country) => codes.push(Meaning::Row(country.into())),
            None => names.push(word),
        }
    }
    let meaning = match codes.first() {
        Some(code) if names.is_empty() => *code,
        _ => meaning_of_name(&names)?,
    };
    // A name may have the code of its country beside it, and no other.
    codes.iter().all(|code| *code == meaning).then_some(meaning)
}

fn country_of_code(word: &str) -> Option<Country> {
    let letters = Country::from_alpha2(word).or_else(|| Country::from_alpha3(word));
    letters
        .or_else(|| Country::from_m49(word))
        .or_else(|| Country::from_dac_code(word.parse().ok()?))
}

fn meaning_of_name(words: &[&str]) -> Option<Meaning> {
    if words == ["total"] {
        return Some(Meaning::Row(Recipient::RegionTotal));
    }
    // A code is no name to be misspelt: "Armé" is not ARM.
    let names = SPELLINGS.iter().filter(|(text, _)| text.len() > 3);
    let countries = names.map(|(text, country)| (*text, Meaning::Row((*country).into())));
    let rows = [Recipient::MultipleCountries, Recipient::RegionTotal];
    let rows = rows.map(|row| (row.name(), Meaning::Row(row)));
    let subregions = [
        ("Central Asia", Meaning::Subregion(Subregion::CentralAsia)),
        // With its article, or Cauca in Colombia would be the start of it.
        ("the Caucasus", Meaning::Subregion(Subregion::Caucasus)),
    ];
    let candidates = countries.chain(rows).chain(subregions);
    let telling: Vec<&str> = words.iter().copied().filter(|word| !FILLERS.contains(word)).collect();
    // "Republic of K" is the start of many names.
    if telling.iter().map(|word| word.len()).sum::<usize>() < SHORTEST {
        return None;
    }
    let meaning = nearest(words, candidates.clone());
    if telling == words {
        return meaning;
    }
    meaning.or_else(|| nearest(&telling, candidates))
}

impl fmt::Display for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown country {}", self.0)?;
        match meaning(&self.0) {
            Some(Meaning::Row(Recipient::Country(country))) => {
                write!(f, " (did you mean {country}?)")?;
            }
            Some(Meaning::Row(row)) => write!(f, " (the row \"{row}\" is not a country)")?,
            Some(Meaning::Subregion(one)) => write!(f, " ({one} is a subregion, not a country)")?,
            Some(Meaning::Number) => f.write_str(" (a numeric code is not accepted here)")?,
            None => {}
        }
        let covered = Country::ALL.map(Country::name).join(", ");
        write!(f, ": the chart covers {covered}; ")?;
        f.write_str("give one of these names, or its ISO 3166 code of two or three letters")
    }
}

/// Formats the same sentence as `Display`.
impl fmt::Debug for UnknownCountry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl core::error::Error for UnknownCountry {}

#[cfg(test)]
mod tests {
    use super::*;

    fn suggestion(text: &str) -> Option<Country> {
        UnknownCountry::new(text).suggestion()
    }

    /// Returns the hint between parentheses.
    fn hint(text: &str) -> Option<String> {
        let sentence = UnknownCountry::new(text).to_string();
        let (_, hint) = sentence.split_once("\" (")?;
        Some(hint.split_once("): the chart covers ")?.0.to_string())
    }

    #[test]
    fn a_misspelling_gets_its_country() {
        for (text, country) in [
            ("Uzbekstan", Country::Uzbekistan),
            ("uzbekistann", Country::Uzbekistan),
            ("Uzbeksitan", Country::Uzbekistan),
            ("Uzbek", Country::Uzbekistan),
            ("Republik of Uzbekistan", Country::Uzbekistan),
            ("Azerbaijian", Country::Azerbaijan),
            ("Azerbajan", Country::Azerbaijan),
            ("Kyrgyz", Country::KyrgyzRepublic),
            ("Kyrgystan", Country::KyrgyzRepublic),
            ("Kyrgyz_Republik", Country::KyrgyzRepublic),
            ("Tajikstan", Country::Tajikistan),
            ("Armenya", Country::Armenia),
            ("Armenia (Rep of)", Country::Armenia),
            ("Georiga", Country::Georgia),
            ("Turkmeniya", Country::Turkmenistan),
            ("Kazahstan", Country::Kazakhstan),
            (" Kazakhstan!", Country::Kazakhstan),
            ("Georgia*", Country::Georgia),
            ("Kazakhstan 1/", Country::Kazakhstan),
            ("Armenia [note]", Country::Armenia),
            ("Georgia (1)", Country::Georgia),
            ("UZB*", Country::Uzbekistan),
            ("kg (1)", Country::KyrgyzRepublic),
            ("\u{feff}Uzbek (1)", Country::Uzbekistan),
            ("Ｇｅｏｒｇｉａ", Country::Georgia),
            ("シ\u{3099}ョーシ\u{3099}ア", Country::Georgia),
            ("カザフスタソ", Country::Kazakhstan),
            ("キルギスタン共和国", Country::KyrgyzRepublic),
            ("Georg", Country::Georgia),
            ("Kazak", Country::Kazakhstan),
            ("Republic of Georgia", Country::Georgia),
            ("Georgia, Republic of", Country::Georgia),
            ("Georgia (country)", Country::Georgia),
            ("Turkmenistan, Republic of", Country::Turkmenistan),
            ("Republic of Kyrgyzstan", Country::KyrgyzRepublic),
            ("Rep. of Kazakhstan", Country::Kazakhstan),
            ("the Uzbekistan", Country::Uzbekistan),
            ("AM Armenia", Country::Armenia),
            ("Armenia (ARM)", Country::Armenia),
            ("AM: Armenia", Country::Armenia),
            ("610 Armenia", Country::Armenia),
            ("051 Armenia", Country::Armenia),
            ("AM / ARM / 51", Country::Armenia),
        ] {
            assert_eq!(suggestion(text), Some(country), "{text}");
            assert_eq!(hint(text), Some(format!("did you mean {country}?")));
        }
    }

    #[test]
    fn another_name_gets_none() {
        for text in [
            "Atlantis",
            "Japan",
            "Russia",
            "Afghanistan",
            "Estonia",
            "Republic of Albania",
            "Republic of",
            "the Republic",
            "stan",
            "FARM",
            "Armé",
            "GEOM",
            "USA",
            "KGS",
            "",
            " ",
            "?",
            "Azerbaijan and Armenia",
            "South Georgia and the South Sandwich Islands",
            // Another country, region, place, language or people, or another of the eight.
            "アルバニア",
            "アルバニア共和国",
            "Aromania",
            "Germenia",
            "Virginia",
            "Ermenistan",
            "Takistan",
            "Cauca",
            "Totel",
            "Kirghizo",
            "Georgien",
            // A word that changes what is meant.
            "Georgia (US)",
            "Georgia (U.S.)",
            "Georgia (U.S. state)",
            "Georgia (Abkhazia)",
            "Armenia (Colombia)",
            "アゼルバイジャン(イラン)",
            "ジョージア(州)",
            "ジョージア州",
            "AZ (Arizona)",
            "5 kg",
            "10 am",
            // A code of another country.
            "AZ Armenia",
            "611 Armenia",
            "Armenia (GEO)",
            "Armenia 031",
            "Georgia 840",
            "AM GE",
            "Caucasus GE",
            // The start of many names, a word with a number in it, and what is no code.
            "Republic of K",
            "Republic of T",
            "ARM64",
            "KG5",
            "AM10",
            "12.5",
            "2019-12-31",
        ] {
            assert_eq!(suggestion(text), None, "{text}");
            assert_eq!(hint(text), None, "{text}");
        }
        // What follows a long text may change what is meant.
        assert_eq!(suggestion(&format!("Georgia{}(US)", " ".repeat(64))), None);
    }

    #[test]
    fn what_is_no_country_is_named_in_words() {
        let asia = Some("Central Asia is a subregion, not a country");
        let caucasus = Some("Caucasus is a subregion, not a country");
        let several =
            Some("the row \"Multiple countries in Central Asia and Caucasus\" is not a country");
        let total = Some("the row \"Central Asia and Caucasus region total\" is not a country");
        let number = Some("a numeric code is not accepted here");
        for (text, said) in [
            ("Caucasus", caucasus),
            ("the Caucasus", caucasus),
            ("CentralAsia", asia),
            (" central  ASIA ", asia),
            ("Central Asi", asia),
            ("Multiple countries", several),
            ("Multiple countries in Central Asia and Caucasus", several),
            ("region_total", total),
            ("Central Asia and Caucasus region totals", total),
            ("central asia and caucasus", total),
            ("Total", total),
            ("860", number),
            (" 051 ", number),
            ("\u{feff}860", number),
            ("DAC Countries, Total", None),
            ("subtotal", None),
            ("Central Asia total", None),
            ("Armenia total", None),
            ("Multiple countries in Europe", None),
            ("Caucasus region", None),
        ] {
            assert_eq!(hint(text).as_deref(), said, "{text}");
            assert_eq!(suggestion(text), None, "{text}");
        }
    }

    #[test]
    fn a_sentence_stays_below_400_bytes() {
        for text in [
            "x",
            "0",
            "\0",
            "\"",
            "\\",
            "\u{e0001}",
            "Ж",
            "国",
            "🇺",
            "total ",
            "multiple countries ",
        ] {
            for count in [1, 2, 24, 32, 48, 63, 64, 65, 100, 100_000] {
                let sentence = UnknownCountry::new(&text.repeat(count)).to_string();
                assert!(sentence.len() < 400, "{} bytes: {sentence}", sentence.len());
            }
        }
    }

    #[test]
    fn debug_is_the_sentence() {
        let error = UnknownCountry::new("Uzbekstan");
        assert_eq!(format!("{error:?}"), error.to_string());
    }
}
