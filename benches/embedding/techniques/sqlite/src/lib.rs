//! SQLite reads, in memory, the database that the build script made.

use std::borrow::Cow;
use std::sync::{LazyLock, Mutex};

use embedding_common::{Entry, MEASURES, Ranked};
use rusqlite::{Connection, MAIN_DB, OptionalExtension, Result, Row};

/// The queries that the table answers.
pub use embedding_common::Table;

pub static TABLE: LazyLock<Database> = LazyLock::new(|| {
    let database = open(include_bytes!(concat!(env!("OUT_DIR"), "/table")));
    Database(Mutex::new(database.expect("the embedded database is well formed")))
});

pub fn table() -> &'static Database {
    &TABLE
}

pub struct Database(Mutex<Connection>);

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
    fn row(&self, name: &str) -> Option<Entry> {
        self.ask(|database| {
            let mut query = database.prepare_cached("SELECT * FROM chart WHERE recipient = ?")?;
            query.query_row([name], entry).optional()
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

    fn ranking(&self, measure: usize) -> Vec<Ranked<'_>> {
        let column = MEASURES[measure];
        self.ask(|database| {
            let mut query = database.prepare_cached(&format!(
                "SELECT recipient, {column} FROM chart WHERE rank IS NOT NULL AND {column} IS NOT NULL
                 ORDER BY {column} DESC, row"
            ))?;
            let rows = query.query_map([], |row| {
                Ok(Ranked { name: Cow::Owned(row.get(0)?), amount: row.get(1)? })
            })?;
            rows.collect()
        })
    }

    fn foreign_heap(&self) -> usize {
        // SAFETY: it only reads a counter of the library.
        let bytes = unsafe { rusqlite::ffi::sqlite3_memory_used() };
        usize::try_from(bytes).unwrap_or_default()
    }
}

fn entry(row: &Row<'_>) -> Result<Entry> {
    let mut figures = [None; MEASURES.len()];
    for (measure, figure) in figures.iter_mut().enumerate() {
        *figure = row.get(3 + measure)?;
    }
    Ok(Entry { rank: row.get("rank")?, figures })
}
