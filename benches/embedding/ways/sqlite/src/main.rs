//! SQLite reads, in memory, the database that the build script made.

use std::array::from_fn;
use std::sync::{LazyLock, Mutex};

use common::{Figures, MEASURES, Table};
use rusqlite::{Connection, MAIN_DB, OptionalExtension, Result, Row};

static TABLE: LazyLock<Database> = LazyLock::new(|| {
    let mut database = Connection::open_in_memory().expect("memory can be allocated");
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/table"));
    database.deserialize_bytes(MAIN_DB, bytes).expect("the embedded database is well formed");
    Database(Mutex::new(database))
});

struct Database(Mutex<Connection>);

impl Database {
    fn ask<A>(&self, query: impl FnOnce(&Connection) -> Result<A>) -> A {
        let database = self.0.lock().expect("no query panics");
        query(&database).expect("the embedded database answers")
    }
}

impl Table for Database {
    fn row(&self, name: &str) -> Option<Figures> {
        self.ask(|database| {
            let mut query = database.prepare_cached("SELECT * FROM chart WHERE name = ?")?;
            let figures = |row: &Row| Ok(from_fn(|measure| row.get_unwrap(2 + measure)));
            query.query_row([name], figures).optional()
        })
    }

    fn sum(&self, measure: usize) -> i64 {
        let column = MEASURES[measure];
        self.ask(|database| {
            let mut query = database.prepare_cached(&format!(
                "SELECT ifnull(sum({column}), 0) FROM chart WHERE row < (SELECT max(row) FROM chart)"
            ))?;
            query.query_row([], |row| row.get(0))
        })
    }
}

fn main() {
    common::program::run(|| &*TABLE);
}
