//! `data/chart-iii-7.csv`: the chart itself, its form and its arithmetic checked.

use crate::chart::identity::{Identity, Terms};
use crate::chart::{Assistance, Grants, LoanAid, Measure, Recipient};
use crate::country::Country;
use crate::country::codes::{COUNTRIES, Codes};
use crate::csv::amount::{self, Malformed};
use crate::csv::fault::{Fault, Place, attempt, compiled};
use crate::csv::reader::{Cell, Csv};

#[cfg(test)]
mod tests;

/// The columns before the nine measures.
const LEADING: [&str; 2] = ["rank", "recipient"];
const MEASURES: usize = Measure::ALL.len();
const ROWS: usize = 10;
const REGION_TOTAL: usize = ROWS - 1;

pub(crate) static CHART: [Assistance; ROWS] =
    compiled!(read(include_str!("../../data/chart-iii-7.csv"), &COUNTRIES));

/// One printed cell: its amount in hundredths of US$ million (`None` is the dash), and where it stands.
#[derive(Clone, Copy)]
struct Figure {
    hundredths: Option<i64>,
    place: Place,
}

/// One printed row.
#[derive(Clone, Copy)]
struct Row {
    rank: Option<u8>,
    rank_place: Place,
    figures: [Figure; MEASURES],
}

/// A sum of printed figures, and how many figures were rounded to make it.
#[derive(Clone, Copy)]
struct Sum {
    hundredths: i64,
    rounded: u64,
}

/// Reads the chart and checks every identity; `countries` gives the names of its first eight rows.
pub(crate) const fn read(text: &str, countries: &[Codes; 8]) -> Result<[Assistance; ROWS], Fault> {
    let mut csv = attempt!(Csv::open("data/chart-iii-7.csv", text, &heading()));
    let first = attempt!(csv.next_of(ROWS));
    let mut rows = [attempt!(row(&first, 0, countries)); ROWS];
    let mut i = 1;
    while i < ROWS {
        let cells = attempt!(csv.next_of(ROWS));
        rows[i] = attempt!(row(&cells, i, countries));
        i += 1;
    }
    attempt!(csv.end_of(ROWS));
    attempt!(check_rows(&rows));
    attempt!(check_columns(&rows));
    attempt!(check_ranks(&rows));
    let mut chart = [rows[0].assistance(0); ROWS];
    i = 1;
    while i < ROWS {
        chart[i] = rows[i].assistance(i);
        i += 1;
    }
    Ok(chart)
}

const fn heading() -> [&'static str; LEADING.len() + MEASURES] {
    let mut heading = [LEADING[0]; LEADING.len() + MEASURES];
    heading[1] = LEADING[1];
    let mut i = 0;
    while i < MEASURES {
        heading[LEADING.len() + i] = Measure::ALL[i].name();
        i += 1;
    }
    heading
}

/// The recipient of row `i`, in printed order.
const fn recipient(i: usize) -> Recipient {
    match i {
        REGION_TOTAL => Recipient::RegionTotal,
        8 => Recipient::MultipleCountries,
        _ => Recipient::Country(Country::ALL[i]),
    }
}

