#![allow(unused_imports, dead_code)]

use LIBRARY::*;
use embedding_common::Table;

const TAKEN: fn() = {
    let _taken = &EXPRESSION;
    || ()
};
