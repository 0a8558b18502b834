fn main() {
    embedding_common::program::run(embed_phf_macro::table);
}
