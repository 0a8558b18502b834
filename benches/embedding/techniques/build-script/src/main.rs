fn main() {
    embedding_common::program::run(embed_build_script::table);
}
