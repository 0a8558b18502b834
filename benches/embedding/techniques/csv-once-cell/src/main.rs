fn main() {
    embedding_common::program::run(embed_csv_once_cell::table);
}
