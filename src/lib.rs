//! Chart III-7 of Japan's *White Paper on Development Cooperation 2020*, "Japan's Assistance in
//! Central Asia and Caucasus", compiled into the program as exact decimals.
//!
//! The chart has ten rows: eight [countries](Country), aid to
//! [several countries at once](multiple_countries()), and the [regional total](region_total()).
//! Its nine columns are [measures](Measure), in US$ million and for calendar year 2019, of what is
//! [inferred](concepts#bilateral-official-development-assistance) to be bilateral official
//! development assistance. Five of them:
//!
//! | Rank | Country or region | Grants | Loans disbursed | Loans recovered | Net | Gross |
//! |---:|---|---:|---:|---:|---:|---:|
//! | 1 | Uzbekistan | 17.33 | 395.36 | 28.53 | 384.16 | 412.69 |
//! | 2 | Azerbaijan | 1.99 | 29.54 | 33.19 | -1.66 | 31.53 |
//! | 3 | Kyrgyz Republic | 27.35 | 0.56 | 9.58 | 18.33 | 27.91 |
//! | 4 | Tajikistan | 22.35 | - | - | 22.35 | 22.35 |
//! | 5 | Armenia | 16.56 | - | 10.29 | 6.27 | 16.56 |
//! | 6 | Georgia | 1.39 | 0.54 | 5.29 | -3.36 | 1.93 |
//! | 7 | Turkmenistan | 1.52 | - | 2.00 | -0.48 | 1.52 |
//! | 8 | Kazakhstan | 1.40 | - | 41.78 | -40.38 | 1.40 |
//! | | Multiple countries in Central Asia and Caucasus | 0.25 | - | - | 0.25 | 0.25 |
//! | | Central Asia and Caucasus region total | 90.14 | 426.00 | 130.66 | 385.47 | 516.13 |
//!
//! The rank is by gross. A dash means that no assistance was provided, or that nothing was
//! recovered. It is `None`, and counts as zero in a sum or a mean. The last row is the total of the
//! others: leave it out of sums. No file is read or parsed at run time.
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
//! To print an amount with fewer decimals, use [`Printed`], which rounds half away from zero. The
//! `Display` of a bare [`Decimal`] cuts digits off. [`Assistance`](Assistance#rounding) has an
//! example.
//!
//! </div>
//!
//! # Net and gross
//!
//! **Gross disbursement** ([`gross`](Assistance::gross)) is what Japan paid out in the year: grants
//! and loans disbursed, with no repayment subtracted. Loans disbursed are
//! [not a measure of new lending](concepts#loans-disbursed-are-not-new-lending).
//!
//! **Net disbursement** ([`net`](Assistance::net)) is gross disbursement less what was
//! [recovered](Assistance::loan_recovered) in the same year:
//! [repayments on earlier loans](concepts#recovery-and-why-net-can-be-negative).
//!
//! Net can be negative. Kazakhstan received 1.40 in grants and repaid 41.78, so its net is -40.38.
//! [A picture](concepts#two-pictures) shows both for each country.
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
//! # What to call
//!
//! | item | what it returns |
//! |---|---|
//! | [`by_country`] | the row of a country by its name; [`assistance`](Country::assistance) of a [`Country`] cannot fail |
//! | [`countries`], [`rows`] | the rows of the eight countries; all ten rows |
//! | [`multiple_countries`], [`region_total`] | the two rows that are not countries |
//! | [`Assistance`] | a row: its nine amounts as fields, and by measure with [`get`](Assistance::get) |
//! | [`share_of_total`](Assistance::share_of_total), [`share_of_gross`](Assistance::share_of_gross) | a figure as a fraction of the regional total, or of the gross of its row |
//! | [`ranking`] | the countries ranked by a [`Measure`] |
//! | [`total`](total()) | the regional total of a measure, as printed and as summed |
//! | [`net_versus_gross`] | gross, the amount recovered, and net of each country |
//! | [`audit`](audit()) | every accounting [`Identity`], checked on the printed figures |
//! | [`observations`] | the 90 cells as flat records, with ISO, M49 and OECD DAC codes |
//! | [`Country`] | a country, with its names and codes |
//! | [`Subregion`] | Central Asia or the Caucasus, with its rows, rankings and sums |
//! | [`SOURCE`] | the citation, the unit, the notes under the chart |
//! | [`efforts`] | what the text around the chart states, in its own words |
//!
//! # Features
//!
//! `serde`, enabled by default, implements `Serialize` for every public type but the errors, and
//! `Deserialize` for [`Assistance`], [`Country`], [`Subregion`], [`Measure`] and [`Recipient`].
//!
//! An amount of the chart is text in every format, because a number would lose digits.
//! [`Assistance`](Assistance#serde) describes how a row is written and read back. Tests read rows
//! and names back in JSON, CSV, TOML, CBOR, MessagePack, postcard and the query strings of URLs.
//!
//! A struct of your own with a [`Decimal`] needs
//! [a feature of `rust_decimal`](programs#how-do-i-put-a-decimal-into-a-struct-of-my-own).
//!
//! The crate is `no_std` with `alloc`, and has no unsafe code. On a target without compare-and-swap
//! instructions, add two lines to your `Cargo.toml`. They use a critical section, which the support
//! crate of your hardware implements:
//!
//! ```toml
//! once_cell = { version = "1", default-features = false, features = ["critical-section"] }
//! portable-atomic = { version = "1", features = ["critical-section"] }
//! ```
//!
//! # Read on
//!
//! - [`concepts`]: what the words mean, why net can be negative, and what the figures count.
//! - [`questions`]: who received most, the region without Uzbekistan, means, shares, how to join
//!   the table with World Bank or OECD data, what the chart cannot answer, how to cite it.
//! - [`programs`]: `f64`, the input of a form or of a command line, JSON, reading back.
//! - [`data`]: what is in each file, how to
//!   [read it in Python, R or a spreadsheet](data#in-other-tools), and how to
//!   [add a spelling](data#spellingscsv).
//!
#![cfg_attr(doc, doc = include_str!("../docs/style.html"))]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(not(test), no_std)]
#![forbid(unsafe_code)]

