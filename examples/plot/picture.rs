//! What both pictures have in common: the paper, the text, and how amounts become lengths.

use std::io;
use std::path::Path;

use assistance::{
    Assistance, Decimal, Measure, Printed, SOURCE, rust_decimal::prelude::ToPrimitive,
};
use svg::node::element::{Group, Line, Rectangle, Text};
use svg::{Document, Node};

/// A page scales the picture to its width. On a telephone the unit is about two thirds of a pixel,
/// so no text is smaller than 14.
const WIDTH: f64 = 440.0;
const HEIGHT: f64 = 708.0;
pub(crate) const LEFT: f64 = 16.0;
pub(crate) const RIGHT: f64 = WIDTH - LEFT;
const SMALL: f64 = 14.0;
const LINE_HEIGHT: f64 = 18.0;
/// How many small characters fit in a line, also where the reader's font is wide.
const CHARACTERS: usize = 55;

/// Opaque, so that the picture reads the same in light and in dark mode.
pub(crate) const PAPER: &str = "#ffffff";
pub(crate) const INK: &str = "#222222";
pub(crate) const FAINT: &str = "#5c5c5c";

/// The baseline of the column headings, and the middle of the sample below each: the mark or the
/// colour that stands for the column.
pub(crate) const HEADINGS: f64 = 88.0;
pub(crate) const SAMPLES: f64 = 101.0;
/// The top of the first country's lane, and the bottom of the last one's.
pub(crate) const TOP: f64 = 112.0;
pub(crate) const BOTTOM: f64 = TOP + 412.0;
/// The baseline of a country's name, from the top of its lane.
pub(crate) const NAME: f64 = 13.0;
/// The baseline of the labels of an axis, from its end.
const TICK_LABEL: f64 = 15.0;

pub(crate) struct Picture {
    description: String,
    drawn: Group,
    /// Where the next note begins.
    end: f64,
}

impl Picture {
    /// A picture with its title, and a description for those who do not see it.
    pub(crate) fn new(title: &str, description: String) -> Picture {
        let mut picture = Picture { description, drawn: Group::new(), end: BOTTOM + 22.0 };
        picture.add(bold(words(title, LEFT, 28.0)).set("font-size", 18));
        let donor = SOURCE.donor;
        let what = format!(
            "{donor}'s assistance, calendar year {}, {}",
            SOURCE.calendar_year, SOURCE.unit
        );
        picture.add(words(&what, LEFT, 51.0).set("fill", FAINT));
        picture
    }

    pub(crate) fn add(&mut self, element: impl Into<Box<dyn Node>>) {
        self.drawn.append(element);
    }

    /// Adds a paragraph below what is drawn.
    pub(crate) fn note(&mut self, text: &str) {
        for line in textwrap::wrap(text, CHARACTERS) {
            self.end += LINE_HEIGHT;
            self.add(words(&line, LEFT, self.end - 4.0).set("fill", FAINT));
        }
        self.end += 5.0;
    }

    pub(crate) fn save(mut self, path: &Path) -> io::Result<()> {
        self.note(&format!("Source: {}, {}, {}", SOURCE.publisher, SOURCE.title, SOURCE.chart));
        // Without a height, so that a page may scale it. No blank line, which would end the HTML
        // in Markdown.
        let document = Document::new()
            .set("viewBox", (0.0, 0.0, WIDTH, HEIGHT))
            .set("width", "100%")
            .set("style", "max-width:30rem")
            .set("font-family", "Helvetica,Arial,sans-serif")
            .set("font-size", SMALL)
            .set("role", "img")
            .set("aria-label", self.description)
            .add(bar(0.0, 0.0, WIDTH, HEIGHT, PAPER).set("rx", 8))
            .add(self.drawn);
        svg::save(path, &document)
    }
}

/// The lane of one country, with its name in it. The `data-` attributes of what is drawn tell a test
/// what each shape stands for.
pub(crate) fn lane(row: &Assistance, top: f64) -> Group {
    let name = bold(words(row.recipient.name(), LEFT, top + NAME)).set("font-size", 15);
    Group::new().set("data-country", row.recipient.name()).add(name)
}

pub(crate) fn words(text: &str, x: f64, y: f64) -> Text {
    Text::new(text).set("x", x).set("y", y).set("fill", INK)
}

pub(crate) fn bold(text: Text) -> Text {
    text.set("font-weight", "bold")
}

pub(crate) fn centred(text: Text) -> Text {
    text.set("text-anchor", "middle")
}

pub(crate) fn flush_right(text: Text) -> Text {
    text.set("text-anchor", "end")
}

/// The label of a tick that ends at a height.
pub(crate) fn tick_label(text: &str, x: f64, y: f64) -> Text {
    words(text, x, y + TICK_LABEL).set("fill", FAINT)
}

pub(crate) fn upright(x: f64, (top, bottom): (f64, f64), colour: &str) -> Line {
    Line::new().set("x1", x).set("y1", top).set("x2", x).set("y2", bottom).set("stroke", colour)
}

pub(crate) fn bar(x: f64, y: f64, width: f64, height: f64, colour: &str) -> Rectangle {
    Rectangle::new()
        .set("x", x)
        .set("y", y)
        .set("width", width)
        .set("height", height)
        .set("fill", colour)
}

/// The figure of a country in a column whose right end is `x`, or its dash.
pub(crate) fn figure(row: &Assistance, measure: Measure, x: f64, y: f64) -> Text {
    let text = printed(row.get(measure));
    flush_right(words(&text, x, y)).set("data-measure", measure.name())
}

/// A figure with the sign that is as wide as a digit, or a dash.
pub(crate) fn printed(amount: Option<Decimal>) -> String {
    let printed = Printed(amount).to_string();
    match amount {
        Some(_) => printed.replace('-', "\u{2212}"),
        None => printed,
    }
}

pub(crate) fn number(amount: Decimal) -> f64 {
    amount.to_f64().expect("an amount is a number")
}

/// A length or a place in hundredths, which are written in the same way on every machine.
pub(crate) fn hundredths(x: f64) -> f64 {
    (x * 100.0).round() / 100.0
}
