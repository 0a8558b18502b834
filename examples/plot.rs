//! The two pictures of the documentation, as SVG.
//!
//! `cargo run --example plot -- FOLDER` draws them into a folder; the documentation shows those of
//! `docs`.

use std::error::Error;
use std::fs;
use std::path::Path;

use assistance::rust_decimal::prelude::ToPrimitive;
use assistance::{
    Assistance, Decimal, Measure, NetVersusGross, Printed, SOURCE, countries, multiple_countries,
    net_versus_gross, ranking, region_total, total,
};
use plotters::coord::Shift;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

fn main() {
    let folder = std::env::args().skip(1).collect::<Vec<_>>().join(" ");
    if folder.is_empty() {
        eprintln!("expected a folder to draw into\n\nUsage: plot FOLDER");
        std::process::exit(2);
    }
    if let Err(error) = draw_into(Path::new(&folder)) {
        eprintln!("cannot draw into {folder}: {error}");
        std::process::exit(1);
    }
}

fn draw_into(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("net-versus-gross.svg"), draw_net_versus_gross()?)?;
    fs::write(folder.join("composition.svg"), draw_composition()?)?;
    Ok(())
}

type Result<T> = std::result::Result<T, Box<dyn Error>>;
type Paper<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// For each country, a bar from gross down to net, which is as long as the amount recovered.
fn draw_net_versus_gross() -> Result<String> {
    // The columns of figures, by their right end.
    const COLUMNS: [(&str, i32); 3] = [("gross", 2970), ("recovered", 3740), ("net", RIGHT)];
    const ROW: i32 = 290;
    // Half the thickness of a bar, and the height of a mark.
    const HALF: i32 = 35;
    const MARK: i32 = 80;

    let repaid_more = net_versus_gross().filter(NetVersusGross::is_net_repayment).count();
    let title = format!(
        "{repaid_more} of {} countries repaid more than\nthey received in {}",
        countries().len(),
        SOURCE.calendar_year
    );
    let subtitle = "A bar is what was recovered, from gross ▼ down to net ▲,\n\
                    and not aid that a country received.";
    // One axis for all would leave most countries no length.
    let (first, others) = countries().split_at(1);
    let notes = format!(
        "{} has an axis of its own, which is another part of\nthe same scale: equal lengths are \
         equal amounts.\nA dash: nothing was recovered. “Multiple countries” ({},\n\
         nothing recovered) is left out.",
        first[0].name(),
        multiple_countries().printed(Measure::Gross),
    );
    let description: Vec<String> = net_versus_gross().map(|answer| answer.to_string()).collect();
    draw(5880, &title, subtitle, &notes, &description.join(" "), |paper| {
        for (heading, x) in COLUMNS {
            write(paper, (x, 1560), &text(HPos::Right), heading)?;
        }
        for (rows, low, top, background) in [
            (first, 360.0, 1670, RGBColor(253, 236, 210)),
            (others, -45.0, 2290, RGBColor(240, 240, 240)),
        ] {
            let height = ROW * rows.len() as i32;
            let area = paper.clone().shrink((1250, top), (1200, height + 250));
            let (strip, _) = area.split_vertically(height);
            strip.fill(&background)?;
            let mut axis = ChartBuilder::on(&area)
                .x_label_area_size(250)
                .build_cartesian_2d(low..low + 80.0, f64::from(height)..0.0)?;
            axis.configure_mesh()
                .disable_y_mesh()
                .disable_y_axis()
                .x_labels(5)
                .x_label_formatter(&|amount: &f64| amount.to_string().replace('-', "−"))
                .label_style(text(HPos::Center).color(&GREY))
                .set_all_tick_mark_size(30)
                .bold_line_style(PALE.stroke_width(8))
                .light_line_style(TRANSPARENT)
                .axis_style(TRANSPARENT)
                .draw()?;
            if low < 0.0 {
                let zero = [(0.0, 0.0), (0.0, f64::from(height))];
                axis.draw_series([PathElement::new(zero, GREY.stroke_width(8))])?;
            }
            for (row, middle) in rows.iter().zip((ROW / 2..).step_by(ROW as usize)) {
                let place = |amount| axis.backend_coord(&(number(amount), f64::from(middle)));
                let ((gross, y), (net, _)) = (place(row.gross), place(row.net));
                paper.draw(&Rectangle::new([(net, y - HALF), (gross, y + HALF)], GREY.filled()))?;
                paper.draw(&triangle((gross, y - HALF), -MARK, INK))?;
                paper.draw(&triangle((net, y + HALF), MARK, VERMILION))?;
                write(paper, (LEFT, y), &text(HPos::Left), row.name())?;
                let figures = [Some(row.gross), row.loan_recovered, Some(row.net)];
                for (figure, (_, x)) in figures.into_iter().zip(COLUMNS) {
                    write(paper, (x, y), &text(HPos::Right), &printed(figure))?;
                }
            }
        }
        write(paper, (LEFT, 2080), &text(HPos::Left).color(&GREY), "its own axis:")
    })
}

