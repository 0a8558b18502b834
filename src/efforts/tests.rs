//! What the readers say of a data file with a fault, and what the functions return.

use proptest::prelude::*;

use super::{
    Instrument, Membership, Milestone, YenFigure, milestone, milestones, milestones_for,
    milestones_in, people, support, supports, yen_figure, yen_figures, yen_figures_for,
    yen_figures_in,
};
use crate::country::{Country, Subregion};
use crate::csv::reader::row_count;
use crate::csv::testing::{changed, check_said, damaged, said};

/// A data file and what its reader says of a text in its place.
struct File {
    name: &'static str,
    text: &'static str,
    says: fn(&'static str) -> String,
}

const PEOPLE: File = File {
    name: "people.csv",
    text: people::FILE,
    says: |text| said(people::read::<2>(text)),
};
const YEN_FIGURES: File = File {
    name: "yen-figures.csv",
    text: yen_figure::FILE,
    says: |text| said(yen_figure::read::<3>(text)),
};
const MILESTONES: File = File {
    name: "milestones.csv",
    text: milestone::FILE,
    says: |text| said(milestone::read::<6>(text)),
};
const SUPPORTS: File = File {
    name: "supports.csv",
    text: support::FILE,
    says: |text| said(support::read::<8>(text)),
};
const FILES: [&File; 4] = [&PEOPLE, &YEN_FIGURES, &MILESTONES, &SUPPORTS];

impl File {
    fn path(&self) -> String {
        format!("data/{}", self.name)
    }

    fn says(&self, text: String) -> String {
        (self.says)(text.leak())
    }

    /// The file without its last row, and that row.
    fn without_last_row(&self) -> (&'static str, &'static str) {
        let end = self.text.trim_end().rfind('\n').expect("the file has rows");
        self.text.split_at(end + 1)
    }
}

#[test]
fn the_files_have_no_fault() {
    for file in FILES {
        assert_eq!((file.says)(file.text), "no fault", "{}", file.name);
    }
}

#[test]
fn a_file_has_all_its_rows_and_no_more() {
    for file in FILES {
        let (before, last) = file.without_last_row();
        let rows = file.text.lines().count() - 1;
        let says = file.says(before.to_owned());
        assert!(says.ends_with(&format!(", and must have {rows}")), "{says}");
        let says = file.says(format!("{before}{last}{last}"));
        let line = rows + 2;
        let goes_on = format!("{line}:1: the file goes on after {rows} rows, and must have {rows}");
        assert_eq!(says, format!("{}:{goes_on}", file.path()));
    }
    let (heading, _) = PEOPLE
        .text
        .split_once('\n')
        .expect("the file has a heading");
    let says = PEOPLE.says(format!("{heading}\n"));
    assert_eq!(
        says,
        "data/people.csv:2:1: the file ends after 0 rows, and must have 2"
    );
    for text in ["", heading, "kind\n", "kind\ntrainees accepted\n"] {
        assert_eq!(row_count(text), 1);
    }
}

/// What a cell must be that is not what its column holds.
fn must(column: &str) -> &'static str {
    match column {
        "event" | "purpose" | "quote" | "support" => "be a text without white space around it",
        "sectors" | "set_out" | "who" => "be texts with a semicolon and one space between them",
        "count" | "countries" | "paragraph" | "yen" => "be a whole number of at most 18 digits",
        "approximate" | "upcoming" => "be `false` or `true`",
        "by" | "date" => "be a year such as `2004` or a month such as `2019-12`",
        "kind" => "be `trainees accepted` or `experts dispatched`",
        "basis" => "be `agreed` or `notes exchanged` or `provided`",
        "instrument" => "be `ODA loan` or `grant aid` or `technical cooperation and grant aid`",
        "section" => "be `6. Central Asia and Caucasus` or `Japan's Efforts`",
        "area" => {
            "be `Uzbekistan` or `Azerbaijan` or `Kyrgyz Republic` or `Tajikistan` or `Armenia` or \
             `Georgia` or `Turkmenistan` or `Kazakhstan` or `Central Asia` or `Caucasus` or \
             `Central Asia and Caucasus`"
        }
        other => panic!("{other} is not a column"),
    }
}

#[test]
fn every_cell_is_what_its_column_holds() {
    for file in FILES {
        let mut csv = ::csv::Reader::from_reader(file.text.as_bytes());
        let heading = csv.headers().expect("the file has a heading").clone();
        let last = csv.records().last().expect("the file has rows");
        let last = last.expect("the last row is CSV");
        let (before, _) = file.without_last_row();
        let line = file.text.lines().count();
        for (wrong, column) in heading.iter().enumerate() {
            let cell = |at| if at == wrong { " " } else { &last[at] };
            let cells: Vec<_> = (0..last.len())
                .map(|at| format!("\"{}\"", cell(at)))
                .collect();
            let place = cells[..wrong]
                .iter()
                .map(|cell| cell.len() + 1)
                .sum::<usize>()
                + 1;
            assert_eq!(
                file.says(format!("{before}{}\n", cells.join(","))),
                format!(
                    "{}:{line}:{place}: {column} says ` `, and must {}",
                    file.path(),
                    must(column)
                )
            );
        }
    }
}

