//! The composition of gross: for each country, a bar of the shares of its parts.

use assistance::{Assistance, Decimal, Measure, Printed, SOURCE, countries};
use svg::Node;
use svg::node::element::Group;

use crate::picture::{
    BOTTOM, FAINT, HEADINGS, INK, LEFT, NAME, PAPER, Picture, RIGHT, SAMPLES, TOP, bar, centred,
    figure, flush_right, hundredths, lane, number, printed, tick_label, upright, words,
};

struct Part {
    measure: Measure,
    label: &'static str,
    /// The heading of the column, in lines.
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
        label: "grant aid",
        heading: &["grant aid"],
        column: 203.0,
        colour: "#0b4a78",
        ink: PAPER,
    },
    Part {
        measure: Measure::TechnicalCooperation,
        label: "technical cooperation",
        heading: &["technical", "cooperation"],
        column: 298.0,
        colour: "#f0b429",
        ink: INK,
    },
    Part {
        measure: Measure::LoanDisbursed,
        label: "loans",
        heading: &["loans"],
        column: 362.0,
        colour: "#129a74",
        ink: INK,
    },
];

const LANE: f64 = (BOTTOM - TOP) / 8.0;
/// The bar of a country, from the top of its lane.
const BAR: f64 = 20.0;
const THICKNESS: f64 = 20.0;
/// All of gross.
const LENGTH: f64 = RIGHT - LEFT;
/// A segment that is narrower has no room for its share.
const NARROW: f64 = 44.0;

pub(crate) fn picture() -> Picture {
    let mut picture = Picture::new("Gross disbursement and its parts", description());
    headings(&mut picture);
    for (i, row) in countries().iter().enumerate() {
        picture.add(shares(row, TOP + i as f64 * LANE));
    }
    axis(&mut picture);
    picture.note(&format!(
        "Figures are amounts in {}. Bars show shares of the country's gross disbursement, and are \
         equally long whatever the amount. {}",
        SOURCE.unit, SOURCE.dash
    ));
    let missed: Vec<String> = countries().iter().filter_map(missed_total).collect();
    if !missed.is_empty() {
        picture.note(&format!("* Every figure is rounded by itself: {}.", missed.join("; ")));
    }
    picture
}

/// What the picture shows, for those who do not see it.
fn description() -> String {
    let of_a_country = |row: &Assistance| {
        let parts =
            parts_of(row).map(|(part, amount)| format!("{} {}", part.label, printed(Some(amount))));
        let parts: Vec<String> = parts.collect();
        let gross = printed(Some(row.gross));
        format!("{}: {}, together {gross}.", row.recipient, parts.join(", "))
    };
    let sentences: Vec<String> = countries().iter().map(of_a_country).collect();
    format!(
        "The shares of grant aid, technical cooperation and loans in the gross disbursement of \
         each country. {}",
        sentences.join(" ")
    )
}

/// The names of the columns, each above the colour of its segments.
fn headings(picture: &mut Picture) {
    for part in &PARTS {
        for (text, y) in part.heading.iter().rev().zip([HEADINGS, HEADINGS - 15.0]) {
            picture.add(flush_right(words(text, part.column, y)));
        }
        picture.add(bar(part.column - 40.0, SAMPLES - 4.0, 40.0, 8.0, part.colour));
    }
    picture.add(flush_right(words("gross", RIGHT, HEADINGS)));
}

fn axis(picture: &mut Picture) {
    let top = TOP + 7.0 * LANE + BAR + THICKNESS;
    let bottom = top + 4.0;
    for tick in [0, 25, 50, 75, 100] {
        let x = place(tick.into());
        picture.add(upright(x, (top, bottom), FAINT).set("data-tick", tick));
        let label = tick_label(&format!("{tick} %"), x, bottom);
        let label = label.set("data-tick", tick);
        picture.add(match tick {
            0 => label,
            100 => flush_right(label),
            _ => centred(label),
        });
    }
}

/// The place of a percentage on the axis.
fn place(percent: f64) -> f64 {
    hundredths(LEFT + LENGTH * percent / 100.0)
}

fn parts_of(row: &Assistance) -> impl Iterator<Item = (&'static Part, Decimal)> {
    PARTS.iter().filter_map(|part| Some((part, row.get(part.measure)?)))
}

/// Says which sum the printed parts give, if it is not the printed gross.
fn missed_total(row: &Assistance) -> Option<String> {
    let sum: Decimal = parts_of(row).map(|(_, amount)| amount).sum();
    let [gross, summed] = [row.gross, sum].map(|amount| printed(Some(amount)));
    (sum != row.gross).then(|| {
        let name = row.recipient;
        format!("{name}'s gross is printed as {gross}, and its printed parts give {summed}")
    })
}

/// A country's name and amounts, and below them the bar of their shares.
fn shares(row: &Assistance, top: f64) -> Group {
    let mut lane = lane(row, top);
    for part in &PARTS {
        lane.append(figure(row, part.measure, part.column, top + NAME));
    }
    lane.append(figure(row, Measure::Gross, RIGHT, top + NAME));
    if missed_total(row).is_some() {
        lane.append(words("*", RIGHT + 1.0, top + NAME));
    }
    segments(&mut lane, row, top + BAR);
    lane
}

/// The parts end to end, each in its full width, with its share where it has room.
fn segments(lane: &mut Group, row: &Assistance, top: f64) {
    let mut start = LEFT;
    let mut separators = Vec::new();
    for (part, amount) in parts_of(row) {
        let share = amount / row.gross;
        let width = LENGTH * number(share);
        if start > LEFT {
            separators.push(upright(hundredths(start), (top, top + THICKNESS), PAPER));
        }
        let segment = bar(hundredths(start), top, hundredths(width), THICKNESS, part.colour);
        lane.append(segment.set("data-measure", part.measure.name()));
        if width >= NARROW {
            let percent = format!("{:.0} %", Printed(Some(share * Decimal::ONE_HUNDRED)));
            let middle = hundredths(start + width / 2.0);
            lane.append(centred(words(&percent, middle, top + 15.0)).set("fill", part.ink));
        }
        start += width;
    }
    // Over the segments, and not in place of their ends.
    for separator in separators {
        lane.append(separator);
    }
}
