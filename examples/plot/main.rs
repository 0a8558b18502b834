//! The two pictures of the documentation, as SVG.
//!
//! `cargo run --example plot -- FOLDER` writes them to a folder; the documentation shows those of
//! `docs`.

mod composition;
mod net_versus_gross;
mod picture;
#[path = "../support/mod.rs"]
mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use support::run;

fn main() -> ExitCode {
    run(|Arguments { folder }| {
        let pictures = [
            ("net-versus-gross.svg", net_versus_gross::picture()),
            ("composition.svg", composition::picture()),
        ];
        let wrote = pictures.map(|(name, picture)| write(&folder, name, &picture));
        Ok(wrote.into_iter().collect::<Result<String, String>>()?)
    })
}

/// Draws the two pictures of the documentation as SVG.
#[derive(Parser)]
struct Arguments {
    /// The folder to write to, created if it does not exist
    folder: PathBuf,
}

fn write(folder: &Path, name: &str, picture: &str) -> Result<String, String> {
    let path = folder.join(name);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&path, picture))
        .map(|()| format!("wrote {}\n", path.display()))
        .map_err(|error| format!("cannot draw into {}: {error}", folder.display()))
}
