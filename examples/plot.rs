//! The two pictures of the documentation, as SVG.
//!
//! `cargo run --example plot` writes them to `docs/`; `cargo run --example plot -- FOLDER` to
//! another folder.

mod support;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use assistance::{
    Assistance, Decimal, Measure, NetVersusGross, Printed, SOURCE, countries, net_versus_gross,
    rust_decimal::prelude::ToPrimitive,
};
use clap::Parser;
use support::{fail, print};
use svg::node::element::{Circle, Group, Line, Rectangle, Text};
use svg::{Document, Node};

/// Draws the two pictures of the documentation as SVG.
#[derive(Parser)]
#[command(name = "plot")]
struct Arguments {
    /// The folder to write to. It is created if it does not exist.
    #[arg(default_value = "docs")]
    folder: PathBuf,
}

type Drawn = io::Result<()>;

fn main() -> ExitCode {
    let folder = Arguments::parse().folder;
    match draw(&folder) {
        Ok(paths) => print(|out| {
            let mut paths = paths.iter();
            paths.try_for_each(|path| writeln!(out, "wrote {}", path.display()))
        }),
        Err(error) => fail(&format!("cannot draw into {}: {error}", folder.display())),
    }
}

/// Draws the pictures into a folder, which is created if it does not exist.
fn draw(folder: &Path) -> io::Result<[PathBuf; 2]> {
    fs::create_dir_all(folder)?;
    let paths = ["net-versus-gross.svg", "composition.svg"].map(|name| folder.join(name));
    draw_net_versus_gross(&paths[0])?;
    draw_composition(&paths[1])?;
    Ok(paths)
}

// What both pictures have in common.

/// The picture is scaled to the page. Its unit is about a pixel on a desktop, and somewhat less on
/// a telephone, so no text is smaller than 13.
const WIDTH: f64 = 440.0;
const LEFT: f64 = 16.0;
const RIGHT: f64 = WIDTH - LEFT;
const SMALL: f64 = 13.0;
const LINE_HEIGHT: f64 = 18.0;
/// How many small characters fit in a line, also where the reader's font is wide.
const CHARACTERS: usize = 58;

/// Opaque, so that the picture reads the same in light and in dark mode.
const PAPER: &str = "#ffffff";
const INK: &str = "#222222";
const FAINT: &str = "#5c5c5c";
const RULE: &str = "#e2e2e2";

/// Colours of Okabe and Ito, which people with any kind of colour vision tell apart.
const BLUE: &str = "#0072b2";
const VERMILION: &str = "#d55e00";
const ORANGE: &str = "#e69f00";
const GREEN: &str = "#009e73";

/// The top of the first country's lane.
const TOP: f64 = 96.0;
const LANE: f64 = 46.0;
const BOTTOM: f64 = TOP + 8.0 * LANE;

/// A picture that grows downwards, line by line.
struct Picture {
    drawn: Group,
    height: f64,
}

impl Picture {
    fn new(title: &str, what: &str) -> Picture {
        let mut picture = Picture {
            drawn: Group::new(),
            height: BOTTOM + 26.0,
        };
        picture.add(bold(words(title, LEFT, 28.0).set("font-size", 17)));
        picture.add(words(what, LEFT, 51.0).set("fill", FAINT));
        picture
    }

    fn add(&mut self, element: impl Into<Box<dyn Node>>) {
        self.drawn.append(element);
    }

    /// Adds a paragraph below what is drawn.
    fn note(&mut self, text: &str) {
        for line in textwrap::wrap(text, CHARACTERS) {
            self.height += LINE_HEIGHT;
            let line = words(&line, LEFT, self.height - 4.0);
            self.add(line.set("fill", FAINT));
        }
        self.height += 6.0;
    }

