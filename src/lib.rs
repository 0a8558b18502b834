//! Chart III-7 of Japan's *White Paper on Development Cooperation 2020*, "Japan's Assistance in
//! Central Asia and Caucasus", compiled into the program as exact decimals.
//!
//! The chart has ten rows: eight [countries](Country), aid to
//! [several countries at once](multiple_countries()), and the [regional total](region_total()).
//! Its nine columns are [measures](Measure) of aid in US$ million, for calendar year 2019. A dash
//! says that no assistance was provided, and is `None`. Nothing is read or parsed at run time.
//!
//! ```
//! let uzbekistan = assistance::by_country("Uzbekistan")?;
//! assert_eq!(uzbekistan.gross.to_string(), "412.69"); // paid out in the year
//! assert_eq!(uzbekistan.net.to_string(), "384.16"); // less what was repaid
//! # Ok::<(), assistance::UnknownCountry>(())
//! ```
//!
//! <div class="warning">
//!
//! An amount is a [`Decimal`], whose own `Display` cuts digits off at a shorter precision: `{:.1}`
//! prints 384.1 for 384.16. [`Printed`] rounds, and prints 384.2. To compute or to plot, see
//! [`Assistance`].
//!
//! </div>
//!
//! # Net and gross
//!
//! <div style="display:flex;flex-wrap:wrap;gap:1rem 2rem">
//! <div style="flex:1 1 20rem;min-width:0">
//!
//! **Gross disbursement** ([`gross`](Assistance::gross)) counts what Japan paid out in the year:
//! grants, and loans before any repayment.
//!
//! **Net disbursement** ([`net`](Assistance::net)) subtracts what was
//! [recovered](Assistance::loan_recovered) in the same year: repayments of principal on earlier
//! loans.
//!
//! Net [can be negative](concepts#recovery-and-why-net-can-be-negative). Kazakhstan received 1.40
//! and repaid 41.78, so its net is -40.38.
//!
//! The printed rank is by gross. By net, the order differs, so [`ranking`] and [`total`](total())
//! always take the measure:
//!
//! ```
//! use assistance::{Country, Measure, ranking};
//!
//! let azerbaijan = Country::Azerbaijan;
//! let by_gross = ranking(Measure::Gross);
//! assert_eq!(by_gross.rank_of(azerbaijan), Some(2));
//! let by_net = ranking(Measure::Net);
//! assert_eq!(by_net.rank_of(azerbaijan), Some(6));
//! ```
//!
//! The page [`concepts`] explains every term with the chart's own figures.
//!
//! </div>
//! <div style="flex:0 1 24rem;min-width:0">
//!
#![doc = include_str!("../docs/net-versus-gross.svg")]
//!
//! </div>
//! </div>
//!
//! # What to call
//!
//! | item | what it gives |
//! |---|---|
//! | [`by_country`] | the row of a country by its name; [`assistance`](Country::assistance) of a [`Country`] cannot fail |
//! | [`countries`], [`rows`] | the eight countries; all ten rows |
//! | [`multiple_countries`], [`region_total`] | the two rows that are not countries |
//! | [`Assistance`] | a row: its nine amounts as fields, and by measure with [`get`](Assistance::get) |
//! | [`share_of_total`](Assistance::share_of_total) | a figure as a fraction of the regional total |
//! | [`ranking`] | the countries ranked by a [`Measure`] |
//! | [`total`](total()) | the regional total of a measure, as printed and as summed |
//! | [`net_versus_gross`] | what lies between gross and net, for each country |
//! | [`audit`](audit()) | every accounting [`Identity`], checked on the printed figures |
//! | [`observations`] | the 90 cells as flat records, with ISO, M49 and OECD DAC codes |
//! | [`Country`], [`Subregion`] | names and codes; the rows, the ranking and the sum of a part of the region |
//! | [`SOURCE`] | the citation, the unit, the notes under the chart |
//! | [`efforts`] | the figures and dates that the text around the chart states |
//!
//! # Features
//!
//! `serde`, enabled by default, implements `Serialize` for every public type but the errors, and
//! `Deserialize` for [`Assistance`], [`Observation`], [`Country`], [`Subregion`], [`Measure`] and
//! [`Recipient`].
//!
//! - An amount is text with its two decimals in every format: `"5.60"`. A dash is null.
//! - A row or an observation is read back only with the values that the chart prints. Anything else
//!   is an error that names the cell: "Uzbekistan: gross is 412.70, and the chart prints 412.69".
//!
//! The crate is `no_std` with `alloc`, and has no unsafe code.
//!
//! # Read on
//!
//! - [`concepts`]: what the words mean, why net can be negative, and on what basis the figures are.
//! - [`questions`]: who received most, what the region adds up to, how to join the table with DAC
//!   data, and more.
//! - [`data`]: what is in each file, how to
//!   [read it in pandas, DuckDB or polars](data#in-other-tools), and how to
//!   [add a spelling](data#spellingscsv).
//!
#![doc = include_str!("../docs/style.html")]
#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

mod chart;
mod country;
mod csv;
pub mod efforts;
mod export;
mod queries;

#[doc = include_str!("../docs/concepts.md")]
///
/// # Pictures
///
/// <div style="display:flex;flex-wrap:wrap;gap:1rem">
#[doc = include_str!("../docs/net-versus-gross.svg")]
#[doc = include_str!("../docs/composition.svg")]
/// </div>
pub mod concepts {}

/// What is in the data files, how other tools read them, and how to add a spelling.
///
#[doc = include_str!("../docs/style.html")]
///
#[doc = include_str!("../data/README.md")]
pub mod data {}

#[doc = include_str!("../docs/questions.md")]
pub mod questions {}

/// The README, whose examples are tested with those of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub use rust_decimal;
/// An exact decimal number: the type of every amount. It comes from the crate `rust_decimal`, which
/// is re-exported for its traits. A shorter precision cuts digits off; [`Printed`] rounds.
///
pub use rust_decimal::Decimal;

pub use crate::chart::{
    Assistance, Check, Identity, Measure, MeasureGroup, Printed, SOURCE, Source, UnknownMeasure,
};
pub use crate::country::{Country, Recipient, Subregion, UnknownCountry, UnknownSubregion};
pub use crate::export::{Observation, observations};
pub use crate::queries::{
    NetVersusGross, Ranked, Ranking, Total, audit, by_country, countries, multiple_countries,
    net_versus_gross, ranking, region_total, rows, total,
};
