//! The pictures in `docs/` are what the example `plot` draws, and every bar and mark in them is as
//! long and stands where the data says.

#[path = "support/examples.rs"]
mod programs;

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;

use assistance::rust_decimal::prelude::ToPrimitive;
use assistance::{Assistance, Decimal, Measure, Printed, countries};
use svg::parser::Event;

const NET_VERSUS_GROSS: &str = "net-versus-gross.svg";
const COMPOSITION: &str = "composition.svg";
const PICTURES: [&str; 2] = [NET_VERSUS_GROSS, COMPOSITION];
/// The parts of gross, in the order of the segments.
const PARTS: [Measure; 3] =
    [Measure::GrantAid, Measure::TechnicalCooperation, Measure::LoanDisbursed];

/// A place or a length is written in hundredths, so it may be off by half of one.
const ROUNDING: f64 = 0.005 + 1e-9;
/// The average width of a character, where the reader's font is wide.
const EM: f64 = 0.6;

// Reading a picture.

/// An element with its text, and the country whose group it is in.
#[derive(Debug)]
struct Element {
    name: String,
    attributes: HashMap<String, String>,
    text: String,
    country: Option<String>,
}

impl Element {
    fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    fn number(&self, attribute: &str) -> f64 {
        let value = self.get(attribute).unwrap_or_else(|| panic!("{attribute}: {self:?}"));
        value.parse().unwrap_or_else(|_| panic!("{attribute}: {self:?}"))
    }

    fn is(&self, name: &str) -> bool {
        self.name == name
    }

    fn of(&self, measure: Measure) -> bool {
        self.get("data-measure") == Some(measure.name())
    }

    /// The place of an upright line.
    fn place(&self) -> f64 {
        let x = self.number("x1");
        assert_eq!(x, self.number("x2"), "{self:?}");
        x
    }

    fn size(&self) -> f64 {
        self.get("font-size").map_or(14.0, |size| size.parse().expect("a size is a number"))
    }

    /// The left and the right end of text, where the reader's font is wide.
    fn extent(&self) -> (f64, f64) {
        let x = self.number("x");
        let width = self.text.chars().count() as f64 * self.size() * EM;
        match self.get("text-anchor") {
            Some("end") => (x - width, x),
            Some("middle") => (x - width / 2.0, x + width / 2.0),
            _ => (x, x + width),
        }
    }

    /// The top and the bottom of text.
    fn heights(&self) -> (f64, f64) {
        let y = self.number("y");
        (y - 0.75 * self.size(), y + 0.2 * self.size())
    }
}

fn source(picture: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(picture);
    fs::read_to_string(path).expect("the picture is there")
}

fn elements(picture: &str) -> Vec<Element> {
    let source = source(picture);
    let (mut elements, mut countries) = (Vec::<Element>::new(), Vec::new());
    for event in svg::read(&source).expect("the picture is SVG") {
        match event {
            Event::Tag("g", svg::node::element::tag::Type::End, _) => {
                countries.pop();
            }
            Event::Tag(_, svg::node::element::tag::Type::End, _) => {}
            Event::Tag(name, _, attributes) => {
                let attributes = attributes.into_iter();
                let attributes: HashMap<String, String> =
                    attributes.map(|(name, value)| (name, value.to_string())).collect();
                if name == "g" {
                    countries.push(attributes.get("data-country").cloned());
                }
                let country = countries.last().cloned().flatten();
                let name = name.to_owned();
                elements.push(Element { name, attributes, text: String::new(), country });
            }
            Event::Text(text) => {
                elements.last_mut().expect("text is in an element").text += text.trim();
            }
            other => panic!("{picture}: {other:?}"),
        }
    }
    elements
}

/// Each country with what is drawn of it.
fn lanes(elements: &[Element]) -> impl Iterator<Item = (&'static Assistance, Vec<&Element>)> {
    countries().iter().map(|row| {
        let name = row.recipient.name();
        let lane = elements.iter().filter(|element| element.country.as_deref() == Some(name));
        (row, lane.collect())
    })
}

fn number(amount: Decimal) -> f64 {
    amount.to_f64().expect("an amount is a number")
}

#[track_caller]
fn assert_near(measured: f64, expected: f64, tolerance: f64, what: &str) {
    assert!((measured - expected).abs() <= tolerance, "{what}: {measured} for {expected}");
}

