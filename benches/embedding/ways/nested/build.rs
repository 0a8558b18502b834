//! Writes nested literals, as `Debug` prints them.

fn main() {
    let rows = common::source::rows();
    common::source::write("table.rs", format!("&{rows:?}"));
    common::source::write("slots.rs", format!("&{:?}", common::source::slots(&rows)));
}
