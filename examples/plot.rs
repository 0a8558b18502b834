//! The two pictures of the README, as SVG.
//!
//! `cargo run --example plot` writes them to `docs/`; `cargo run --example plot -- FOLDER` to another folder.

use std::error::Error;
use std::path::{Path, PathBuf};

use assistance::{
    Assistance, Decimal, Measure, NetVersusGross, SOURCE, countries, net_versus_gross,
};
use clap::Parser;
use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

/// Draws the pictures of the README.
#[derive(Parser)]
struct Arguments {
    /// The folder to write to.
    #[arg(default_value = "docs")]
    folder: PathBuf,
}

type Canvas<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Chart<'a, 'b> = ChartContext<'a, SVGBackend<'b>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;
type Drawn = Result<(), Box<dyn Error>>;

/// As wide as a README; opaque paper, so that it reads the same in light and in dark mode.
const SIZE: (u32, u32) = (860, 520);
const PAPER: RGBColor = RGBColor(255, 255, 255);
const INK: RGBColor = RGBColor(34, 34, 34);
const FAINT: RGBColor = RGBColor(110, 110, 110);
const RULE: RGBColor = RGBColor(221, 221, 221);

/// Colours of Okabe and Ito, which people with any kind of colour vision tell apart.
const BLUE: RGBColor = RGBColor(0, 114, 178);
const VERMILION: RGBColor = RGBColor(213, 94, 0);
const ORANGE: RGBColor = RGBColor(230, 159, 0);
const GREEN: RGBColor = RGBColor(0, 158, 115);

fn main() -> Drawn {
    let folder = Arguments::parse().folder;
    draw_net_versus_gross(&folder.join("net-versus-gross.svg"))?;
    draw_composition(&folder.join("composition.svg"))
}

fn number(amount: Decimal) -> f64 {
    amount.to_string().parse().expect("a decimal is a number")
}

fn words(size: u32, colour: RGBColor, horizontal: HPos) -> TextStyle<'static> {
    TextStyle {
        font: ("sans-serif", size).into_font(),
        color: colour.to_backend_color(),
        pos: Pos::new(horizontal, VPos::Center),
    }
}

/// A figure with the sign that is as wide as a digit.
fn with_minus(figure: &str) -> String {
    figure.replace('-', "\u{2212}")
}

/// Paper, title, what is drawn, and the source.
fn frame(canvas: &Canvas<'_>, title: &str, what: &str) -> Drawn {
    let what = format!(
        "{what}, calendar year {}, {}",
        SOURCE.calendar_year, SOURCE.unit
    );
    let source = format!(
        "Source: {}, {}, {}",
        SOURCE.publisher, SOURCE.title, SOURCE.chart
    );
    canvas.fill(&PAPER)?;
    canvas.draw_text(title, &words(21, INK, HPos::Left), (20, 26))?;
    canvas.draw_text(&what, &words(14, FAINT, HPos::Left), (20, 52))?;
    canvas.draw_text(
        &source,
        &words(13, FAINT, HPos::Left),
        (20, SIZE.1 as i32 - 18),
    )?;
    Ok(())
}

/// A plane with one horizontal lane for each country, the first in print at the top, and an x axis of our own.
fn lanes<'a, 'b>(
    canvas: &'a Canvas<'b>,
    (low, high): (f64, f64),
    right: u32,
) -> Result<Chart<'a, 'b>, Box<dyn Error>> {
    Ok(ChartBuilder::on(canvas)
        .margin_top(106)
        .margin_bottom(88)
        .margin_left(140)
        .margin_right(right)
        .build_cartesian_2d(low..high, countries().len() as f64..0.0)?)
}

/// The middle of a country's lane.
fn lane(i: usize) -> f64 {
    i as f64 + 0.5
}

