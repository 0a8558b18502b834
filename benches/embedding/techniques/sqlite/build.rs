//! Makes the database.

use embedding_common::Row;
use embedding_source::build;
use rusqlite::{Connection, MAIN_DB, Statement, params_from_iter, types::Value};

fn main() -> rusqlite::Result<()> {
    let mut database = Connection::open_in_memory()?;
    database.execute_batch(include_str!("schema.sql"))?;
    let transaction = database.transaction()?;
    let mut insert =
        transaction.prepare("INSERT INTO chart VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
    for row in build::rows() {
        insert_row(&mut insert, row)?;
    }
    drop(insert);
    transaction.commit()?;
    build::write(&*database.serialize(MAIN_DB)?);
    Ok(())
}

fn insert_row(insert: &mut Statement<'_>, row: Row<String>) -> rusqlite::Result<()> {
    let rank = row.entry.rank.map(i64::from);
    let figures = row.entry.figures.map(Value::from);
    let leading = [Value::from(rank), Value::from(row.name)];
    insert.execute(params_from_iter(leading.into_iter().chain(figures)))?;
    Ok(())
}