/// A linear axis, read from its ticks.
struct Axis {
    low: f64,
    high: f64,
    start: f64,
    scale: f64,
}

impl Axis {
    fn read<'e>(ticks: impl Iterator<Item = &'e Element>) -> Axis {
        let ticks = ticks.filter(|element| element.is("line"));
        let ticks: Vec<(f64, f64)> = ticks
            .filter(|line| line.get("data-tick").is_some())
            .map(|line| (line.number("data-tick"), line.place()))
            .collect();
        let [(low, start), .., (high, end)] = ticks[..] else { panic!("an axis has ticks") };
        let axis = Axis { low, high, start, scale: (end - start) / (high - low) };
        for (value, x) in ticks {
            assert_near(x, axis.place(value), ROUNDING, &format!("the tick of {value}"));
        }
        axis
    }

    fn place(&self, value: f64) -> f64 {
        self.start + (value - self.low) * self.scale
    }

    fn end(&self) -> f64 {
        self.place(self.high)
    }
}

// Both pictures.

#[test]
fn the_committed_pictures_are_up_to_date() {
    let drawn = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures/drawn");
    programs::printed("plot", &[drawn.to_str().expect("the path is text")]);
    for name in PICTURES {
        let drawn = fs::read_to_string(drawn.join(name)).expect("the picture is there");
        assert!(
            drawn == source(name),
            "docs/{name} is not what the example draws: run `cargo run --example plot -- docs`, \
             and look"
        );
    }
}

#[test]
fn a_page_can_include_and_scale_the_pictures() {
    for name in PICTURES {
        let source = source(name);
        assert!(!source.contains("\n\n"), "docs/{name}: a blank line ends HTML in Markdown");
        let root = &elements(name)[0];
        // A page scales a picture by its width, and a height of its own would leave empty space.
        assert!(root.get("viewBox").is_some() && root.get("height").is_none(), "docs/{name}");
        assert_eq!((root.get("width"), root.get("role")), (Some("100%"), Some("img")));
        for row in countries() {
            let label = root.get("aria-label").expect("the picture has a description");
            assert!(label.contains(row.recipient.name()), "docs/{name}: {label}");
        }
    }
}

#[test]
fn both_pictures_have_the_same_height_and_top() {
    let [left, right] = PICTURES.map(elements);
    assert_eq!(left[0].get("viewBox"), right[0].get("viewBox"));
    let [left, right] = [&left, &right].map(|elements| {
        let texts = elements.iter().filter(|element| element.is("text"));
        let names = texts.filter(|text| {
            text.text.starts_with("Japan's") || text.text == countries()[0].recipient.name()
        });
        names.map(|text| (text.text.clone(), text.number("y"))).collect::<Vec<_>>()
    });
    assert_eq!(left.len(), 2);
    assert_eq!(left, right);
    assert!(left[0].0.ends_with(assistance::SOURCE.unit), "{left:?}");
}

#[test]
fn shapes_are_drawn_as_they_are_written() {
    for element in PICTURES.map(elements).iter().flatten() {
        assert!(element.get("transform").is_none(), "{element:?}");
        // An outline would add its width to a length.
        assert!(element.is("line") || element.get("stroke").is_none(), "{element:?}");
        assert!(element.get("stroke-width").is_none(), "{element:?}");
    }
}

#[test]
fn no_text_touches_another_or_a_rule() {
    for picture in PICTURES {
        let elements = elements(picture);
        let view: Vec<f64> = elements[0].get("viewBox").map_or(vec![], |view| {
            view.split(' ').map(|side| side.parse().expect("a side is a number")).collect()
        });
        let texts: Vec<&Element> = elements.iter().filter(|element| element.is("text")).collect();
        let meet = |a: (f64, f64), b: (f64, f64)| a.0 < b.1 && b.0 < a.1;
        for (i, text) in texts.iter().enumerate() {
            let (across, down) = (text.extent(), text.heights());
            assert!(across.0 >= 0.0 && down.1 <= view[3], "{picture}: {text:?}");
            for other in &texts[..i] {
                let touches = meet(across, other.extent()) && meet(down, other.heights());
                assert!(!touches, "{picture}: {other:?} and {text:?}");
            }
            for line in elements.iter().filter(|element| element.is("line")) {
                let (x, rule) = (line.place(), (line.number("y1"), line.number("y2")));
                assert!(
                    !(meet(across, (x, x)) && meet(down, rule)),
                    "{picture}: {line:?}, {text:?}"
                );
            }
        }
    }
}

