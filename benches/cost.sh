#!/usr/bin/env bash
# Writes cost.md: what it costs to depend on the crate, and on what a user would pick instead. Linux alone, for readelf
# counts the relocations. Some minutes.
set -euo pipefail
cd "$(dirname "$0")"

benches=$PWD
work=$benches/target/cost
rm -rf "$work"
mkdir -p "$work"
output=$work/cost.md
cat > "$output" <<'TABLE'
| program that looks up one name | clean build, s | crates | stripped binary, bytes more | relocations more |
|---|---:|---:|---:|---:|
TABLE

# Measures a program with the given description, dependencies and body, less the first of them.
program() {
    local folder=$work/program best= start took size relocations crates
    rm -rf "$folder"
    mkdir -p "$folder/src"
    {
        printf '[package]\nname = "program"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n'
        printf '[profile.release]\nstrip = true\n\n[dependencies]\n%s\n' "$2"
    } > "$folder/Cargo.toml"
    printf 'fn main() {\n    let key = std::env::args().nth(1).unwrap_or_default();\n    %s\n}\n' "$3" \
        > "$folder/src/main.rs"
    cd "$folder"
    cargo fetch --quiet
    for _ in 1 2 3; do
        rm -rf target
        start=$(date +%s%N)
        cargo build --release --quiet --offline --target-dir target
        took=$((($(date +%s%N) - start) / 100000000))
        if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
    done
    size=$(wc -c < target/release/program)
    relocations=$(readelf --relocs --wide target/release/program | grep --count R_)
    crates=$(cargo tree --quiet --prefix none --edges normal,build | sort -u | wc -l)
    empty_size=${empty_size:-$size}
    empty_relocations=${empty_relocations:-$relocations}
    printf '| %s | %d.%d | %d | %d | %d |\n' "$1" $((best / 10)) $((best % 10)) $((crates - 1)) \
        $((size - empty_size)) $((relocations - empty_relocations)) >> "$output"
}

own="assistance = { path = \"$(dirname "$benches")\""
bare='rust_decimal = { version = "1.37", default-features = false }
once_cell = { version = "1.18", default-features = false, features = ["alloc", "race"] }'
with_serde="$bare"'
serde = { version = "1.0.195", default-features = false, features = ["alloc", "derive"] }'
print='println!("{key}");'
print_decimal='println!("{}", rust_decimal::Decimal::new(key.len() as i64, 2));'
shows_none='if let Ok(row) = assistance::by_country(&key) { println!("{}", row.gross); }'
shows_error='match assistance::by_country(&key) { Ok(row) => println!("{}", row.gross), Err(error) => println!("{error}") }'

program 'none; it prints the name' "" "$print"
program 'its dependencies alone, without `serde`; it prints a `Decimal`' "$bare" "$print_decimal"
program 'this crate, without `serde`; the error is never shown' "$own, default-features = false }" "$shows_none"
program 'this crate, without `serde`; the error is shown' "$own, default-features = false }" "$shows_error"
program 'its dependencies alone; it prints a `Decimal`' "$with_serde" "$print_decimal"
program 'this crate; the error is never shown' "$own }" "$shows_none"
program '`HashMap`' "" \
    'let map = std::collections::HashMap::from([("Uzbekistan", 1), ("Georgia", 2)]); println!("{:?}", map.get(&*key));'
program '`phf`' 'phf = { version = "0.14", features = ["macros"] }' \
    'static MAP: phf::Map<&str, u8> = phf::phf_map! { "Uzbekistan" => 1, "Georgia" => 2 }; println!("{:?}", MAP.get(&*key));'
program '`csv` and `serde`' 'csv = "1"
serde = { version = "1", features = ["derive"] }' \
    'let mut csv = csv::Reader::from_reader(key.as_bytes()); println!("{:?}", csv.deserialize::<Vec<String>>().count());'
program '`celes`' 'celes = "2.8"' \
    'println!("{:?}", celes::Country::from_name(&key).map(|country| country.alpha3));'
program '`iso3166-static`' 'iso3166-static = "0.4"' \
    'println!("{:?}", key.parse::<iso3166_static::Alpha3>().is_ok());'

mv "$output" "$benches/cost.md"
cat "$benches/cost.md"
