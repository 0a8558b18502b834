//! The public surface, typed: this file compiles as a test of the crate exactly when every item has the name and the type that
//! DESIGN.md means. Run it from a scratch crate that depends on `assistance`, or as an integration test.
#![allow(unused, clippy::all)]

use assistance::efforts::{
    self, Citation, Membership, Milestone, PartialDate, People, Recipients, Support, Yen, YenFigure,
};
use assistance::{
    Assistance, Check, Country, Decimal, Identity, Measure, MeasureGroup, NetVersusGross,
    Observation, Printed, Ranked, Ranking, Recipient, SOURCE, Source, Subregion, Total,
    UnknownCountry, UnknownMeasure, UnknownRecipient, UnknownSubregion, audit, by_country,
    countries, multiple_countries, net_versus_gross, observations, ranking, region_total, rows,
    total,
};
use core::fmt::{Debug, Display};
use core::hash::Hash;
use core::str::FromStr;

fn iterates<T>(iterator: impl Iterator<Item = T> + Clone) {}
fn iterates_over_many<T>(iterator: impl ExactSizeIterator<Item = T> + Clone) {}

// What an iterator owns, it may outlive: neither borrows the value it was made from.
fn figures_of_a_copy() -> impl ExactSizeIterator<Item = (Measure, Option<Decimal>)> + Clone {
    let row = *region_total();
    row.figures()
}
fn suggestions_of_an_error() -> usize {
    let suggestions = "nett".parse::<Measure>().unwrap_err().suggestions();
    suggestions.count()
}
fn is_name<T: Copy + Debug + Display + Ord + Hash>() {}
fn is_error<E: core::error::Error + Clone + Eq + Hash + Send + Sync + 'static>() {}
fn is_value<T: Clone + Debug + Eq + Hash + Send + Sync + 'static>() {}

fn functions() {
    let _: fn(&str) -> Result<&'static Assistance, UnknownCountry> = by_country;
    const COUNTRIES: &'static [Assistance; 8] = countries();
    const ROWS: &'static [Assistance; 10] = rows();
    const MULTIPLE: &'static Assistance = multiple_countries();
    const TOTAL: &'static Assistance = region_total();
    const AUDIT: &'static [Check] = audit();
    let _: fn(Measure) -> &'static Ranking = ranking;
    let _: fn(Measure) -> Total = total;
    iterates_over_many::<NetVersusGross>(net_versus_gross());
    iterates_over_many::<Observation>(observations());
    let _: Source = SOURCE;
}

fn a_row(row: &'static Assistance) {
    let Assistance {
        rank,
        recipient,
        grant_aid,
        through_multilateral,
        technical_cooperation,
        grants_total,
        loan_disbursed,
        loan_recovered,
        loan_net,
        net,
        gross,
        ..
    } = *row;
    let _: (Option<u8>, Recipient) = (rank, recipient);
    let _: [Option<Decimal>; 6] = [
        grant_aid,
        through_multilateral,
        technical_cooperation,
        loan_disbursed,
        loan_recovered,
        loan_net,
    ];
    let _: [Decimal; 3] = [grants_total, net, gross];
    let _: &'static str = row.name();
    let _: Option<Country> = row.country();
    let _: Option<Decimal> = row.get(Measure::Net);
    let _: Printed = row.printed(Measure::Net);
    iterates_over_many::<(Measure, Option<Decimal>)>(row.figures());
    let _: [Option<Decimal>; 2] =
        [row.share_of_total(Measure::Net), row.share_of_gross(Measure::Net)];
    let _: NetVersusGross = row.net_versus_gross();
    is_value::<Assistance>();
    let copy: Assistance = *row;
}

