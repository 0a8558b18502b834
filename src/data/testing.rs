//! What the tests of every reader share: a file with one piece changed, and what is said of it.

use super::fault::Fault;

/// What the compiler would say.
pub(crate) fn said<T>(read: Result<T, Fault>) -> String {
    match read {
        Ok(_) => "no fault".to_string(),
        Err(fault) => fault.as_str().to_string(),
    }
}

/// A file with one piece of its text replaced.
pub(crate) fn changed(file: &str, from: &str, to: &str) -> String {
    let times = file.matches(from).count();
    assert_eq!(times, 1, "{from:?} stands once in the file");
    file.replace(from, to)
}
