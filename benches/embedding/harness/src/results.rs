//! What a run measured, as a file that the page is made from.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::folders;

/// A technique, a number of rows, and the name of a measure.
type Key = (String, usize, String);

#[derive(Default)]
pub(crate) struct Results(BTreeMap<Key, String>);

impl Results {
    /// What an earlier run wrote.
    pub(crate) fn read() -> Results {
        let text = fs::read_to_string(path()).expect("a run has written the results");
        let lines = text.lines().skip(1).map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [technique, rows, measure, value] = cells[..] else {
                panic!("a line of results has four cells: {line}");
            };
            let rows = rows.parse().expect("rows are a number");
            ((technique.to_owned(), rows, measure.to_owned()), value.to_owned())
        });
        Results(lines.collect())
    }

    pub(crate) fn write(&self) {
        let mut text = String::from("technique\trows\tmeasure\tvalue\n");
        for ((technique, rows, measure), value) in &self.0 {
            text += &format!("{technique}\t{rows}\t{measure}\t{value}\n");
        }
        write(&path(), &text);
    }

    pub(crate) fn set(
        &mut self,
        technique: &str,
        rows: usize,
        measure: &str,
        value: impl ToString,
    ) {
        let key = (technique.to_owned(), rows, measure.to_owned());
        self.0.insert(key, value.to_string());
    }

    pub(crate) fn get(&self, technique: &str, rows: usize, measure: &str) -> Option<&str> {
        let key = (technique.to_owned(), rows, measure.to_owned());
        self.0.get(&key).map(String::as_str)
    }

    pub(crate) fn number(&self, technique: &str, rows: usize, measure: &str) -> Option<f64> {
        self.get(technique, rows, measure)?.parse().ok()
    }
}

fn path() -> PathBuf {
    folders::results().join("measures.tsv")
}

/// Writes a file of results, and the folder it is in.
pub(crate) fn write(path: &Path, text: &str) {
    let folder = path.parent().expect("a file is in a folder");
    fs::create_dir_all(folder).and_then(|()| fs::write(path, text)).unwrap_or_else(|error| {
        panic!("{}: {error}", path.display());
    });
}