fn country_names(canvas: &Canvas<'_>, chart: &Chart<'_, '_>) -> Drawn {
    for (i, row) in countries().iter().enumerate() {
        let (_, y) = chart.backend_coord(&(0.0, lane(i)));
        canvas.draw_text(row.recipient.name(), &words(15, INK, HPos::Right), (128, y))?;
    }
    Ok(())
}

/// Vertical rules with their labels, and under them what the axis is.
fn x_axis(
    canvas: &Canvas<'_>,
    chart: &mut Chart<'_, '_>,
    ticks: &[(f64, String)],
    what: &str,
) -> Drawn {
    let bottom = countries().len() as f64;
    for (x, label) in ticks {
        let rule = if *x == 0.0 { FAINT } else { RULE };
        chart.draw_series([PathElement::new([(*x, 0.0), (*x, bottom)], rule)])?;
        let (x, y) = chart.backend_coord(&(*x, bottom));
        canvas.draw_text(label, &words(13, INK, HPos::Center), (x, y + 14))?;
    }
    let (x, y) = chart.backend_coord(&(ticks[0].0, bottom));
    canvas.draw_text(what, &words(13, FAINT, HPos::Left), (x - 10, y + 36))?;
    Ok(())
}

// Net versus gross.

/// Puts amounts from less than a million to hundreds of millions, below zero too, on one axis: the logarithm of one
/// more than the size, with the sign of the amount.
fn symmetric_log(amount: f64) -> f64 {
    amount.signum() * (1.0 + amount.abs()).log10()
}

fn draw_net_versus_gross(path: &Path) -> Drawn {
    let canvas = SVGBackend::new(path, SIZE).into_drawing_area();
    frame(
        &canvas,
        "What was recovered pulls gross down to net",
        &format!("{}'s assistance by country", SOURCE.donor),
    )?;
    let ticks = [-100.0, -10.0, -1.0, 0.0, 1.0, 10.0, 100.0, 1000.0]
        .map(|tick| (symmetric_log(tick), with_minus(&tick.to_string())));
    let mut chart = lanes(&canvas, (ticks[0].0, ticks[7].0), 250)?;
    x_axis(
        &canvas,
        &mut chart,
        &ticks,
        "Logarithmic axis, mirrored at zero: log10 of (1 + amount). Place tells size, distance does not.",
    )?;
    country_names(&canvas, &chart)?;
    figures_heading(&canvas)?;
    for (i, row) in net_versus_gross().enumerate() {
        draw_fall(&mut chart, lane(i), &row)?;
        let (_, y) = chart.backend_coord(&(0.0, lane(i)));
        figures(&canvas, y, &row)?;
    }
    canvas.draw(&(EmptyElement::at((148, 86)) + gross_mark()))?;
    canvas.draw_text("gross", &words(14, INK, HPos::Left), (162, 86))?;
    canvas.draw(&(EmptyElement::at((228, 86)) + net_mark()))?;
    canvas.draw_text("net", &words(14, INK, HPos::Left), (240, 86))?;
    Ok(())
}

fn gross_mark() -> Circle<(i32, i32), i32> {
    Circle::new((0, 0), 8, BLUE.filled())
}

fn net_mark() -> Rectangle<(i32, i32)> {
    Rectangle::new([(-5, -5), (5, 5)], VERMILION.filled())
}

/// From the gross circle to the net square, along what was recovered.
fn draw_fall(chart: &mut Chart<'_, '_>, y: f64, row: &NetVersusGross) -> Drawn {
    let gross = (symmetric_log(number(row.gross)), y);
    let net = (symmetric_log(number(row.net)), y);
    chart.draw_series([PathElement::new([gross, net], FAINT.stroke_width(3))])?;
    chart.draw_series([EmptyElement::at(gross) + gross_mark()])?;
    let edge = Rectangle::new([(-5, -5), (5, 5)], PAPER);
    chart.draw_series([EmptyElement::at(net) + net_mark() + edge])?;
    Ok(())
}

