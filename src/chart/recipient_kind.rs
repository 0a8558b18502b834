//! The three kinds of row.

use crate::csv::named::named;

named! {
    /// Tells countries, the row of several countries, and the regional total apart.
    ///
    /// ```
    /// use assistance::{RecipientKind, observations};
    ///
    /// let totals = observations().filter(|cell| cell.kind == RecipientKind::RegionTotal);
    /// assert_eq!(totals.count(), 9);
    /// ```
    "assistance"::RecipientKind, 3 variants:
    /// One of the eight ranked countries.
    Country = "country",
    /// Aid to several countries of the region at once.
    MultipleCountries = "multiple_countries",
    /// The printed total of the other nine rows.
    RegionTotal = "region_total",
}
