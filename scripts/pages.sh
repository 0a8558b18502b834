#!/usr/bin/env bash
# Builds the documentation and opens every page of it in Chromium at 1280 and 390 pixels, light and dark. Fails on an
# image that does not load, a link inside the documentation that leads nowhere, a page or text that scrolls sideways, a
# name in a table that is broken over two lines, code that does not fit at 1280 pixels, or an error in the console.
#
#   bash scripts/pages.sh [--screenshots FOLDER [PAGE...]]
#
# saves a picture of each page, or of those whose path contains one of PAGE. Needs Node.js with npm; a Chromium comes with
# it as a package, unless CHROMIUM names one, such as /usr/bin/chromium.
set -euo pipefail
cd "$(dirname "$0")/.."

target=$(realpath -m "${CARGO_TARGET_DIR:-target}")/pages
rm -rf "$target/doc"
cargo doc --quiet --locked --no-deps --all-features --target-dir "$target"

packages="playwright-core@1.65.1"
if [ -z "${CHROMIUM:-}" ]; then packages="$packages @sparticuz/chromium@153.0.0"; fi
mkdir -p "$target/node"
# shellcheck disable=SC2086
npm install --silent --no-audit --no-fund --no-save --no-package-lock --ignore-scripts --prefix "$target/node" $packages

# Beside its packages, so that it finds them.
cp scripts/pages.mjs "$target/node/"
exec node "$target/node/pages.mjs" "$target/doc" "$@"
