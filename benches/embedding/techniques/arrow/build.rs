//! Writes the table as an Arrow IPC stream.

use std::sync::Arc;

use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray, UInt32Array};
use arrow_ipc::writer::StreamWriter;
use embedding_common::{MEASURES, Row};
use embedding_source::build;

fn main() {
    let rows = build::rows();
    let batch = RecordBatch::try_from_iter(columns(&rows)).expect("the columns are equally long");
    let mut bytes = Vec::new();
    let mut writer =
        StreamWriter::try_new(&mut bytes, &batch.schema()).expect("a vector takes bytes");
    writer.write(&batch).expect("a vector takes bytes");
    writer.finish().expect("a vector takes bytes");
    drop(writer);
    build::write(bytes);
}

fn columns(rows: &[Row<String>]) -> Vec<(&'static str, ArrayRef)> {
    let names: StringArray = rows.iter().map(|row| Some(&row.name)).collect();
    let ranks: UInt32Array = rows.iter().map(|row| row.entry.rank).collect();
    let by_name = UInt32Array::from(build::by_name(rows));
    let mut columns: Vec<(&str, ArrayRef)> = vec![
        ("recipient", Arc::new(names)),
        ("rank", Arc::new(ranks)),
        ("by_name", Arc::new(by_name)),
    ];
    for (measure, name) in MEASURES.into_iter().enumerate() {
        let figures: Int64Array = rows.iter().map(|row| row.entry.figures[measure]).collect();
        columns.push((name, Arc::new(figures)));
    }
    columns
}
