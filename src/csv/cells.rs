//! Readers for the kinds of cell that several files share: text, whole numbers, truth values, and
//! names from a list.

use crate::csv::fault::{Fault, attempt};
use crate::csv::reader::Cell;

/// A cell together with the name of its column, which a fault repeats.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field<'a> {
    cell: Cell<'a>,
    column: &'a str,
}

/// Pairs the cells of a row with the names of their columns.
pub(crate) const fn fields<'a, const N: usize>(
    cells: &[Cell<'a>; N],
    heading: &[&'a str; N],
) -> [Field<'a>; N] {
    let mut fields = [Field {
        cell: cells[0],
        column: heading[0],
    }; N];
    let mut i = 1;
    while i < N {
        fields[i].cell = cells[i];
        fields[i].column = heading[i];
        i += 1;
    }
    fields
}

impl<'a> Field<'a> {
    /// Whether the cell is empty.
    pub(crate) const fn is_empty(&self) -> bool {
        self.cell.text.is_empty()
    }

    /// The bytes of the cell.
    pub(crate) const fn as_bytes(&self) -> &'a [u8] {
        self.cell.text.as_bytes()
    }

    /// Begins the sentence that says what the cell must be.
    pub(crate) const fn must(&self, what: &str) -> Fault {
        self.cell.fault(self.column).text(", and must ").text(what)
    }

    /// A text that is not empty and has no white space around it.
    pub(crate) const fn text(&self) -> Result<&'a str, Fault> {
        if is_trimmed(self.cell.text.as_bytes()) {
            Ok(self.cell.text)
        } else {
            Err(self.must("be a text without white space around it"))
        }
    }

    /// A whole number of at most 18 digits, without leading zeros.
    pub(crate) const fn number(&self) -> Result<u64, Fault> {
        match whole_number(self.cell.text.as_bytes()) {
            Some(number) => Ok(number),
            None => Err(self.must("be a whole number of at most 18 digits")),
        }
    }

    /// A whole number within bounds, both of which it may reach.
    pub(crate) const fn number_from(&self, least: u64, most: u64) -> Result<u64, Fault> {
        let number = attempt!(self.number());
        if number < least || number > most {
            let fault = self.must("be from ").count(least).text(" to ");
            return Err(fault.count(most));
        }
        Ok(number)
    }

    /// `true` or `false`.
    pub(crate) const fn truth(&self) -> Result<bool, Fault> {
        Ok(attempt!(self.one_of(&["false", "true"])) == 1)
    }

    /// The position in `names` of the name that the cell holds.
    pub(crate) const fn one_of(&self, names: &[&str]) -> Result<usize, Fault> {
        let mut fault = self.must("be ");
        let mut i = 0;
        while i < names.len() {
            if self.cell.says(names[i]) {
                return Ok(i);
            }
            let or = if i == 0 { "" } else { " or " };
            fault = fault.text(or).quote(names[i].as_bytes());
            i += 1;
        }
        Err(fault)
    }
}

/// Whether a text is not empty and has no white space around it.
pub(crate) const fn is_trimmed(bytes: &[u8]) -> bool {
    match bytes {
        [] => false,
        [first, ..] if first.is_ascii_whitespace() => false,
        [.., last] => !last.is_ascii_whitespace(),
    }
}

/// The whole number that a text of at most 18 digits states without leading zeros.
pub(crate) const fn whole_number(bytes: &[u8]) -> Option<u64> {
    let has_leading_zero = bytes.len() > 1 && bytes[0] == b'0';
    if bytes.is_empty() || bytes.len() > 18 || has_leading_zero {
        return None;
    }
    let mut number = 0;
    let mut i = 0;
    while i < bytes.len() {
        if !bytes[i].is_ascii_digit() {
            return None;
        }
        number = number * 10 + (bytes[i] - b'0') as u64;
        i += 1;
    }
    Some(number)
}

/// A field of its own, for the tests of what reads one.
#[cfg(test)]
pub(crate) const fn field(text: &str) -> Field<'_> {
    use crate::csv::fault::Place;

    let place = Place {
        file: "data/file.csv",
        line: 2,
        column: 1,
    };
    Field {
        cell: Cell { text, place },
        column: "column",
    }
}

#[cfg(test)]
mod tests {
    use super::field;
    use crate::csv::testing::said;

    fn must(text: &str, what: &str) -> String {
        format!("data/file.csv:2:1: column says `{text}`, and must {what}")
    }

    #[test]
    fn a_text_is_not_empty_and_has_no_white_space_around_it() {
        for text in ["a", "a b", "a, b"] {
            assert_eq!(field(text).text().ok(), Some(text));
        }
        for text in ["", " ", " a", "a "] {
            let says = must(text, "be a text without white space around it");
            assert_eq!(said(field(text).text()), says);
        }
    }

    #[test]
    fn a_number_has_1_to_18_digits_and_no_leading_zero() {
        for (text, number) in [
            ("0", 0),
            ("9", 9),
            ("11447", 11_447),
            ("123456789012345678", 123_456_789_012_345_678),
        ] {
            assert_eq!(field(text).number().ok(), Some(number));
        }
        for text in [
            "",
            "00",
            "0123",
            "11 447",
            "-1",
            "1.0",
            "1/2",
            "1:2",
            "six",
            "1234567890123456789",
        ] {
            let says = must(text, "be a whole number of at most 18 digits");
            assert_eq!(said(field(text).number()), says);
        }
    }

    #[test]
    fn bounds_may_be_reached() {
        for (text, number) in [("2", 2), ("3", 3), ("8", 8)] {
            assert_eq!(field(text).number_from(2, 8).ok(), Some(number));
        }
        for text in ["0", "1", "9"] {
            let says = said(field(text).number_from(2, 8));
            assert_eq!(says, must(text, "be from 2 to 8"));
        }
        let says = said(field("x").number_from(2, 8));
        assert_eq!(says, must("x", "be a whole number of at most 18 digits"));
    }

    #[test]
    fn a_truth_is_true_or_false() {
        assert_eq!(field("true").truth().ok(), Some(true));
        assert_eq!(field("false").truth().ok(), Some(false));
        for text in ["", "yes", "True"] {
            let says = must(text, "be `false` or `true`");
            assert_eq!(said(field(text).truth()), says);
        }
    }

    #[test]
    fn a_name_is_found_by_its_position() {
        let names = ["a", "b", "c"];
        assert_eq!(
            names.map(|name| field(name).one_of(&names).ok()),
            [0, 1, 2].map(Some)
        );
        let says = must("d", "be `a` or `b` or `c`");
        assert_eq!(said(field("d").one_of(&names)), says);
        assert!(field("").is_empty() && !field("a").is_empty());
    }
}
