//! The look-up of a measure by any of its names.

use alloc::string::String;
use alloc::vec::Vec;
use core::str::FromStr;

use crate::chart::{Measure, UnknownMeasure};

/// Reads any of the names of a measure, in any letter case:
///
/// - the field (`loan_net`) or the plain words (`loan net`),
/// - the variant (`LoanNet`),
/// - the printed heading, alone or under its group (`(A)-(B)`, `Loan aid: (A)-(B)`,
///   `Total (Net disbursement)`),
/// - the last words of the field under its group (`loan_aid.net`, `grants.total`).
///
/// Spaces and the characters `_-.:()` separate words, and otherwise do not count.
///
/// # Errors
///
/// [`UnknownMeasure`] for any other text, such as `"turnover"`. `"total"` is refused because it
/// does not say which total is meant; the error names those that it may be.
///
/// ```
/// use assistance::Measure;
///
/// for name in ["loan_net", "Loan net", "LoanNet", "(A)-(B)", "loan_aid.net"] {
///     assert_eq!(name.parse(), Ok(Measure::LoanNet));
/// }
/// assert_eq!("Loan aid: (A)-(B)".parse(), Ok(Measure::LoanNet));
/// assert!("total".parse::<Measure>().is_err());
/// ```
impl FromStr for Measure {
    type Err = UnknownMeasure;

    fn from_str(text: &str) -> Result<Measure, UnknownMeasure> {
        let found = Measure::ALL.into_iter().find(|measure| measure.is_called(text));
        found.ok_or_else(|| UnknownMeasure::new(text))
    }
}

/// See [`FromStr`].
impl TryFrom<&str> for Measure {
    type Error = UnknownMeasure;

    fn try_from(text: &str) -> Result<Measure, UnknownMeasure> {
        text.parse()
    }
}

impl Measure {
    fn is_called(self, text: &str) -> bool {
        let group = self.group().name();
        let names = [
            ["", self.name()],
            ["", self.variant()],
            ["", self.label()],
            [group, self.label()],
            [group, self.name_in_group()],
        ];
        // The heading "Total" alone may be any of three columns.
        let is_ambiguous = |name: &[&str; 2]| *name == ["", "Total"];
        let mut names = names.iter().filter(|name| !is_ambiguous(name));
        names.any(|name| folded(&name.join(" ")) == folded(text))
    }

    /// The words of the field that its group does not say: `net` of `loan_net`.
    fn name_in_group(self) -> &'static str {
        let name = self.name();
        match name.split_once('_') {
            Some(("grants" | "loan", rest)) => rest,
            _ => name,
        }
    }
}

/// The words of a name.
pub(super) fn words(name: &str) -> impl Iterator<Item = &str> {
    let separates = |c: char| c == ' ' || "_-.:()".contains(c);
    name.split(separates).filter(|word| !word.is_empty())
}

fn folded(name: &str) -> String {
    words(name).map(str::to_ascii_lowercase).collect::<Vec<_>>().join(" ")
}