fn names() {
    use Country::{
        Armenia, Azerbaijan, Georgia, Kazakhstan, KyrgyzRepublic, Tajikistan, Turkmenistan,
        Uzbekistan,
    };
    const ALL: [Country; 8] = Country::ALL;
    const ROW: &'static Assistance = Uzbekistan.assistance();
    const NAMES: [&'static str; 6] = [
        Armenia.name(),
        Armenia.m49_name(),
        Armenia.official_name(),
        Armenia.alpha2(),
        Armenia.alpha3(),
        Armenia.m49(),
    ];
    const DAC: u16 = Armenia.dac_code();
    const SUBREGION: Subregion = Armenia.subregion();
    let _: [fn(&str) -> Option<Country>; 4] =
        [Country::from_name, Country::from_alpha2, Country::from_alpha3, Country::from_m49];
    let _: fn(u16) -> Option<Country> = Country::from_dac_code;
    let _: Result<Country, UnknownCountry> = Country::from_str("");

    let _: [Recipient; 3] =
        [Recipient::Country(Armenia), Recipient::MultipleCountries, Recipient::RegionTotal];
    let _: (&'static str, Option<Country>) =
        (Recipient::RegionTotal.name(), Recipient::RegionTotal.country());
    let _: (Recipient, Result<Recipient, UnknownRecipient>) =
        (Armenia.into(), Recipient::from_str(""));
    const RECIPIENTS: [Recipient; 10] = Recipient::ALL;
    const LAST: &'static Assistance = RECIPIENTS[9].assistance();

    let [asia, _caucasus]: [Subregion; 2] = Subregion::ALL;
    let _: [Subregion; 2] = [Subregion::CentralAsia, Subregion::Caucasus];
    let _: (&'static str, Result<Subregion, UnknownSubregion>) =
        (asia.name(), Subregion::from_str(""));
    iterates::<&'static Assistance>(asia.countries());
    let _: (Ranking, Option<Decimal>) = (asia.ranking(Measure::Net), asia.sum(Measure::Net));

    use Measure::{
        GrantAid, GrantsTotal, Gross, LoanDisbursed, LoanNet, LoanRecovered, Net,
        TechnicalCooperation, ThroughMultilateral,
    };
    const MEASURES: [Measure; 9] = Measure::ALL;
    const OF_MEASURE: (&'static str, &'static str, MeasureGroup, Option<u16>) =
        (Net.name(), Net.label(), Net.group(), Net.dac2a_code());
    let _: [MeasureGroup; 3] = [MeasureGroup::Grants, MeasureGroup::LoanAid, MeasureGroup::Total];
    let _: (&'static str, Result<Measure, UnknownMeasure>) =
        (MeasureGroup::Total.name(), Measure::from_str(""));
    is_name::<Country>();
    is_name::<Recipient>();
    is_name::<Subregion>();
    is_name::<Measure>();
    is_name::<MeasureGroup>();
}

fn answers(
    ranking: &'static Ranking,
    entry: Ranked,
    total: Total,
    answer: NetVersusGross,
    check: &'static Check,
    cell: Observation,
) {
    let _: (Measure, &[Ranked], Option<u8>, &[Ranked]) =
        (ranking.measure(), ranking.entries(), ranking.rank_of(Country::Armenia), ranking.top(3));
    for _entry in ranking {}
    iterates_over_many::<&Ranked>(ranking.iter());
    let _: Option<&Ranked> = ranking.get(Country::Armenia);
    let _: (u8, Country, Decimal) = (entry.rank, entry.country, entry.amount);
    let _: (Measure, Decimal, Decimal, Decimal, Decimal, bool) = (
        total.measure,
        total.printed,
        total.summed,
        total.difference(),
        total.tolerance(),
        total.is_within_rounding(),
    );
    let _: (Recipient, Decimal, Option<Decimal>, Decimal, bool, String) = (
        answer.recipient,
        answer.gross,
        answer.recovered,
        answer.net,
        answer.is_net_repayment(),
        answer.to_string(),
    );
    let _: (Recipient, Identity) = (check.recipient(), check.identity());
    let _: [Decimal; 4] =
        [check.printed(), check.computed(), check.difference(), check.tolerance()];
    let _: (bool, bool, String) = (check.is_exact(), check.is_within_rounding(), check.to_string());
    let _: (&'static str, Option<Measure>) = (check.identity().rule(), check.identity().measure());
    let _: (&'static str, u16, Recipient, Measure, Option<Decimal>) =
        (cell.donor, cell.donor_code, cell.recipient, cell.measure, cell.value);
    let _: (
        Option<&'static str>,
        Option<&'static str>,
        Option<u16>,
        Option<u16>,
        Option<Subregion>,
    ) = (cell.alpha3, cell.m49, cell.dac_code, cell.dac2a_code, cell.subregion);
    // `country`, `multiple_countries` or `region_total`; `figure` or `dash`.
    let _: (&'static str, &'static str) = (cell.kind, cell.status);
    let _: (&'static str, u8, &'static str, u16, Option<String>) =
        (cell.unit, cell.unit_multiplier, cell.price_basis, cell.year, cell.sdmx_key());
    let _: [Printed; 3] = [Printed(None), Decimal::ONE.into(), Some(Decimal::ONE).into()];
    let _: String = format!("{:>8.1}{}", Printed(None), SOURCE);
}

fn errors(
    country: UnknownCountry,
    measure: UnknownMeasure,
    subregion: UnknownSubregion,
    recipient: UnknownRecipient,
) {
    let _: (&str, Option<Country>) = (country.given(), country.suggestion());
    let _: (&str, Option<Recipient>) = (recipient.given(), recipient.suggestion());
    let _: &str = measure.given();
    let _: Vec<Measure> = measure.suggestions().collect();
    let _: &str = subregion.given();
    is_error::<UnknownCountry>();
    is_error::<UnknownMeasure>();
    is_error::<UnknownSubregion>();
    is_error::<UnknownRecipient>();
}

fn the_text_around_the_chart() {
    let People { trainees_accepted, experts_dispatched, by, citation, quote, .. } = efforts::PEOPLE;
    let _: (u32, u32, PartialDate, Citation, &'static str) =
        (trainees_accepted, experts_dispatched, by, citation, quote);
    let _: (
        fn() -> &'static [YenFigure],
        fn() -> &'static [Milestone],
        fn() -> &'static [Support],
    ) = (efforts::yen_figures, efforts::milestones, efforts::supports);
    iterates::<&'static YenFigure>(efforts::yen_figures_for(Country::Armenia));
    iterates::<&'static Milestone>(efforts::milestones_for(Country::Armenia));
    let figure: YenFigure = efforts::yen_figures()[0];
    let _: (Yen, bool, &'static str, &'static str, &'static str) =
        (figure.amount, figure.is_approximate, figure.basis, figure.instrument, figure.purpose);
    let _: (&'static [&'static str], Recipients, Option<PartialDate>) =
        (figure.sectors, figure.recipients, figure.date);
    let _: (Citation, &'static str, Decimal) =
        (figure.citation, figure.quote, figure.amount.amount());
    let event: Milestone = efforts::milestones()[0];
    let _: (PartialDate, bool, &'static str, Recipients) =
        (event.date, event.is_upcoming, event.event, event.concerns);
    let _: (&'static [&'static str], &'static [&'static str], Citation, &'static str) =
        (event.who, event.set_out, event.citation, event.quote);
    let support: Support = efforts::supports()[0];
    let _: (&'static str, Citation, &'static str) = (support.what, support.citation, support.quote);
    let _: (&'static str, u8) = (support.citation.section, support.citation.paragraph);
    let _: (u16, Option<u8>) = (event.date.year(), event.date.month());
    let _: Membership = event.concerns.includes(Country::Armenia);
    let _: [Membership; 3] = [Membership::No, Membership::Possible, Membership::Yes];
}

#[cfg(feature = "serde")]
mod through_serde {
    use super::*;
    fn reads<T: serde::Serialize + serde::de::DeserializeOwned>() {}
    fn writes<T: serde::Serialize>() {}
    fn check() {
        reads::<Assistance>();
        reads::<Country>();
        reads::<Subregion>();
        reads::<Measure>();
        reads::<Recipient>();
        writes::<Observation>();
        writes::<MeasureGroup>();
        writes::<Ranking>();
        writes::<Ranked>();
        writes::<Total>();
        writes::<NetVersusGross>();
        writes::<Check>();
        let _: Result<String, _> = serde_json::to_string(audit());
        writes::<Identity>();
        writes::<Printed>();
        writes::<Source>();
        writes::<YenFigure>();
        writes::<Milestone>();
        writes::<Support>();
        writes::<People>();
    }
}