#[test]
fn the_figures_stand_in_columns_as_they_are_printed() {
    for (picture, measures) in [
        (NET_VERSUS_GROSS, &[Measure::Gross, Measure::LoanRecovered, Measure::Net][..]),
        (COMPOSITION, &[&PARTS[..], &[Measure::Gross]].concat()),
    ] {
        let elements = elements(picture);
        let mut columns: HashMap<Measure, HashSet<&str>> = HashMap::new();
        for (row, lane) in lanes(&elements) {
            for &measure in measures {
                let mut figures = lane.iter().filter(|e| e.is("text") && e.of(measure));
                let (Some(figure), None) = (figures.next(), figures.next()) else {
                    panic!("{picture}: {row:?} has one figure for {measure}")
                };
                let printed = row.printed(measure).to_string();
                let dash = row.get(measure).is_none();
                let expected = if dash { printed } else { printed.replace('-', "\u{2212}") };
                assert_eq!(figure.text, expected, "{picture}: {}, {measure}", row.recipient);
                columns.entry(measure).or_default().extend(figure.get("x"));
            }
        }
        for (measure, column) in columns {
            assert_eq!(column.len(), 1, "{picture}: {measure} stands at {column:?}");
        }
    }
}

#[test]
fn every_tick_of_an_axis_is_labelled_where_it_stands() {
    for picture in PICTURES {
        let elements = elements(picture);
        let (labels, ticks): (Vec<&Element>, Vec<&Element>) = elements
            .iter()
            .filter(|element| element.get("data-tick").is_some())
            .partition(|element| element.is("text"));
        let places = |elements: &[&Element], place: fn(&Element) -> f64| -> HashSet<String> {
            let places =
                elements.iter().map(|e| format!("{:?} at {}", e.get("data-tick"), place(e)));
            places.collect()
        };
        let labelled = places(&labels, |label| label.number("x"));
        assert_eq!(labelled, places(&ticks, Element::place), "{picture}");
        for label in labels {
            let number = label.text.trim_end_matches(" %").replace('\u{2212}', "-");
            assert_eq!(Some(&*number), label.get("data-tick"), "{picture}");
        }
    }
}

// Net versus gross.

#[test]
fn equal_lengths_are_equal_amounts_in_both_panels() {
    let elements = elements(NET_VERSUS_GROSS);
    let axes: Vec<Axis> = lanes(&elements).map(|(_, lane)| Axis::read(lane.into_iter())).collect();
    for (i, axis) in axes.iter().enumerate() {
        let ends = if i == 0 { (350.0, 450.0) } else { (-50.0, 50.0) };
        assert_eq!((axis.low, axis.high), ends);
        assert_eq!((axis.start, axis.scale), (axes[0].start, axes[0].scale));
    }
}

#[test]
fn the_fall_from_gross_to_net_is_what_was_recovered() {
    let elements = elements(NET_VERSUS_GROSS);
    for (row, lane) in lanes(&elements) {
        let axis = Axis::read(lane.iter().copied());
        let name = row.recipient.name();
        let bar = lane.iter().find(|e| e.is("rect") && e.of(Measure::LoanRecovered));
        assert_eq!(bar.is_some(), row.loan_recovered.is_some(), "{name}");
        if let (Some(bar), Some(recovered)) = (bar, row.loan_recovered) {
            let (x, width) = (bar.number("x"), bar.number("width"));
            assert_near(width, number(recovered) * axis.scale, ROUNDING, name);
            assert_near(x, axis.place(number(row.net)), ROUNDING, name);
            assert_near(x + width, axis.place(number(row.gross)), 2.0 * ROUNDING, name);
        }
        for (measure, amount) in [(Measure::Gross, row.gross), (Measure::Net, row.net)] {
            let mark = lane.iter().find(|e| e.is("polygon") && e.of(measure));
            let corners = mark.and_then(|mark| mark.get("points")).expect("it has a mark");
            let (tip, _) = corners.split_once(',').expect("a corner is a pair");
            let tip: f64 = tip.parse().expect("a place is a number");
            assert_near(tip, axis.place(number(amount)), ROUNDING, name);
            assert!((axis.start..=axis.end()).contains(&tip), "{name}: {measure} is off the axis");
        }
        // The strip behind them spans the axis, and nothing else is drawn that has a length.
        let shapes = lane.iter().filter(|e| !(e.is("text") || e.is("g") || e.is("line")));
        let others: Vec<_> = shapes.filter(|e| e.get("data-measure").is_none()).collect();
        let [strip] = others[..] else { panic!("{name}: {others:?}") };
        assert_near(strip.number("x"), axis.start, ROUNDING, name);
        assert_near(strip.number("width"), axis.end() - axis.start, ROUNDING, name);
    }
}

