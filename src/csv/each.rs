//! Counting in constants: the macro that stands in for `for`.

/// Runs a block for each number from 0 that is below a bound: `for` is not available to a
/// `const fn`.
macro_rules! each {
    ($i:ident < $bound:expr, $block:block) => {
        let mut $i = 0;
        while $i < $bound {
            $block
            $i += 1;
        }
    };
}

pub(crate) use each;
