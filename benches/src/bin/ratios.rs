//! Reads what criterion measured and prints, as Markdown, how many times longer each rival took
//! than this crate, each in the fastest of the rounds of `benches/run.sh`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The way against which the others of its group are measured.
const FIRST: [&str; 2] = ["assistance", "the eight countries"];

/// The nanoseconds of every way of every group, in one round.
type Groups = BTreeMap<String, BTreeMap<String, f64>>;

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/criterion");
    let rounds: Vec<Groups> = folders(&folder).iter().map(|round| measured(round)).collect();
    let first = rounds.first().expect("nothing is measured yet: run `benches/run.sh`");
    println!("| what | how | ratio | nanoseconds |");
    println!("|---|---|---:|---:|");
    for (group, ways) in first {
        let fastest = |way: &str| {
            let times = rounds.iter().map(|round| round[group][way]);
            times.min_by(f64::total_cmp).expect("there is a round")
        };
        let own = FIRST.into_iter().find(|way| ways.contains_key(*way)).map(fastest);
        for way in ways.keys() {
            let time = fastest(way);
            let ratio = own.map_or("-".to_owned(), |own| format!("{:.2}", time / own));
            println!("| {group} | {way} | {ratio} | {time:.1} |");
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
