//! The results: one line for each way, number of rows and measure, with the value of each round.

use std::collections::BTreeMap;

use crate::{folder, read, write};

/// The values of a measure in the order of the rounds, or a word.
#[derive(Default)]
pub struct Results(BTreeMap<(String, usize, String), Vec<String>>);

impl Results {
    pub fn add(&mut self, way: &str, rows: usize, measure: &str, value: impl ToString) {
        let key = (way.to_owned(), rows, measure.to_owned());
        self.0.entry(key).or_default().push(value.to_string());
    }

    pub fn word(&self, way: &str, rows: usize, measure: &str) -> Option<&str> {
        let key = (way.to_owned(), rows, measure.to_owned());
        self.0.get(&key).map(|values| values[0].as_str())
    }

    pub fn values(&self, way: &str, rows: usize, measure: &str) -> Vec<f64> {
        let key = (way.to_owned(), rows, measure.to_owned());
        let values = self.0.get(&key).into_iter().flatten();
        values.map(|value| value.parse().expect("a result is a number")).collect()
    }

    /// The minimum of all rounds.
    pub fn least(&self, way: &str, rows: usize, measure: &str) -> Option<f64> {
        self.values(way, rows, measure).into_iter().reduce(f64::min)
    }

    pub fn write(&self, file: &str) {
        let mut text = String::new();
        for ((way, rows, measure), values) in &self.0 {
            text += &format!("{way}\t{rows}\t{measure}\t{}\n", values.join("\t"));
        }
        write(&folder().join("results").join(file), &text);
    }

    pub fn read(file: &str) -> Results {
        let mut results = Results::default();
        for line in read(&folder().join("results").join(file)).lines() {
            let mut cells = line.split('\t');
            let mut cell =
                || cells.next().expect("a line has a way, rows and a measure").to_owned();
            let key = (cell(), cell().parse().expect("rows are a number"), cell());
            results.0.insert(key, cells.map(str::to_owned).collect());
        }
        results
    }
}
