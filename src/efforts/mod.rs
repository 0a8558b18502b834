//! What the section states around its chart: people, yen figures, milestones, and what Japan
//! supports.
//!
//! Numbers, names, offices and dates are those of the text. The other wording is this crate's.
//!
//! | item | content |
//! |---|---|
//! | [`PEOPLE`] | trainees accepted and experts dispatched |
//! | [`yen_figures`] | amounts stated in yen |
//! | [`milestones`] | dated events |
//! | [`supports`] | what Japan supports |
//!
//! [`yen_figures_for`] and [`milestones_for`] select the entries for a country. The text counts
//! people for the whole region only. The sentence of a [`Support`] names countries only if they are
//! fewer than the region.
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
//! Do not compare the yen figures with the chart's figures, and do not add the two, for three
//! reasons.
//!
//! - **None is known to be a disbursement of the year.** Approximately ¥190 billion in ODA loans was
//!   *agreed on* in December 2019: that is the new lending. A loan is paid out over years, as its
//!   projects advance. Of loans, the chart counts what was paid out in 2019, mostly under agreements
//!   of earlier years: 395.36 to Uzbekistan. The text does not show whether any of the ¥190 billion
//!   is in it.
//! - **They have periods of their own.** The chart is for calendar year 2019. The text dates one
//!   yen figure, in December 2019, and leaves the other two undated.
//! - **They are in another currency.** The text has no exchange rate, and this crate converts
//!   nothing.
//!
//! [`Yen`] is therefore a type without addition. Two yen figures cannot be added either: each has a
//! [basis](YenFigure::basis) of its own, so they are not parts of one total.
//!
//! The DAC calls an amount a commitment if it is a firm obligation, expressed in writing and backed
//! by the necessary funds. The text does not show which of the yen figures meet that definition.
//!
//! # Which countries an entry concerns
//!
//! An entry concerns a country if the text names the country, or the whole of a group in which the
//! country is: "the Caucasus countries", or "five Central Asian countries", because Central Asia has
//! five. If the text counts fewer countries than the group has, such as six of the region's eight,
//! it leaves open which. The entry then *may* concern each of them.
//!
//! [`Recipients::includes`] tells the three answers apart, as a [`Membership`]. [`milestones_for`]
//! and [`yen_figures_for`] return the entries that concern a country and those that may.
//!
//! # Quotes
//!
//! The quotes are the text of the Ministry of Foreign Affairs of Japan, from the section "6. Central
//! Asia and Caucasus" of its White Paper on Development Cooperation 2020. Its [legal notice] applies
//! the Public Data License 1.0 to the content of its site. The excerpts were chosen, and the other
//! sentences of the entries are paraphrases, edited by this project.
//!
//! [legal notice]: https://www.mofa.go.jp/about/legalmatters.html
//!
//! Each entry has a `citation`, which is a paragraph of the section, and a `quote`, which is the
//! passage of that paragraph behind the entry. A quote is one unbroken run of words, verbatim, with
//! the straight quotation marks and the slips ("study-inJapan") of the source text.
//!
#![cfg_attr(doc, doc = include_str!("../../docs/style.html"))]

mod date_and_citation;
mod milestones;
mod people_and_supports;
mod recipients;
mod yen;

pub use date_and_citation::{Citation, PartialDate};
pub use milestones::{Milestone, milestones, milestones_for};
pub use people_and_supports::{PEOPLE, People, Support, supports};
pub use recipients::{Membership, Recipients};
pub use yen::{Yen, YenFigure, yen_figures, yen_figures_for};
