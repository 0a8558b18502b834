//! Tries the recipes of `docs/embedding.md` in empty crates, with faults in their table, and measures them beside other
//! ways to embed a table. It ends with an error where the page is wrong.
//!
//! ```text
//! cargo run --manifest-path benches/Cargo.toml --bin embedding               # tries the recipes
//! cargo run --manifest-path benches/Cargo.toml --bin embedding -- --measure  # prints the table of the page
//! ```
//!
//! To measure, it needs Linux, where it reads user seconds from `/proc`, and `readelf`.

use std::path::Path;
use std::process::Command;
use std::{env, fs, process};

const PAGE: &str = include_str!("../docs/embedding.md");

const CONST_FN: &str = "1. `const fn`";
const TEXT: &str = "2. Text";
const BYTES: &str = "3. Bytes";
const LITERAL: &str = "bytes as `b\"…\"` in source";
const TYPED: &str = "bytes as a typed `static`";
const NUMBERS: &str = "numbers in source";
const SOMES: &str = "`Some(…)` in source";
const STRS: &str = "`&str` in source";
const NOTHING: &str = "no table";
const WAYS: [&str; 9] = [CONST_FN, TEXT, BYTES, LITERAL, TYPED, NUMBERS, SOMES, STRS, NOTHING];

/// The files of a crate, each with its path.
type Files = Vec<(&'static str, String)>;

fn main() {
    let dir = &env::temp_dir().join(format!("embedding-{}", process::id()));
    try_recipe(dir, CONST_FN, "check");
    try_recipe(dir, TEXT, "test");
    try_recipe(dir, BYTES, "check");
    if env::args().any(|argument| argument == "--measure") {
        try_lint(&dir.join("lint"));
        measure_all(dir);
    }
    fs::remove_dir_all(dir).unwrap();
}

/// Prints the table of the page, and checks what the page concludes from it.
fn measure_all(dir: &Path) {
    let sizes = [1_000, 8_000, 100_000];
    let rounds: Vec<_> = sizes.iter().map(|_| WAYS.map(|way| measure(dir, way, &sizes))).collect();

    let mut columns: Vec<_> = sizes.iter().map(|rows| format!("{rows} rows, s")).collect();
    columns.extend(["edit, s", "relocations", "look-up, ns"].map(str::to_owned));
    let figure = |choose: fn(f64, f64) -> f64, way: &str, column: &str| {
        let way = WAYS.iter().position(|name| *name == way).unwrap();
        let column = columns.iter().position(|name| name == column).unwrap();
        rounds.iter().map(|round| round[way][column]).reduce(choose).unwrap()
    };
    for (of_rounds, choose) in [("least", f64::min as fn(_, _) -> _), ("greatest", f64::max)] {
        println!("\n| {of_rounds} | {} |", columns.join(" | "));
        println!("|---|{}", "---:|".repeat(columns.len()));
        for way in WAYS {
            let cells = columns.iter().map(|column| figure(choose, way, column).to_string());
            println!("| {way} | {} |", cells.collect::<Vec<_>>().join(" | "));
        }
    }

    let at_least = |greater, column, times, less| {
        let (greater, less) = (figure(f64::min, greater, column), figure(f64::min, less, column));
        assert!(greater >= times * less, "{column}: {greater} is not {times} times {less}");
    };
    at_least(STRS, "relocations", 2.0, NOTHING);
    for way in [CONST_FN, TEXT, BYTES, LITERAL, TYPED, NUMBERS, SOMES] {
        at_least(NOTHING, "relocations", 0.98, way);
    }
    for way in [CONST_FN, TEXT, BYTES, LITERAL, TYPED] {
        at_least(NUMBERS, "edit, s", 4.0, way);
    }
    for way in [TEXT, BYTES, LITERAL, TYPED] {
        at_least(NUMBERS, "100000 rows, s", 2.5, way);
    }
    at_least(CONST_FN, "100000 rows, s", 8.0, NUMBERS);
    at_least(SOMES, "100000 rows, s", 3.0, NUMBERS);
    at_least(STRS, "100000 rows, s", 2.0, NUMBERS);
    at_least(TEXT, "look-up, ns", 2.0, BYTES);
}

/// A made-up table with the same columns.
fn large_table(rows: usize) -> String {
    let mut table = "recipient,disbursed,recovered,net\n".to_owned();
    for i in 0..rows as i64 {
        let (disbursed, recovered) = (i * 7_919 % 100_000, i * 104_729 % 50_000);
        table += &format!("Recipient {i:06},{disbursed},{recovered},{}\n", disbursed - recovered);
    }
    table
}

/// The files below a heading of the page. The path of each precedes it.
fn recipe(heading: &str) -> Files {
    let section = PAGE.split("\n### ").find(|section| section.starts_with(heading)).unwrap();
    let blocks = section.match_indices("`:\n\n```rust\n").map(|(end, fence)| {
        let path = section[..end].rsplit('`').next().unwrap();
        (path, section[end + fence.len()..].split("```").next().unwrap().to_owned())
    });
    blocks.collect()
}

fn write(dir: &Path, table: &str, files: Files) {
    fs::create_dir_all(dir.join("src")).unwrap();
    fs::write(dir.join("Cargo.toml"), "[package]\nname = \"pasted\"\nedition = \"2024\"\n")
        .unwrap();
    fs::write(dir.join("table.csv"), table).unwrap();
    for (path, text) in files {
        fs::write(dir.join(path), text).unwrap();
    }
}

fn cargo(dir: &Path, arguments: &[&str]) -> Result<String, String> {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments).current_dir(dir).env("CARGO_TARGET_DIR", "target");
    run(cargo.env("RUSTFLAGS", "--deny warnings"))
}

