//! Checks the table, and writes it as Rust.

mod check;

use embedding_source::build;

fn main() {
    let rows = build::rows();
    let by_name = build::by_name(&rows);
    if let Err(fault) = check::check(&rows, &by_name) {
        panic!("the table: {fault}");
    }
    build::write(format!("Sorted {{ rows: &{rows:?}, by_name: &{by_name:?} }}"));
}
