//! Everything that works in a constant, used in one.

use assistance::efforts::{self, Membership, YenFigure};
use assistance::{
    Assistance, Check, Country, Decimal, Measure, NetVersusGross, Printed, SOURCE, Source, audit,
    rows,
};

const UZBEKISTAN: &Assistance = Country::Uzbekistan.assistance();
static GEORGIA: Assistance = *Country::Georgia.assistance();
const NET: Option<Decimal> = UZBEKISTAN.get(Measure::Net);
const DASH: Printed = UZBEKISTAN.printed(Measure::ThroughMultilateral);
const ANSWER: NetVersusGross = UZBEKISTAN.net_versus_gross();
const CHECK: &Check = &audit()[1];
const CHECKED: (Decimal, Decimal, bool, bool) =
    (CHECK.printed(), CHECK.tolerance(), CHECK.is_exact(), CHECK.is_within_rounding());
static THE_SOURCE: Source = SOURCE;
const LOANS: &YenFigure = &efforts::yen_figures()[0];
const LOANS_FOR_GEORGIA: Membership = LOANS.recipients.includes(Country::Georgia);
const COUNTS: [usize; 2] = [efforts::milestones().len(), efforts::supports().len()];

/// A wrong figure fails here before any test runs.
const _: () = assert!(UZBEKISTAN.gross.mantissa() == 41_269 && UZBEKISTAN.gross.scale() == 2);

#[test]
fn constants_are_what_the_functions_return() {
    assert!(std::ptr::eq(UZBEKISTAN, &rows()[0]), "a constant refers to the table");
    assert_eq!(GEORGIA.gross.to_string(), "1.93");
    assert_eq!((NET, DASH), (Some(UZBEKISTAN.net), Printed(None)));
    assert_eq!(ANSWER, UZBEKISTAN.net_versus_gross());
    assert_eq!(CHECKED, (UZBEKISTAN.grants_total, Decimal::new(15, 3), true, true));
    assert_eq!(THE_SOURCE, SOURCE);
    assert!(std::ptr::eq(LOANS, &efforts::yen_figures()[0]));
    assert_eq!((LOANS_FOR_GEORGIA, COUNTS), (Membership::No, [6, 8]));
}
