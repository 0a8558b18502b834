//! Makes the database.

use common::source;
use rusqlite::{Connection, MAIN_DB, params_from_iter, types::Value};

fn main() -> rusqlite::Result<()> {
    let mut database = Connection::open_in_memory()?;
    let columns = common::MEASURES.map(|column| format!("{column} INTEGER")).join(", ");
    database.execute_batch(&format!(
        "CREATE TABLE chart (row INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, {columns}) STRICT"
    ))?;
    let transaction = database.transaction()?;
    for (name, figures) in source::rows() {
        let mut insert = transaction
            .prepare_cached("INSERT INTO chart VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
        let figures = figures.map(Value::from);
        insert.execute(params_from_iter([Value::from(name)].into_iter().chain(figures)))?;
    }
    transaction.commit()?;
    source::write("table", &*database.serialize(MAIN_DB)?);
    Ok(())
}