    fn save(mut self, path: &Path, description: &str) -> Drawn {
        self.note(&format!(
            "Source: {}, {}, {}",
            SOURCE.publisher, SOURCE.title, SOURCE.chart
        ));
        let height = self.height + 6.0;
        let paper = Rectangle::new()
            .set("width", WIDTH)
            .set("height", height)
            .set("rx", 8)
            .set("fill", PAPER);
        // Without a height, so that a page may scale it. No blank line, which would end the HTML
        // in Markdown.
        let document = Document::new()
            .set("viewBox", (0.0, 0.0, WIDTH, height))
            .set("width", "100%")
            .set("style", "max-width:30rem")
            .set("font-family", "Helvetica,Arial,sans-serif")
            .set("font-size", SMALL)
            .set("role", "img")
            .set("aria-label", description)
            .add(paper)
            .add(self.drawn);
        svg::save(path, &document)
    }
}

fn words(text: &str, x: f64, y: f64) -> Text {
    Text::new(text).set("x", x).set("y", y).set("fill", INK)
}

fn bold(text: Text) -> Text {
    text.set("font-weight", "bold")
}

fn centred(text: Text) -> Text {
    text.set("text-anchor", "middle")
}

fn flush_right(text: Text) -> Text {
    text.set("text-anchor", "end")
}

fn line((x1, y1): (f64, f64), (x2, y2): (f64, f64), colour: &str) -> Line {
    Line::new()
        .set("x1", x1)
        .set("y1", y1)
        .set("x2", x2)
        .set("y2", y2)
        .set("stroke", colour)
}

fn bar(x: f64, y: f64, width: f64, height: f64, colour: &str) -> Rectangle {
    Rectangle::new()
        .set("x", x)
        .set("y", y)
        .set("width", width)
        .set("height", height)
        .set("fill", colour)
}

/// The top of a country's lane: the first in print is the first.
fn lane(i: usize) -> f64 {
    TOP + i as f64 * LANE
}

fn country_name(row: &Assistance, y: f64) -> Text {
    bold(words(row.recipient.name(), LEFT, y)).set("font-size", 14)
}

/// A figure with the sign that is as wide as a digit, or a dash.
fn figure(amount: Option<Decimal>) -> String {
    let printed = Printed(amount).to_string();
    match amount {
        Some(_) => printed.replace('-', "\u{2212}"),
        None => printed,
    }
}

fn number(amount: Decimal) -> f64 {
    amount.to_f64().expect("an amount is a number")
}

/// Rounded, so that the file does not depend on the last bits of a logarithm.
fn tenths(x: f64) -> f64 {
    (x * 10.0).round() / 10.0
}

// Net versus gross.

/// The right ends of the columns of figures.
const GROSS: f64 = 252.0;
const RECOVERED: f64 = 344.0;
const NET: f64 = RIGHT;

fn draw_net_versus_gross(path: &Path) -> Drawn {
    let mut picture = Picture::new(
        "Gross, less what was recovered, is net",
        &format!(
            "{}'s assistance, calendar year {}, {}",
            SOURCE.donor, SOURCE.calendar_year, SOURCE.unit
        ),
    );
    let head = TOP - 18.0;
    for (heading, x, colour) in [
        ("gross", GROSS, BLUE),
        ("recovered", RECOVERED, FAINT),
        ("net", NET, VERMILION),
    ] {
        picture.add(flush_right(bold(words(heading, x, head))).set("fill", colour));
    }
    picture.add(gross_mark(GROSS - 54.0, head - 4.5));
    picture.add(net_mark(NET - 38.0, head - 4.5));
    for tick in [-100.0, -10.0, -1.0, 0.0, 1.0, 10.0, 100.0, 1000.0_f64] {
        let x = place(tick);
        let colour = if tick == 0.0 { FAINT } else { RULE };
        picture.add(line((x, TOP), (x, BOTTOM), colour));
        let label = tick.to_string().replace('-', "\u{2212}");
        picture.add(centred(words(&label, x, BOTTOM + 16.0)));
    }
    for (i, (row, answer)) in countries().iter().zip(net_versus_gross()).enumerate() {
        draw_fall(&mut picture, lane(i), row, &answer);
    }
    picture.note(
        "The axis is logarithmic and mirrored at zero: log10(1\u{a0}+\u{a0}amount). The place of a mark shows \
         its size; the distance between two marks does not.",
    );
    picture.save(
        path,
        &format!(
            "Gross disbursement, the amount recovered and net disbursement of the eight countries, \
             on a logarithmic axis mirrored at zero. {}",
            sentences()
        ),
    )
}

