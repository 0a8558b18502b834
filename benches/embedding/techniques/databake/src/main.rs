fn main() {
    embedding_common::program::run(embed_databake::table);
}
