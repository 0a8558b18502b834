//! Reads what criterion measured in the rounds of `benches/run.sh` and prints, as Markdown, how many
//! times as long each way took as this crate.
//!
//! Each way counts with its fastest round. The spread is that of the ratios within a round. Where
//! the ratio lies in the spread of the control, which is this crate timed again, none is printed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use assistance_benches::OWN;
use serde_json::Value;

/// The nanoseconds of every way of every group, in one round.
type Groups = BTreeMap<String, BTreeMap<String, f64>>;

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/criterion");
    let rounds: Vec<Groups> = folders(&folder).iter().map(|round| measured(round)).collect();
    let first = rounds.first().expect("nothing is measured yet: run `benches/run.sh`");
    println!("| what | how | ratio | spread | nanoseconds |");
    println!("|---|---|---:|---:|---:|");
    for (group, ways) in first {
        let fastest = |way: &str| {
            let times = rounds.iter().map(|round| round[group][way]);
            times.min_by(f64::total_cmp).expect("there is a round")
        };
        // A group in which nobody else is timed has times alone.
        if !ways.contains_key(OWN[0]) {
            for way in ways.keys() {
                println!("| {group} | {way} | - | - | {:.1} |", fastest(way));
            }
            continue;
        }
        let spread = |way: &str| {
            let ratios = rounds.iter().map(|round| round[group][way] / round[group][OWN[0]]);
            let least = ratios.clone().min_by(f64::total_cmp).expect("there is a round");
            least..=ratios.max_by(f64::total_cmp).expect("there is a round")
        };
        let control = ways.contains_key(OWN[1]).then(|| spread(OWN[1]));
        for way in ways.keys() {
            let (time, spread) = (fastest(way), spread(way));
            let ratio = time / fastest(OWN[0]);
            let is_within_control =
                control.as_ref().is_some_and(|control| control.contains(&ratio));
            let ratio = if is_within_control && way != OWN[0] {
                "-".to_owned()
            } else {
                format!("{ratio:.2}")
            };
            let (least, most) = spread.into_inner();
            println!("| {group} | {way} | {ratio} | {least:.2} to {most:.2} | {time:.1} |");
        }
    }
}

/// The median time of every way of every group, for one look-up where a benchmark does many.
fn measured(folder: &Path) -> Groups {
    let mut groups = Groups::new();
    for way in folders(folder).iter().flat_map(|group| folders(group)) {
        let Ok(benchmark) = fs::read_to_string(way.join("new/benchmark.json")) else {
            continue;
        };
        let estimates =
            fs::read_to_string(way.join("new/estimates.json")).expect("criterion writes both");
        let [benchmark, estimates]: [Value; 2] = [benchmark, estimates]
            .map(|text| serde_json::from_str(&text).expect("criterion writes JSON"));
        let text = |name: &str| benchmark[name].as_str().unwrap_or_default().to_owned();
        let median =
            estimates["median"]["point_estimate"].as_f64().expect("criterion writes medians");
        let elements = benchmark["throughput"]["Elements"].as_f64();
        groups
            .entry(text("group_id"))
            .or_default()
            .insert(text("function_id"), median / elements.unwrap_or(1.0));
    }
    groups
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}