const fn row(
    cells: &[Cell<'_>; LEADING.len() + MEASURES],
    i: usize,
    countries: &[Codes; 8],
) -> Result<Row, Fault> {
    let name = match recipient(i) {
        Recipient::Country(country) => countries[country as usize].name,
        aggregate => aggregate.name(),
    };
    if !cells[1].says(name) {
        let fault = cells[1].fault(LEADING[1]).text(", and this row must be ");
        return Err(fault.quote(name.as_bytes()));
    }
    let ranked = matches!(recipient(i), Recipient::Country(_));
    let mut figures = [Figure {
        hundredths: None,
        place: cells[0].place,
    }; MEASURES];
    let mut m = 0;
    while m < MEASURES {
        figures[m] = attempt!(figure(&cells[LEADING.len() + m], Measure::ALL[m]));
        m += 1;
    }
    Ok(Row {
        rank: attempt!(rank(&cells[0], ranked)),
        rank_place: cells[0].place,
        figures,
    })
}

const fn rank(cell: &Cell<'_>, ranked: bool) -> Result<Option<u8>, Fault> {
    match (cell.text.as_bytes(), ranked) {
        ([], false) => Ok(None),
        ([digit @ b'1'..=b'8'], true) => Ok(Some(*digit - b'0')),
        (_, true) => Err(cell
            .fault(LEADING[0])
            .text(", and must be a whole number from 1 to 8")),
        (_, false) => Err(cell
            .fault(LEADING[0])
            .text(", and must be empty: this row is not a country")),
    }
}

const fn figure(cell: &Cell<'_>, measure: Measure) -> Result<Figure, Fault> {
    let place = cell.place;
    if cell.says("-") {
        return match measure {
            Measure::GrantsTotal | Measure::Net | Measure::Gross => Err(cell
                .fault(measure.name())
                .text(", and must be an amount: no row is without this figure")),
            _ => Ok(Figure {
                hundredths: None,
                place,
            }),
        };
    }
    if cell.says("_") || cell.says("–") || cell.says("—") {
        let fault = cell.fault(measure.name());
        return Err(fault.text(", and a dash must be written as a hyphen-minus, `-`"));
    }
    match amount::parse(cell.text) {
        Ok(hundredths) => Ok(Figure {
            hundredths: Some(hundredths),
            place,
        }),
        Err(malformed) => Err(malformed_amount(cell, measure, malformed)),
    }
}

/// Points at the stray character itself where there is one, at the cell otherwise.
const fn malformed_amount(cell: &Cell<'_>, measure: Measure, malformed: Malformed) -> Fault {
    let mut cell = *cell;
    if let Malformed::Stray(at) = malformed {
        cell.place.column += at;
    }
    cell.fault(measure.name())
        .text(", and ")
        .text(malformed.must())
}

const fn check_rows(rows: &[Row; ROWS]) -> Result<(), Fault> {
    let mut i = 0;
    while i < ROWS {
        let mut n = 0;
        while n < Identity::OF_A_ROW.len() {
            let (identity, terms) = Identity::OF_A_ROW[n];
            attempt!(rows[i].check(identity, terms));
            n += 1;
        }
        i += 1;
    }
    Ok(())
}

const fn check_columns(rows: &[Row; ROWS]) -> Result<(), Fault> {
    let mut m = 0;
    while m < MEASURES {
        let mut sum = Sum::NOTHING;
        let mut i = 0;
        while i < REGION_TOTAL {
            sum = sum.plus(rows[i].figures[m]);
            i += 1;
        }
        let identity = Identity::RegionTotal(Measure::ALL[m]);
        let total = rows[REGION_TOTAL].figures[m];
        attempt!(sum.check(identity, Measure::ALL[m], total, false));
        m += 1;
    }
    Ok(())
}

/// A country's place by gross is one more than the number of countries above it.
const fn check_ranks(rows: &[Row; ROWS]) -> Result<(), Fault> {
    let countries = rows.split_at(Country::ALL.len()).0;
    let mut i = 0;
    while i < countries.len() {
        let mut place = 1;
        let mut other = 0;
        while other < countries.len() {
            if countries[other].hundredths(Measure::Gross) > countries[i].hundredths(Measure::Gross)
            {
                place += 1;
            }
            other += 1;
        }
        if let Some(rank) = countries[i].rank {
            if rank as u64 != place {
                return Err(Fault::at(countries[i].rank_place)
                    .text("rank says ")
                    .count(rank as u64)
                    .text(", and its place by gross is ")
                    .count(place));
            }
        }
        i += 1;
    }
    Ok(())
}

impl Row {
    /// A dash counts as nothing.
    const fn hundredths(&self, measure: Measure) -> i64 {
        match self.figures[measure as usize].hundredths {
            Some(hundredths) => hundredths,
            None => 0,
        }
    }

    const fn check(&self, identity: Identity, terms: Terms) -> Result<(), Fault> {
        let mut sum = Sum::NOTHING;
        let mut i = 0;
        while i < terms.plus.len() {
            sum = sum.plus(self.figures[terms.plus[i] as usize]);
            i += 1;
        }
        i = 0;
        while i < terms.minus.len() {
            sum = sum.minus(self.figures[terms.minus[i] as usize]);
            i += 1;
        }
        let result = self.figures[terms.result as usize];
        sum.check(identity, terms.result, result, terms.at_most)
    }

    const fn decimal(&self, measure: Measure) -> Option<rust_decimal::Decimal> {
        match self.figures[measure as usize].hundredths {
            Some(hundredths) => Some(amount::decimal(hundredths)),
            None => None,
        }
    }

    const fn assistance(&self, i: usize) -> Assistance {
        Assistance {
            recipient: recipient(i),
            rank: self.rank,
            grants: Grants {
                grant_aid: self.decimal(Measure::GrantAid),
                through_multilateral: self.decimal(Measure::ThroughMultilateral),
                technical_cooperation: self.decimal(Measure::TechnicalCooperation),
                total: amount::decimal(self.hundredths(Measure::GrantsTotal)),
            },
            loan_aid: LoanAid {
                disbursed: self.decimal(Measure::LoanDisbursed),
                recovered: self.decimal(Measure::LoanRecovered),
                net: self.decimal(Measure::LoanNet),
            },
            net: amount::decimal(self.hundredths(Measure::Net)),
            gross: amount::decimal(self.hundredths(Measure::Gross)),
        }
    }
}

impl Sum {
    const NOTHING: Sum = Sum {
        hundredths: 0,
        rounded: 0,
    };

    const fn plus(self, figure: Figure) -> Sum {
        match figure.hundredths {
            None => self,
            Some(hundredths) => Sum {
                hundredths: self.hundredths + hundredths,
                rounded: self.rounded + 1,
            },
        }
    }

    const fn minus(self, figure: Figure) -> Sum {
        match figure.hundredths {
            None => self,
            Some(hundredths) => Sum {
                hundredths: self.hundredths - hundredths,
                rounded: self.rounded + 1,
            },
        }
    }

    /// Compares a printed figure with this sum of its parts: half a hundredth is allowed for each rounded figure,
    /// the printed one included.
    const fn check(
        self,
        identity: Identity,
        measure: Measure,
        printed: Figure,
        at_most: bool,
    ) -> Result<(), Fault> {
        let with_result = Sum::NOTHING.plus(printed);
        let excess = with_result.hundredths - self.hundredths;
        let off = match excess {
            ..0 if at_most => 0,
            _ => excess.abs(),
        };
        let rounded = self.rounded + with_result.rounded;
        if 2 * off <= rounded as i64 {
            return Ok(());
        }
        let fault = Fault::at(printed.place).text(measure.name()).text(" says ");
        let fault = match printed.hundredths {
            Some(hundredths) => fault.hundredths(hundredths),
            None => fault.text("-"),
        };
        Err(fault
            .text(", and its parts give ")
            .hundredths(self.hundredths)
            .text(" (")
            .text(identity.rule())
            .text("): ")
            .hundredths(off)
            .text(" apart, where rounding allows 0.0")
            .count(rounded * 5 / 10)
            .count(rounded * 5 % 10))
    }
}
