//! The countries ranked by one measure.

use alloc::boxed::Box;
use alloc::vec::{self, Vec};
use core::cmp::Reverse;

use once_cell::race::OnceBox;
use rust_decimal::Decimal;

use crate::chart::Assistance;
use crate::names::{Country, Measure, Subregion};
use crate::queries::rows::countries;

/// Returns the countries that have a figure, ranked by a measure, largest figure first.
///
/// A dash has no rank, so a ranking may have fewer than eight entries. It is [nil, and would rank
/// above negative figures](crate::concepts#dash-and-zero). The printed rank is by gross; by net,
/// [the order differs](crate::concepts#two-measures-two-rankings). Each ranking is computed on
/// first use and kept.
///
/// ```
/// use assistance::{Country, Measure, ranking};
///
/// assert_eq!(ranking(Measure::Gross).rank_of(Country::Azerbaijan), Some(2));
/// assert_eq!(ranking(Measure::Net).rank_of(Country::Azerbaijan), Some(6));
/// assert_eq!(ranking(Measure::LoanDisbursed).entries().len(), 4);
/// ```
#[must_use]
#[inline]
pub fn ranking(by: Measure) -> &'static Ranking {
    static RANKINGS: [OnceBox<Ranking>; Measure::ALL.len()] =
        [const { OnceBox::new() }; Measure::ALL.len()];
    RANKINGS[by as usize].get_or_init(|| Box::new(Ranking::of(countries().iter(), by)))
}

/// Countries ranked by one measure, largest figure first.
///
/// ```
/// use assistance::{Measure, Printed, ranking};
///
/// for entry in ranking(Measure::Net) {
///     println!("{:>2} {:<16} {:>7}", entry.rank, entry.country, Printed::from(entry.amount));
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Ranking {
    measure: Measure,
    entries: Box<[Ranked]>,
}

/// An entry of a ranking.
///
/// ```
/// use assistance::{Country, Measure, ranking};
///
/// let first = ranking(Measure::LoanRecovered).top(1)[0];
/// assert_eq!((first.rank, first.country), (1, Country::Kazakhstan));
/// assert_eq!(first.amount.to_string(), "41.78");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Ranked {
    /// One more than the number of countries with a larger amount. Equal amounts share a rank, and
    /// the next rank is skipped (1, 2, 2, 4).
    pub rank: u8,
    /// The country.
    pub country: Country,
    /// The figure by which the country is ranked, in US$ million.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::csv::serde_amount::serialize"))]
    pub amount: Decimal,
}

