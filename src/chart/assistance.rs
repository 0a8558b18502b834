//! One row of the chart.

use rust_decimal::Decimal;

use crate::chart::measure::measures;
use crate::chart::reader::CHART;
use crate::chart::{Measure, Printed, Recipient};
use crate::country::Country;

/// The type of a cell, by whether it may be a dash.
macro_rules! cell {
    (yes) => { Option<Decimal> };
    (no) => { Decimal };
}

/// A cell as figure or dash.
macro_rules! figure_or_dash {
    (yes, $cell:expr) => {
        $cell
    };
    (no, $cell:expr) => {
        Some($cell)
    };
}

/// A cell from figure or dash. A column without dashes has a figure: the reader of the file sees
/// to it.
macro_rules! cell_of {
    (yes, $figure_or_dash:expr) => {
        $figure_or_dash
    };
    (no, $figure_or_dash:expr) => {
        $figure_or_dash.expect("a column without dashes has a figure in every row")
    };
}

macro_rules! define_row {
    ($(
        $(#[$documentation:meta])*
        $variant:ident {
            field: $field:ident, group: $group:ident, label: $label:literal,
            dac2a: $dac2a:expr, dash: $dash:ident, negative: $negative:ident
        }
    )*) => {
        /// One row of Chart III-7: the assistance of Japan to one recipient in calendar year 2019.
        ///
        /// The fields are the columns of `data/chart-iii-7.csv`. Amounts are in US$ million. `None`
        /// is a printed dash, which says that no assistance was provided. It is not the figure
        /// 0.00.
        ///
        /// An amount is an exact [`Decimal`]. To print one with fewer than two decimals, use
        /// [`printed`](Assistance::printed), which rounds; the `Display` of `Decimal` itself cuts
        /// digits off.
        ///
        /// ```
        /// use assistance::{Country, Measure};
        ///
        /// let uzbekistan = Country::Uzbekistan.assistance();
        /// assert_eq!(uzbekistan.net.to_string(), "384.16");
        /// assert_eq!(format!("{:.1}", uzbekistan.printed(Measure::Net)), "384.2"); // rounded
        /// assert_eq!(format!("{:.1}", uzbekistan.net), "384.1"); // cut off
        /// assert_eq!(uzbekistan.net.round_dp(1).to_string(), "384.2");
        /// assert_eq!(uzbekistan.through_multilateral, None);
        /// ```
        ///
        /// For plots and statistics in floating point, the trait `ToPrimitive` of the re-exported
        /// crate converts:
        ///
        /// ```
        /// use assistance::rust_decimal::prelude::ToPrimitive;
        ///
        /// let net: Option<f64> = assistance::region_total().net.to_f64();
        /// assert_eq!(net, Some(385.47));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Assistance {
            /// The printed rank, which is by gross disbursement. `None` in the two rows that are
            /// not countries.
            pub rank: Option<u8>,
            /// The first column of the row: a country, or one of the two rows that are not
            /// countries.
            pub recipient: Recipient,
            $( $(#[$documentation])* pub $field: cell!($dash), )*
        }

        impl Assistance {
            pub(crate) const fn new(
                rank: Option<u8>,
                recipient: Recipient,
                figures: [Option<Decimal>; Measure::ALL.len()],
            ) -> Assistance {
                Assistance {
                    rank,
                    recipient,
                    $( $field: cell_of!($dash, figures[Measure::$variant as usize]), )*
                }
            }

            /// Returns the figure under a measure, in US$ million, or `None` for a dash.
            ///
            /// ```
            /// use assistance::{Country, Measure};
            ///
            /// let tajikistan = Country::Tajikistan.assistance();
            /// assert_eq!(tajikistan.get(Measure::TechnicalCooperation).unwrap().to_string(), "5.60");
            /// assert_eq!(tajikistan.get(Measure::LoanNet), None);
            /// ```
            #[must_use]
            pub const fn get(&self, measure: Measure) -> Option<Decimal> {
                match measure {
                    $( Measure::$variant => figure_or_dash!($dash, self.$field), )*
                }
            }
        }
    };
}

measures!(define_row);

impl Assistance {
    /// Returns the cell under a measure, to be formatted as the chart prints it: the figure with
    /// its two decimals, or a dash.
    ///
    /// ```
    /// use assistance::{Measure, region_total};
    ///
    /// assert_eq!(region_total().printed(Measure::LoanDisbursed).to_string(), "426.00");
    /// ```
    #[must_use]
    pub const fn printed(&self, measure: Measure) -> Printed {
        Printed(self.get(measure))
    }
}

impl Country {
    /// Returns the row of the country. Infallible; usable in const contexts.
    ///
    /// ```
    /// use assistance::{Assistance, Country};
    ///
    /// const UZBEKISTAN: &Assistance = Country::Uzbekistan.assistance();
    /// assert_eq!(UZBEKISTAN.net.to_string(), "384.16");
    /// ```
    #[must_use]
    #[inline]
    pub const fn assistance(self) -> &'static Assistance {
        &CHART[self as usize]
    }
}
