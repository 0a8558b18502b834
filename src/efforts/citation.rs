//! Where in the section an entry stands.

use core::fmt;

use crate::chart::SOURCE;
use crate::csv::cells::Field;
use crate::csv::fault::{Fault, attempt};
use crate::csv::named::named;

named! {
    /// A part of the section with a heading of its own.
    ///
    /// ```
    /// use assistance::{SOURCE, efforts::Section};
    ///
    /// assert_eq!(Section::Introduction.name(), SOURCE.section);
    /// assert_eq!(Section::Efforts.name(), "Japan's Efforts");
    /// ```
    #[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
    "assistance::efforts"::Section, 2 variants:
    /// The introduction, under "6. Central Asia and Caucasus".
    Introduction = SOURCE.section,
    /// The part under "Japan's Efforts".
    Efforts = "Japan's Efforts",
}

impl Section {
    /// Returns the number of paragraphs.
    ///
    /// A paragraph is a block of running text between blank lines. Headings and captions are not
    /// counted. The fifth paragraph of "Japan's Efforts" is interrupted by a photograph with its
    /// caption and counts once.
    ///
    /// ```
    /// use assistance::efforts::Section;
    ///
    /// assert_eq!(Section::ALL.map(Section::paragraphs), [1, 7]);
    /// ```
    #[must_use]
    pub const fn paragraphs(self) -> u8 {
        match self {
            Section::Introduction => 1,
            Section::Efforts => 7,
        }
    }
}

/// A paragraph of the section, by its heading and number.
///
/// The section is "6. Central Asia and Caucasus" of the [White Paper](crate::SOURCE). The text that
/// this edition was taken from has no page numbers, so a citation has none.
///
/// ```
/// use assistance::efforts;
///
/// let citation = efforts::yen_figures()[0].citation;
/// assert_eq!(citation.to_string(), "Japan's Efforts, paragraph 4");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Citation {
    /// The part of the section.
    pub section: Section,
    /// The paragraph, counted from 1 after the heading.
    pub paragraph: u8,
}

impl Citation {
    /// Reads the cells `section` and `paragraph`.
    pub(super) const fn read(section: &Field<'_>, paragraph: &Field<'_>) -> Result<Self, Fault> {
        let section = Section::ALL[attempt!(section.one_of(&Section::NAMES))];
        let last = section.paragraphs() as u64;
        let paragraph = attempt!(paragraph.number_from(1, last)) as u8;
        Ok(Citation { section, paragraph })
    }
}

/// Formats the citation as `Japan's Efforts, paragraph 4`.
impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, paragraph {}", self.section, self.paragraph)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csv::cells::field;
    use crate::csv::testing::said;

    #[test]
    fn a_paragraph_is_one_of_its_section() {
        let read = |section, paragraph| said(Citation::read(&field(section), &field(paragraph)));
        for (section, paragraph, says) in [
            ("6. Central Asia and Caucasus", "0", "from 1 to 1"),
            ("6. Central Asia and Caucasus", "2", "from 1 to 1"),
            ("Japan's Efforts", "0", "from 1 to 7"),
            ("Japan's Efforts", "8", "from 1 to 7"),
        ] {
            assert_eq!(
                read(section, paragraph),
                format!("data/file.csv:2:1: column says `{paragraph}`, and must be {says}")
            );
        }
        assert_eq!(read("6. Central Asia and Caucasus", "1"), "no fault");
        assert_eq!(read("Japan's Efforts", "7"), "no fault");
        assert_eq!(
            read("Japan’s Efforts", "1"),
            "data/file.csv:2:1: column says `Japan’s Efforts`, and must be \
             `6. Central Asia and Caucasus` or `Japan's Efforts`"
        );
    }
}
