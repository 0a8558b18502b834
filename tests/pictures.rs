//! The pictures in `docs/` are what the example `plot` draws.

use std::fs;
use std::path::Path;
use std::process::Command;

#[test]
fn the_committed_pictures_are_up_to_date() {
    let drawn = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let status = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--example", "plot", "--"])
        .arg(drawn)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .expect("cargo runs the example");
    assert!(status.success());
    for name in ["net-versus-gross.svg", "composition.svg"] {
        let [drawn, committed] = [drawn, &committed]
            .map(|folder| fs::read_to_string(folder.join(name)).expect("the picture is there"));
        assert!(
            drawn == committed,
            "docs/{name} is not what `cargo run --example plot` draws: run it, and look"
        );
        // A page scales a picture by its width, and a height of its own would leave empty space.
        let root = drawn.split('>').next().unwrap_or_default();
        assert!(
            root.contains(" viewBox=") && !root.contains(" height="),
            "docs/{name}"
        );
        assert!(
            !drawn.contains("\n\n"),
            "docs/{name}: a blank line ends HTML in Markdown"
        );
    }
}
