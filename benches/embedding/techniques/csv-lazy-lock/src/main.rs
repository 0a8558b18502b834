fn main() {
    embedding_common::program::run(embed_csv_lazy_lock::table);
}