impl Ranking {
    /// Ranks the rows that are countries and have a figure.
    pub(crate) fn of<'a>(rows: impl Iterator<Item = &'a Assistance>, by: Measure) -> Ranking {
        let figures = rows.filter_map(|row| Some((row.country()?, row.get(by)?)));
        let mut figures: Vec<(Country, Decimal)> = figures.collect();
        // Stable, so equal amounts stay in printed order.
        figures.sort_by_key(|(_, amount)| Reverse(*amount));
        let entries = figures.iter().map(|&(country, amount)| {
            let larger = figures.iter().filter(|(_, other)| *other > amount).count();
            Ranked { rank: 1 + larger as u8, country, amount }
        });
        Ranking { measure: by, entries: entries.collect() }
    }

    /// Returns the measure by which the countries are ranked.
    ///
    /// ```
    /// use assistance::{Measure, ranking};
    ///
    /// assert_eq!(ranking(Measure::Net).measure(), Measure::Net);
    /// ```
    #[must_use]
    pub fn measure(&self) -> Measure {
        self.measure
    }

    /// Returns every ranked country, largest figure first. Equal figures are in printed order.
    ///
    /// ```
    /// use assistance::{Country, Measure, ranking};
    ///
    /// let entries = ranking(Measure::ThroughMultilateral).entries();
    /// assert_eq!(entries.len(), 2);
    /// assert_eq!(entries[0].country, Country::Armenia);
    /// ```
    #[must_use]
    pub fn entries(&self) -> &[Ranked] {
        &self.entries
    }

    /// Returns the rank of a country, or `None` if its figure is a dash.
    ///
    /// ```
    /// use assistance::{Country, Measure, ranking};
    ///
    /// assert_eq!(ranking(Measure::LoanDisbursed).rank_of(Country::Georgia), Some(4));
    /// assert_eq!(ranking(Measure::LoanDisbursed).rank_of(Country::Armenia), None);
    /// ```
    #[must_use]
    #[doc(alias = "rank")]
    pub fn rank_of(&self, country: Country) -> Option<u8> {
        self.get(country).map(|entry| entry.rank)
    }

    /// Returns the entry of a country, or `None` if its figure is a dash.
    ///
    /// ```
    /// use assistance::{Country, Measure, ranking};
    ///
    /// let entry = ranking(Measure::Net).get(Country::Azerbaijan).unwrap();
    /// assert_eq!((entry.rank, entry.amount.to_string()), (6, "-1.66".to_owned()));
    /// ```
    #[must_use]
    pub fn get(&self, country: Country) -> Option<&Ranked> {
        self.iter().find(|entry| entry.country == country)
    }

    /// Returns an iterator over the ranked countries, largest figure first.
    ///
    /// ```
    /// use assistance::{Measure, ranking};
    ///
    /// let mut by_net = ranking(Measure::Net).iter();
    /// assert_eq!(by_net.len(), 8);
    /// assert_eq!(by_net.next().unwrap().amount.to_string(), "384.16");
    /// ```
    pub fn iter(&self) -> core::slice::Iter<'_, Ranked> {
        self.entries.iter()
    }

    /// Returns the first `n` entries, or all of them if there are fewer.
    ///
    /// ```
    /// use assistance::{Country, Measure, ranking};
    ///
    /// assert_eq!(ranking(Measure::Net).top(1)[0].country, Country::Uzbekistan);
    /// assert_eq!(ranking(Measure::Net).top(100).len(), 8);
    /// ```
    #[must_use]
    pub fn top(&self, n: usize) -> &[Ranked] {
        &self.entries[..n.min(self.entries.len())]
    }
}

impl Subregion {
    /// Ranks the countries of the subregion among themselves.
    ///
    /// ```
    /// use assistance::{Country, Measure, Subregion};
    ///
    /// let ranking = Subregion::Caucasus.ranking(Measure::Net);
    /// assert_eq!(ranking.rank_of(Country::Armenia), Some(1));
    /// ```
    #[must_use]
    pub fn ranking(self, by: Measure) -> Ranking {
        Ranking::of(self.countries(), by)
    }
}

impl IntoIterator for Ranking {
    type Item = Ranked;
    type IntoIter = vec::IntoIter<Ranked>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_vec().into_iter()
    }
}

impl<'a> IntoIterator for &'a Ranking {
    type Item = &'a Ranked;
    type IntoIter = core::slice::Iter<'a, Ranked>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The countries of the chart with made-up gross amounts, in hundredths.
    fn ranks(gross: &[i64]) -> Vec<(u8, Country)> {
        let mut rows = *countries();
        for (row, hundredths) in rows.iter_mut().zip(gross) {
            row.gross = Decimal::new(*hundredths, 2);
        }
        let ranking = Ranking::of(rows[..gross.len()].iter(), Measure::Gross);
        let places = ranking.entries().iter();
        places.map(|entry| (entry.rank, entry.country)).collect()
    }

    #[test]
    fn equal_amounts_are_in_printed_order() {
        let [first, second, third, fourth, ..] = Country::ALL;
        assert_eq!(ranks(&[]), []);
        assert_eq!(ranks(&[1, 2, 2, 3]), [(1, fourth), (2, second), (2, third), (4, first)]);
    }
}
