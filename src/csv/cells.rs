//! Readers for the kinds of cell that several files share: text, whole numbers, truth values, and
//! names from a list.

use crate::csv::each::each;
use crate::csv::fault::{Fault, attempt};
use crate::csv::reader::Cell;

impl<'a> Cell<'a> {
    /// Begins the sentence that says what the cell must be.
    pub(crate) const fn must(&self, what: &str) -> Fault {
        self.fault(self.column).text(", and must ").text(what)
    }

    /// A text that is not empty and has no white space around it.
    pub(crate) const fn text(&self) -> Result<&'a str, Fault> {
        if is_trimmed(self.text.as_bytes()) {
            Ok(self.text)
        } else {
            Err(self.must("be a text without white space around it"))
        }
    }

    /// A whole number of at most 18 digits, without leading zeros.
    pub(crate) const fn number(&self) -> Result<u64, Fault> {
        match whole_number(self.text.as_bytes()) {
            Some(number) => Ok(number),
            None => Err(self.must("be a whole number of at most 18 digits")),
        }
    }

    /// A whole number within bounds, both of which it may reach.
    pub(crate) const fn number_from(&self, least: u64, most: u64) -> Result<u64, Fault> {
        match attempt!(self.number()) {
            number if least <= number && number <= most => Ok(number),
            _ => Err(self.must("be from ").count(least).text(" to ").count(most)),
        }
    }

    /// `true` or `false`.
    pub(crate) const fn truth(&self) -> Result<bool, Fault> {
        Ok(attempt!(self.one_of(&["false", "true"])) == 1)
    }

    /// The position in `names` of the name that the cell holds.
    pub(crate) const fn one_of(&self, names: &[&str]) -> Result<usize, Fault> {
        let mut fault = self.must("be ");
        each!(i < names.len(), {
            if self.says(names[i]) {
                return Ok(i);
            }
            let or = if i == 0 { "" } else { " or " };
            fault = fault.text(or).quote(names[i].as_bytes());
        });
        Err(fault)
    }
}

/// Reads a cell that holds the name of a variant, of an enum with `ALL` and `name`.
macro_rules! one_of {
    ($cell:expr, $type:ident) => {{
        let mut names = [""; $type::ALL.len()];
        $crate::csv::each::each!(i < names.len(), {
            names[i] = $type::ALL[i].name();
        });
        match $cell.one_of(&names) {
            Ok(position) => Ok($type::ALL[position]),
            Err(fault) => Err(fault),
        }
    }};
}
pub(crate) use one_of;

/// Whether a text is not empty and has no white space around it.
pub(crate) const fn is_trimmed(bytes: &[u8]) -> bool {
    !bytes.is_empty() && bytes.trim_ascii().len() == bytes.len()
}

/// The whole number that a text of at most 18 digits states without leading zeros.
pub(crate) const fn whole_number(bytes: &[u8]) -> Option<u64> {
    match bytes {
        [digit @ b'0'..=b'9'] => Some((*digit - b'0') as u64),
        [b'0', ..] => None,
        [head @ .., digit @ b'0'..=b'9'] if bytes.len() <= 18 => match whole_number(head) {
            Some(head) => Some(head * 10 + (*digit - b'0') as u64),
            None => None,
        },
        _ => None,
    }
}

/// A cell of its own, for the tests of what reads one.
#[cfg(test)]
pub(crate) const fn cell(text: &str) -> Cell<'_> {
    let (file, line, column) = ("data/file.csv", 2, 1);
    Cell { text, place: crate::csv::fault::Place { file, line, column }, column: "column" }
}

#[cfg(test)]
mod tests {
    use super::cell;
    use crate::csv::testing::said;

    fn must(text: &str, what: &str) -> String {
        format!("data/file.csv:2:1: column says `{text}`, and must {what}")
    }

    #[test]
    fn a_text_is_not_empty_and_has_no_white_space_around_it() {
        for text in ["a", "a b", "a, b"] {
            assert_eq!(cell(text).text().ok(), Some(text));
        }
        for text in ["", " ", " a", "a "] {
            let says = must(text, "be a text without white space around it");
            assert_eq!(said(cell(text).text()), says);
        }
    }

    #[test]
    fn a_number_has_1_to_18_digits_and_no_leading_zero() {
        for (text, number) in
            [("0", 0), ("9", 9), ("11447", 11_447), ("123456789012345678", 123_456_789_012_345_678)]
        {
            assert_eq!(cell(text).number().ok(), Some(number));
        }
        for text in
            ["", "00", "0123", "11 447", "-1", "1.0", "1/2", "1:2", "six", "1234567890123456789"]
        {
            let says = must(text, "be a whole number of at most 18 digits");
            assert_eq!(said(cell(text).number()), says);
        }
    }

    #[test]
    fn bounds_may_be_reached() {
        for (text, number) in [("2", 2), ("3", 3), ("8", 8)] {
            assert_eq!(cell(text).number_from(2, 8).ok(), Some(number));
        }
        for text in ["0", "1", "9"] {
            let says = said(cell(text).number_from(2, 8));
            assert_eq!(says, must(text, "be from 2 to 8"));
        }
        let says = said(cell("x").number_from(2, 8));
        assert_eq!(says, must("x", "be a whole number of at most 18 digits"));
    }

    #[test]
    fn a_truth_is_true_or_false() {
        assert_eq!(cell("true").truth().ok(), Some(true));
        assert_eq!(cell("false").truth().ok(), Some(false));
        for text in ["", "yes", "True"] {
            let says = must(text, "be `false` or `true`");
            assert_eq!(said(cell(text).truth()), says);
        }
    }

    #[test]
    fn a_name_is_found_by_its_position() {
        let names = ["a", "b", "c"];
        assert_eq!(names.map(|name| cell(name).one_of(&names).ok()), [0, 1, 2].map(Some));
        let says = must("d", "be `a` or `b` or `c`");
        assert_eq!(said(cell("d").one_of(&names)), says);
    }
}
