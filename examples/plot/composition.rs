//! The composition of gross: for each country and the region, a bar of the shares of its parts.

use assistance::{
    Assistance, Decimal, Measure, Printed, SOURCE, countries, multiple_countries, region_total,
};

use crate::picture::{FLUSH_RIGHT, LEFT, NAME, Picture, RIGHT, count, number, printed};

struct Part {
    measure: Measure,
    /// The lines of the heading of the column, the last one first.
    heading: &'static [&'static str],
    /// The right end of the column of figures.
    column: f64,
    colour: &'static str,
    /// The colour of text on it.
    ink: &'static str,
}

/// The colours are close to those of Okabe and Ito, and further apart in lightness: they are told
/// apart with any kind of colour vision, and in grey.
const PARTS: [Part; 3] = [
    Part {
        measure: Measure::GrantAid,
        heading: &["grant aid"],
        column: 210.0,
        colour: "#0b4a78",
        ink: "#ffffff",
    },
    Part {
        measure: Measure::TechnicalCooperation,
        heading: &["cooperation", "technical"],
        column: 303.0,
        colour: "#f0b429",
        ink: "#222222",
    },
    Part {
        measure: Measure::LoanDisbursed,
        heading: &["loans"],
        column: 366.0,
        colour: "#129a74",
        ink: "#222222",
    },
];

const THICKNESS: f64 = 20.0;
/// All of gross.
const LENGTH: f64 = RIGHT - LEFT;
/// A segment that is narrower has no room for its share.
const NARROW: f64 = 44.0;

pub(crate) fn picture() -> String {
    let without_loans = countries().iter().filter(|row| row.loan_disbursed.is_none()).count();
    let mut picture = Picture::new(
        &format!("No loan was disbursed to {}", count(without_loans).to_lowercase()),
        &format!(
            "Parts of {}'s gross disbursement in calendar year {}. Figures: {}. Bars: percent of \
             gross.",
            SOURCE.donor, SOURCE.calendar_year, SOURCE.unit
        ),
    );
    headings(&mut picture);
    for row in countries() {
        draw(&mut picture, row, row.name());
    }
    picture.y += 10.0;
    draw(&mut picture, region_total(), "Region total");
    picture.y += 8.0;
    let multiple = printed(Some(multiple_countries().gross));
    picture.note(&format!(
        "All bars are equally long: they are 100 percent, whatever the amount. {} “Multiple countries” ({multiple}) is left \
         out, and is part of the region total. Some parts do not add up exactly to the printed \
         gross.",
        SOURCE.notes[0],
    ));
    let rows = countries().iter().chain([region_total()]);
    picture.svg(&rows.map(sentence).collect::<Vec<_>>().join(" "))
}

/// The names of the columns, each above the colour of its segments.
fn headings(picture: &mut Picture) {
    picture.y += 38.0;
    for part in &PARTS {
        for (line, y) in part.heading.iter().zip([picture.y, picture.y - 15.0]) {
            picture.text((part.column, y), FLUSH_RIGHT, line);
        }
        picture.bar((part.column - 40.0, picture.y + 6.0), (40.0, 8.0), part.colour, "");
    }
    picture.text((RIGHT, picture.y), FLUSH_RIGHT, "gross");
    picture.y += 12.0;
}

/// The name and the amounts, and below them the parts end to end, each with its share where it has
/// room.
fn draw(picture: &mut Picture, row: &Assistance, name: &str) {
    picture.y += 24.0;
    picture.text((LEFT, picture.y), NAME, name);
    for part in &PARTS {
        picture.text((part.column, picture.y), FLUSH_RIGHT, &printed(row.get(part.measure)));
    }
    picture.text((RIGHT, picture.y), FLUSH_RIGHT, &printed(Some(row.gross)));
    picture.y += 8.0;
    let mut start = LEFT;
    for (part, amount) in parts_of(row) {
        let share = amount / row.gross;
        let width = LENGTH * number(share);
        let shows = format!("{name}, {}: {amount}", part.measure);
        picture.bar((start, picture.y), (width, THICKNESS), part.colour, &shows);
        if width >= NARROW {
            let attributes = format!("text-anchor=\"middle\" fill=\"{}\"", part.ink);
            let percent = format!("{:.0} %", Printed::from(share * Decimal::ONE_HUNDRED));
            picture.text((start + width / 2.0, picture.y + 15.0), &attributes, &percent);
        }
        start += width;
    }
    picture.y += THICKNESS;
}

fn parts_of(row: &Assistance) -> impl Iterator<Item = (&'static Part, Decimal)> {
    PARTS.iter().filter_map(|part| Some((part, row.get(part.measure)?)))
}

/// What the picture shows of a row, for those who do not see it.
fn sentence(row: &Assistance) -> String {
    let parts = parts_of(row).map(|(part, amount)| format!("{} {amount}", part.measure));
    format!("{}: gross {}, {}.", row.name(), row.gross, parts.collect::<Vec<_>>().join(", "))
}
