//! Whether a cell has a figure or a dash.

use crate::csv::named::named;

named! {
    /// Tells a printed figure from a printed dash.
    ///
    /// ```
    /// use assistance::{ObservationStatus, observations};
    ///
    /// let dashes = observations().filter(|cell| cell.status == ObservationStatus::Dash);
    /// assert_eq!(dashes.count(), 18);
    /// ```
    "assistance"::ObservationStatus, 2 variants:
    /// A figure is printed.
    Figure = "figure",
    /// A dash is printed: no assistance was provided.
    Dash = "dash",
}
