//! What Japan supports in the region.

use core::fmt;

use super::Place;
use crate::efforts::read_priorities::PRIORITIES;

/// What the text says that Japan supports in the region, in printed order.
///
/// ```
/// for priority in assistance::efforts::priorities() {
///     println!("{priority} ({})", priority.place);
/// }
/// ```
#[must_use]
pub const fn priorities() -> &'static [Priority] {
    &PRIORITIES
}

/// Something that Japan supports, in our words.
///
/// ```
/// let third = assistance::efforts::priorities()[3];
/// assert_eq!(third.support, "Improvement of aging infrastructure");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Priority {
    /// What is supported.
    pub support: &'static str,
    /// Where in the text it stands.
    pub place: Place,
}

/// Prints what is supported.
impl fmt::Display for Priority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.support)
    }
}
