//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

/// The folder of the workspace, `benches/embedding`.
pub(crate) fn workspace() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the harness is in the workspace")
}

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    workspace().ancestors().nth(2).expect("the workspace is in the repository")
}

pub(crate) fn chart() -> PathBuf {
    root().join("data/chart-iii-7.csv")
}

pub(crate) fn results() -> PathBuf {
    workspace().join("results")
}

/// What a run makes and nobody keeps.
pub(crate) fn work() -> PathBuf {
    let target =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from);
    target.join("run")
}

/// A text without the folders of this machine.
pub(crate) fn without_folders(text: &str) -> String {
    let mut text = text.to_owned();
    let cargo = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| home + "/.cargo"));
    let rust = env::var("RUSTUP_HOME").or_else(|_| env::var("HOME").map(|home| home + "/.rustup"));
    for (folder, name) in [
        (Ok(work().display().to_string()), "target"),
        (Ok(root().display().to_string()), "."),
        (cargo, "~cargo"),
        (rust, "~rustup"),
    ] {
        if let Ok(folder) = folder {
            text = text.replace(&folder, name);
        }
    }
    without_registry(&text)
}

/// A text without the folder of a registry, which stands before the folder of a crate.
fn without_registry(text: &str) -> String {
    let mut pieces = text.split("~cargo/registry/src/");
    let mut left = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        left += "~cargo/";
        left += piece.split_once('/').map_or(piece, |(_, in_crate)| in_crate);
    }
    left
}