#[test]
fn the_figures_stand_beside_the_axis() {
    let elements = elements(NET_VERSUS_GROSS);
    for (row, lane) in lanes(&elements) {
        let end = Axis::read(lane.iter().copied()).end();
        for figure in lane.iter().filter(|e| e.is("text") && e.get("data-measure").is_some()) {
            assert!(figure.extent().0 > end, "{}: {figure:?}", row.recipient);
        }
    }
}

// The composition of gross.

#[test]
fn segments_are_as_wide_as_their_shares() {
    let elements = elements(COMPOSITION);
    let axis = Axis::read(elements.iter());
    assert_eq!((axis.low, axis.high), (0.0, 100.0));
    for (row, lane) in lanes(&elements) {
        let segments: Vec<&&Element> = lane.iter().filter(|e| e.is("rect")).collect();
        let parts = PARTS.iter().filter_map(|part| Some((*part, row.get(*part)?)));
        let parts: Vec<(Measure, Decimal)> = parts.collect();
        assert_eq!(segments.len(), parts.len(), "{}", row.recipient);
        let mut before = 0.0;
        for (segment, (measure, amount)) in segments.iter().zip(parts) {
            let what = format!("{}, {measure}", row.recipient);
            assert!(segment.of(measure), "{what}: {segment:?}");
            let percent = 100.0 * number(amount) / number(row.gross);
            assert_near(segment.number("width"), percent * axis.scale, ROUNDING, &what);
            assert_near(segment.number("x"), axis.place(before), ROUNDING, &what);
            before += percent;
        }
        // As far as the parts miss gross, which was rounded by itself.
        let missed = 100.0 * 0.015 / number(row.gross);
        assert_near(before, 100.0, missed, row.recipient.name());
    }
}

#[test]
fn separators_stand_between_segments_and_over_them() {
    let elements = elements(COMPOSITION);
    for (row, lane) in lanes(&elements) {
        let last = lane.iter().rposition(|e| e.is("rect")).expect("it has a bar");
        let starts: Vec<f64> =
            lane.iter().filter(|e| e.is("rect")).skip(1).map(|e| e.number("x")).collect();
        let separators: Vec<f64> =
            lane[last..].iter().filter(|e| e.is("line")).map(|e| e.place()).collect();
        assert_eq!(separators, starts, "{}", row.recipient);
    }
}

#[test]
fn a_share_is_written_in_the_middle_of_its_segment() {
    let elements = elements(COMPOSITION);
    let mut found = 0;
    for (row, lane) in lanes(&elements) {
        for label in lane.iter().filter(|e| e.text.ends_with('%')) {
            let middle = |e: &Element| e.number("x") + e.number("width") / 2.0;
            let at = label.number("x");
            let mut segments = lane.iter().filter(|e| e.is("rect"));
            let segment = segments.find(|e| (middle(e) - at).abs() <= 2.0 * ROUNDING);
            let segment = segment.unwrap_or_else(|| panic!("{}: {label:?}", row.recipient));
            let measure = PARTS.into_iter().find(|part| segment.of(*part)).expect("it is a part");
            let percent = row.get(measure).map(|part| Decimal::ONE_HUNDRED * part / row.gross);
            assert_eq!(label.text, format!("{:.0} %", Printed(percent)), "{}", row.recipient);
            let (left, right) = label.extent();
            assert!(right - left < segment.number("width"), "{}: {label:?}", row.recipient);
            found += 1;
        }
    }
    assert!(found >= countries().len(), "every country has a share that is written");
}
