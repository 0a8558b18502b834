#!/usr/bin/env bash
# What it costs to depend on the crate, and on what a user would pick instead: seconds of a clean release build (the
# shortest of three), crates in the tree, and bytes that a stripped binary grows by.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$PWD/target/cost
rm -rf "$work"
mkdir -p "$work"

# A program with the given dependencies and body.
program() {
    local folder=$work/$1
    mkdir -p "$folder/src"
    {
        printf '[package]\nname = "%s"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n' "$1"
        printf '[profile.release]\nstrip = true\n\n[dependencies]\n%s\n' "$2"
    } > "$folder/Cargo.toml"
    printf 'fn main() {\n    let key = std::env::args().nth(1).unwrap_or_default();\n    %s\n}\n' "$3" > "$folder/src/main.rs"
    (cd "$folder" && cargo generate-lockfile --quiet && cargo fetch --quiet)
}

shortest_build() {
    local folder=$work/$1 best=
    for _ in 1 2 3; do
        rm -rf "$folder/target"
        local start end
        start=$(date +%s%N)
        (cd "$folder" && cargo build --release --quiet)
        end=$(date +%s%N)
        local took=$(((end - start) / 1000000))
        if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
    done
    echo "$best"
}

own="assistance = { path = \"$PWD\""
bare='rust_decimal = { version = "1.37", default-features = false }
once_cell = { version = "1.18", default-features = false, features = ["alloc", "race"] }'
with_serde="$bare"'
serde = { version = "1.0.195", default-features = false, features = ["alloc", "derive"] }'
hash_map='let map = std::collections::HashMap::from([("Uzbekistan", 1), ("Georgia", 2)]); println!("{:?}", map.get(&*key));'

program empty "" 'println!("{key}");'
program dependencies "$bare" 'println!("{key}");'
program dependencies_serde "$with_serde" 'println!("{key}");'
program assistance_bare "$own, default-features = false }" 'if let Ok(row) = assistance::by_country(&key) { println!("{}", row.gross); }'
program assistance_serde "$own }" 'if let Ok(row) = assistance::by_country(&key) { println!("{}", row.gross); }'
program std_hash_map "" "$hash_map"
program phf_map 'phf = { version = "0.14", features = ["macros"] }' 'static MAP: phf::Map<&str, u8> = phf::phf_map! { "Uzbekistan" => 1, "Georgia" => 2 }; println!("{:?}", MAP.get(&*key));'
program csv_serde 'csv = "1"
serde = { version = "1", features = ["derive"] }' 'let mut csv = csv::Reader::from_reader(key.as_bytes()); println!("{:?}", csv.deserialize::<Vec<String>>().count());'
program celes_country 'celes = "2.8"' 'println!("{:?}", celes::Country::from_name(&key).map(|country| country.alpha3));'
program rust_iso3166_country 'rust_iso3166 = "0.2"' 'println!("{:?}", rust_iso3166::from_alpha3(&key).map(|country| country.name));'
program isocountry_country 'isocountry = "0.3"' 'println!("{:?}", isocountry::CountryCode::for_alpha3(&key).map(|country| country.name()));'

echo "| program | clean build, ms | crates in the tree | stripped binary, bytes more than an empty one |"
echo "|---|---:|---:|---:|"
empty=
for name in empty dependencies assistance_bare dependencies_serde assistance_serde std_hash_map phf_map csv_serde \
    celes_country rust_iso3166_country isocountry_country; do
    took=$(shortest_build "$name")
    size=$(wc -c < "$work/$name/target/release/$name")
    empty=${empty:-$size}
    crates=$(cd "$work/$name" && cargo tree --quiet --prefix none --edges normal,build | sort -u | wc -l)
    echo "| $name | $took | $((crates - 1)) | $((size - empty)) |"
done
