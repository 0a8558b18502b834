//! The chart, its countries and its observations as tables, in SQL that SQLite, DuckDB and
//! PostgreSQL all read.

use std::io::{self, Write};

use assistance::{
    Assistance, Country, Measure, Observation, Printed, Recipient, SOURCE, observations, rows,
};

/// The kinds of row.
const KINDS: [&str; 3] = ["country", "multiple_countries", "region_total"];

/// Writes the tables and their rows in one transaction.
pub(crate) fn write(out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "-- Source: {SOURCE}")?;
    let (unit, year) = (SOURCE.unit, SOURCE.calendar_year);
    writeln!(out, "-- Amounts are in {unit} for calendar year {year}. NULL is a printed dash.")?;
    writeln!(out, "BEGIN TRANSACTION;")?;
    write_countries(out)?;
    write_chart(out)?;
    write_observations(out)?;
    writeln!(out, "COMMIT;")
}

fn write_countries(out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "
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
);"
    )?;
    for country in Country::ALL {
        let values = [
            text(country.alpha3()),
            text(country.alpha2()),
            text(country.m49()),
            country.dac_code().to_string(),
            text(country.name()),
            text(country.m49_name()),
            text(country.official_name()),
            text(country.subregion().name()),
        ];
        insert(out, "countries", &values)?;
    }
    Ok(())
}

fn write_chart(out: &mut dyn Write) -> io::Result<()> {
    let columns = Measure::ALL.map(|measure| {
        let figures = rows().iter().map(|row| row.get(measure));
        let null = if figures.clone().any(|figure| figure.is_none()) { "" } else { " NOT NULL" };
        let check = match measure {
            Measure::LoanNet | Measure::Net => String::new(),
            _ => format!(" CHECK ({} >= 0)", measure.name()),
        };
        let (name, unit) = (measure.name(), SOURCE.unit);
        let (group, label) = (measure.group(), measure.label());
        format!("    {name} NUMERIC(12,2){null}{check}, -- {unit}: {group}, {label}\n")
    });
    writeln!(
        out,
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
);",
        list(KINDS),
        columns.concat()
    )?;
    rows().iter().try_for_each(|row| insert(out, "chart", &chart_values(row)))
}

fn chart_values(row: &Assistance) -> Vec<String> {
    let country = row.recipient.country();
    let leading = [
        text(row.recipient.name()),
        text(kind(row.recipient)),
        or_null(country.map(|country| text(country.alpha3()))),
        or_null(row.rank.map(|rank| rank.to_string())),
    ];
    let figures = Measure::ALL.map(|measure| figure(row.printed(measure)));
    let year = SOURCE.calendar_year.to_string();
    leading.into_iter().chain(figures).chain([year]).collect()
}

fn kind(recipient: Recipient) -> &'static str {
    match recipient {
        Recipient::Country(_) => KINDS[0],
        Recipient::MultipleCountries => KINDS[1],
        Recipient::RegionTotal => KINDS[2],
    }
}

fn write_observations(out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "
-- The printed cells, one in each row. A sum leaves out the rows of kind region_total.
CREATE TABLE observations (
    recipient VARCHAR(60) NOT NULL REFERENCES chart (recipient),
    measure VARCHAR(30) NOT NULL CHECK (measure IN ({})),
    kind VARCHAR(20) NOT NULL CHECK (kind IN ({})),
    alpha3 CHAR(3) REFERENCES countries (alpha3), -- NULL where the row is not a country
    dac2a_code INTEGER, -- corresponding measure of the OECD dataflow DAC2A, if any
    value NUMERIC(12,2), -- {}; NULL is a printed dash
    status VARCHAR(10) NOT NULL CHECK (status IN ('figure', 'dash')),
    donor CHAR(3) NOT NULL,
    year INTEGER NOT NULL,
    PRIMARY KEY (recipient, measure),
    CHECK ((value IS NULL) = (status = 'dash'))
);",
        list(Measure::ALL.map(Measure::name)),
        list(KINDS),
        SOURCE.unit
    )?;
    observations().try_for_each(|cell| insert(out, "observations", &cell_values(&cell)))
}

fn cell_values(cell: &Observation) -> [String; 9] {
    [
        text(cell.recipient.name()),
        text(cell.measure.name()),
        text(cell.kind),
        or_null(cell.alpha3.map(text)),
        or_null(cell.dac2a_code.map(|code| code.to_string())),
        figure(Printed(cell.value)),
        text(cell.status),
        text(cell.donor),
        cell.year.to_string(),
    ]
}

fn insert(out: &mut dyn Write, table: &str, values: &[String]) -> io::Result<()> {
    writeln!(out, "INSERT INTO {table} VALUES ({});", values.join(", "))
}

fn list<const N: usize>(names: [&str; N]) -> String {
    names.map(text).join(", ")
}

fn text(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

fn figure(figure: Printed) -> String {
    or_null(figure.0.map(|_| figure.to_string()))
}

fn or_null(value: Option<String>) -> String {
    value.unwrap_or_else(|| "NULL".to_owned())
}
