//! The two pictures of the documentation, as SVG.
//!
//! `cargo run --example plot -- FOLDER` writes them to a folder; the documentation shows those of
//! `docs`.

mod composition;
mod net_versus_gross;
mod picture;
#[path = "../support/mod.rs"]
mod support;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use clap::Parser;
use support::{arguments, fail, print};

/// Draws the two pictures of the documentation as SVG.
#[derive(Parser)]
#[command(name = "plot")]
struct Arguments {
    /// The folder to write to, created if it does not exist
    folder: PathBuf,
}

fn main() -> ExitCode {
    let folder = arguments::<Arguments>().folder;
    match draw(&folder) {
        Ok(paths) => print(|out| {
            let mut paths = paths.iter();
            paths.try_for_each(|path| writeln!(out, "wrote {}", path.display()))
        }),
        Err(error) => fail(&format!("cannot draw into {}: {error}", folder.display())),
    }
}

/// Draws the pictures into a folder, which is created if it does not exist.
fn draw(folder: &Path) -> io::Result<[PathBuf; 2]> {
    fs::create_dir_all(folder)?;
    let paths = ["net-versus-gross.svg", "composition.svg"].map(|name| folder.join(name));
    net_versus_gross::picture().save(&paths[0])?;
    composition::picture().save(&paths[1])?;
    Ok(paths)
}
