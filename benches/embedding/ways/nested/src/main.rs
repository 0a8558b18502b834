//! Nested literals: `("Georgia", [Some(98), …])`, with a pointer for each name.

use common::{Figures, Table};

static TABLE: Nested = Nested {
    rows: include!(concat!(env!("OUT_DIR"), "/table.rs")),
    slots: include!(concat!(env!("OUT_DIR"), "/slots.rs")),
};

struct Nested {
    rows: &'static [(&'static str, Figures)],
    slots: &'static [u32],
}

impl Table for Nested {
    fn row(&self, name: &str) -> Option<Figures> {
        let row = common::find(name, self.slots, |&slot| slot, |row| self.rows[row].0)?;
        Some(self.rows[row].1)
    }

    fn sum(&self, measure: usize) -> i64 {
        let rows = &self.rows[..self.rows.len() - 1];
        rows.iter().filter_map(|(_, figures)| figures[measure]).sum()
    }
}

fn main() {
    common::program::run(|| &TABLE);
}
