//! The pictures in `docs/` are what the example `plot` draws, equal lengths in them are equal
//! amounts or shares, and no text meets another.

#[path = "support/examples.rs"]
mod programs;

use std::fs;
use std::path::Path;

use assistance::rust_decimal::prelude::ToPrimitive;
use assistance::{Measure, countries, region_total};

const PICTURES: [&str; 2] = ["net-versus-gross.svg", "composition.svg"];
/// A place or a length is written in hundredths.
const ROUNDING: f64 = 0.006;

fn committed(picture: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(picture);
    fs::read_to_string(path).expect("the picture is there")
}

/// The value of an attribute in a line that draws one element.
fn attribute<'l>(line: &'l str, name: &str) -> Option<&'l str> {
    line.split_once(&format!(" {name}=\""))?.1.split('"').next()
}

fn number(line: &str, name: &str) -> f64 {
    attribute(line, name).and_then(|value| value.parse().ok()).expect(line)
}

/// The left end and the length of a bar, found by what it shows.
fn bar(picture: &str, shows: &str) -> (f64, f64) {
    let mut bars = picture.lines().filter(|line| line.contains(&format!("<title>{shows}</title>")));
    let (Some(bar), None) = (bars.next(), bars.next()) else { panic!("one bar shows {shows}") };
    (number(bar, "x"), number(bar, "width"))
}

#[test]
fn the_committed_pictures_are_up_to_date() {
    let drawn = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures/drawn");
    programs::printed("plot", &[drawn.to_str().expect("the path is text")]);
    for name in PICTURES {
        let drawn = fs::read_to_string(drawn.join(name)).expect("the picture is there");
        assert!(
            drawn == committed(name),
            "docs/{name} is not what the example draws: run `cargo run --example plot -- docs`, \
             and look"
        );
    }
}

#[test]
fn equal_lengths_are_equal_amounts_in_net_versus_gross() {
    let picture = committed(PICTURES[0]);
    let recovered = countries().iter().filter_map(|row| Some((row, row.loan_recovered?)));
    let mut drawn = 0;
    for (row, amount) in recovered {
        let (start, length) = bar(&picture, &format!("{}, recovered: {amount}", row.name()));
        let [net, amount] = [row.net, amount].map(|amount| amount.to_f64().expect("a number"));
        assert!((length - 2.0 * amount).abs() < ROUNDING, "{}: {length}", row.name());
        // The place of zero on the axis of the others, and of 330 on Uzbekistan's.
        let (place, at) = if row.rank == Some(1) { (24.0, 330.0) } else { (124.0, 0.0) };
        assert!((start - place - 2.0 * (net - at)).abs() < ROUNDING, "{}: {start}", row.name());
        drawn += 1;
    }
    assert_eq!(drawn, picture.matches(", recovered: ").count());
}

#[test]
fn equal_lengths_are_equal_shares_in_the_composition() {
    let picture = committed(PICTURES[1]);
    let parts = [Measure::GrantAid, Measure::TechnicalCooperation, Measure::LoanDisbursed];
    for row in countries().iter().chain([region_total()]) {
        let name = row.country().map_or("Region total", |country| country.name());
        let mut end = 16.0;
        for (part, amount) in parts.iter().filter_map(|part| Some((part, row.get(*part)?))) {
            let (start, length) = bar(&picture, &format!("{name}, {part}: {amount}"));
            let share = (amount / row.gross).to_f64().expect("a number");
            assert!((length - 408.0 * share).abs() < ROUNDING, "{name}, {part}: {length}");
            assert!((start - end).abs() < 2.0 * ROUNDING, "{name}, {part}: {start}");
            end = start + length;
        }
    }
}

#[test]
fn no_text_meets_another_or_leaves_the_paper() {
    for name in PICTURES {
        let picture = committed(name);
        let view = attribute(&picture, "viewBox").and_then(|view| view.split_once("0 0 440 "));
        let height: f64 = view.and_then(|view| view.1.parse().ok()).expect("a height");
        let mut boxes: Vec<(f64, f64, f64, f64, &str)> = Vec::new();
        for line in picture.lines().filter(|line| line.starts_with("<text")) {
            let (x, y) = (number(line, "x"), number(line, "y"));
            let size = attribute(line, "font-size").map_or(14.0, |size| size.parse().expect(line));
            let text: String =
                line.split('<').filter_map(|part| Some(part.split_once('>')?.1)).collect();
            // Where the reader's font is wide.
            let width = text.chars().count() as f64 * size * 0.55;
            let left = match attribute(line, "text-anchor") {
                Some("end") => x - width,
                Some("middle") => x - width / 2.0,
                _ => x,
            };
            let (right, top, bottom) = (left + width, y - 0.75 * size, y + 0.2 * size);
            assert!(0.0 <= left && right <= 440.0 && bottom <= height, "{name}: {line}");
            for other in &boxes {
                let meet = left < other.1 && other.0 < right && top < other.3 && other.2 < bottom;
                assert!(!meet, "{name}: {line} and {}", other.4);
            }
            boxes.push((left, right, top, bottom, line));
        }
    }
}
