//! The error for a text that names no measure.

use alloc::vec::Vec;
use core::fmt;

use crate::chart::Measure;
use crate::chart::measure_from_str::words;
use crate::country::nearest::nearest;
use crate::csv::given::{list, unknown};

unknown! {
    /// The error for a text that names no measure, or more than one.
    ///
    /// ```
    /// use assistance::Measure;
    ///
    /// let error = "total".parse::<Measure>().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "unknown measure \"total\" (it may mean grants_total, net, gross): the chart has grant_aid, \
    ///      through_multilateral, technical_cooperation, grants_total, loan_disbursed, \
    ///      loan_recovered, loan_net, net, gross; give one of these names",
    /// );
    /// ```
    UnknownMeasure, "\"Atlantis\".parse::<assistance::Measure>().unwrap_err()"
}

impl UnknownMeasure {
    /// Returns the measures that the text may mean: those that have its words in their name or in
    /// their printed heading, or else the one whose name is spelled alike.
    ///
    /// ```
    /// use assistance::Measure;
    ///
    /// let error = "loans".parse::<Measure>().unwrap_err();
    /// let names: Vec<_> = error.suggestions().map(Measure::name).collect();
    /// assert_eq!(names, ["loan_disbursed", "loan_recovered", "loan_net"]);
    /// ```
    pub fn suggestions(&self) -> impl Iterator<Item = Measure> {
        let by_word = Measure::ALL
            .into_iter()
            .filter(|measure| self.may_mean(*measure));
        let mut suggestions: Vec<Measure> = by_word.collect();
        if suggestions.is_empty() {
            let names = Measure::ALL.map(|measure| (measure.name(), measure));
            suggestions.extend(nearest(self.given(), names.into_iter()));
        }
        suggestions.into_iter()
    }

    /// Whether every word of the text, in the singular or the plural, is a word of the measure.
    fn may_mean(&self, measure: Measure) -> bool {
        let names = [measure.name(), measure.label(), measure.group().name()];
        let own = |word: &str| {
            let mut own = names.iter().flat_map(|name| words(name));
            own.any(|own| singular(own).eq_ignore_ascii_case(singular(word)))
        };
        let mut given = words(self.given()).peekable();
        given.peek().is_some() && given.all(own)
    }
}

fn singular(word: &str) -> &str {
    word.strip_suffix(['s', 'S']).unwrap_or(word)
}

impl fmt::Display for UnknownMeasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown measure {}", self.0)?;
        let suggestions: Vec<&str> = self.suggestions().map(Measure::name).collect();
        match &suggestions[..] {
            [] => {}
            [one] => write!(f, " (did you mean {one}?)")?,
            several => write!(f, " (it may mean {})", several.join(", "))?,
        }
        f.write_str(": the chart has ")?;
        list(f, Measure::NAMES)?;
        f.write_str("; give one of these names")
    }
}
