fn main() {
    embedding_common::program::run(embed_json_lazy_lock::table);
}
