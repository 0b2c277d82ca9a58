# shellcheck shell=bash
# The containers of compose.yaml: the secrets, the database, the site.

port=$(free_port)
management=$(free_port)
database_port=$(free_port)
site=http://127.0.0.1:$port
admin=speaker
password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')

make_secrets() {
  "${engine[@]}" volume create "$run_id-secrets" >/dev/null
  "${engine[@]}" run --rm --network host --user 0:0 "${limits[@]}" -v "$run_id-secrets:/secrets" \
    --entrypoint bash postgres:18 -euc "
    od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >/secrets/database-password
    printf %s not-the-password >/secrets/wrong-password
    printf %s '$password' >/secrets/admin-password
    chmod 444 /secrets/*"
}

start_database() {
  run database --user postgres --shm-size 128m --tmpfs /tmp:rw,mode=1777 --tmpfs /var/run/postgresql:rw,mode=1777 \
    -v "$run_id-database:/var/lib/postgresql" -v "$run_id-secrets:/run/estrade:ro" \
    -e POSTGRES_USER=estrade -e POSTGRES_DB=estrade -e POSTGRES_PASSWORD_FILE=/run/estrade/database-password \
    -e POSTGRES_INITDB_ARGS="--encoding=UTF8 --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8" \
    postgres:18 postgres -c listen_addresses=127.0.0.1 -c port="$database_port"
}

database_answers() {
  "${engine[@]}" exec "$run_id-database" \
    pg_isready --quiet --host=127.0.0.1 --port="$database_port" --username=estrade --dbname=estrade >/dev/null 2>&1
}

# start_site NAME OPTIONS...: the image with the settings that all tests share
start_site() {
  local name=$1
  shift
  run "$name" "${health_options[@]}" --memory 768m --tmpfs /tmp:rw,mode=1777,noexec,nosuid,nodev \
    -e QUARKUS_HTTP_HOST=127.0.0.1 -e QUARKUS_HTTP_PORT="$port" \
    -e QUARKUS_MANAGEMENT_HOST=127.0.0.1 -e QUARKUS_MANAGEMENT_PORT="$management" \
    -v "$run_id-secrets:/run/estrade:ro" \
    -e ESTRADE_ADMIN_USER=$admin -e ESTRADE_ADMIN_PASSWORD_FILE=/run/estrade/admin-password \
    "$@" estrade
}

with_database() {
  local name=$1
  shift
  start_site "$name" --tmpfs /app/data:rw,mode=1777 -e ESTRADE_DB_URL="jdbc:postgresql://127.0.0.1:$database_port/estrade" \
    -e ESTRADE_DB_USER=estrade -e ESTRADE_DB_PASSWORD_FILE=/run/estrade/database-password "$@"
}

with_import() { echo -v "$page:/import/page.md:ro" -e ESTRADE_IMPORT=/import/page.md; }
