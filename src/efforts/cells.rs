//! The kinds of cell that the files of the section's other figures share.

use crate::country::{Country, Subregion};
use crate::csv::fault::{Fault, attempt};
use crate::csv::reader::Cell;
use crate::efforts::{Area, Group, List, PartialDate, Place, Section};

/// A text of our own: not empty, and without white space around it.
pub(crate) const fn text(cell: &Cell<'static>, column: &str) -> Result<&'static str, Fault> {
    if !is_trimmed(cell.text.as_bytes()) {
        return Err(cell
            .fault(column)
            .text(", and must be a text without white space around it"));
    }
    Ok(cell.text)
}

/// Texts of our own with "; " between them, none of them empty.
pub(crate) const fn list(cell: &Cell<'static>, column: &str) -> Result<List, Fault> {
    let mut rest = cell.text.as_bytes();
    let mut end = 0;
    while end < rest.len() {
        if rest[end] != b';' {
            end += 1;
            continue;
        }
        let (text, after) = rest.split_at(end);
        let [b';', b' ', next @ ..] = after else {
            return Err(not_a_list(cell, column));
        };
        if !is_trimmed(text) {
            return Err(not_a_list(cell, column));
        }
        rest = next;
        end = 0;
    }
    if !is_trimmed(rest) {
        return Err(not_a_list(cell, column));
    }
    Ok(List::new(cell.text))
}

const fn not_a_list(cell: &Cell<'_>, column: &str) -> Fault {
    cell.fault(column)
        .text(", and must be texts with a semicolon and one space between them")
}

const fn is_trimmed(bytes: &[u8]) -> bool {
    match bytes {
        [] => false,
        [first, ..] if first.is_ascii_whitespace() => false,
        [.., last] => !last.is_ascii_whitespace(),
    }
}

/// A whole number of at most 18 digits, written without needless zeros.
pub(crate) const fn number(cell: &Cell<'_>, column: &str) -> Result<u64, Fault> {
    match digits(cell.text.as_bytes()) {
        Some(number) => Ok(number),
        None => Err(cell
            .fault(column)
            .text(", and must be a whole number of at most 18 digits")),
    }
}

const fn digits(bytes: &[u8]) -> Option<u64> {
    let needless_zero = bytes.len() > 1 && bytes[0] == b'0';
    if bytes.is_empty() || bytes.len() > 18 || needless_zero {
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

/// `true` or `false`.
pub(crate) const fn truth(cell: &Cell<'_>, column: &str) -> Result<bool, Fault> {
    if cell.says("true") {
        Ok(true)
    } else if cell.says("false") {
        Ok(false)
    } else {
        Err(cell.fault(column).text(", and must be `true` or `false`"))
    }
}

/// A date at the precision of the text: `2004`, or `2019-12`.
pub(crate) const fn date(cell: &Cell<'_>, column: &str) -> Result<PartialDate, Fault> {
    let bytes = cell.text.as_bytes();
    let (year, month) = match bytes {
        [_, _, _, _] => (digits(bytes), None),
        [year @ .., b'-', b'0', one] if year.len() == 4 => (digits(year), digits(&[*one])),
        [year @ .., b'-', b'1', one] if year.len() == 4 => (digits(year), digits(&[b'1', *one])),
        _ => (None, None),
    };
    match (year, month, bytes.len()) {
        (Some(year), None, 4) => Ok(PartialDate::year_only(year as u16)),
        (Some(year), Some(month @ 1..=12), _) => {
            Ok(PartialDate::with_month(year as u16, month as u8))
        }
        _ => Err(cell
            .fault(column)
            .text(", and must be a year such as `2004` or a month such as `2019-12`")),
    }
}

/// The countries that an entry concerns: an area, and how many of it where the text counts them without naming them.
pub(crate) const fn group(
    area: &Cell<'_>,
    unnamed: &Cell<'_>,
    columns: [&str; 2],
) -> Result<Group, Fault> {
    let [area_column, unnamed_column] = columns;
    let area_is = attempt!(area_of(area, area_column));
    if unnamed.text.is_empty() {
        return Ok(Group::whole(area_is));
    }
    let all = area_is.len() as u64;
    if all == 1 {
        return Err(unnamed
            .fault(unnamed_column)
            .text(", and must be empty where the area is a country"));
    }
    match attempt!(number(unnamed, unnamed_column)) {
        count if 2 <= count && count <= all => Ok(Group::unnamed(area_is, count as u8)),
        _ => Err(unnamed
            .fault(unnamed_column)
            .text(", and must be from 2 to ")
            .count(all)),
    }
}

const fn area_of(cell: &Cell<'_>, column: &str) -> Result<Area, Fault> {
    let mut i = 0;
    while i < Country::ALL.len() {
        if cell.says(Country::ALL[i].name()) {
            return Ok(Area::Country(Country::ALL[i]));
        }
        i += 1;
    }
    i = 0;
    while i < Subregion::ALL.len() {
        if cell.says(Subregion::ALL[i].name()) {
            return Ok(Area::Subregion(Subregion::ALL[i]));
        }
        i += 1;
    }
    if cell.says(Area::Region.name()) {
        return Ok(Area::Region);
    }
    let fault = cell
        .fault(column)
        .text(", and must be a country of the chart, a subregion or ");
    Err(fault.quote(Area::Region.name().as_bytes()))
}

/// Where in the text an entry stands.
pub(crate) const fn place(
    section: &Cell<'_>,
    paragraph: &Cell<'_>,
    columns: [&str; 2],
) -> Result<Place, Fault> {
    let [section_column, paragraph_column] = columns;
    let mut i = 0;
    while i < Section::ALL.len() {
        let is = Section::ALL[i];
        if section.says(is.name()) {
            return match attempt!(number(paragraph, paragraph_column)) {
                n if 1 <= n && n <= is.paragraphs() as u64 => Ok(Place {
                    section: is,
                    paragraph: n as u8,
                }),
                _ => Err(paragraph
                    .fault(paragraph_column)
                    .text(", and must be from 1 to ")
                    .count(is.paragraphs() as u64)),
            };
        }
        i += 1;
    }
    let fault = section.fault(section_column).text(", and must be ");
    let fault = fault.quote(Section::ALL[0].name().as_bytes()).text(" or ");
    Err(fault.quote(Section::ALL[1].name().as_bytes()))
}
