//! Sums of printed figures, and how far rounding may put them off.

use rust_decimal::Decimal;

use crate::chart::identity::Sign;

/// The decimals with which a figure is counted. The largest sum of ten `Decimal`s fits an `i128`
/// then.
const DECIMALS: u32 = 8;
/// The largest whole number that a `Decimal` holds.
const LARGEST: i128 = Decimal::MAX.mantissa();

/// A sum of printed figures. A dash adds nothing.
#[derive(Clone, Copy)]
pub(crate) struct Sum {
    units: i128,
    /// How many figures, each rounded by itself, are in the sum.
    figures: u8,
}

impl Sum {
    pub(crate) const NOTHING: Sum = Sum { units: 0, figures: 0 };

    pub(crate) const fn plus(self, figure: Option<Decimal>) -> Sum {
        self.add(Sign::Plus, figure)
    }

    pub(crate) const fn add(self, sign: Sign, figure: Option<Decimal>) -> Sum {
        let Some(figure) = figure else { return self };
        let units = match sign {
            Sign::Plus => units(figure),
            Sign::Minus => -units(figure),
        };
        Sum { units: self.units + units, figures: self.figures + 1 }
    }

    /// The figure itself, or this sum where the figure is above it.
    pub(crate) const fn at_most(self, figure: Option<Decimal>) -> Sum {
        let units = smaller(Sum::NOTHING.plus(figure).units, self.units);
        Sum { units, figures: self.figures }
    }

    pub(crate) const fn figures(self) -> u8 {
        self.figures
    }

    pub(crate) const fn decimal(self) -> Decimal {
        decimal(self.units)
    }
}

/// The decimal of a number of units, with the two decimals of the chart, and more where they count.
/// A number that a `Decimal` cannot hold becomes the nearest that it can.
pub(crate) const fn decimal(units: i128) -> Decimal {
    let mut size = units.abs();
    let mut scale = DECIMALS;
    while scale > 2 && size % 10 == 0 || scale > 0 && size > LARGEST {
        size /= 10;
        scale -= 1;
    }
    let size = smaller(size, LARGEST);
    let [low, middle, high] = [size as u32, (size >> 32) as u32, (size >> 64) as u32];
    Decimal::from_parts(low, middle, high, units.is_negative(), scale)
}

const fn smaller(a: i128, b: i128) -> i128 {
    if a < b { a } else { b }
}

/// Returns a figure in units of the eighth decimal. A figure with more decimals is rounded to an
/// odd number of units, so that it never equals a printed figure, which is an even number of them.
pub(crate) const fn units(figure: Decimal) -> i128 {
    let (mantissa, scale) = (figure.mantissa(), figure.scale());
    if scale <= DECIMALS {
        return mantissa * 10_i128.pow(DECIMALS - scale);
    }
    let unit = 10_i128.pow(scale - DECIMALS);
    match (mantissa % unit, (mantissa / unit).abs() | 1) {
        (0, _) => mantissa / unit,
        (..0, odd) => -odd,
        (_, odd) => odd,
    }
}

/// The most that rounding can make a printed figure and the sum of its parts differ, in US$
/// million: half a unit in the last place, 0.005, for each of the figures. Without a figure, there
/// is nothing to round.
pub(crate) const fn tolerance(figures: u8) -> Decimal {
    match figures {
        0 => Decimal::ZERO,
        _ => Decimal::from_parts(5 * figures as u32, 0, 0, false, 3),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(figures: &[&str]) -> String {
        let figures = figures.iter().map(|figure| figure.parse().ok());
        figures.fold(Sum::NOTHING, Sum::plus).decimal().to_string()
    }

    #[test]
    fn a_sum_is_exact_and_has_two_decimals_or_more() {
        assert_eq!(sum(&[]), "0.00");
        assert_eq!(sum(&["-"]), "0.00");
        assert_eq!(sum(&["16.74", "-", "5.60"]), "22.34");
        assert_eq!(sum(&["5", "-5.1"]), "-0.10");
        assert_eq!(sum(&["0.001", "0.00000001"]), "0.00100001");
        assert_eq!(sum(&["792281625142643375935439503.35"]), "792281625142643375935439503.35");
        assert_eq!(
            sum(&["7922816251426433759354395033.5", "0.01"]),
            "7922816251426433759354395033.5"
        );
    }

    #[test]
    fn a_sum_beyond_a_decimal_is_the_nearest_decimal() {
        let [most, least] = [Decimal::MAX, Decimal::MIN].map(|figure| figure.to_string());
        assert_eq!(sum(&[most.as_str(); 10]), most);
        assert_eq!(sum(&[least.as_str(); 10]), least);
        assert_eq!(sum(&[&most, &least]), "0.00");
    }

    #[test]
    fn a_figure_with_more_decimals_never_equals_a_printed_one() {
        for (figure, counted) in [
            ("0.000000001", "0.00000001"),
            ("-0.000000001", "-0.00000001"),
            ("412.6900000000000000000000001", "412.69000001"),
            ("412.6899999999999999999999999", "412.68999999"),
            ("-412.689999999999", "-412.68999999"),
            ("0.0000000010", "0.00000001"),
            ("1.0000000000", "1.00"),
        ] {
            assert_eq!(sum(&[figure]), counted);
        }
    }

    #[test]
    fn a_tolerance_is_half_a_hundredth_for_each_figure() {
        let tolerances = [0, 1, 3, 10].map(|figures| tolerance(figures).to_string());
        assert_eq!(tolerances, ["0", "0.005", "0.015", "0.050"]);
    }

    #[test]
    fn a_bound_holds_what_is_above_it() {
        let bound = Sum::NOTHING.plus(Some(Decimal::TWO));
        for (figure, held) in
            [(Some(Decimal::ONE), "1.00"), (Some(Decimal::TEN), "2.00"), (None, "0.00")]
        {
            assert_eq!(bound.at_most(figure).decimal().to_string(), held);
        }
    }
}
