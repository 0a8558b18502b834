//! The results: one line for each way, number of rows and measure, with the value of each round.

use std::collections::BTreeMap;
use std::fs;

/// The values of a measure in the order of the rounds, or a word.
#[derive(Default)]
pub struct Results(BTreeMap<(String, usize, String), Vec<String>>);

impl Results {
    pub fn add(&mut self, way: &str, rows: usize, measure: &str, value: impl ToString) {
        let key = (way.to_owned(), rows, measure.to_owned());
        self.0.entry(key).or_default().push(value.to_string());
    }

    /// The values of a measure, none where it was not measured.
    pub fn texts(&self, way: &str, rows: usize, measure: &str) -> &[String] {
        let key = (way.to_owned(), rows, measure.to_owned());
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }

    pub fn values(&self, way: &str, rows: usize, measure: &str) -> Vec<f64> {
        let texts = self.texts(way, rows, measure).iter();
        texts.map(|text| text.parse().expect("a result is a number")).collect()
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
        fs::write(file, text).expect(file);
    }

    pub fn read(file: &str) -> Results {
        let mut results = Results::default();
        for line in fs::read_to_string(file).expect(file).lines() {
            let cells: Vec<&str> = line.split('\t').collect();
            let [way, rows, measure, values @ ..] = &cells[..] else { panic!("{file}: {line}") };
            for value in values {
                results.add(way, rows.parse().expect("rows are a number"), measure, value);
            }
        }
        results
    }
}
