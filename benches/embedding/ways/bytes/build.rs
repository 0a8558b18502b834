//! Writes each array as little-endian bytes.

use common::source;

fn main() {
    let rows = source::rows();
    let (names, spans) = source::names(&rows);
    source::write("names", names);
    source::write("spans", bytes(spans.concat(), u32::to_le_bytes));
    source::write("slots", bytes(source::slots(&rows), u32::to_le_bytes));
    let figures = rows.iter().flat_map(|(_, figures)| source::plain(figures));
    source::write("figures", bytes(figures, i64::to_le_bytes));
}

fn bytes<T, const N: usize>(
    values: impl IntoIterator<Item = T>,
    to_bytes: fn(T) -> [u8; N],
) -> Vec<u8> {
    values.into_iter().flat_map(to_bytes).collect()
}
