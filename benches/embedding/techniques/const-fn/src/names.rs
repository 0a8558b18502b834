//! The rows in the order of their names, sorted while the crate compiles.

use embedding_common::Row;

use crate::fault::Fault;
use crate::reader::{compare, place};

/// The numbers of the rows in the order of their names. A name that stands twice is a fault.
pub(crate) const fn by_name<const N: usize>(
    text: &str,
    rows: &[Row<&str>; N],
) -> Result<[u32; N], Fault> {
    let sorted = sort(rows);
    let mut i = 1;
    while i < N {
        let (first, second) = (sorted[i - 1] as usize, sorted[i] as usize);
        if compare(rows[first].name.as_bytes(), rows[second].name.as_bytes()) == 0 {
            let fault = Fault::new(place(text, second, 1), "recipient", "stands already on line ");
            return Err(Fault { number: Some(first as i64 + 2), ..fault });
        }
        i += 1;
    }
    Ok(sorted)
}

/// A merge sort: runs of one row are merged to runs of two, of four, and so on.
const fn sort<const N: usize>(rows: &[Row<&str>; N]) -> [u32; N] {
    let mut sorted = [0; N];
    let mut i = 0;
    while i < N {
        sorted[i] = i as u32;
        i += 1;
    }
    let mut run = 1;
    while run < N {
        sorted = merge(rows, &sorted, run);
        run *= 2;
    }
    sorted
}

/// Merges each pair of sorted runs.
const fn merge<const N: usize>(rows: &[Row<&str>; N], runs: &[u32; N], run: usize) -> [u32; N] {
    let mut merged = [0; N];
    let mut start = 0;
    while start < N {
        let (middle, end) = (least(start + run, N), least(start + 2 * run, N));
        let (mut left, mut right, mut i) = (start, middle, start);
        while i < end {
            let from_left =
                right == end || left < middle && !comes_before(rows, runs[right], runs[left]);
            merged[i] = if from_left { runs[left] } else { runs[right] };
            left += from_left as usize;
            right += !from_left as usize;
            i += 1;
        }
        start = end;
    }
    merged
}

const fn comes_before(rows: &[Row<&str>], a: u32, b: u32) -> bool {
    compare(rows[a as usize].name.as_bytes(), rows[b as usize].name.as_bytes()) < 0
}

const fn least(a: usize, b: usize) -> usize {
    if a < b { a } else { b }
}
