//! The techniques. To add one, add its folder to `techniques/` and a line here.

use std::path::PathBuf;

use crate::folders;

/// A technique, by the name of its folder.
pub(crate) struct Technique {
    pub(crate) name: &'static str,
    /// How a constant would take something from the table.
    pub(crate) in_constant: &'static str,
    /// A build script makes bytes of the table.
    pub(crate) has_bytes: bool,
    /// It builds in a few seconds.
    pub(crate) is_light: bool,
}

/// The program with no table, over which the others are measured.
pub(crate) const NOTHING: Technique = light("nothing", "");

/// The technique of this crate, against which the others are measured.
pub(crate) const OURS: &str = "const-fn";

const ROWS: &str = "TABLE.rows[0].entry.figures[0]";
const MAP: &str = "TABLE.0.get(\"Uzbekistan\")";
const LAZY: &str = "TABLE.row(\"Uzbekistan\")";

pub(crate) const ALL: [Technique; 15] = [
    light(OURS, ROWS),
    light("build-script", ROWS),
    light("databake", ROWS),
    light("phf-build", MAP),
    light("phf-macro", MAP),
    light("rkyv-unchecked", "table()").with_bytes(),
    light("rkyv", LAZY).with_bytes(),
    light("postcard", LAZY).with_bytes(),
    light("bincode", LAZY).with_bytes(),
    light("json-lazy-lock", LAZY).with_bytes(),
    light("json-once-cell", LAZY).with_bytes(),
    light("csv-lazy-lock", LAZY),
    light("csv-once-cell", LAZY),
    heavy("arrow", LAZY).with_bytes(),
    heavy("sqlite", LAZY).with_bytes(),
];

/// The technique of a name.
pub(crate) fn named(name: &str) -> &'static Technique {
    let mut named = ALL.iter().filter(|technique| technique.name == name);
    named.next().unwrap_or_else(|| panic!("no technique is named {name}"))
}

const fn light(name: &'static str, in_constant: &'static str) -> Technique {
    Technique { name, in_constant, has_bytes: false, is_light: true }
}

const fn heavy(name: &'static str, in_constant: &'static str) -> Technique {
    Technique { is_light: false, ..light(name, in_constant) }
}

impl Technique {
    const fn with_bytes(self) -> Technique {
        Technique { has_bytes: true, ..self }
    }

    pub(crate) fn package(&self) -> String {
        format!("embed-{}", self.name)
    }

    /// The name of its library in Rust.
    pub(crate) fn library(&self) -> String {
        self.package().replace('-', "_")
    }

    /// Its own target directory, so that nothing is built for it by another.
    pub(crate) fn target(&self) -> PathBuf {
        folders::work().join("targets").join(self.name)
    }

    pub(crate) fn program(&self) -> PathBuf {
        self.target().join("release").join(self.package())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::*;

    #[test]
    fn every_folder_is_a_technique() {
        let folders: BTreeSet<String> = fs::read_dir(folders::workspace().join("techniques"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let named = ALL.iter().chain([&NOTHING]).map(|technique| technique.name.to_owned());
        assert_eq!(folders, named.collect());
    }
}