/// What the picture shows, for those who do not see it.
fn sentences() -> String {
    let sentences = net_versus_gross().map(|answer| {
        let [gross, net] = [answer.gross, answer.net].map(|amount| figure(Some(amount)));
        format!("{}: gross {gross}, net {net}.", answer.recipient)
    });
    sentences.collect::<Vec<_>>().join(" ")
}

/// Puts amounts from less than a million to hundreds of millions, below zero too, on one axis: the
/// logarithm of one more than the size, with the sign of the amount.
fn symmetric_log(amount: f64) -> f64 {
    amount.signum() * (1.0 + amount.abs()).log10()
}

/// The place of an amount on the axis, whose ends leave room for half a label.
fn place(amount: f64) -> f64 {
    let [low, high, at] = [-100.0, 1000.0, amount].map(symmetric_log);
    let (left, right) = (LEFT + 14.0, RIGHT - 16.0);
    tenths(left + (right - left) * (at - low) / (high - low))
}

/// A ring, so that the mark of net shows within it where the two are close.
fn gross_mark(x: f64, y: f64) -> Circle {
    Circle::new()
        .set("cx", x)
        .set("cy", y)
        .set("r", 7)
        .set("fill", PAPER)
        .set("stroke", BLUE)
        .set("stroke-width", 3)
}

fn net_mark(x: f64, y: f64) -> Rectangle {
    bar(x - 4.0, y - 4.0, 8.0, 8.0, VERMILION).set("stroke", PAPER)
}

/// A country's figures, and below them the fall from gross to net, along what was recovered.
fn draw_fall(picture: &mut Picture, top: f64, row: &Assistance, answer: &NetVersusGross) {
    let baseline = top + 15.0;
    let middle = top + 32.0;
    for (amount, x) in [
        (Some(answer.gross), GROSS),
        (answer.recovered, RECOVERED),
        (Some(answer.net), NET),
    ] {
        picture.add(on_paper(flush_right(words(&figure(amount), x, baseline))));
    }
    picture.add(on_paper(country_name(row, baseline)));
    let [gross, net] = [answer.gross, answer.net].map(|amount| place(number(amount)));
    let fall = line((gross, middle), (net, middle), FAINT);
    picture.add(fall.set("stroke-width", 3));
    picture.add(gross_mark(gross, middle));
    picture.add(net_mark(net, middle));
}

/// Text with an edge of paper, which keeps the rules behind it away.
fn on_paper(text: Text) -> Text {
    text.set("paint-order", "stroke")
        .set("stroke", PAPER)
        .set("stroke-width", 4)
}

// The composition of gross.

struct Part {
    measure: Measure,
    label: &'static str,
    colour: &'static str,
    /// The colour of a figure on it.
    ink: &'static str,
}

const PARTS: [Part; 3] = [
    Part {
        measure: Measure::GrantAid,
        label: "grant aid",
        colour: BLUE,
        ink: PAPER,
    },
    Part {
        measure: Measure::TechnicalCooperation,
        label: "technical cooperation",
        colour: ORANGE,
        ink: INK,
    },
    Part {
        measure: Measure::LoanDisbursed,
        label: "loans",
        colour: GREEN,
        ink: INK,
    },
];

/// White between two segments, so that they can be told apart without their colours.
const GAP: f64 = 2.0;
/// A segment that is narrower has its figure beside the name of the country.
const NARROW: f64 = 48.0;