/// A triangle whose tip is at an amount.
fn triangle((x, y): (i32, i32), height: i32, colour: RGBColor) -> Polygon<(i32, i32)> {
    Polygon::new([(x, y), (x - 55, y + height), (x + 55, y + height)], colour)
}

/// For each country and the region, a bar of the shares of the parts of gross.
fn draw_composition() -> Result<String> {
    use Measure::{GrantAid, LoanDisbursed, TechnicalCooperation};
    // The columns of figures, by their right end, with the colour of their bars and of text there.
    // The colours are close to those of Okabe and Ito, and further apart in lightness: they are
    // told apart with any kind of colour vision, and in grey.
    const PARTS: [(Measure, &str, i32, RGBColor, RGBColor); 3] = [
        (GrantAid, "grant\naid", 1980, RGBColor(11, 74, 120), WHITE),
        (TechnicalCooperation, "technical\ncooperation", 2880, RGBColor(240, 180, 41), INK),
        (LoanDisbursed, "loans\ndisbursed", 3630, RGBColor(18, 154, 116), INK),
    ];

    let (loans, largest) = (total(LoanDisbursed).printed, ranking(LoanDisbursed).top(1)[0]);
    let title = format!(
        "Loans disbursed were {} of gross,\nand {} of them went to {}",
        per_cent(loans / region_total().gross),
        per_cent(largest.amount / loans),
        largest.country,
    );
    let subtitle = "Bars are equally long: each is 100 % of gross,\nwhatever the amount.";
    let notes = format!(
        "A dash: no assistance was provided.\n“Multiple countries” ({}) has no bar; the\n\
         region total includes it. Parts may differ from the\nprinted gross by 0.01.",
        multiple_countries().printed(Measure::Gross),
    );
    let rows: Vec<_> = countries().iter().chain([region_total()]).collect();
    let sentence = |row: &&Assistance| {
        let parts = PARTS.map(|(part, ..)| format!("{part} {}", row.printed(part)));
        format!("{}: gross {}, {}.", row.recipient, row.gross, parts.join(", "))
    };
    let description: Vec<String> = rows.iter().map(sentence).collect();
    draw(7420, &title, subtitle, &notes, &description.join(" "), |paper| {
        for (_, heading, x, colour, _) in PARTS {
            write(paper, (x, 1570), &text(HPos::Right), heading)?;
            paper.draw(&Rectangle::new([(x - 400, 1850), (x, 1920)], colour.filled()))?;
        }
        write(paper, (RIGHT, 1752), &text(HPos::Right), "gross")?;
        for (row, y) in rows.iter().zip((2090..).step_by(450)) {
            let y = if row.rank.is_none() { y + 120 } else { y };
            let name = row.country().map_or("Region total", |country| country.name());
            write(paper, (LEFT, y), &text(HPos::Left), name)?;
            let mut start = LEFT;
            for (part, _, column, colour, ink) in PARTS {
                write(paper, (column, y), &text(HPos::Right), &printed(row.get(part)))?;
                let Some(share) = row.share_of_gross(part) else { continue };
                let end = start + (number(share) * f64::from(RIGHT - LEFT)).round() as i32;
                paper.draw(&Rectangle::new([(start, y + 90), (end, y + 290)], colour.filled()))?;
                // A narrow part has no room for its share.
                if end - start > 440 {
                    let middle = ((start + end) / 2, y + 190);
                    write(paper, middle, &text(HPos::Center).color(&ink), &per_cent(share))?;
                }
                start = end;
            }
            write(paper, (RIGHT, y), &text(HPos::Right), &printed(Some(row.gross)))?;
        }
        Ok(())
    })
}

