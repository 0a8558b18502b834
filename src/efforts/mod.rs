//! The other figures of the section around the chart, which it calls Japan's efforts: people trained and sent, sums
//! committed in yen, the milestones of the dialogue, and what Japan supports.
//!
//! Every entry says where in the text it stands. Sentences are ours; figures, names, offices and dates are the text's.
//!
//! ```
//! use assistance::{Country, efforts};
//!
//! for milestone in efforts::milestones_for(Country::Uzbekistan) {
//!     println!("{milestone} ({})", milestone.place);
//! }
//! let agreed = efforts::commitments_for(Country::Uzbekistan).next().unwrap();
//! assert_eq!(agreed.amount.to_string(), "¥190 billion");
//! ```
//!
//! # Yen here, dollars there
//!
//! The yen figures must not be compared with the chart's, nor added to them, for three reasons.
//!
//! - **They are not disbursements.** ¥190 billion in ODA loans was *agreed* in December 2019. A loan that is agreed is
//!   paid out as its projects advance, over years. The chart counts what was paid out in 2019.
//! - **They have periods of their own.** The chart is for calendar year 2019. The text dates one sum, December 2019, and
//!   leaves the two for the COVID-19 response without a date.
//! - **They are in another currency.** The text gives no exchange rate, and this crate converts nothing.
//!
//! So [`Yen`] is a type of its own, to which nothing can be added: not even another sum in yen, for what was agreed, what
//! was granted by notes and what was provided are not parts of one total.
//!
//! # Which countries an entry concerns
//!
//! An entry concerns a country if the text names the country, or a group that is the whole of its subregion or region:
//! "the Caucasus countries", or "five Central Asian countries", for the region has five. Where the text counts fewer
//! countries than the group has, such as six of the eight, it does not say which, and neither does this crate: the entry
//! *may* concern each of them. [`Group::includes`] tells the three answers apart; [`milestones_for`] and
//! [`commitments_for`] yield what concerns a country and what may. [`people`] and [`priorities`] are for the whole region.

pub(crate) mod cells;
mod commitment;
mod date;
mod group;
mod list;
mod milestone;
mod people;
mod place;
mod priority;
pub(crate) mod read_commitments;
pub(crate) mod read_milestones;
pub(crate) mod read_people;
pub(crate) mod read_priorities;
mod yen;

pub use commitment::{
    Commitment, Instrument, commitments, commitments_by, commitments_for, commitments_in,
    commitments_of_year,
};
pub use date::PartialDate;
pub use group::{Area, Group};
pub use list::List;
pub use milestone::{Milestone, milestones, milestones_for, milestones_in, milestones_of_year};
pub use people::{People, PeopleKind, people};
pub use place::{Place, Section};
pub use priority::{Priority, priorities};
pub use yen::Yen;
