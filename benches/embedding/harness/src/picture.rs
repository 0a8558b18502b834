//! The picture: the time of a release build against the number of rows, both axes logarithmic.

use crate::page::{seconds, thousands};
use crate::results::Results;
use crate::{SIZES, WAYS};

const LEFT: f64 = 34.0;
const RIGHT: f64 = 250.0;
const TOP: f64 = 64.0;
const BOTTOM: f64 = 330.0;

const DARK: &str = "#222222";
const GREY: &str = "#5c5c5c";
const PALE: &str = "#e2e2e2";

/// The ways of the first table, in colour. The others are grey.
const COLOURS: [(&str, &str); 4] =
    [("const-fn", "#0072b2"), ("nested", "#d55e00"), ("flat", "#007a5a"), ("bytes", "#aa4499")];

/// Decades of 10 to 100,000 rows.
fn x(rows: usize) -> f64 {
    LEFT + (RIGHT - LEFT) * (rows as f64 / 10.0).log10() / 4.0
}

/// Decades of 0.1 to 100 seconds.
fn y(seconds: f64) -> f64 {
    BOTTOM - (BOTTOM - TOP) * (seconds / 0.1).log10() / 3.0
}

fn colour(way: &str) -> &str {
    COLOURS.iter().find(|(other, _)| *other == way).map_or(GREY, |(_, colour)| colour)
}

pub fn picture(results: &Results) -> String {
    let summary = summary(results);
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 372" width="468" height="484" role="img" font-family="Helvetica,Arial,sans-serif" font-size="12" aria-label="{summary}">
<rect width="360" height="372" rx="8" fill="#ffffff"/>
<text x="12" y="24" font-size="15" font-weight="bold" fill="{DARK}">Compile time against rows</text>
<text x="12" y="43" fill="{GREY}">release build after a changed cell, user seconds</text>
<text x="{LEFT}" y="364" fill="{GREY}">rows</text>
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
    for way in WAYS {
        let point = |&rows: &usize| Some((x(rows), y(results.least(way, rows, "build_s")?)));
        let points: Vec<(f64, f64)> = SIZES.iter().filter_map(point).collect();
        let colour = colour(way);
        svg += &line(&points, colour, if colour == GREY { 1.2 } else { 2.6 });
        for (x, y) in &points {
            svg += &format!("<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"2.2\" fill=\"{colour}\"/>\n");
        }
        match points[..] {
            [.., (RIGHT, y)] => ends.push((y, way)),
            [.., (x, y)] => svg += &text(x + 8.0, y - 14.0, "start", colour, way),
            [] => panic!("no build of {way} was measured"),
        }
    }
    ends.sort_by(|a, b| a.0.total_cmp(&b.0));
    for ((end, way), place) in ends.iter().zip(apart(&ends)) {
        svg += &line(&[(RIGHT + 4.0, *end), (RIGHT + 18.0, place)], colour(way), 0.7);
        svg += &text(RIGHT + 21.0, place, "start", colour(way), way);
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
fn apart(ends: &[(f64, &str)]) -> Vec<f64> {
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
    for way in WAYS {
        let value = |&rows: &usize| results.least(way, rows, "build_s").map(seconds);
        let values: Vec<String> = SIZES.iter().filter_map(value).collect();
        summary += &format!(" {way}: {}.", values.join(", "));
    }
    summary
}
