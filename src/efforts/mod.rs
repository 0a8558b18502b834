//! What the text around the chart states, in its own words.
//!
//! [`passages`] returns passages of the section, each with its paragraph, its date, the countries that
//! it concerns, and its amount in yen. [`PEOPLE`] has the numbers of trainees and experts.
//!
//! ```
//! use assistance::{Country, efforts};
//!
//! for passage in efforts::passages_for(Country::Uzbekistan) {
//!     println!("{} ({})", passage.quote, passage.citation);
//! }
//! let yen = efforts::passages_for(Country::Uzbekistan).filter_map(|passage| passage.yen);
//! let amounts: Vec<String> = yen.map(|yen| yen.to_string()).collect();
//! assert_eq!(amounts[0], "approximately ¥190 billion");
//! ```
//!
//! # Yen and dollars
//!
//! Do not compare the amounts in yen with the chart's figures, and do not add the two:
//!
//! - None of them is known to be a disbursement of 2019,
//!   [the ¥190 billion](crate::concepts#loans-disbursed-are-not-new-lending) included.
//! - The text dates one of them, and leaves two undated.
//! - The text has no exchange rate, and this crate converts nothing.
//!
//! [`Yen`] is therefore a type without addition. The text does not show which of the amounts are
//! commitments as the DAC defines them: firm obligations, expressed in writing and backed by the
//! necessary funds.
//!
//! # Which countries a passage concerns
//!
//! A passage concerns a country if it names the country, or the whole of a group in which the
//! country is: "the Caucasus countries", or "five Central Asian countries", because Central Asia
//! has five. If it counts fewer countries than the group has, such as six of the region's eight, it
//! leaves open which. The passage then *may* concern each of them. [`Concerned::includes`] returns
//! which of the three it is, and [`passages_for`] the passages that concern a country and those
//! that may.
//!
//! # Quotes
//!
//! The quotes are the text of the Ministry of Foreign Affairs of Japan, from the section "6.
//! Central Asia and Caucasus" of its White Paper on Development Cooperation 2020.
//! They are not licensed by this project: see
//! [the terms](crate::questions#under-which-terms-may-i-reuse-it). This project chose the
//! excerpts. Each is one unbroken run of words of the source text, with its straight quotation
//! marks and its slips ("study-inJapan"). A quote may begin or end within a sentence, and two may
//! overlap.

mod concerned;
mod date_and_citation;
mod passages;
mod yen;

pub use concerned::{Concerned, Membership};
pub use date_and_citation::{Citation, PartialDate};
pub use passages::{PEOPLE, Passage, People, passages, passages_for};
pub use yen::Yen;