/// Returns what a program prints: `Err` where it fails.
fn run(program: &mut Command) -> Result<String, String> {
    let output = program.output().unwrap();
    let printed = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    if output.status.success() { Ok(printed) } else { Err(printed) }
}

/// Pastes a recipe into a crate, runs it, and plants faults that `cargo check` or `cargo test` must refuse.
fn try_recipe(dir: &Path, way: &str, checks: &str) {
    let dir = &dir.join(way);
    let right = PAGE.split("```csv\n").nth(1).unwrap().split("```").next().unwrap();
    write(dir, right, recipe(way));
    assert_eq!(cargo(dir, &["run", "--quiet"]).unwrap(), "Some([54, 529, -475])\n");
    cargo(dir, &[checks]).unwrap();
    let faults = [
        ("Georgia,54,", "Georgia,5x,"),
        ("Georgia,54,", "Georgia,"),
        ("529,-475", "529,-475,1"),
        ("Georgia,54,", "Georgia,55,"),
        ("Georgia,54,529,-475", "Azerbaijan,1,0,1"),
        ("disbursed,recovered", "recovered,disbursed"),
    ];
    for (part, fault) in faults {
        let wrong = right.replace(part, fault);
        let row = wrong.lines().find(|row| right.lines().all(|line| line != *row)).unwrap();
        fs::write(dir.join("table.csv"), &wrong).unwrap();
        let refusal = cargo(dir, &[checks]).unwrap_err();
        assert!(refusal.contains(row), "{way} does not name {row}: {refusal}");
    }
    fs::write(dir.join("table.csv"), "").unwrap();
    cargo(dir, &[checks]).unwrap_err();
}

/// The lint refuses 100,000 rows. Where it is allowed, as `files` does for so many, a warning is left.
fn try_lint(dir: &Path) {
    write(dir, &large_table(100_000), recipe(CONST_FN));
    assert!(cargo(dir, &["check"]).unwrap_err().contains("#[deny(long_running_const_eval)]"));
    write(dir, &large_table(100_000), files(CONST_FN, 100_000));
    assert!(cargo(dir, &["check"]).unwrap().contains("warning: constant evaluation is taking"));
}

/// Returns the user seconds of a clean release build for each size. At the last size, it adds those of a development
/// build after an edit, the relocations of the program, and the nanoseconds of a look-up.
fn measure(dir: &Path, way: &str, sizes: &[usize]) -> Vec<f64> {
    let dir = &dir.join("measured");
    let mut figures = Vec::new();
    for rows in sizes {
        let _ = fs::remove_dir_all(dir);
        write(dir, &large_table(*rows), files(way, *rows));
        figures.push(user_seconds(dir, &["build", "--release"]));
    }
    cargo(dir, &["build"]).unwrap();
    let program = fs::read_to_string(dir.join("src/main.rs")).unwrap();
    fs::write(dir.join("src/main.rs"), program.replace("0..300", "0..301")).unwrap();
    figures.push(user_seconds(dir, &["build"]));
    let program = dir.join("target/release/pasted");
    let relocations = run(Command::new("readelf").arg("--relocs").arg(&program)).unwrap();
    figures.push(relocations.matches("R_").count() as f64);
    figures.push(run(&mut Command::new(program)).unwrap().trim().parse().unwrap());
    figures
}

