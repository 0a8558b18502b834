//! What a wrong table does to each technique: six faults, and what happens when one is built and
//! asked.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Command, Output};

use crate::build;
use crate::folders;
use crate::reference;
use crate::results;
use crate::tables::{self, Files};
use crate::technique::Technique;

/// A table as CSV, and as someone would write it in Rust by hand.
struct Forms {
    csv: String,
    rs: String,
}

/// A fault, by its heading on the page.
pub(crate) struct Fault {
    pub(crate) name: &'static str,
    /// The lines that a message may name as the place. The forms have the same lines.
    lines: &'static [usize],
    make: Make,
}

enum Make {
    /// In a cell or a row of the table.
    Table(fn(&str) -> String),
    /// In the bytes of the file, whatever its form.
    File(fn(&str) -> String),
    /// In the bytes that a build script made of the table.
    Embedded,
}

pub(crate) const FAULTS: [Fault; 8] = [
    Fault { name: "letter", lines: &[6], make: Make::Table(|csv| csv.replace("15.47", "l5.47")) },
    Fault {
        name: "lost cell",
        lines: &[5],
        make: Make::Table(|csv| csv.replace("22.35,-,-,-,", "22.35,-,-,")),
    },
    Fault { name: "row twice", lines: &[4, 5], make: Make::Table(with_row_repeated) },
    Fault { name: "total", lines: &[11], make: Make::Table(|csv| csv.replace(",1.22,", ",2.11,")) },
    Fault { name: "mark", lines: &[1], make: Make::File(|text| format!("\u{feff}{text}")) },
    Fault {
        name: "cut in a row",
        lines: &[7],
        make: Make::File(|text| cut_after(text, "Georgia")),
    },
    Fault { name: "cut after a row", lines: &[7, 8], make: Make::File(cut_before_turkmenistan) },
    Fault { name: "bytes cut", lines: &[], make: Make::Embedded },
];

fn with_row_repeated(csv: &str) -> String {
    let mut lines: Vec<&str> = csv.lines().collect();
    lines.insert(4, lines[3]);
    lines.join("\n") + "\n"
}

fn cut_after(text: &str, what: &str) -> String {
    let end = text.find(what).expect("the table holds the text") + what.len();
    text[..end].to_owned()
}

fn cut_before_turkmenistan(text: &str) -> String {
    let lines = text.lines().take_while(|line| !line.contains("Turkmenistan"));
    lines.map(|line| format!("{line}\n")).collect()
}

/// What happened.
#[derive(Clone, Copy)]
enum Outcome {
    /// It did not compile, and the message names the line of the table and the reason.
    RefusedWithPlace,
    /// It did not compile.
    Refused,
    /// The program ended with an error when it was asked first.
    Error,
    Panic,
    /// A signal ended the program.
    Crash,
    /// The program gave other answers.
    WrongInSilence,
    /// The program gave the right answers all the same.
    Right,
}

impl Outcome {
    /// The word of the page, which explains it.
    fn word(self) -> &'static str {
        match self {
            Outcome::RefusedWithPlace => "place",
            Outcome::Refused => "refused",
            Outcome::Error => "error",
            Outcome::Panic => "panic",
            Outcome::Crash => "crash",
            Outcome::WrongInSilence => "wrong",
            Outcome::Right => "right",
        }
    }
}

/// Tries every fault on every technique given, and prints and writes what happened, with what was
/// said.
pub(crate) fn try_all(techniques: &[&Technique]) {
    let right = tables::text(tables::SIZES[0]);
    let table = Files::named("table");
    table.write(&right);
    let keys = fs::read_to_string(&table.keys).expect("the keys can be read");
    let expected = reference::answers(&right, &keys);
    let mut lines = String::from("technique\tfault\toutcome\n");
    for technique in techniques {
        let mut messages = String::new();
        for fault in &FAULTS {
            let Some((outcome, message)) = try_one(technique, fault, &table, &right, &expected)
            else {
                continue;
            };
            println!("{}: {}: {}", technique.name, fault.name, outcome.word());
            lines += &format!("{}\t{}\t{}\n", technique.name, fault.name, outcome.word());
            messages += &format!("# {}: {}\n\n{}\n\n", fault.name, outcome.word(), message.trim());
        }
        let file = folders::results().join(format!("messages/{}.txt", technique.name));
        results::write(&file, &folders::without_folders(&messages));
    }
    results::write(&file(), &lines);
}

