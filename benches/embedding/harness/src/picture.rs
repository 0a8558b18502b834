//! The picture: the time of a release build against the number of rows, both axes logarithmic.

use crate::SIZES;
use crate::page::{seconds, thousands};
use crate::results::Results;

const LEFT: f64 = 34.0;
const RIGHT: f64 = 250.0;
const TOP: f64 = 64.0;
const BOTTOM: f64 = 330.0;

const DARK: &str = "#222222";
const GREY: &str = "#5c5c5c";
const PALE: &str = "#e2e2e2";

/// The ways that the page advises or warns of. The tables contain the others.
const SHOWN: [(&str, &str); 6] = [
    ("const-fn", "#0072b2"),
    ("nested-some", "#b3261e"),
    ("nested", "#a85500"),
    ("flat", "#007a5a"),
    ("script", "#882255"),
    ("bytes", "#5b3fb5"),
];

/// Decades of 10 to 100,000 rows.
fn x(rows: usize) -> f64 {
    LEFT + (RIGHT - LEFT) * (rows as f64 / 10.0).log10() / 4.0
}

/// Decades of 0.1 to 100 seconds.
fn y(seconds: f64) -> f64 {
    BOTTOM - (BOTTOM - TOP) * (seconds / 0.1).log10() / 3.0
}

pub fn picture(results: &Results) -> String {
    let summary = summary(results);
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 372" width="468" height="484" role="img" font-family="Helvetica,Arial,sans-serif" font-size="12" aria-label="{summary}">
<rect width="360" height="372" rx="8" fill="#ffffff"/>
<text x="12" y="24" font-size="15" font-weight="bold" fill="{DARK}">Compile time against rows</text>
<text x="12" y="43" fill="{GREY}">user seconds (logarithmic), release build, table edited</text>
<text x="{RIGHT}" y="364" text-anchor="end" fill="{GREY}">rows (logarithmic)</text>
"##
    );
    for seconds in [0.1, 1.0, 10.0, 100.0] {
        let at = y(seconds);
        svg += &line(&[(LEFT, at), (RIGHT, at)], PALE, 1.0);
        svg += &text(28.0, at, "end", DARK, &seconds.to_string());
    }
    for rows in SIZES {
        svg += &line(&[(x(rows), TOP), (x(rows), BOTTOM)], PALE, 1.0);
        svg += &text(x(rows), 343.0, "middle", DARK, &thousands(rows as f64));
    }
    let mut ends = Vec::new();
    for (way, colour) in SHOWN {
        let points = SIZES.map(|rows| (x(rows), y(seconds_of(results, way, rows))));
        svg += &line(&points, colour, 2.2);
        for (x, y) in points {
            svg += &format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.4\" fill=\"{colour}\"/>\n");
        }
        ends.push((points[3].1, way, colour));
    }
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    for ((end, way, colour), place) in ends.iter().zip(apart(&ends)) {
        svg += &line(&[(RIGHT + 4.0, *end), (RIGHT + 18.0, place)], colour, 0.7);
        svg += &text(RIGHT + 21.0, place, "start", colour, way);
    }
    svg + "</svg>\n"
}

fn line(points: &[(f64, f64)], colour: &str, width: f64) -> String {
    let points: Vec<String> = points.iter().map(|(x, y)| format!("{x:.1} {y:.1}")).collect();
    let points = points.join("L");
    format!("<path d=\"M{points}\" stroke=\"{colour}\" stroke-width=\"{width}\" fill=\"none\"/>\n")
}

/// A text in the middle of a height. That of a coloured line is bold.
fn text(x: f64, y: f64, anchor: &str, colour: &str, text: &str) -> String {
    let weight = if [DARK, GREY].contains(&colour) { "normal" } else { "bold" };
    let y = y + 4.0;
    format!(
        r#"<text x="{x:.1}" y="{y:.1}" text-anchor="{anchor}" font-weight="{weight}" fill="{colour}">{text}</text>
"#
    )
}

/// The heights of the labels: those of the ends, moved apart where labels would overlap.
fn apart(ends: &[(f64, &str, &str)]) -> Vec<f64> {
    let mut places: Vec<f64> = ends.iter().map(|end| end.0).collect();
    for _ in 0..200 {
        for i in 1..places.len() {
            let overlap = (14.0 - (places[i] - places[i - 1])).max(0.0);
            places[i - 1] -= overlap / 2.0;
            places[i] += overlap / 2.0;
        }
    }
    places
}

/// The picture in words, for who cannot see it.
fn summary(results: &Results) -> String {
    let mut summary = String::from("Seconds at 10, 1,000, 8,000 and 100,000 rows.");
    for (way, _) in SHOWN {
        let values = SIZES.map(|rows| seconds(seconds_of(results, way, rows)));
        summary += &format!(" {way}: {}.", values.join(", "));
    }
    summary
}

fn seconds_of(results: &Results, way: &str, rows: usize) -> f64 {
    results.least(way, rows, "table_s").expect(way)
}