/// The files of a way. Their `main` times look-ups.
fn files(way: &str, rows: usize) -> Files {
    let mut files = match way {
        CONST_FN | TEXT | BYTES => recipe(way),
        LITERAL | TYPED => recipe(BYTES),
        _ => vec![("src/main.rs", String::new())],
    };
    if way == LITERAL {
        let literal = r#"format!("b\"{}\"", numbers.escape_ascii())).unwrap"#;
        files[0].1 = files[0].1.replace("numbers).unwrap", literal);
    }
    let (_, program) = files.last_mut().unwrap();
    let source = match way {
        CONST_FN if rows == 100_000 => format!("#![allow(long_running_const_eval)]\n{program}"),
        LITERAL => program.replace("include_bytes!", "include!"),
        NOTHING => "fn find(_: &str) -> Option<()> { Some(()) }".to_owned(),
        TYPED | NUMBERS | SOMES | STRS => typed(way, rows),
        _ => program.clone(),
    };
    let look_ups = LOOK_UPS.replace("ROW_COUNT", &rows.to_string());
    *program =
        format!("#![allow(dead_code)]\n{}{look_ups}", source.split("fn main()").next().unwrap());
    files
}

/// A program with a `static` of all rows, which are in its source or, for `TYPED`, in a file.
fn typed(way: &str, rows: usize) -> String {
    let (mut names, mut list) = (String::new(), String::new());
    for line in large_table(rows).lines().skip(1) {
        let (name, figures) = line.split_once(',').unwrap();
        let (start, end) = (names.len(), names.len() + name.len());
        let somes = figures.replace(',', "), Some(");
        names += name;
        list += &match way {
            STRS => format!("({name:?}, [{figures}]),\n"),
            SOMES => format!("([{start}, {end}], [Some({somes})]),\n"),
            _ => format!("[{start}, {end}, {figures}],\n"),
        };
    }
    (names, list) = (format!("{names:?}"), format!("[{list}]"));
    if way == TYPED {
        let file = |name| format!("concat!(env!(\"OUT_DIR\"), \"/{name}\")");
        names = format!("include_str!({})", file("names"));
        list = format!("unsafe {{ std::mem::transmute(*include_bytes!({})) }}", file("numbers"));
    }
    let (row, name) = match way {
        STRS => ("(&'static str, [i64; 3])", "row.0"),
        SOMES => ("([usize; 2], [Option<i64>; 3])", "NAMES[row.0[0]..row.0[1]]"),
        _ => ("[i64; 5]", "NAMES[row[0] as usize..row[1] as usize]"),
    };
    format!(
        "static NAMES: &str = {names};
        static ROWS: [{row}; {rows}] = {list};
        fn find(name: &str) -> Option<&'static {row}> {{
            ROWS.get(ROWS.binary_search_by(|row| {name}.cmp(name)).ok()?)
        }}"
    )
}

/// Looks up names in an order that a processor does not learn, in many short rounds.
const LOOK_UPS: &str = r#"
fn main() {
    let names: Vec<_> = (0..4096).map(|i| format!("Recipient {:06}", i * 48_271 % ROW_COUNT)).collect();
    let rounds = (0..300).map(|_| {
        let start = std::time::Instant::now();
        for name in &names {
            std::hint::black_box(find(std::hint::black_box(name)).unwrap());
        }
        start.elapsed().as_nanos() / names.len() as u128
    });
    println!("{}", rounds.min().unwrap());
}
"#;

/// Runs Cargo, and returns the user seconds of all processes that it started.
fn user_seconds(dir: &Path, arguments: &[&str]) -> f64 {
    let hundredths = || -> f64 {
        let stat = fs::read_to_string("/proc/self/stat").unwrap();
        stat.split_whitespace().nth(15).unwrap().parse().unwrap()
    };
    let before = hundredths();
    cargo(dir, arguments).unwrap();
    (hundredths() - before) / 100.0
}
