//! The picture: the time of a release build against the number of rows, both axes logarithmic.

use std::fmt::Write as _;

use crate::page::seconds;
use crate::results::Results;
use crate::{SIZES, WAYS};

const WIDTH: f64 = 360.0;
const HEIGHT: f64 = 372.0;
const LEFT: f64 = 34.0;
const RIGHT: f64 = 250.0;
const TOP: f64 = 64.0;
const BOTTOM: f64 = 330.0;
const FIRST_DECADE: f64 = -1.0;
const DECADES: f64 = 3.0;

/// The ways of the first table, in colour. The others are grey.
const COLOURS: [(&str, &str); 4] =
    [("const-fn", "#0072b2"), ("nested", "#d55e00"), ("flat", "#007a5a"), ("bytes", "#aa4499")];
const GREY: &str = "#5c5c5c";

/// A way and its points.
type Line = (&'static str, Vec<(f64, f64)>);

pub fn picture(results: &Results) -> String {
    let lines: Vec<Line> = WAYS.iter().map(|&way| line(results, way)).collect();
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="468" height="484" role="img" font-family="Helvetica,Arial,sans-serif" font-size="12" aria-label="{}">
<rect width="{WIDTH}" height="{HEIGHT}" rx="8" fill="#ffffff"/>
<text x="12" y="24" font-size="15" font-weight="bold" fill="#222222">Compile time against rows</text>
<text x="12" y="43" fill="{GREY}">release build after a changed cell, user seconds</text>
"##,
        summary(results),
    );
    let mut put = |text: String| writeln!(svg, "{text}").expect("a string takes text");
    for decade in 0..=DECADES as i32 {
        let seconds = 10_f64.powf(FIRST_DECADE + f64::from(decade));
        let at = y(seconds);
        put(format!(r##"<path d="M{LEFT} {at:.1}H{RIGHT}" stroke="#e2e2e2"/>"##));
        let at = at + 4.0;
        put(format!(
            r##"<text x="28" y="{at:.1}" text-anchor="end" fill="#222222">{seconds}</text>"##
        ));
    }
    for rows in SIZES {
        let at = x(rows);
        put(format!(r##"<path d="M{at:.1} {TOP}V{BOTTOM}" stroke="#e2e2e2"/>"##));
        let rows = crate::page::thousands(rows as f64);
        put(format!(
            r##"<text x="{at:.1}" y="347" text-anchor="middle" fill="#222222">{rows}</text>"##
        ));
    }
    put(format!(r##"<text x="{LEFT}" y="364" fill="{GREY}">rows</text>"##));
    for (way, points) in &lines {
        let (colour, width) = style(way);
        let path: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
        let path = path.join("L");
        put(format!(
            r##"<path d="M{path}" stroke="{colour}" stroke-width="{width}" fill="none"/>"##
        ));
        for (x, y) in points {
            put(format!(r##"<circle cx="{x:.1}" cy="{y:.1}" r="2.2" fill="{colour}"/>"##));
        }
    }
    for (way, (x, y), label) in labels(&lines) {
        let (colour, _) = style(way);
        let weight = if colour == GREY { "normal" } else { "bold" };
        let text_y = label + 4.0;
        if x == RIGHT {
            put(format!(
                r##"<path d="M{:.1} {y:.1}L{:.1} {label:.1}" stroke="{colour}" stroke-width="0.7" fill="none"/>"##,
                x + 4.0,
                x + 18.0
            ));
        }
        let text_x = if x == RIGHT { x + 21.0 } else { x + 8.0 };
        put(format!(
            r##"<text x="{text_x:.1}" y="{text_y:.1}" font-weight="{weight}" fill="{colour}">{way}</text>"##
        ));
    }
    svg + "</svg>\n"
}

fn line(results: &Results, way: &'static str) -> Line {
    let measured = |rows| Some((x(rows), y(results.least(way, rows, "build_s")?)));
    let points: Vec<(f64, f64)> = SIZES.iter().filter_map(|&rows| measured(rows)).collect();
    (way, points)
}

/// Where each label is: beside the end of its line, moved apart where they would overlap.
fn labels(lines: &[Line]) -> Vec<(&'static str, (f64, f64), f64)> {
    const APART: f64 = 14.0;
    let end = |line: &Line| (line.0, *line.1.last().expect("a way has a point"));
    let mut ends: Vec<(&str, (f64, f64))> = lines.iter().map(end).collect();
    ends.sort_by(|a, b| a.1.1.total_cmp(&b.1.1));
    let (at_right, others): (Vec<_>, Vec<_>) = ends.into_iter().partition(|end| end.1.0 == RIGHT);
    let mut places: Vec<f64> = at_right.iter().map(|end| end.1.1).collect();
    for _ in 0..200 {
        for i in 1..places.len() {
            let overlap = APART - (places[i] - places[i - 1]);
            if overlap > 0.0 {
                places[i - 1] -= overlap / 2.0;
                places[i] += overlap / 2.0;
            }
        }
    }
    let others = others.into_iter().map(|(way, end)| (way, end, end.1 - 14.0));
    at_right
        .into_iter()
        .zip(places)
        .map(|((way, end), place)| (way, end, place))
        .chain(others)
        .collect()
}

fn style(way: &str) -> (&'static str, f64) {
    let colour = COLOURS.iter().find(|(other, _)| *other == way);
    colour.map_or((GREY, 1.2), |(_, colour)| (*colour, 2.6))
}

fn x(rows: usize) -> f64 {
    LEFT + (RIGHT - LEFT) * ((rows as f64).log10() - 1.0) / 4.0
}

fn y(seconds: f64) -> f64 {
    BOTTOM - (BOTTOM - TOP) * (seconds.log10() - FIRST_DECADE) / DECADES
}

/// The picture in words, for who cannot see it.
fn summary(results: &Results) -> String {
    let way = |way: &&str| {
        let value = |&rows: &usize| results.least(way, rows, "build_s").map(seconds);
        let values: Vec<String> = SIZES.iter().filter_map(value).collect();
        format!("{way}: {}", values.join(", "))
    };
    let ways: Vec<String> = WAYS.iter().map(way).collect();
    format!("Seconds at 10, 1,000, 8,000 and 100,000 rows. {}.", ways.join(". "))
}
