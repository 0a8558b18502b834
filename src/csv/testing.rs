//! Helpers for the tests of the readers: changed files, and the faults that are found in them.

use std::panic::{UnwindSafe, catch_unwind};

use proptest::prelude::*;

/// Returns the message that the compiler would print, or `no fault`.
pub(crate) fn fault_of<T>(read: impl FnOnce() -> T + UnwindSafe) -> String {
    match catch_unwind(read) {
        Ok(_) => "no fault".to_string(),
        Err(fault) => *fault.downcast::<String>().expect("a fault is a formatted sentence"),
    }
}

/// Returns a file with one piece of its text replaced. The text lives as long as the test, because
/// readers take their files for static.
pub(crate) fn changed(file: &str, from: &str, to: &str) -> &'static str {
    assert_eq!(file.matches(from).count(), 1, "{from:?} occurs once in the file");
    file.replace(from, to).leak()
}

/// Generates files with any piece of the text replaced by any other.
pub(crate) fn damaged(file: &'static str) -> impl Strategy<Value = &'static str> {
    let text = prop_oneof![
        any::<String>(),
        "[-0-9.,\"; \r\n\\u{0}\\u{85}\\u{a0}\\u{2028}\\u{202e}\\u{feff}]{0,30}",
        "[A-Za-z ]{0,60}",
    ];
    (0..=file.chars().count(), 0..20_usize, text).prop_map(move |(at, len, text)| {
        let before = file.chars().take(at);
        let after = file.chars().skip(at + len);
        &*before.chain(text.chars()).chain(after).collect::<String>().leak()
    })
}

/// Checks that a sentence names its file and has no control character in it.
pub(crate) fn check_fault(file: &str, fault: &str) -> Result<(), TestCaseError> {
    let place = format!("data/{file}:");
    prop_assert!(fault == "no fault" || fault.starts_with(&place), "{fault:?}");
    prop_assert!(!fault.chars().any(char::is_control), "{fault:?}");
    Ok(())
}
