//! The program, without the table.

fn main() {
    common::program::run(env!("EMBEDDING_EDIT"), || &embed_apart::TABLE);
}
