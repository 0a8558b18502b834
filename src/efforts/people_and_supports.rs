//! Numbers of people, and what Japan supports in the region.

use alloc::string::String;
use core::fmt;

use super::{Citation, PartialDate};

/// Numbers of people, for Central Asia and the Caucasus together.
///
/// The numbers are cumulative up to the end of a period. The text does not state when the period
/// begins, and has no number for a single country.
///
/// ```
/// use assistance::efforts::PEOPLE;
///
/// assert_eq!(PEOPLE.trainees_accepted, 11_447);
/// println!("{PEOPLE} ({})", PEOPLE.citation);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct People {
    /// Trainees from Central Asia and Caucasus countries whom Japan accepted.
    pub trainees_accepted: u32,
    /// Experts whom Japan dispatched to those countries.
    pub experts_dispatched: u32,
    /// The date up to which both are counted.
    pub by: PartialDate,
    /// The paragraph with the numbers.
    pub citation: Citation,
    /// [The passage](super#quotes) behind the entry.
    pub quote: &'static str,
}

/// The trainees whom Japan accepted from the region and the experts whom it dispatched.
///
/// ```
/// use assistance::efforts::PEOPLE;
///
/// assert_eq!(
///     PEOPLE.to_string(),
///     "11,447 trainees accepted and 3,209 experts dispatched by 2019",
/// );
/// ```
pub const PEOPLE: People = People {
    trainees_accepted: 11_447,
    experts_dispatched: 3_209,
    by: PartialDate::in_year(2019),
    citation: Citation::efforts(6),
    quote: "Japan has accepted 11,447 trainees from Central Asia and Caucasus countries and \
            dispatched 3,209 experts to those countries by 2019",
};

/// Formats the numbers as one line: `11,447 trainees accepted and 3,209 experts dispatched by
/// 2019`.
impl fmt::Display for People {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let trainees = with_commas(self.trainees_accepted);
        let experts = with_commas(self.experts_dispatched);
        write!(f, "{trainees} trainees accepted and {experts} experts dispatched by {}", self.by)
    }
}

/// A number with a comma before every group of three digits.
fn with_commas(number: u32) -> String {
    match (number / 1000, number % 1000) {
        (0, ones) => alloc::format!("{ones}"),
        (thousands, ones) => alloc::format!("{},{ones:03}", with_commas(thousands)),
    }
}

/// Something that Japan supports in the region.
///
/// These are not the priority areas of Japan's development cooperation policy. The section shows
/// those areas in a picture, "Priority areas in Central Asia and Caucasus", whose content is missing
/// in the source text.
///
/// ```
/// let infrastructure = assistance::efforts::supports()[2];
/// // Ours, then the text's:
/// assert_eq!(infrastructure.what, "Improvement of aging infrastructure");
/// assert_eq!(
///     infrastructure.quote,
///     "in diverse areas such as improvement of aging infrastructure",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Support {
    /// What is supported, in our words.
    pub what: &'static str,
    /// The paragraph with the support.
    pub citation: Citation,
    /// [The passage](super#quotes) behind the entry.
    pub quote: &'static str,
}

/// Formats what is supported; width and fill apply.
impl fmt::Display for Support {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.what)
    }
}

/// Returns what Japan supports in the region, in printed order.
///
/// The support announced or stated on a dated occasion is in
/// [`Milestone::set_out`](super::Milestone::set_out). The "broader regional perspective" is part of
/// an entry and not one of its own: Japan takes it into consideration while it supports
/// nation-building efforts.
///
/// ```
/// for support in assistance::efforts::supports() {
///     println!("{support} ({})", support.citation);
/// }
/// ```
#[must_use]
pub const fn supports() -> &'static [Support] {
    &SUPPORTS
}

static SUPPORTS: [Support; 8] = [
    Support {
        what: "Promotion of fundamental values, such as human rights, democracy, market economy, \
               and the rule of law",
        citation: Citation::introduction(1),
        quote: "Japan has been supporting the promotion of fundamental values in the countries of \
                the region, such as human rights, democracy, market economy, and the rule of law",
    },
    Support {
        what: "Nation-building efforts for long-term stability and sustainable development, while \
               taking into consideration a broader regional perspective",
        citation: Citation::introduction(1),
        quote: "Japan has also been supporting nation-building efforts for long-term stability and \
                sustainable development in this region, while taking into consideration a broader \
                regional perspective which covers Afghanistan, Iran, and other neighboring regions \
                surrounding Central Asia",
    },
    Support {
        what: "Improvement of aging infrastructure",
        citation: Citation::efforts(1),
        quote: "in diverse areas such as improvement of aging infrastructure",
    },
    Support {
        what: "Human resources development for the transition to a market economy",
        citation: Citation::efforts(1),
        quote: "human resources development for the transition to a market economy",
    },
    Support {
        what: "Rebuilding of social systems, including health and medical care",
        citation: Citation::efforts(1),
        quote: "the rebuilding of social systems including health and medical care",
    },
    Support {
        what: "Regional cooperation among Central Asian countries, for which Japan strives to \
               fulfill its role as a “catalyst”",
        citation: Citation::efforts(2),
        quote: "has continued to strive to fulfill its role as a \"catalyst\" for regional \
                cooperation",
    },
    Support {
        what: "Human resources for new nation-building efforts, through the Project for Human \
               Resource Development Scholarship, a program of study in Japan for young government \
               officials",
        citation: Citation::efforts(6),
        quote: "providing support in the development of human resources necessary for new \
                nation-building efforts, including the implementation of the Project for Human \
                Resource Development Scholarship, which is a study-inJapan program for young \
                government officials",
    },
    Support {
        what: "Human resources for business, through the Japan Center for Human Resources \
               Development",
        citation: Citation::efforts(6),
        quote: "the development of human resources for business through the Japan Center for Human \
                Resources Development",
    },
];

#[cfg(test)]
#[test]
fn groups_of_three_digits_are_separated() {
    for (number, formatted) in
        [(0, "0"), (999, "999"), (1_000, "1,000"), (3_209, "3,209"), (1_000_047, "1,000,047")]
    {
        assert_eq!(with_commas(number), formatted);
    }
}
