//! The reader. It walks over the text once, byte by byte.
//!
//! To the compiler's interpreter an operation on integers is cheap, an index of an array costs as
//! much as several, and the length of a slice as much as many. So the text is an array, each byte is
//! read once, and no loop asks for a length: each ends at a separator or at a line feed, which is
//! the last byte of the text.

use common::{DASH, FIRST_HASH, hash};

use crate::check;
use crate::fault::{self, fault};

pub struct Rows<const N: usize, const SLOTS: usize> {
    /// Where the name of each row begins and ends in the text.
    pub spans: [[u32; 2]; N],
    pub figures: [[i64; 9]; N],
    pub slots: [u32; SLOTS],
}

/// The bytes of the shortest line, `,a,-,-,-,-,-,-,-,-,-`.
const SHORTEST: usize = 20;

/// The number of lines after the heading. A line that is too short makes it wrong; the reader then
/// ends at that line.
pub const fn count_rows<const L: usize>(text: &[u8; L]) -> usize {
    if L == 0 || text[L - 1] != b'\n' {
        fault(text, L, "the last line must end with a line feed");
    }
    let (mut lines, mut i) = (0, 0);
    while i < L {
        if text[i] == b'\n' {
            lines += 1;
            i += SHORTEST;
        }
        i += 1;
    }
    if lines < 2 {
        fault(text, L, "the table must have a heading and rows");
    }
    lines - 1
}

/// Reads the table, and checks it.
pub const fn read<const L: usize, const N: usize, const SLOTS: usize>(
    text: &[u8; L],
) -> Rows<N, SLOTS> {
    let mut rows = Rows { spans: [[0; 2]; N], figures: [[0; 9]; N], slots: [0; SLOTS] };
    let mut at = heading(text);
    let mut i = 0;
    while i < N {
        // The rank is the position of the row.
        while text[at] != b',' {
            if text[at] == b'\n' {
                fault(text, at, fault::CELLS);
            }
            at += 1;
        }
        let start = at + 1;
        let (mut end, mut name_hash, mut byte) = (start, FIRST_HASH, text[start]);
        while byte != b',' {
            if byte == b'\n' {
                fault(text, start, fault::CELLS);
            }
            name_hash = hash(name_hash, byte);
            end += 1;
            byte = text[end];
        }
        rows.spans[i] = [start as u32, end as u32];
        let mut slot = name_hash as usize % SLOTS;
        while rows.slots[slot] != 0 {
            let other = rows.slots[slot] as usize - 1;
            if is_same(text, rows.spans[other], rows.spans[i]) {
                fault(text, start, "the name is in the table already");
            }
            slot = (slot + 1) % SLOTS;
        }
        rows.slots[slot] = i as u32 + 1;
        at = end + 1;
        let mut figures = [0; 9];
        let mut measure = 0;
        while measure < 9 {
            (figures[measure], end) = amount(text, at, measure);
            let separator = if measure < 8 { b',' } else { b'\n' };
            if text[end] != separator {
                fault(text, at, fault::CELLS);
            }
            at = end + 1;
            measure += 1;
        }
        check::rules(text, i, figures);
        rows.figures[i] = figures;
        i += 1;
    }
    if at < L {
        fault(text, at, fault::CELLS);
    }
    check::totals(text, &rows.figures);
    rows
}

/// Reads an amount in hundredths, or a dash, and returns it with the place where it ends.
const fn amount<const L: usize>(text: &[u8; L], at: usize, measure: usize) -> (i64, usize) {
    let (mut i, mut byte) = (at, text[at]);
    let is_negative = byte == b'-';
    if is_negative {
        i += 1;
        byte = text[i];
        if byte == b',' || byte == b'\n' {
            return (DASH, i);
        }
    }
    let first = i;
    let mut hundredths = 0;
    while b'0' <= byte && byte <= b'9' {
        hundredths = hundredths * 10 + (byte - b'0') as i64;
        i += 1;
        byte = text[i];
    }
    if byte == b'.' && i > first && i < first + 16 {
        let tenths = text[i + 1];
        if b'0' <= tenths && tenths <= b'9' {
            let last = text[i + 2];
            if b'0' <= last && last <= b'9' && (text[i + 3] == b',' || text[i + 3] == b'\n') {
                hundredths = hundredths * 100 + (tenths - b'0') as i64 * 10 + (last - b'0') as i64;
                return (if is_negative { -hundredths } else { hundredths }, i + 3);
            }
        }
    }
    fault::of_cell(text, at, measure, "must be an amount such as -3.65, or a dash")
}

const fn heading<const L: usize>(text: &[u8; L]) -> usize {
    const HEADING: &[u8] = b"rank,recipient,grant_aid,through_multilateral,technical_cooperation,\
        grants_total,loan_disbursed,loan_recovered,loan_net,net,gross\n";
    let mut i = 0;
    while i < HEADING.len() {
        if i == L || text[i] != HEADING[i] {
            fault(text, i, "the heading must name the eleven columns");
        }
        i += 1;
    }
    i
}

/// Whether two parts of the text are equal.
const fn is_same<const L: usize>(text: &[u8; L], a: [u32; 2], b: [u32; 2]) -> bool {
    let mut i = 0;
    while a[0] + i < a[1] && b[0] + i < b[1] {
        if text[(a[0] + i) as usize] != text[(b[0] + i) as usize] {
            return false;
        }
        i += 1;
    }
    a[1] - a[0] == b[1] - b[0]
}
