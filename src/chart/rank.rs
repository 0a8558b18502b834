//! The ranks of the countries by one measure.

use rust_decimal::Decimal;

use crate::chart::sum::units;
use crate::country::Country;

/// One cell for each country, in printed order.
pub(crate) type ByCountry<T> = [T; Country::ALL.len()];

/// Ranks each figure: one more than the number of larger ones. Equal figures share a rank, and the
/// next rank is skipped (1, 2, 2, 4). A dash is not ranked.
pub(crate) const fn ranks(figures: &ByCountry<Option<Decimal>>) -> ByCountry<Option<u8>> {
    let mut ranks = [None; Country::ALL.len()];
    let mut i = 0;
    while i < figures.len() {
        if let Some(figure) = figures[i] {
            ranks[i] = Some(1 + larger_than(figure, figures));
        }
        i += 1;
    }
    ranks
}

const fn larger_than(figure: Decimal, figures: &ByCountry<Option<Decimal>>) -> u8 {
    let mut larger = 0;
    let mut i = 0;
    while i < figures.len() {
        if let Some(other) = figures[i] {
            larger += (units(other) > units(figure)) as u8;
        }
        i += 1;
    }
    larger
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_figures_share_a_rank_and_the_next_is_skipped() {
        let ranks = |figures: [i64; 8]| ranks(&figures.map(|n| Some(Decimal::new(n, 2))));
        let expected = |ranks: [u8; 8]| ranks.map(Some);
        assert_eq!(
            ranks([8, 7, 6, 5, 4, 3, 2, 1]),
            expected([1, 2, 3, 4, 5, 6, 7, 8])
        );
        assert_eq!(
            ranks([1, 2, 2, 3, 0, 0, 0, -1]),
            expected([4, 2, 2, 1, 5, 5, 5, 8])
        );
        assert_eq!(ranks([5; 8]), expected([1; 8]));
    }

    #[test]
    fn a_dash_is_not_ranked() {
        let mut figures = [None; 8];
        assert_eq!(ranks(&figures), [None; 8]);
        figures[3] = Some(Decimal::ZERO);
        figures[5] = Some(Decimal::ONE);
        let ranks = ranks(&figures);
        assert_eq!((ranks[3], ranks[5]), (Some(2), Some(1)));
        assert_eq!(ranks.iter().flatten().count(), 2);
    }
}
