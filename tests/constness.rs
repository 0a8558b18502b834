//! Everything that is promised to work in a constant, used in one.

use assistance::efforts::{
    Area, Group, Membership, Milestone, People, Section, Support, YenFigure, yen_figures,
};
use assistance::{
    Assistance, Audit, Check, Country, Decimal, Identity, Measure, NetVersusGross, Printed,
    Recipient, SOURCE, Source, Subregion, audit, countries, efforts, multiple_countries,
    region_total, rows,
};

const UZ: &Assistance = Country::Uzbekistan.assistance();
static GEORGIA: Assistance = *Country::Georgia.assistance();
const COUNTRIES: &[Assistance; 8] = countries();
const ROWS: &[Assistance; 10] = rows();
const MULTIPLE: &Assistance = multiple_countries();
const TOTAL: &Assistance = region_total();
const NET: Option<Decimal> = UZ.get(Measure::Net);
const DASH: Printed = UZ.printed(Measure::ThroughMultilateral);
const STORY: NetVersusGross = UZ.net_versus_gross();
const NAMES: [&str; 6] = {
    let armenia = Country::ALL[4];
    [
        armenia.name(),
        armenia.m49_name(),
        armenia.official_name(),
        armenia.alpha2(),
        armenia.alpha3(),
        armenia.m49(),
    ]
};
const DAC: u16 = Country::ALL[4].dac_code();
const CAUCASUS: Subregion = Country::ALL[4].subregion();
const SUBREGIONS: [&str; 2] = [Subregion::ALL[0].name(), Subregion::ALL[1].name()];
const MEASURE: (&str, &str, &str, Option<u16>) = {
    let measure = Measure::ALL[6];
    (
        measure.name(),
        measure.group().name(),
        measure.label(),
        measure.dac2a_code(),
    )
};
const RECIPIENT: (&str, Option<Country>) = (
    Recipient::RegionTotal.name(),
    Recipient::RegionTotal.country(),
);
const RULES: [&str; 2] = [Identity::Net.rule(), Identity::Rank.rule()];
const CHANGED: Audit = {
    let mut rows = *rows();
    rows[0].rank = Some(2);
    Audit::of(&rows)
};
const CHECK: &Check = &audit().checks()[1];
const CHECK_IS: (Decimal, Decimal, bool, bool) = (
    CHECK.printed(),
    CHECK.tolerance(),
    CHECK.is_exact(),
    CHECK.is_within_rounding(),
);
static THE_SOURCE: Source = SOURCE;
const FIRST_SUM: &YenFigure = &yen_figures()[0];
const FIRST_SUM_IS: (Decimal, &str, u16) = match FIRST_SUM.date {
    Some(date) => (
        FIRST_SUM.amount.amount(),
        FIRST_SUM.instrument.name(),
        date.year(),
    ),
    None => panic!("the sum has a date"),
};
const MILESTONES: &[Milestone] = efforts::milestones();
const PEOPLE: &[People] = efforts::people();
const SUPPORTS: &[Support] = efforts::supports();
const RECIPIENTS: Group = FIRST_SUM.recipients;
const IS_FOR_GEORGIA: Membership = RECIPIENTS.includes(Country::Georgia);
const REGION: (&str, usize, bool) = (
    Area::Region.name(),
    Area::Region.country_count(),
    Area::Region.contains(Country::Georgia),
);
const EFFORTS: (&str, u8) = (Section::Efforts.name(), Section::Efforts.paragraphs());

/// A figure that is wrong fails here before any test runs.
const _: () = assert!(UZ.gross.mantissa() == 41_269 && UZ.gross.scale() == 2);

#[test]
fn constants_hold_what_the_functions_return() {
    assert_eq!(UZ.net.to_string(), "384.16");
    assert!(
        std::ptr::eq(UZ, &rows()[0]),
        "a constant refers to the table, it does not copy it"
    );
    assert_eq!(GEORGIA.gross.to_string(), "1.93");
    assert_eq!(COUNTRIES[..], ROWS[..8]);
    assert_eq!((MULTIPLE, TOTAL), (&ROWS[8], &ROWS[9]));
    assert_eq!((NET, DASH), (Some(UZ.net), Printed(None)));
    assert_eq!(STORY, UZ.net_versus_gross());
    assert_eq!(
        NAMES,
        [
            "Armenia",
            "Armenia",
            "Republic of Armenia",
            "AM",
            "ARM",
            "051"
        ]
    );
    assert_eq!((DAC, CAUCASUS), (610, Subregion::Caucasus));
    assert_eq!(SUBREGIONS, ["Central Asia", "Caucasus"]);
    assert_eq!(MEASURE, ("loan_net", "Loan aid", "(A)-(B)", Some(218)));
    assert_eq!(RECIPIENT, ("Central Asia and Caucasus region total", None));
    assert_eq!(RULES[0], "net = grants total + loan net");
    assert_eq!(RULES[1], "the printed rank = the rank by gross");
    assert!(!CHANGED.is_within_rounding());
    assert_eq!(CHECK_IS, (UZ.grants_total, Decimal::new(15, 3), true, true));
    assert_eq!(THE_SOURCE, SOURCE);
    assert_eq!(
        FIRST_SUM_IS,
        (Decimal::from(190_000_000_000_u64), "ODA loan", 2019)
    );
    assert!(std::ptr::eq(FIRST_SUM, &yen_figures()[0]));
    assert_eq!(IS_FOR_GEORGIA, Membership::No);
    assert_eq!((MILESTONES.len(), PEOPLE.len(), SUPPORTS.len()), (6, 2, 8));
    assert_eq!(REGION, ("Central Asia and Caucasus", 8, true));
    assert_eq!(EFFORTS, ("Japan's Efforts", 7));
}
