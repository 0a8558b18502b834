//! Where in the text an entry stands.

use core::fmt;

use crate::chart::SOURCE;

/// A part of the text with a heading of its own.
///
/// ```
/// use assistance::efforts::Section;
///
/// assert_eq!(Section::Efforts.name(), "Japan's Efforts");
/// assert_eq!(Section::Efforts.paragraphs(), 7);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "snake_case")
)]
pub enum Section {
    /// The introduction, under "6. Central Asia and Caucasus".
    Introduction,
    /// The part under "Japan's Efforts".
    Efforts,
}

impl Section {
    /// Both, in printed order.
    ///
    /// ```
    /// use assistance::efforts::Section;
    ///
    /// assert_eq!(Section::ALL, [Section::Introduction, Section::Efforts]);
    /// ```
    pub const ALL: [Section; 2] = [Section::Introduction, Section::Efforts];

    /// The printed heading.
    ///
    /// ```
    /// use assistance::{SOURCE, efforts::Section};
    ///
    /// assert_eq!(Section::Introduction.name(), SOURCE.section);
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Section::Introduction => SOURCE.section,
            Section::Efforts => "Japan's Efforts",
        }
    }

    /// The number of its paragraphs.
    ///
    /// A paragraph is a block of running text between blank lines, counted from 1 after the heading. The heading is none,
    /// and neither is the caption of a photograph: the fifth paragraph of "Japan's Efforts" breaks off at one, goes on
    /// after it, and counts once.
    ///
    /// ```
    /// use assistance::efforts::Section;
    ///
    /// assert_eq!(Section::Introduction.paragraphs(), 1);
    /// ```
    #[must_use]
    pub const fn paragraphs(self) -> u8 {
        match self {
            Section::Introduction => 1,
            Section::Efforts => 7,
        }
    }
}

/// A section and the number of a paragraph in it, counted from 1 after its heading.
///
/// ```
/// use assistance::efforts;
///
/// let place = efforts::commitments()[0].place;
/// assert_eq!(place.to_string(), "Japan's Efforts, paragraph 4");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Place {
    /// The section.
    pub section: Section,
    /// The paragraph, counted from 1.
    pub paragraph: u8,
}

/// Prints `Japan's Efforts, paragraph 4`.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, paragraph {}", self.section.name(), self.paragraph)
    }
}