#[test]
fn cells_that_may_be_empty_may_be_filled() {
    for (file, from, to) in [
        (&YEN_FIGURES, "Central Asia,5,,", "Caucasus,2,2020,"),
        (
            &YEN_FIGURES,
            "electric power; agriculture,Uzbekistan,,2019-12",
            ",Uzbekistan,,",
        ),
        (&MILESTONES, "Japan,Caucasus,,", "Japan,Caucasus,2,"),
    ] {
        assert_eq!(file.says(changed(file.text, from, to)), "no fault");
    }
}

#[test]
fn no_date_is_before_the_one_above_it() {
    let says = |date: &str| {
        let text = changed(MILESTONES.text, "2018-09,", &format!("{date},"));
        MILESTONES.says(text)
    };
    for date in ["2003", "2003-12"] {
        let must = "and must not be before the date above it";
        let fault = format!("data/milestones.csv:3:1: date says `{date}`, {must}");
        assert_eq!(says(date), fault);
    }
    for date in ["2004", "2004-01", "2019", "2019-12"] {
        assert_eq!(says(date), "no fault");
    }
}

#[test]
fn a_country_and_a_subregion_have_what_concerns_or_may_concern_them() {
    let dates = |found: Vec<&Milestone>| {
        found
            .iter()
            .map(|one| one.date.to_string())
            .collect::<Vec<_>>()
    };
    let amounts = |found: Vec<&YenFigure>| {
        found
            .iter()
            .map(|one| one.amount.to_string())
            .collect::<Vec<_>>()
    };
    let central_asia = ["2004", "August 2020", "2022"];
    assert_eq!(
        dates(milestones_for(Country::Kazakhstan).collect()),
        central_asia
    );
    let uzbekistan = [
        "2004",
        "December 2019",
        "August 2020",
        "December 2020",
        "2022",
    ];
    assert_eq!(
        dates(milestones_for(Country::Uzbekistan).collect()),
        uzbekistan
    );
    assert_eq!(
        dates(milestones_in(Subregion::CentralAsia).collect()),
        uzbekistan
    );
    assert_eq!(
        dates(milestones_in(Subregion::Caucasus).collect()),
        ["September 2018"]
    );
    let all = ["¥190 billion", "¥2.5 billion", "¥190 million"];
    assert_eq!(amounts(yen_figures_for(Country::Uzbekistan).collect()), all);
    assert_eq!(
        amounts(yen_figures_for(Country::Tajikistan).collect()),
        all[1..]
    );
    assert_eq!(
        amounts(yen_figures_for(Country::Armenia).collect()),
        all[1..2]
    );
    assert_eq!(
        amounts(yen_figures_in(Subregion::CentralAsia).collect()),
        all
    );
    assert_eq!(
        amounts(yen_figures_in(Subregion::Caucasus).collect()),
        all[1..2]
    );
    let may_be = yen_figures_for(Country::Georgia).next().expect("a figure");
    assert_eq!(
        may_be.recipients.includes(Country::Georgia),
        Membership::Possible
    );
}

#[test]
fn entries_are_formatted_as_one_line() {
    let [agreed, covid, medical] = yen_figures() else {
        panic!("the text has three")
    };
    for (line, formatted) in [
        (
            agreed.to_string(),
            "approximately ¥190 billion (ODA loan, agreed) for Uzbekistan: Economic cooperation \
             projects",
        ),
        (
            medical.to_string(),
            "¥190 million (technical cooperation and grant aid, provided) for five countries in \
             Central Asia: Health and medical equipment",
        ),
        (
            super::people()[1].to_string(),
            "3,209 experts dispatched by 2019",
        ),
        (
            milestones()[5].to_string(),
            "2022: 30th anniversary of the establishment of diplomatic relations with Japan",
        ),
        (covid.citation.to_string(), "Japan's Efforts, paragraph 7"),
        (format!("[{:>10}]", Instrument::ALL[0]), "[  ODA loan]"),
        (format!("{:.11}", supports()[2]), "Improvement"),
    ] {
        assert_eq!(line, formatted);
    }
}

proptest! {
    #[test]
    fn a_damaged_file_is_read_or_refused_safely(
        (file, text) in (0..FILES.len()).prop_flat_map(|at| (Just(at), damaged(FILES[at].text)))
    ) {
        check_said(FILES[file].name, &FILES[file].says(text))?;
    }
}
