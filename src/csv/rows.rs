//! Structs that are the rows of a file: the macro that states each column once.

/// Defines a struct and the reader of a file of `data/`, each row of which makes one.
///
/// After the type of a field stand, between bars, the columns that it is read from, and then the
/// `Result` of reading their cells. The columns in this order are the heading of the file. A name
/// after the file's, such as `above`, stands for the rows above in these expressions.
macro_rules! rows {
    (
        $file:literal $($above:ident)?:
        $(#[$about:meta])*
        $vis:vis struct $type:ident {
            $($(#[$what:meta])*
            $seen:vis $field:ident: $kind:ty = |$($column:ident),+| $read:expr,)+
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        $vis struct $type {
            $($(#[$what])* $seen $field: $kind,)+
        }

        impl $type {
            pub(crate) const FILE: &'static str = include_str!(concat!("../../", $file));
            const HEADING: [&'static str; [$($(stringify!($column)),+),+].len()] =
                [$($(stringify!($column)),+),+];

            /// Reads a text that must have as many rows as the array.
            pub(crate) const fn read<const ROWS: usize>(
                text: &'static str,
            ) -> Result<[Self; ROWS], $crate::csv::fault::Fault> {
                use $crate::csv::{fault::attempt, reader::Csv};

                let mut csv = attempt!(Csv::open($file, text, &Self::HEADING));
                let first = attempt!(csv.next_of(ROWS));
                let mut rows = [attempt!(Self::row(&first, &[])); ROWS];
                let mut n = 1;
                while n < ROWS {
                    let cells = attempt!(csv.next_of(ROWS));
                    rows[n] = attempt!(Self::row(&cells, rows.split_at(n).0));
                    n += 1;
                }
                attempt!(csv.end_of(ROWS));
                Ok(rows)
            }

            const fn row(
                cells: &[$crate::csv::reader::Cell<'static>; Self::HEADING.len()],
                _above: &[Self],
            ) -> Result<Self, $crate::csv::fault::Fault> {
                $(let $above = _above;)?
                let [$($($column),+),+] = cells;
                Ok($type { $($field: $crate::csv::fault::attempt!($read),)+ })
            }
        }
    };
}

pub(crate) use rows;
