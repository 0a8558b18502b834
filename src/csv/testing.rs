//! Helpers for the tests of the readers: changed files, and the faults that are found in them.

use proptest::prelude::*;

use crate::csv::fault::Fault;

/// Returns the message that the compiler would print.
pub(crate) fn said<T>(read: Result<T, Fault>) -> String {
    match read {
        Ok(_) => "no fault".to_string(),
        Err(fault) => fault.as_str().to_string(),
    }
}

/// Returns a file with one piece of its text replaced.
pub(crate) fn changed(file: &str, from: &str, to: &str) -> String {
    let times = file.matches(from).count();
    assert_eq!(times, 1, "{from:?} stands once in the file");
    file.replace(from, to)
}

/// Generates files with any piece of the text replaced by any other.
pub(crate) fn damaged(file: &'static str) -> impl Strategy<Value = String> {
    let text = prop_oneof![
        any::<String>(),
        "[-0-9.,\"; \r\n\\u{0}\\u{85}\\u{a0}\\u{2028}\\u{202e}\\u{feff}]{0,30}",
        "[A-Za-z ]{0,60}",
    ];
    (0..=file.chars().count(), 0..20_usize, text).prop_map(move |(at, len, text)| {
        let before = file.chars().take(at);
        let after = file.chars().skip(at + len);
        before.chain(text.chars()).chain(after).collect()
    })
}

/// Checks that a sentence names its file and can be shown on any terminal.
pub(crate) fn check_said(file: &str, said: &str) -> Result<(), TestCaseError> {
    let place = format!("data/{file}:");
    prop_assert!(said == "no fault" || said.starts_with(&place), "{said:?}");
    let is_safe = |c: char| c == ' ' || !(c.is_control() || c.is_whitespace());
    prop_assert!(said.chars().all(is_safe), "{said:?}");
    Ok(())
}
