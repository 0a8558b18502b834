fn main() {
    embedding_common::program::run(embed_json_once_cell::table);
}