/// One line of the file of results.
pub(crate) struct Tried {
    pub(crate) technique: String,
    pub(crate) fault: String,
    pub(crate) outcome: String,
}

/// What an earlier run wrote.
pub(crate) fn read() -> Vec<Tried> {
    let text = fs::read_to_string(file()).expect("a run has tried the faults");
    let tried = |line: &str| {
        let mut cells = line.split('\t').map(String::from);
        Some(Tried { technique: cells.next()?, fault: cells.next()?, outcome: cells.next()? })
    };
    text.lines().skip(1).map(|line| tried(line).expect("a line has three cells")).collect()
}

fn file() -> PathBuf {
    folders::results().join("faults.tsv")
}

/// `None` where a technique has nothing that could have the fault.
fn try_one(
    technique: &Technique,
    fault: &Fault,
    table: &Files,
    right: &str,
    expected: &str,
) -> Option<(Outcome, String)> {
    let faulty = match &fault.make {
        Make::Table(make) => {
            let csv = make(right);
            Forms { rs: tables::as_rust(&csv), csv }
        }
        Make::File(make) => Forms { csv: make(right), rs: make(&tables::as_rust(right)) },
        Make::Embedded if !technique.has_bytes => return None,
        Make::Embedded => {
            table.write_forms(right, &tables::as_rust(right));
            build::everything(technique, table).expect(technique.name);
            let path = embedded(technique);
            let bytes = fs::read(&path).expect("the embedded bytes can be read");
            fs::write(&path, &bytes[..bytes.len() / 2]).expect("the embedded bytes can be cut");
            return Some(outcome(technique, fault, table, expected));
        }
    };
    assert!(faulty.csv != right, "the fault `{}` changes nothing", fault.name);
    table.write_forms(&faulty.csv, &faulty.rs);
    Some(outcome(technique, fault, table, expected))
}

fn outcome(
    technique: &Technique,
    fault: &Fault,
    table: &Files,
    expected: &str,
) -> (Outcome, String) {
    if let Err(refusal) = build::everything(technique, table).outcome {
        assert!(refusal.stopped_after.is_none(), "{} takes too long to build", technique.name);
        let has_place = fault.lines.iter().any(|&line| names_line(&refusal.message, line));
        let outcome = if has_place { Outcome::RefusedWithPlace } else { Outcome::Refused };
        return (outcome, refusal.message);
    }
    let output = Command::new(technique.program())
        .env("RUST_BACKTRACE", "0")
        .arg("answers")
        .arg(&table.keys)
        .output();
    of_answers(&output.expect("the program starts"), expected)
}

/// Whether a message names a line of the table.
fn names_line(message: &str, line: usize) -> bool {
    let places = [
        format!("table.csv:{line}:"),
        format!("table.rs:{line}:"),
        format!("line {line}:"),
        format!("line: {line},"),
    ];
    places.iter().any(|place| message.contains(place))
}

fn of_answers(output: &Output, expected: &str) -> (Outcome, String) {
    const PANICKED: i32 = 101;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let outcome = match output.status.code() {
        Some(0) if output.stdout == expected.as_bytes() => Outcome::Right,
        Some(0) => {
            return (Outcome::WrongInSilence, differences(&output.stdout, expected));
        }
        Some(PANICKED) => Outcome::Panic,
        Some(_) => Outcome::Error,
        None => {
            let signal = output.status.signal().unwrap_or_default();
            return (Outcome::Crash, format!("{said}signal {signal}"));
        }
    };
    (outcome, said)
}

/// The answers that the program gave and that are not those expected.
fn differences(answers: &[u8], expected: &str) -> String {
    let answers = String::from_utf8_lossy(answers).into_owned();
    let expected: Vec<&str> = expected.lines().collect();
    let wrong: Vec<&str> = answers.lines().filter(|line| !expected.contains(line)).collect();
    wrong.join("\n")
}

/// The bytes that the build script of a technique made last.
fn embedded(technique: &Technique) -> PathBuf {
    let folder = technique.target().join("release/build");
    let made = fs::read_dir(&folder).expect("the build folder can be read").filter_map(|entry| {
        let file = entry.ok()?.path().join("out/table");
        let is_ours = file.to_string_lossy().contains(&technique.package());
        let time = fs::metadata(&file).ok()?.modified().ok()?;
        is_ours.then_some((time, file))
    });
    made.max().expect("the build script made bytes").1
}
