//! Net versus gross: for each country, a bar from gross down to net, which is as long as the amount
//! recovered.

use assistance::{
    Assistance, NetVersusGross, SOURCE, countries, multiple_countries, net_versus_gross,
};

use crate::picture::{
    FAINT, FLUSH_RIGHT, GREY, INK, LEFT, NAME, Picture, RIGHT, count, number, printed,
};

/// Both axes have this scale, so that equal lengths are equal amounts in the whole picture.
const UNITS_PER_MILLION: f64 = 2.0;
/// The left end of an axis, and how many million it spans.
const START: f64 = LEFT + 8.0;
const SPAN: f64 = 100.0;
/// The right ends of the columns of figures.
const COLUMNS: [f64; 3] = [288.0, 364.0, RIGHT];
/// The vermilion of Okabe and Ito, which people with any kind of colour vision tell from grey and
/// from black. The marks differ in direction as well.
const VERMILION: &str = "#d55e00";
/// From the middle of a strip to its edges, and to those of the bar.
const STRIP: f64 = 11.0;
const BAR: f64 = 3.5;

/// An axis long enough for all eight countries would leave most of them no length. So the first has
/// an axis of its own, which no rule has at the place of the others' zero.
struct Axis {
    low: i32,
    ticks: &'static [i32],
    colour: &'static str,
}

const FIRST: Axis = Axis { low: 330, ticks: &[350, 375, 400, 425], colour: "#fdf0dc" };
const OTHERS: Axis = Axis { low: -50, ticks: &[-50, -25, 0, 25, 50], colour: "#f2f2f2" };

pub(crate) fn picture() -> String {
    let repaid_more = net_versus_gross().filter(NetVersusGross::is_net_repayment);
    let mut picture = Picture::new(
        &format!("{} repaid more than was paid out to them", count(repaid_more.count())),
        &format!(
            "{}'s assistance, calendar year {}: gross, what was recovered, and net, in {}",
            SOURCE.donor, SOURCE.calendar_year, SOURCE.unit
        ),
    );
    headings(&mut picture);
    let (first, others) = countries().split_at(1);
    FIRST.draw(&mut picture, first);
    OTHERS.draw(&mut picture, others);
    picture.note(&format!(
        "Each bar, from gross down to net, is what was recovered on earlier loans. The axis of {} \
         is another part of the same scale: equal lengths are equal amounts. A dash: nothing was \
         recovered. “Multiple countries” ({}, of which nothing was recovered) is left out.",
        first[0].name(),
        printed(Some(multiple_countries().gross)),
    ));
    let sentences = net_versus_gross().map(|answer| answer.to_string());
    picture.svg(&sentences.collect::<Vec<_>>().join(" "))
}

/// The names of the columns, each above the mark of its measure.
fn headings(picture: &mut Picture) {
    picture.y += 22.0;
    for (heading, x) in ["gross", "recovered", "net"].into_iter().zip(COLUMNS) {
        picture.text((x, picture.y), FLUSH_RIGHT, heading);
    }
    let [gross, recovered, net] = COLUMNS;
    picture.y += 13.0;
    mark(picture, gross - 19.0, picture.y + 3.5, -7.5, INK);
    picture.bar((recovered - 50.0, picture.y - BAR), (32.0, 2.0 * BAR), GREY, "recovered");
    mark(picture, net - 12.0, picture.y - 3.5, 7.5, VERMILION);
}

impl Axis {
    fn draw(&self, picture: &mut Picture, rows: &[Assistance]) {
        for row in rows {
            picture.y += 24.0;
            let aside = match self.low {
                ..0 => String::new(),
                low => format!(
                    " <tspan font-size=\"14\" font-weight=\"normal\" {FAINT}>(its axis: {low} to {})</tspan>",
                    f64::from(low) + SPAN
                ),
            };
            picture.text((LEFT, picture.y), NAME, &format!("{}{aside}", row.name()));
            picture.y += 17.0;
            self.strip(picture);
            self.fall(picture, row);
            picture.y += 7.0;
        }
        picture.y += 19.0;
        for tick in self.ticks {
            let label = tick.to_string().replace('-', "\u{2212}");
            let attributes = format!("text-anchor=\"middle\" {FAINT}");
            picture.text((self.place((*tick).into()), picture.y), &attributes, &label);
        }
        picture.y += 8.0;
    }

    /// The place of an amount.
    fn place(&self, amount: f64) -> f64 {
        START + (amount - f64::from(self.low)) * UNITS_PER_MILLION
    }

    /// A strip of the axis for each country, so that no rule crosses a name or a figure.
    fn strip(&self, picture: &mut Picture) {
        let (top, height) = (picture.y - STRIP, 2.0 * STRIP);
        let length = SPAN * UNITS_PER_MILLION;
        picture.path(
            &format!("M{START:.2},{top:.2} h{length:.2} v{height:.2} h-{length:.2} z"),
            &format!("fill=\"{}\"", self.colour),
        );
        for tick in self.ticks {
            let colour = if *tick == 0 { GREY } else { "#cfcfcf" };
            picture.path(
                &format!("M{:.2},{top:.2} v{height:.2}", self.place((*tick).into())),
                &format!("stroke=\"{colour}\""),
            );
        }
    }

    /// The bar of what was recovered, from gross down to net, and the figures. The marks are above
    /// and below the bar, since they would hide a short one.
    fn fall(&self, picture: &mut Picture, row: &Assistance) {
        let [gross, net] = [row.gross, row.net].map(|amount| self.place(number(amount)));
        if let Some(recovered) = row.loan_recovered {
            let length = number(recovered) * UNITS_PER_MILLION;
            let shows = format!("{}, recovered: {recovered}", row.name());
            picture.bar((net, picture.y - BAR), (length, 2.0 * BAR), GREY, &shows);
        }
        mark(picture, gross, picture.y - BAR, -7.5, INK);
        mark(picture, net, picture.y + BAR, 7.5, VERMILION);
        for (amount, x) in
            [Some(row.gross), row.loan_recovered, Some(row.net)].into_iter().zip(COLUMNS)
        {
            picture.text((x, picture.y + 5.0), FLUSH_RIGHT, &printed(amount));
        }
    }
}

/// A triangle whose tip is at the amount: above the bar it points down, and below it up.
fn mark(picture: &mut Picture, x: f64, tip: f64, height: f64, colour: &str) {
    let path = format!("M{x:.2},{tip:.2} l-5.5,{height} h11 z");
    picture.path(&path, &format!("fill=\"{colour}\""));
}
