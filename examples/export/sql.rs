//! The chart, its countries and its observations as tables, in SQL that SQLite, DuckDB and
//! PostgreSQL all read.

use assistance::{Assistance, Country, Measure, Observation, Printed, SOURCE, observations, rows};

/// The kinds of row.
const KINDS: &str = "'country', 'multiple_countries', 'region_total'";

/// The tables and their rows in one transaction.
pub(crate) fn export() -> String {
    let (unit, year) = (SOURCE.unit, SOURCE.calendar_year);
    let cells: Vec<Observation> = observations().collect();
    let rows = rows().iter().zip(cells.chunks(Measure::ALL.len()));
    format!(
        "-- Source: {SOURCE}
-- Amounts are in {unit} for calendar year {year}. NULL is a printed dash.
BEGIN TRANSACTION;
{COUNTRIES}{}{}{}{}{}COMMIT;
",
        Country::ALL.map(country).concat(),
        chart_table(),
        rows.map(row).collect::<String>(),
        observations_table(),
        cells.iter().map(cell).collect::<String>(),
    )
}

const COUNTRIES: &str = "
-- The eight countries of the chart: names and codes.
CREATE TABLE countries (
    alpha3 CHAR(3) PRIMARY KEY, -- ISO 3166-1
    alpha2 CHAR(2) NOT NULL UNIQUE, -- ISO 3166-1
    m49 CHAR(3) NOT NULL UNIQUE, -- UN M49; leading zeros count
    dac_code INTEGER NOT NULL UNIQUE, -- recipient code of the DAC code lists
    name VARCHAR(60) NOT NULL UNIQUE, -- as printed
    m49_name VARCHAR(60) NOT NULL,
    official_name VARCHAR(60) NOT NULL,
    subregion VARCHAR(20) NOT NULL CHECK (subregion IN ('Central Asia', 'Caucasus'))
);
";

fn country(country: Country) -> String {
    let names = [country.name(), country.m49_name(), country.official_name()].map(text);
    let codes = [country.alpha3(), country.alpha2(), country.m49()].map(text);
    let (codes, dac, names) = (codes.join(", "), country.dac_code(), names.join(", "));
    let subregion = text(country.subregion().name());
    format!("INSERT INTO countries VALUES ({codes}, {dac}, {names}, {subregion});\n")
}

fn chart_table() -> String {
    let columns = Measure::ALL.map(|measure| {
        let has_dash = rows().iter().any(|row| row.get(measure).is_none());
        let null = if has_dash { "" } else { " NOT NULL" };
        let check = match measure {
            Measure::LoanNet | Measure::Net => String::new(),
            _ => format!(" CHECK ({} >= 0)", measure.name()),
        };
        let (name, unit) = (measure.name(), SOURCE.unit);
        let (group, label) = (measure.group(), measure.label());
        format!("    {name} NUMERIC(12,2){null}{check}, -- {unit}: {group}, {label}\n")
    });
    format!(
        "
-- The chart, a row for each recipient. A sum over countries leaves out the row of kind
-- region_total, which is the total of the others.
CREATE TABLE chart (
    recipient VARCHAR(60) PRIMARY KEY, -- as printed
    kind VARCHAR(20) NOT NULL CHECK (kind IN ({})),
    alpha3 CHAR(3) UNIQUE REFERENCES countries (alpha3), -- NULL where the row is not a country
    rank INTEGER UNIQUE CHECK (rank BETWEEN 1 AND 8), -- by gross
{}    year INTEGER NOT NULL,
    CHECK ((kind = 'country') = (alpha3 IS NOT NULL)),
    CHECK ((kind = 'country') = (rank IS NOT NULL)),
    CHECK (through_multilateral <= grant_aid)
);
",
        KINDS,
        columns.concat()
    )
}

/// A row of the chart, from its observations.
fn row((row, cells): (&Assistance, &[Observation])) -> String {
    let (recipient, kind) = (text(row.name()), text(cells[0].kind));
    let (alpha3, rank) = (or_null(cells[0].alpha3.map(text)), or_null(row.rank));
    let figures: Vec<String> = cells.iter().map(figure).collect();
    let (figures, year) = (figures.join(", "), SOURCE.calendar_year);
    format!(
        "INSERT INTO chart VALUES ({recipient}, {kind}, {alpha3}, {rank}, {figures}, {year});\n"
    )
}

fn observations_table() -> String {
    format!(
        "
-- The printed cells, one in each row. A sum leaves out the rows of kind region_total.
CREATE TABLE observations (
    recipient VARCHAR(60) NOT NULL REFERENCES chart (recipient),
    measure VARCHAR(30) NOT NULL CHECK (measure IN ({})),
    kind VARCHAR(20) NOT NULL CHECK (kind IN ({})),
    alpha3 CHAR(3) REFERENCES countries (alpha3), -- NULL where the row is not a country
    dac2a_code INTEGER, -- corresponding measure of the OECD dataflow DAC2A, if any
    value NUMERIC(12,2), -- {}; NULL is a printed dash
    donor CHAR(3) NOT NULL,
    year INTEGER NOT NULL,
    PRIMARY KEY (recipient, measure)
);
",
        Measure::ALL.map(|measure| text(measure.name())).join(", "),
        KINDS,
        SOURCE.unit
    )
}

fn cell(cell: &Observation) -> String {
    let Observation { alpha3, dac2a_code, year, .. } = *cell;
    let row = [cell.recipient.name(), cell.measure.name(), cell.kind].map(text).join(", ");
    let (alpha3, code) = (or_null(alpha3.map(text)), or_null(dac2a_code));
    let (value, donor) = (figure(cell), text(cell.donor));
    format!(
        "INSERT INTO observations VALUES ({row}, {alpha3}, {code}, {value}, {donor}, \
         {year});\n"
    )
}

fn figure(cell: &Observation) -> String {
    or_null(cell.value.map(Printed::from))
}

fn text(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn or_null<T: ToString>(value: Option<T>) -> String {
    value.map_or("NULL".to_owned(), |value| value.to_string())
}
