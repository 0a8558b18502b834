//! The rooms of `src/`: each imports only from the rooms before it, and from itself.

use std::fs;
use std::path::Path;

const ROOMS: [&str; 7] = ["csv", "text", "country", "chart", "queries", "export", "efforts"];

/// The code of every file of a room, without its tests.
fn code_of(folder: &Path) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).expect("the room is a folder");
    let mut files = Vec::new();
    for path in entries.map(|entry| entry.expect("the entry can be read").path()) {
        let name = path.display().to_string();
        if path.is_dir() {
            files.extend(code_of(&path));
        } else if !name.ends_with("tests.rs") {
            let text = fs::read_to_string(&path).expect("source is text");
            let code = text.split("#[cfg(test)]\nmod tests {").next();
            files.push((name, code.unwrap_or_default().to_owned()));
        }
    }
    files
}

#[test]
fn a_room_imports_only_from_the_rooms_before_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for (place, room) in ROOMS.into_iter().enumerate() {
        for (file, code) in code_of(&src.join(room)) {
            let code_lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            for path in code_lines.flat_map(|line| line.split("crate::").skip(1)) {
                let imported = path.split(|c: char| !c.is_alphanumeric() && c != '_').next();
                let imported = imported.expect("a path has a first part");
                let before = ROOMS.iter().position(|room| *room == imported);
                assert!(before.is_some_and(|before| before <= place), "{file}: crate::{imported}");
            }
        }
    }
}
