//! Net versus gross: for each country, a bar from gross down to net, which is as long as the amount
//! recovered.

use assistance::{Assistance, Decimal, Measure, NetVersusGross, countries, net_versus_gross};
use svg::Node;
use svg::node::element::{Group, Polygon, Rectangle};

use crate::picture::{
    BOTTOM, FAINT, HEADINGS, INK, LEFT, Picture, RIGHT, SAMPLES, TOP, bar, centred, figure,
    flush_right, hundredths, lane, number, printed, tick_label, upright, words,
};

/// Both panels have this scale, so that equal lengths are equal amounts in the whole picture.
const UNITS_PER_MILLION: f64 = 2.0;
/// How many million a panel spans.
const SPAN: i32 = 100;
const TICK: usize = 25;
/// The left end of the axis, which leaves room for half a label.
const START: f64 = LEFT + 8.0;
const LENGTH: f64 = SPAN as f64 * UNITS_PER_MILLION;

const LANE: f64 = 48.0;
/// The lower panel stands so far below the upper one that the axis labels of the upper fit between.
const BETWEEN: f64 = BOTTOM - TOP - 8.0 * LANE;
/// The middle of a country's strip, from the top of its lane.
const MIDDLE: f64 = 30.0;
/// From the middle of a strip to its edges.
const HALF: f64 = 11.0;

/// Half the height of the bar of what was recovered.
const HALF_BAR: f64 = 3.5;
/// The vermilion of Okabe and Ito, which people with any kind of colour vision tell from grey and
/// from black. The marks differ in direction as well.
const VERMILION: &str = "#d55e00";
const STRIP: &str = "#f2f2f2";
const RULE: &str = "#cfcfcf";

/// The right ends of the columns of figures.
const GROSS: f64 = 288.0;
const RECOVERED: f64 = 364.0;
const NET: f64 = RIGHT;

/// Countries on one axis. An axis long enough for all eight would leave most of them no length.
struct Panel {
    countries: &'static [Assistance],
    /// The amount at the left end of the axis.
    low: i32,
    top: f64,
}

fn panels() -> [Panel; 2] {
    let (uzbekistan, others) = countries().split_at(1);
    [
        Panel { countries: uzbekistan, low: 350, top: TOP },
        Panel { countries: others, low: -50, top: TOP + LANE + BETWEEN },
    ]
}

pub(crate) fn picture() -> Picture {
    let mut picture = Picture::new("Net is gross less what was recovered", description());
    headings(&mut picture);
    let panels = panels();
    for panel in &panels {
        panel.draw(&mut picture);
    }
    picture.note(&note(&panels));
    picture
}

fn note([upper, _]: &[Panel; 2]) -> String {
    let country = upper.countries[0].recipient;
    let low = upper.low;
    format!(
        "Each bar, from gross down to net, is what was recovered on earlier loans. The axis of \
         {country} starts at {low}. Both axes have the same scale: equal lengths are equal \
         amounts. Net is below zero where more was recovered than was disbursed. A dash: \
         nothing was recovered."
    )
}

/// What the picture shows, for those who do not see it.
fn description() -> String {
    let sentences: Vec<String> = net_versus_gross().map(|answer| sentence(&answer)).collect();
    format!(
        "Gross disbursement, the amount recovered and net disbursement of the eight countries, as \
         bars from gross to net whose length is the amount recovered. {}",
        sentences.join(" ")
    )
}

fn sentence(answer: &NetVersusGross) -> String {
    let [gross, net] = [answer.gross, answer.net].map(|amount| printed(Some(amount)));
    let recovered = match answer.recovered {
        Some(_) => printed(answer.recovered),
        None => "nothing".to_owned(),
    };
    format!("{}: gross {gross}, recovered {recovered}, net {net}.", answer.recipient)
}

