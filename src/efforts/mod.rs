//! The figures and events that the section states around its chart: people, yen figures,
//! milestones, and what Japan supports.
//!
//! Figures, names, offices and dates are taken from the text. The other wording is this crate's.
//!
//! | function | what it returns |
//! |---|---|
//! | [`people`] | trainees accepted and experts dispatched |
//! | [`yen_figures`] | amounts stated in yen |
//! | [`milestones`] | dated events |
//! | [`supports`] | what Japan supports |
//!
//! [`yen_figures_for`] and [`milestones_for`] return what concerns a country; [`yen_figures_in`]
//! and [`milestones_in`] return what concerns a subregion. The text states the numbers of people
//! for the whole region only. A [`Support`] that is for fewer countries says so in its sentence.
//!
//! ```
//! use assistance::{Country, efforts};
//!
//! for milestone in efforts::milestones_for(Country::Uzbekistan) {
//!     println!("{milestone} ({})", milestone.citation);
//! }
//! let loans = efforts::yen_figures_for(Country::Uzbekistan).next().unwrap();
//! assert_eq!(loans.amount.to_string(), "¥190 billion");
//! ```
//!
//! # Yen and dollars
//!
//! The yen figures must not be compared with the chart's figures or added to them, for three
//! reasons.
//!
//! - **They are not disbursements of the year.** ¥190 billion in ODA loans was *agreed on* in
//!   December 2019. A loan is paid out over years, as its projects advance. The chart counts what
//!   was paid out in 2019.
//! - **They have periods of their own.** The chart is for calendar year 2019. The text dates one
//!   yen figure, in December 2019, and gives the other two no date.
//! - **They are in another currency.** The text gives no exchange rate, and this crate converts
//!   nothing.
//!
//! [`Yen`] is therefore a type to which nothing can be added. Two yen figures cannot be added
//! either: their [`Basis`] differs, so they are not parts of one total.
//!
//! # Which countries an entry concerns
//!
//! An entry concerns a country if the text names the country, or a group that is the whole of its
//! subregion or region: "the Caucasus countries", or "five Central Asian countries", because
//! Central Asia has five. If the text counts fewer countries than the area has, such as six of the
//! eight, it does not say which. The entry then *may* concern each of them.
//!
//! [`Group::includes`] tells the three answers apart, as a [`Membership`]. [`milestones_for`] and
//! [`yen_figures_for`] return the entries that concern a country and those that may.
//!
//! # Quotes
//!
//! Each entry has a `citation`, the paragraph in which it stands, and a `quote`, the words of that
//! paragraph that state it. A quote is one unbroken run of the paragraph, verbatim but for the
//! quotation marks: they are “ ” here and straight in the text that this edition was taken from,
//! because a straight one ends a cell of the data file.
//!
#![doc = include_str!("../../docs/style.html")]

mod citation;
mod date;
mod group;
mod list;
mod milestone;
mod people;
mod support;
#[cfg(test)]
mod tests;
mod yen;
mod yen_figure;

pub use citation::{Citation, Section};
pub use date::PartialDate;
pub use group::{Area, Group, Membership};
pub use list::List;
pub use milestone::{Milestone, milestones, milestones_for, milestones_in};
pub use people::{People, PeopleKind, people};
pub use support::{Support, supports};
pub use yen::Yen;
pub use yen_figure::{Basis, Instrument, YenFigure, yen_figures, yen_figures_for, yen_figures_in};
