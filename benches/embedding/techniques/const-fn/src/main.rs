fn main() {
    embedding_common::program::run(embed_const_fn::table);
}