/// The names of the columns, each below the mark of its measure.
fn headings(picture: &mut Picture) {
    for (heading, x) in [("gross", GROSS), ("recovered", RECOVERED), ("net", NET)] {
        picture.add(flush_right(words(heading, x, HEADINGS)));
    }
    picture.add(gross_mark(GROSS - 19.0, SAMPLES + 7.0));
    picture.add(recovered_bar(RECOVERED - 50.0, 32.0, SAMPLES));
    picture.add(net_mark(NET - 12.0, SAMPLES - 7.0));
}

impl Panel {
    fn draw(&self, picture: &mut Picture) {
        let mut top = self.top;
        for row in self.countries {
            picture.add(self.lane(row, top));
            top += LANE;
        }
        let bottom = top - LANE + MIDDLE + HALF;
        for tick in self.ticks() {
            let text = tick.to_string().replace('-', "\u{2212}");
            let label = tick_label(&text, self.place(tick.into()), bottom);
            picture.add(centred(label).set("data-tick", tick));
        }
    }

    fn ticks(&self) -> impl Iterator<Item = i32> {
        (self.low..=self.low + SPAN).step_by(TICK)
    }

    /// The place of an amount on the axis.
    fn place(&self, amount: Decimal) -> f64 {
        hundredths(START + (number(amount) - f64::from(self.low)) * UNITS_PER_MILLION)
    }

    /// A country's name, and below it the fall on a strip of the axis, with the figures beside it.
    fn lane(&self, row: &Assistance, top: f64) -> Group {
        let mut lane = lane(row, top);
        let middle = top + MIDDLE;
        self.strip(&mut lane, middle);
        self.fall(&mut lane, row, middle);
        for (measure, x) in
            [(Measure::Gross, GROSS), (Measure::LoanRecovered, RECOVERED), (Measure::Net, NET)]
        {
            lane.append(figure(row, measure, x, middle + 5.0));
        }
        lane
    }

    /// A strip of the axis for each country, so that no rule crosses a name or a figure.
    fn strip(&self, lane: &mut Group, middle: f64) {
        let (top, bottom) = (middle - HALF, middle + HALF);
        lane.append(bar(START, top, LENGTH, bottom - top, STRIP));
        for tick in self.ticks() {
            let colour = if tick == 0 { FAINT } else { RULE };
            let rule = upright(self.place(tick.into()), (top, bottom), colour);
            lane.append(rule.set("data-tick", tick));
        }
    }

    /// The bar of what was recovered, from gross down to net. The marks stand above and below it,
    /// since they would hide a short one.
    fn fall(&self, lane: &mut Group, row: &Assistance, middle: f64) {
        let [gross, net] = [row.gross, row.net].map(|amount| self.place(amount));
        if let Some(recovered) = row.loan_recovered {
            let length = hundredths(number(recovered) * UNITS_PER_MILLION);
            let bar = recovered_bar(net, length, middle);
            lane.append(bar.set("data-measure", Measure::LoanRecovered.name()));
        }
        lane.append(gross_mark(gross, middle).set("data-measure", Measure::Gross.name()));
        lane.append(net_mark(net, middle).set("data-measure", Measure::Net.name()));
    }
}

fn recovered_bar(x: f64, length: f64, middle: f64) -> Rectangle {
    bar(x, middle - HALF_BAR, length, 2.0 * HALF_BAR, FAINT)
}

/// Points down at the amount, from above the bar.
fn gross_mark(x: f64, middle: f64) -> Polygon {
    mark(x, middle - HALF_BAR, -7.5, INK)
}

/// Points up at the amount, from below the bar.
fn net_mark(x: f64, middle: f64) -> Polygon {
    mark(x, middle + HALF_BAR, 7.5, VERMILION)
}

/// A triangle. Its first corner is the tip, which stands at the amount.
fn mark(x: f64, tip: f64, height: f64, colour: &str) -> Polygon {
    let [left, right] = [x - 5.5, x + 5.5].map(hundredths);
    let base = tip + height;
    Polygon::new()
        .set("points", format!("{x},{tip} {left},{base} {right},{base}"))
        .set("fill", colour)
}