/// The right ends of the three columns of figures.
const FIGURES: [i32; 3] = [690, 772, 845];

fn figures_heading(canvas: &Canvas<'_>) -> Drawn {
    let headings = [("gross", BLUE), ("recovered", FAINT), ("net", VERMILION)];
    for ((heading, colour), x) in headings.into_iter().zip(FIGURES) {
        canvas.draw_text(heading, &words(14, colour, HPos::Right), (x, 92))?;
    }
    Ok(())
}

fn figures(canvas: &Canvas<'_>, y: i32, row: &NetVersusGross) -> Drawn {
    let figures = [Some(row.gross), row.recovered, Some(row.net)];
    for (figure, x) in figures.into_iter().zip(FIGURES) {
        let figure = figure.map_or("-".to_owned(), |amount| with_minus(&amount.to_string()));
        canvas.draw_text(&figure, &words(14, INK, HPos::Right), (x, y))?;
    }
    Ok(())
}

// The composition of gross.

const PARTS: [(Measure, &str, RGBColor); 3] = [
    (Measure::GrantAid, "grant aid", BLUE),
    (
        Measure::TechnicalCooperation,
        "technical cooperation",
        ORANGE,
    ),
    (Measure::LoanDisbursed, "loans disbursed", GREEN),
];

fn draw_composition(path: &Path) -> Drawn {
    let canvas = SVGBackend::new(path, SIZE).into_drawing_area();
    frame(
        &canvas,
        "What gross disbursement was made of",
        &format!("{}'s assistance by country", SOURCE.donor),
    )?;
    let ticks = [0.0, 25.0, 50.0, 75.0, 100.0].map(|tick| (tick, format!("{tick} %")));
    let mut chart = lanes(&canvas, (0.0, 100.0), 110)?;
    x_axis(
        &canvas,
        &mut chart,
        &ticks,
        "Share of the country's gross disbursement. Bars are equally long whatever the amount, which stands at the right.",
    )?;
    country_names(&canvas, &chart)?;
    canvas.draw_text("gross", &words(14, INK, HPos::Right), (FIGURES[2], 92))?;
    for (i, row) in countries().iter().enumerate() {
        draw_shares(&mut chart, lane(i), row)?;
        let (_, y) = chart.backend_coord(&(0.0, lane(i)));
        let gross = row.gross.to_string();
        canvas.draw_text(&gross, &words(14, INK, HPos::Right), (FIGURES[2], y))?;
    }
    parts_legend(&canvas)?;
    Ok(())
}

fn parts_legend(canvas: &Canvas<'_>) -> Drawn {
    for ((_, label, colour), x) in PARTS.into_iter().zip([140, 250, 430]) {
        canvas.draw(&Rectangle::new([(x, 79), (x + 14, 93)], colour.filled()))?;
        canvas.draw_text(label, &words(14, INK, HPos::Left), (x + 22, 86))?;
    }
    Ok(())
}

/// The parts end to end, each with its own amount where it has room.
fn draw_shares(chart: &mut Chart<'_, '_>, y: f64, row: &Assistance) -> Drawn {
    let amounts = PARTS.map(|(measure, _, _)| row.get(measure).map_or(0.0, number));
    let whole: f64 = amounts.iter().sum();
    let mut start = 0.0;
    for ((measure, _, colour), amount) in PARTS.into_iter().zip(amounts) {
        let end = start + 100.0 * amount / whole;
        let corners = [(start, y - 0.33), (end, y + 0.33)];
        chart.draw_series([Rectangle::new(corners, colour.filled())])?;
        if end - start > 6.0 {
            let label = row.printed(measure).to_string();
            let ink = if colour == BLUE { PAPER } else { INK };
            let middle = ((start + end) / 2.0, y);
            chart.draw_series([Text::new(label, middle, words(13, ink, HPos::Center))])?;
        }
        start = end;
    }
    Ok(())
}