fn draw_composition(path: &Path) -> Drawn {
    let mut picture = Picture::new(
        "What gross disbursement was made of",
        &format!(
            "{}'s assistance, calendar year {}",
            SOURCE.donor, SOURCE.calendar_year
        ),
    );
    let head = TOP - 18.0;
    for (part, x) in PARTS.iter().zip([LEFT, 108.0, 282.0]) {
        picture.add(swatch(x, head, part.colour));
        picture.add(words(part.label, x + 17.0, head));
    }
    picture.add(flush_right(bold(words("gross", RIGHT, head))));
    for share in [0.0, 25.0, 50.0, 75.0, 100.0] {
        let x = LEFT + (RIGHT - LEFT) * share / 100.0;
        picture.add(line((x, TOP), (x, BOTTOM), RULE));
        let label = words(&format!("{share} %"), x, BOTTOM + 16.0);
        picture.add(match share {
            0.0 => label,
            100.0 => flush_right(label),
            _ => centred(label),
        });
    }
    for (i, row) in countries().iter().enumerate() {
        draw_shares(&mut picture, lane(i), row);
    }
    picture.note(&format!(
        "The bars show shares of the country's gross disbursement, and are equally long whatever \
         the amount. The figures are amounts in {}.",
        SOURCE.unit
    ));
    let missed: Vec<String> = countries().iter().filter_map(missed_total).collect();
    if !missed.is_empty() {
        picture.note(&format!(
            "* Every figure is rounded by itself: {}.",
            missed.join("; ")
        ));
    }
    picture.save(path, &compositions())
}

/// What the picture shows, for those who do not see it.
fn compositions() -> String {
    let of_a_country = |row: &Assistance| {
        let parts = PARTS.iter().filter_map(|part| {
            let amount = row.get(part.measure)?;
            Some(format!("{} {}", part.label, figure(Some(amount))))
        });
        let parts: Vec<String> = parts.collect();
        format!("{}: {}.", row.recipient, parts.join(", "))
    };
    let sentences: Vec<String> = countries().iter().map(of_a_country).collect();
    format!(
        "The shares of grant aid, technical cooperation and loans in the gross disbursement of \
         each country. {}",
        sentences.join(" ")
    )
}

fn swatch(x: f64, baseline: f64, colour: &str) -> Rectangle {
    bar(x, baseline - 10.0, 11.0, 11.0, colour)
}

fn parts_of(row: &Assistance) -> impl Iterator<Item = (&'static Part, Decimal)> {
    PARTS
        .iter()
        .filter_map(|part| Some((part, row.get(part.measure)?)))
}

/// Says which sum the printed parts give, if it is not the printed gross.
fn missed_total(row: &Assistance) -> Option<String> {
    let sum: Decimal = parts_of(row).map(|(_, amount)| amount).sum();
    let [printed, summed] = [row.gross, sum].map(|amount| figure(Some(amount)));
    (sum != row.gross).then(|| {
        let name = row.recipient;
        format!("{name}'s gross is printed as {printed}, and its printed parts give {summed}")
    })
}

/// The parts end to end, each with its amount: inside where it has room, else above.
fn draw_shares(picture: &mut Picture, top: f64, row: &Assistance) {
    let baseline = top + 15.0;
    picture.add(on_paper(country_name(row, baseline)));
    let star = missed_total(row).map_or("", |_| "*");
    let gross = format!("{}{star}", figure(Some(row.gross)));
    picture.add(on_paper(flush_right(words(&gross, RIGHT, baseline))));

    let whole: f64 = parts_of(row).map(|(_, amount)| number(amount)).sum();
    let (mut start, mut beside) = (LEFT, 152.0);
    for (part, amount) in parts_of(row) {
        let end = start + (RIGHT - LEFT) * number(amount) / whole;
        let [left, right] = [start, end].map(tenths);
        let gap = if right < RIGHT - GAP { GAP } else { 0.0 };
        let width = tenths(right - left - gap);
        picture.add(bar(left, top + 22.0, width, 18.0, part.colour));
        let figure = figure(Some(amount));
        if width < NARROW {
            picture.add(swatch(beside, baseline, part.colour));
            picture.add(on_paper(words(&figure, beside + 15.0, baseline)));
            beside += 66.0;
        } else {
            let middle = tenths((left + right - gap) / 2.0);
            let inside = centred(words(&figure, middle, top + 35.5));
            picture.add(inside.set("fill", part.ink));
        }
        start = end;
    }
}
