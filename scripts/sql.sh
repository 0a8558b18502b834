#!/usr/bin/env bash
# Loads the SQL export into SQLite, DuckDB and PostgreSQL, and compares every cell and the sums with
# the chart. Needs Python 3 with `venv`. Where PostgreSQL's server is missing, it is installed from
# Debian's packages, which needs root.
#
# PostgreSQL runs in a temporary folder, listens on a socket in it alone, and is stopped afterwards.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
server=
stop() {
    if [ -n "$server" ]; then as_postgres "$server/pg_ctl" --pgdata "$work/data" --mode immediate stop > "$work/stop.log"; fi
    rm -rf "$work"
}
trap stop EXIT

# The server refuses to run as root.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then runuser --user postgres -- "$@"; else "$@"; fi
}

folder_of_server() {
    find /usr/lib/postgresql -path '*/bin/pg_ctl' -printf '%h\n' 2> /dev/null | sort --version-sort | tail -n 1
}

cargo run --locked --quiet --example export -- sql > "$work/chart.sql"

python3 -m venv target/sql
target/sql/bin/pip install --quiet duckdb 'psycopg[binary]'

if [ -z "$(folder_of_server)" ]; then
    apt-get update --quiet=2
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet=2 --no-install-recommends postgresql
fi
bin=$(folder_of_server)
if [ "$(id -u)" = 0 ]; then chown postgres "$work"; fi
chmod go+rx "$work"
as_postgres "$bin/initdb" --pgdata "$work/data" --encoding UTF8 --auth trust > "$work/initdb.log"
server=$bin
as_postgres "$bin/pg_ctl" --pgdata "$work/data" --log "$work/server.log" --wait \
    --options "-c listen_addresses='' -c unix_socket_directories='$work'" start > "$work/start.log"

target/sql/bin/python scripts/sql.py "$work/chart.sql" "host=$work user=postgres dbname=postgres"
