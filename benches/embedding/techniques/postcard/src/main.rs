fn main() {
    embedding_common::program::run(embed_postcard::table);
}
