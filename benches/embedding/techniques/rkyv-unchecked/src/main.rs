fn main() {
    embedding_common::program::run(embed_rkyv_unchecked::table);
}