/// A unit is a tenth of a pixel of a wide page, because the crate draws at whole units. On a
/// telephone the picture is somewhat smaller, so no text is smaller than 14 pixels.
const WIDTH: i32 = 4400;
const LEFT: i32 = 120;
const RIGHT: i32 = WIDTH - LEFT;

const INK: RGBColor = RGBColor(34, 34, 34);
const GREY: RGBColor = RGBColor(92, 92, 92);
const PALE: RGBColor = RGBColor(207, 207, 207);
/// That of Okabe and Ito, which people with any kind of colour vision tell from grey and from black.
const VERMILION: RGBColor = RGBColor(213, 94, 0);

/// Draws a picture with its title, which states what is seen, and with a description for those who
/// do not see it.
///
/// The paper is white, so that the picture reads the same in light and in dark mode.
fn draw(
    height: i32,
    title: &str,
    subtitle: &str,
    notes: &str,
    description: &str,
    content: impl FnOnce(&Paper) -> Result<()>,
) -> Result<String> {
    let mut svg = String::new();
    let size = (WIDTH as u32, height as u32);
    let paper = SVGBackend::with_string(&mut svg, size).into_drawing_area();
    paper.fill(&WHITE)?;
    let bold = TextStyle::from((FONT, 180.0 * POINTS, FontStyle::Bold)).color(&INK);
    write(&paper, (LEFT, 230), &bold, title)?;
    let (chart, year, unit) = (SOURCE.chart_title, SOURCE.calendar_year, SOURCE.unit);
    let subtitle = format!("{chart},\ncalendar year {year}, {unit}.\n{subtitle}");
    write(&paper, (LEFT, 770), &text(HPos::Left).color(&GREY), &subtitle)?;
    content(&paper)?;
    let notes =
        format!("{notes}\nSource: {},\n{}, {}", SOURCE.publisher, SOURCE.title, SOURCE.chart);
    let top = height - 185 * notes.lines().count() as i32;
    write(&paper, (LEFT, top), &text(HPos::Left).color(&GREY), &notes)?;
    paper.present()?;
    drop(paper);
    // A page scales the picture to its width.
    let fixed = format!("width=\"{WIDTH}\" height=\"{height}\"");
    let scaled =
        format!("style=\"width:100%;max-width:30rem\" role=\"img\" aria-label=\"{description}\"");
    Ok(svg.replacen(&fixed, &scaled, 1))
}

const FONT: &str = "Helvetica, Arial, sans-serif";
/// The crate divides the size of a font by this.
const POINTS: f64 = 1.24;

/// Text of the usual size, which ends, begins or has its middle at a place.
fn text(place: HPos) -> TextStyle<'static> {
    TextStyle::from((FONT, 140.0 * POINTS)).color(&INK).pos(Pos::new(place, VPos::Center))
}

/// Writes lines, the first at a place and the others below it.
fn write(paper: &Paper, (x, y): (i32, i32), style: &TextStyle, lines: &str) -> Result<()> {
    let leading = (style.font.get_size() * 1.05) as usize;
    for (line, y) in lines.lines().zip((y..).step_by(leading)) {
        paper.draw(&Text::new(line, (x, y), style.clone()))?;
    }
    Ok(())
}

/// A figure or a dash, with a sign that is as wide as a digit.
fn printed(amount: Option<Decimal>) -> String {
    Printed(amount).to_string().replace('-', "−")
}

fn per_cent(share: Decimal) -> String {
    format!("{:.0} %", Printed::from(share * Decimal::ONE_HUNDRED))
}

fn number(amount: Decimal) -> f64 {
    amount.to_f64().expect("an amount is a number")
}
