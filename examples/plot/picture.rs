//! What both pictures have in common: the paper, the text, and bars.

use assistance::rust_decimal::prelude::ToPrimitive;
use assistance::{Decimal, Printed, SOURCE, countries};

/// A page scales the picture to its width. On a telephone the unit is about two thirds of a pixel,
/// so no text is smaller than 14.
const WIDTH: f64 = 440.0;
pub(crate) const LEFT: f64 = 16.0;
pub(crate) const RIGHT: f64 = WIDTH - LEFT;
const SMALL: f64 = 14.0;
/// The average width of a character, in parts of its size, where the reader's font is wide.
const EM: f64 = 0.55;

pub(crate) const INK: &str = "#222222";
pub(crate) const GREY: &str = "#5c5c5c";

/// Attributes of text.
pub(crate) const FAINT: &str = r##"fill="#5c5c5c""##;
pub(crate) const FLUSH_RIGHT: &str = r#"text-anchor="end""#;
pub(crate) const NAME: &str = r#"font-size="15" font-weight="bold""#;

pub(crate) struct Picture {
    drawn: String,
    /// The bottom of what is drawn.
    pub(crate) y: f64,
}

impl Picture {
    /// A picture with its title, which states what is seen, and below it what is drawn.
    pub(crate) fn new(title: &str, subtitle: &str) -> Picture {
        let mut picture = Picture { drawn: String::new(), y: 10.0 };
        picture.paragraph(title, 18.0, r#"font-weight="bold""#);
        picture.paragraph(subtitle, SMALL, FAINT);
        picture
    }

    pub(crate) fn text(&mut self, (x, y): (f64, f64), attributes: &str, text: &str) {
        self.drawn += &format!("<text x=\"{x:.2}\" y=\"{y:.2}\" {attributes}>{text}</text>\n");
    }

    /// Adds a bar. Where a reader points at it, what it shows appears.
    pub(crate) fn bar(
        &mut self,
        (x, y): (f64, f64),
        (width, height): (f64, f64),
        colour: &str,
        shows: &str,
    ) {
        self.drawn += &format!(
            "<rect x=\"{x:.2}\" y=\"{y:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" \
             fill=\"{colour}\"><title>{shows}</title></rect>\n"
        );
    }

    /// Adds a shape: what a path draws, and its attributes.
    pub(crate) fn path(&mut self, path: &str, attributes: &str) {
        self.drawn += &format!("<path d=\"{path}\" {attributes}/>\n");
    }

    pub(crate) fn note(&mut self, text: &str) {
        self.paragraph(text, SMALL, FAINT);
    }

    fn paragraph(&mut self, text: &str, size: f64, attributes: &str) {
        let characters = ((RIGHT - LEFT) / (size * EM)) as usize;
        for line in textwrap::wrap(text, characters) {
            self.y += 1.3 * size;
            self.text((LEFT, self.y), &format!("font-size=\"{size}\" {attributes}"), &line);
        }
        self.y += 6.0;
    }

    /// The picture as SVG, with a description for those who do not see it.
    ///
    /// The paper is opaque, so that the picture reads the same in light and in dark mode. There is
    /// no height, so that a page may scale it, and no blank line, which would end the HTML in
    /// Markdown.
    pub(crate) fn svg(mut self, description: &str) -> String {
        self.note(&format!("Source: {}, {}, {}", SOURCE.publisher, SOURCE.title, SOURCE.chart));
        let (drawn, height) = (self.drawn, self.y + 8.0);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height:.2}\" \
             width=\"100%\" style=\"max-width:30rem\" font-family=\"Helvetica,Arial,sans-serif\" \
             font-size=\"{SMALL}\" fill=\"{INK}\" role=\"img\" aria-label=\"{description}\">\n\
             <rect width=\"{WIDTH}\" height=\"{height:.2}\" rx=\"8\" fill=\"#ffffff\"/>\n\
             {drawn}</svg>\n"
        )
    }
}

/// "Four of eight countries", for those that a test selects.
pub(crate) fn count(selected: usize) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];
    let (first, rest) = words[selected].split_at(1);
    format!("{}{rest} of {} countries", first.to_uppercase(), words[countries().len()])
}

/// A figure with a minus sign that is as wide as a digit, or a dash.
pub(crate) fn printed(amount: Option<Decimal>) -> String {
    let printed = Printed(amount).to_string();
    amount.map_or(printed.clone(), |_| printed.replace('-', "\u{2212}"))
}

pub(crate) fn number(amount: Decimal) -> f64 {
    amount.to_f64().expect("an amount is a number")
}
