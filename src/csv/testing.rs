//! Helpers for the tests of the readers: changed files, and the faults that are found in them.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Returns the message that the compiler would print, or `no fault`.
pub(crate) fn fault_of<T>(read: impl FnOnce() -> T) -> String {
    match catch_unwind(AssertUnwindSafe(read)) {
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

/// Checks that a file with any one character removed, replaced or preceded by another is read, or
/// refused with a sentence that names the file.
pub(crate) fn check_damaged<T>(name: &str, file: &str, read: impl Fn(&'static str) -> T) {
    for (at, c) in file.char_indices() {
        let (before, after) = (&file[..at], &file[at + c.len_utf8()..]);
        for put in ["", ",", "\"", "\n", "-", "9", "x", "\u{feff}"] {
            for text in [format!("{before}{put}{after}"), format!("{before}{put}{c}{after}")] {
                let fault = fault_of(|| read(text.leak()));
                let is_named = fault.starts_with(&format!("data/{name}:"));
                assert!(fault == "no fault" || is_named, "{fault:?}");
                assert!(!fault.contains(char::is_control), "{fault:?}");
            }
        }
    }
}