extern crate alloc;

// In reading order. Each module imports only from those above it.

// The reader of the data files, which imports nothing of the crate.
mod csv;

// Countries, subregions, recipients and measures, and how they are read from text.
mod names;

// The rows, the accounting identities, and the chart itself.
mod chart;

// What the crate answers.
mod queries;

pub mod efforts;

// The pages are compiled for the documentation alone, and read by no other build.

#[cfg(doc)]
#[doc = include_str!("../docs/concepts.md")]
///
#[doc = include_str!("../docs/net-versus-gross.svg")]
///
#[doc = include_str!("../docs/composition.svg")]
#[doc(alias("oda", "disbursement"))]
pub mod concepts {}

#[cfg(doc)]
/// What is in the data files, how other tools read them, and how to add a spelling.
///
#[doc = include_str!("../docs/style.html")]
///
#[doc = include_str!("../data/README.md")]
#[doc(alias("csv", "column"))]
pub mod data {}

#[cfg(doc)]
#[doc = include_str!("../docs/programs.md")]
#[doc(alias("clap", "error", "f64", "json", "null"))]
pub mod programs {}

#[cfg(doc)]
#[doc = include_str!("../docs/questions.md")]
#[doc(alias("average", "cite", "mean", "population"))]
pub mod questions {}

/// The README, whose examples are tested with those of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

pub use rust_decimal;
/// An exact decimal number: the type of every amount. It comes from the crate `rust_decimal`, which
/// is re-exported for its traits. To print one with fewer decimals, use [`Printed`].
pub use rust_decimal::Decimal;

pub use crate::chart::{Assistance, Check, Identity, Printed, SOURCE, Source};
pub use crate::names::{
    Country, Measure, MeasureGroup, Recipient, Subregion, UnknownCountry, UnknownMeasure,
    UnknownRecipient, UnknownSubregion,
};
pub use crate::queries::{
    NetVersusGross, Observation, Ranked, Ranking, Total, audit, by_country, countries,
    multiple_countries, net_versus_gross, observations, ranking, region_total, rows, total,
};
