//! Pastes each recipe of the page into an empty crate, and runs it as the page does.

use std::fs;
use std::path::Path;
use std::process::Command;

const PAGE: &str = "../../docs/embedding.md";
const CRATES: &str = "target/trial/recipes";

/// A block of the page between fences: the word after the first fence, the file that the line above
/// it names, and the text.
struct Block<'a> {
    word: &'a str,
    file: &'a str,
    text: &'a str,
}

fn blocks(part: &str) -> Vec<Block<'_>> {
    let parts: Vec<&str> = part.split("```").collect();
    let blocks = parts.windows(2).step_by(2).map(|pair| {
        let (word, text) = pair[1].split_once('\n').expect("a block begins on a line of its own");
        let above = pair[0].trim_end().lines().last().unwrap_or_default();
        Block { word, file: above.trim_matches(['`', ':']), text }
    });
    blocks.collect()
}

/// Runs every recipe: a part of the page under a heading of its own. The table, the command and what
/// it prints come before the first.
pub fn run() {
    let page = fs::read_to_string(PAGE).expect(PAGE);
    let recipes = page.split("\n## ").find(|part| part.starts_with("Recipes"));
    let mut parts = recipes.expect("the page has recipes").split("\n### ");
    let shared = blocks(parts.next().expect("a text has a first part"));
    let [table, command, printed] = &shared[..] else { panic!("three blocks are shared") };
    let _ = fs::remove_dir_all(CRATES);
    for (number, part) in (1..).zip(parts) {
        let folder = format!("{CRATES}/recipe-{number}");
        let manifest = "[workspace]\n[package]\nname = \"recipe\"\nedition = \"2024\"\n";
        write(&folder, "Cargo.toml", manifest);
        write(&folder, table.file, table.text);
        let mut output = String::new();
        for block in blocks(part).iter().chain([command]) {
            if block.word == "sh" {
                output = shell(&folder, block.text);
            } else {
                write(&folder, block.file, block.text);
            }
        }
        assert_eq!(output, printed.text, "recipe {number}");
    }
}

fn write(folder: &str, file: &str, text: &str) {
    let path = Path::new(folder).join(file);
    fs::create_dir_all(path.parent().expect("a file has a folder")).expect(file);
    fs::write(path, text).expect(file);
}

/// What a command prints.
fn shell(folder: &str, command: &str) -> String {
    let mut shell = Command::new("sh");
    // A reader who pastes a recipe sees no warning.
    shell.args(["-ec", command]).current_dir(folder).env("RUSTFLAGS", "--deny=warnings");
    let output = shell.env("CARGO_TERM_QUIET", "true").output().expect("a shell starts");
    assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("a recipe prints UTF-8")
}
