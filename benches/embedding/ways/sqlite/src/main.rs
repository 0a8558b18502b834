//! SQLite reads, in memory, the database that the build script made.

use std::sync::{LazyLock, Mutex};

use common::{Figures, MEASURES, Table};
use rusqlite::{Connection, MAIN_DB, OptionalExtension, Result};

static TABLE: LazyLock<Database> = LazyLock::new(|| {
    let database = open(include_bytes!(concat!(env!("OUT_DIR"), "/table")));
    Database(Mutex::new(database.expect("the embedded database is well formed")))
});

struct Database(Mutex<Connection>);

fn open(bytes: &'static [u8]) -> Result<Connection> {
    let mut database = Connection::open_in_memory()?;
    database.deserialize_bytes(MAIN_DB, bytes)?;
    Ok(database)
}

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
            let row = query.query_row([name], |row| {
                let mut figures = [None; 9];
                for (measure, figure) in figures.iter_mut().enumerate() {
                    *figure = row.get(2 + measure)?;
                }
                Ok(figures)
            });
            row.optional()
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
