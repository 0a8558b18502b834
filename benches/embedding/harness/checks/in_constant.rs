#![allow(unused_imports, dead_code)]

use LIBRARY::*;

const TAKEN: fn() = {
    let _taken = &EXPRESSION;
    || ()
};
