//! What every public type can do: cross threads, survive a panic, be copied, compared and shown.

use std::error::Error;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::panic::{RefUnwindSafe, UnwindSafe};

use assistance::efforts::{
    Area, Basis, Citation, Group, Instrument, List, Membership, Milestone, PartialDate, People,
    PeopleKind, Section, Support, Yen, YenFigure,
};
use assistance::{
    Assistance, Audit, Check, Country, Identity, Measure, MeasureGroup, NetVersusGross,
    Observation, ObservationStatus, Printed, Ranked, Ranking, Recipient, RecipientKind, Source,
    Subregion, Total, UnknownCountry, UnknownMeasure, UnknownSubregion,
};

fn is_shareable<T: Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static>() {}
fn is_a_value<T: Clone + Debug + Eq + Hash>() {}
fn is_copied<T: Copy>() {}
fn is_ordered<T: Ord>() {}
fn is_shown<T: Display>() {}
fn is_an_error<T: Error>() {}

/// Asks each type whether it passes each check.
macro_rules! each {
    ($checks:tt: $($type:ty),* $(,)?) => { $( each!(@one $checks $type); )* };
    (@one [$($check:ident),*] $type:ty) => { $( $check::<$type>(); )* };
}

#[test]
fn every_type_is_a_value_that_crosses_threads() {
    each!([is_shareable, is_a_value]:
        Assistance, Audit, Check, Country, Identity, Measure, MeasureGroup, NetVersusGross, Observation,
        ObservationStatus, Printed, Ranked, Ranking, Recipient, RecipientKind, Source, Subregion, Total,
        UnknownCountry, UnknownMeasure, UnknownSubregion,
    );
    each!([is_shareable, is_a_value]:
        Area, Basis, Citation, Group, Instrument, List, Membership, Milestone, PartialDate, People, PeopleKind, Section,
        Support, Yen, YenFigure,
    );
}

#[test]
fn what_owns_no_memory_is_copied() {
    each!([is_copied]:
        Assistance, Check, Country, Identity, Measure, MeasureGroup, NetVersusGross, Observation,
        ObservationStatus, Printed, Ranked, Recipient, RecipientKind, Source, Subregion, Total,
    );
    each!([is_copied]:
        Area, Basis, Citation, Group, Instrument, List, Membership, Milestone, PartialDate, People, PeopleKind, Section,
        Support, Yen, YenFigure,
    );
}

#[test]
fn names_have_an_order_and_sentences_are_shown() {
    each!([is_ordered]: Country, Measure, MeasureGroup, ObservationStatus, Recipient, RecipientKind, Subregion);
    each!([is_shown]: Check, Country, Measure, MeasureGroup, NetVersusGross, ObservationStatus, Printed, Recipient, RecipientKind, Source, Subregion);
    each!([is_ordered]: Area, Basis, Citation, Instrument, Membership, PartialDate, PeopleKind, Section, Yen);
    each!([is_shown]:
        Area, Basis, Citation, Group, Instrument, List, Milestone, PartialDate, People, PeopleKind, Section, Support, Yen,
        YenFigure,
    );
    each!([is_an_error]: UnknownCountry, UnknownMeasure, UnknownSubregion);
}
