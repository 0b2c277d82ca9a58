#!/usr/bin/env bash
# Builds the image and uses it as compose.yaml and docker/README.md say: the site with a PostgreSQL, alone with its
# embedded one, a backup and its way back, and starts that must fail. Says what it saw; fails when something is wrong.
#   docker/test.sh [page.md]     the page to import, the starter's by default
# ENGINE is the command to use, docker or podman (with options); where the images that everything begins with can
# neither be found nor fetched, test-images.sh makes them. Needs curl and python3.
set -euo pipefail
cd "$(dirname "$0")/.."
page=$(realpath "${1:-src/main/resources/starter/conferences.md}")

if [ -z "${ENGINE:-}" ]; then
  if docker info >/dev/null 2>&1; then ENGINE=docker; else ENGINE="podman --runtime runc"; fi
fi
export ENGINE
read -ra engine <<<"$ENGINE"
run_id=estrade-test-$$
work=$(mktemp -d)
started=()
wrong=0

### what is used throughout

say() { printf '%s\n' "$*"; }
part() { printf '\n== %s\n' "$*"; }
good() { say "ok     $*"; }
bad() {
  say "WRONG  $*"
  wrong=$((wrong + 1))
}
# the sentence, then the command that must succeed
check() {
  local what=$1
  shift
  if "$@"; then good "$what"; else bad "$what"; fi
}
stop_here() {
  bad "$*"
  exit 1
}

is_podman() { [[ ${engine[0]##*/} == podman* ]]; }

free_port() {
  python3 -c "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])"
}

# what the engine itself says is kept for whoever looks into a failure; podman complains where there is no systemd
quietly() { "$@" >/dev/null 2>>"$work/engine.log"; }

leave() {
  local status=$?
  trap - EXIT
  for container in "${started[@]}"; do
    quietly "${engine[@]}" rm -f -v "$container" || true
  done
  for volume in database secrets data; do
    quietly "${engine[@]}" volume rm -f "$run_id-$volume" || true
  done
  rm -rf "$work"
  exit "$status"
}
trap leave EXIT
trap 'exit 130' INT TERM

# A container as compose.yaml confines it, on this machine's network, which is there without any configuration.
run() {
  local name=$run_id-$1
  shift
  started+=("$name")
  quietly timeout 60 "${engine[@]}" run -d --name "$name" --network host --read-only --cap-drop ALL \
    --security-opt no-new-privileges "${limits[@]}" "$@" || { cat "$work/engine.log"; stop_here "$name was not started"; }
}
start_again() { quietly timeout 60 "${engine[@]}" start "$run_id-$1" || stop_here "$1 was not started again"; }
forget() { quietly "${engine[@]}" rm -f -v "$run_id-$1" || true; }
logs() { "${engine[@]}" logs "$run_id-$1" 2>&1; }
state() { "${engine[@]}" inspect --format "{{.State.$2}}" "$run_id-$1" 2>>"$work/engine.log"; }
now() { date +%s%N; }
seconds_since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.1f", (to - from) / 1e9 }'; }

# The limits that podman sets by itself may be above what this machine allows, and its own writable folders in a
# read-only root would hide what the program needs.
limits=()
by_hand=()
if is_podman; then
  # its clock for health checks is systemd's, which may not be there: they are made when they are asked for
  by_hand=(--health-interval disable)
  limits=(--read-only-tmpfs=false --log-driver k8s-file --ulimit nofile=20000:20000 --ulimit nproc=4096:4096)
fi

# what the image's own health check says
healthy() {
  if is_podman; then
    timeout 20 "${engine[@]}" healthcheck run "$run_id-$1" >/dev/null 2>&1
  else
    [ "$(state "$1" Health.Status)" = healthy ]
  fi
}

wait_for() {
  local patience=$1 from
  shift
  from=$(date +%s)
  until "$@"; do
    [ $(($(date +%s) - from)) -lt "$patience" ] || return 1
    sleep 0.5
  done
}
wait_healthy() { wait_for "$2" healthy "$1"; }
has_ended() { [ "$(state "$1" Running)" = false ]; }
# not "grep -q": it leaves at the first hit, and whoever writes to it fails
says() { logs "$1" | grep -- "$2" >/dev/null; }

# SIGTERM, and the seconds until the end; the engine would use force after 30 of them
stop() {
  local from
  from=$(now)
  quietly timeout 90 "${engine[@]}" stop -t 30 "$run_id-$1" || true
  stopped_after=$(seconds_since "$from")
  stopped_with=$(state "$1" ExitCode)
}
stops_gracefully() {
  stop "$1"
  check "$1 stopped ${stopped_after} s after SIGTERM, with ${stopped_with}; less than 10 s is asked" \
    awk -v s="$stopped_after" -v code="$stopped_with" 'BEGIN { exit !(s < 10 && code != 137) }'
}

### the images

build_images() {
  part "Building"
  local image missing=""
  for image in eclipse-temurin:25-jdk debian:13-slim postgres:18; do
    "${engine[@]}" image inspect "$image" >/dev/null 2>&1 || timeout 300 "${engine[@]}" pull -q "$image" >/dev/null 2>&1 \
      || missing+=" $image"
  done
  if [ -n "$missing" ]; then
    say "not to be had here:$missing; made from this machine's packages instead (postgres:18 is then a stand-in)"
    docker/test-images.sh
  fi
  local options=()
  if is_podman; then
    # the machine's Maven folder, so that nothing is fetched twice
    options=(--isolation chroot --network host --pull=never --format docker --ignorefile docker/Dockerfile.dockerignore)
    [ ! -d "$HOME/.m2" ] || options+=(--volume "$HOME/.m2:/root/.m2")
  fi
  local from
  from=$(now)
  timeout 1800 "${engine[@]}" build "${options[@]}" -f docker/Dockerfile -t estrade . >"$work/build.log" 2>&1 \
    || { tail -n 40 "$work/build.log"; stop_here "the image was not built"; }
  good "the image was built in $(seconds_since "$from") s"
  say "       its size: $("${engine[@]}" image inspect --format '{{.Size}}' estrade | awk '{ printf "%.0f MB", $1 / 1e6 }')"
  check "it runs as 1001:0" test "$("${engine[@]}" image inspect --format '{{.Config.User}}' estrade)" = 1001:0
}

### the parts of compose.yaml

port=$(free_port)
management=$(free_port)
database_port=$(free_port)
site=http://127.0.0.1:$port
admin=speaker
password=$(od -An -N12 -tx1 /dev/urandom | tr -d ' \n')

make_secrets() {
  "${engine[@]}" volume create "$run_id-secrets" >/dev/null
  "${engine[@]}" run --rm --network host --user 0:0 "${limits[@]}" -v "$run_id-secrets:/secrets" --entrypoint bash postgres:18 -euc "
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

# the image with its settings; what differs comes as arguments
start_site() {
  local name=$1
  shift
  run "$name" "${by_hand[@]}" --memory 768m --tmpfs /tmp:rw,mode=1777,noexec,nosuid,nodev \
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

### what a person does

get() { curl -fsS -m 30 -b "$work/cookies" "$site$1"; }
talks() { get /sitemap.xml | grep -o '<loc>[^<]*/talks/[^<]*</loc>' | grep -v /en/talks/ || true; }
shows_talks() { [ -n "$(talks 2>/dev/null)" ]; }

sign_in() {
  rm -f "$work/cookies"
  local answer
  answer=$(curl -sS -m 30 -o /dev/null -w '%{http_code} %{redirect_url}' -c "$work/cookies" -H "Origin: $site" \
    -d "username=$admin" --data-urlencode "password=$password" "$site/login")
  [ "$answer" = "303 $site/admin" ]
}

edit_first_talk() {
  get /admin/talks >"$work/talks.html"
  local form
  form=$(grep -m 1 -o 'href="/admin/talks/[0-9]*"' "$work/talks.html" | cut -d '"' -f 2)
  get "$form" | python3 docker/test-form.py talk-form "texts.fr.title=$1" action=publish >"$work/talk"
  local answer
  answer=$(curl -sS -m 30 -o /dev/null -w '%{http_code}' -b "$work/cookies" -H "Origin: $site" -d "@$work/talk" "$site$form")
  [ "$answer" = 303 ]
}
is_on_the_site() { get / | grep -- "$1" >/dev/null; }
admin_is_open() { get /admin >/dev/null; }

draws_pictures() {
  local address
  address=$(get / | sed -n 's/.*og:image" content="https\{0,1\}:\/\/[^/"]*\([^"]*\)".*/\1/p')
  get "$address" >"$work/picture"
  od -An -tx1 -N8 "$work/picture" | grep '89 50 4e 47 0d 0a 1a 0a' >/dev/null
}
# its library is a file of the image, for nothing may be executed in /tmp
compresses() { curl -fsS -m 30 -D - -o /dev/null -H 'Accept-Encoding: br' "$site/" | grep -i '^content-encoding: br' >/dev/null; }
# as root, who may write everywhere else
root_is_read_only() { ! "${engine[@]}" exec --user 0 "$run_id-$1" sh -c 'echo >/opt/written' 2>/dev/null; }
runs_as_nobody_special() { [ "$("${engine[@]}" exec "$run_id-$1" sh -c 'id -u')" = 1001 ]; }

started_in() {
  say "       the first page after $2 s; the program itself says: $(logs "$1" | grep -o 'started in [0-9.]*s' | tail -n 1)"
}

### the runs

site_with_database() {
  part "The site with a PostgreSQL"
  make_secrets
  "${engine[@]}" volume create "$run_id-database" >/dev/null
  start_database
  wait_for 90 database_answers || { logs database | tail -n 20; stop_here "PostgreSQL does not answer"; }
  good "PostgreSQL answers: $("${engine[@]}" exec "$run_id-database" postgres --version)"
  local from
  from=$(now)
  # told so, Java refuses to start when it cannot use the cache in the image; else it would go on without
  # shellcheck disable=SC2046 # several words
  with_database estrade -e JDK_JAVA_OPTIONS=-XX:AOTMode=on $(with_import)
  wait_healthy estrade 120 || { logs estrade | tail -n 30; stop_here "the site does not become healthy"; }
  started_in estrade "$(seconds_since "$from")"
  content_and_account estrade
  good "the cache in the image was used"
  good "it is healthy, and shows $(talks | wc -l) talks of $(basename "$page")"
  check "its root is read-only" root_is_read_only estrade
  check "it runs as user 1001" runs_as_nobody_special estrade
  check "it draws the pictures of pages" draws_pictures
  check "it compresses pages with Brotli" compresses
  check "it signs in with the password from a file" sign_in
  check "it takes an edit" edit_first_talk "Edited before the restart"
  check "visitors see the edit" is_on_the_site "Edited before the restart"
  restart_both
}

# they come after the first answer
content_and_account() {
  wait_for 90 says "$1" "Sign in at" || { logs "$1" | tail -n 20; stop_here "it does not say how to sign in"; }
  check "it imported the page" shows_talks
}

restart_both() {
  part "Both restarted"
  stops_gracefully estrade
  stop database
  say "       PostgreSQL stopped after $stopped_after s"
  start_again database
  wait_for 60 database_answers || stop_here "PostgreSQL does not come back"
  local from
  from=$(now)
  start_again estrade
  wait_healthy estrade 120 || { logs estrade | tail -n 30; stop_here "the site does not come back"; }
  started_in estrade "$(seconds_since "$from")"
  check "the edit is there" is_on_the_site "Edited before the restart"
  check "whoever was signed in still is" admin_is_open
}

backup_and_back() {
  part "A backup and its way back"
  local database=("${engine[@]}" exec -i -e PGPORT="$database_port" "$run_id-database")
  "${database[@]}" pg_dump -U estrade -Fc estrade >"$work/estrade.dump"
  good "pg_dump wrote $(stat -c %s "$work/estrade.dump") bytes"
  check "it takes another edit" edit_first_talk "Edited after the backup"
  check "visitors see it" is_on_the_site "Edited after the backup"
  stop estrade
  check "pg_restore brings the backup in" \
    "${database[@]}" pg_restore -U estrade -d estrade --clean --if-exists --single-transaction <"$work/estrade.dump"
  start_again estrade
  wait_healthy estrade 120 || stop_here "the site does not come back"
  check "the site is as it was" is_on_the_site "Edited before the restart"
  stops_gracefully estrade
  forget estrade
}

wrong_password() {
  part "A wrong password of the database"
  with_database refused -e ESTRADE_DB_PASSWORD_FILE=/run/estrade/wrong-password
  ends_with_sentence refused "refuses the user"
  forget refused
}

database_comes_late() {
  part "The database comes 60 s after the site"
  stop database
  local from waited
  from=$(now)
  with_database early
  sleep 60
  start_again database
  if wait_healthy early 120; then
    waited=$(seconds_since "$from")
    good "it is healthy $waited s after its start"
  else
    bad "it is not healthy after $(seconds_since "$from") s"
  fi
  say "       what it said, and how often:"
  logs early | grep -E 'PostgreSQL|database' | sed 's/^[-0-9]* [0-9:,]*//' | sort | uniq -c
  stop early
  forget early
  stop database
  with_database waiting
  wait_for 60 says waiting "waiting for it" || bad "it does not say that it waits"
  stops_gracefully waiting
  forget waiting
  start_again database
}

# within two minutes, by itself, with another code than 0 and the words that are given
ends_with_sentence() {
  local name=$1 sentence=$2 from
  from=$(now)
  if ! wait_for 120 has_ended "$name"; then
    bad "it still runs after 120 s"
    logs "$name" | tail -n 5
    return
  fi
  say "       it ended after $(seconds_since "$from") s with $(state "$name" ExitCode): $(logs "$name" | grep -v '^NOTE' | tail -n 1)"
  check "it says what is wrong" says "$name" "$sentence"
  check "in one line" test "$(logs "$name" | grep -c .)" -le 3
  check "and not as a success" test "$(state "$name" ExitCode)" != 0
}

alone() {
  part "Alone, with the embedded PostgreSQL and one volume"
  "${engine[@]}" volume create "$run_id-data" >/dev/null
  local from
  from=$(now)
  # shellcheck disable=SC2046 # several words
  start_site alone -v "$run_id-data:/app/data" $(with_import)
  wait_healthy alone 180 || { logs alone | tail -n 30; stop_here "it does not become healthy"; }
  started_in alone "$(seconds_since "$from")"
  check "it says that it runs on its own PostgreSQL" says alone "embedded PostgreSQL"
  check "its root is read-only" root_is_read_only alone
  check "it runs as user 1001" runs_as_nobody_special alone
  content_and_account alone
  good "it shows $(talks | wc -l) talks"
  check "it signs in" sign_in
  check "it takes an edit" edit_first_talk "Edited alone"
  second_on_the_same_data
  backup_of_the_embedded
  stops_gracefully alone
  comes_back "a stop" "Edited alone"
  quietly "${engine[@]}" kill -s KILL "$run_id-alone" || true
  wait_for 30 has_ended alone
  give_its_number_away
  comes_back "being killed" "Edited alone"
  stops_gracefully alone
  forget alone
}

# numbers of processes begin anew in each container: the one that the killed server noted is a thread's by now
give_its_number_away() {
  "${engine[@]}" run --rm --network host --user 1001:0 "${limits[@]}" -v "$run_id-data:/app/data" --entrypoint sed postgres:18 \
    -i '1s/.*/20/' /app/data/postgresql/postmaster.pid
}

comes_back() {
  local from
  from=$(now)
  start_again alone
  wait_healthy alone 120 || { logs alone | tail -n 20; stop_here "it does not come back after $1"; }
  started_in alone "$(seconds_since "$from")"
  check "after $1 it is back with the edit" is_on_the_site "$2"
}

second_on_the_same_data() {
  part "A second one on the same data, while the first runs"
  start_site second -v "$run_id-data:/app/data" -e QUARKUS_HTTP_PORT="$(free_port)" -e QUARKUS_MANAGEMENT_PORT="$(free_port)"
  ends_with_sentence second "Another Estrade is running"
  check "the first is as well as before" healthy alone
  forget second
}

# the commands of docker/README.md
backup_of_the_embedded() {
  part "A backup of the embedded PostgreSQL and its way back"
  local client=("${engine[@]}" run --rm -i --network host --user 1001:0 "${limits[@]}" -v "$run_id-data:/app/data" --entrypoint bash postgres:18 -euc)
  local connect='export PGHOST=localhost PGUSER=estrade PGDATABASE=estrade PGPASSWORD=$(cat /app/data/password) PGPORT=$(sed -n 4p /app/data/postgresql/postmaster.pid);'
  "${client[@]}" "$connect pg_dump -Fc" >"$work/alone.dump"
  good "pg_dump wrote $(stat -c %s "$work/alone.dump") bytes"
  check "it takes another edit" edit_first_talk "Edited after the backup"
  check "pg_restore brings the backup in" \
    "${client[@]}" "$connect pg_restore -d estrade --clean --if-exists --single-transaction" <"$work/alone.dump"
}

closed_volume() {
  part "A volume that it may not write"
  mkdir "$work/closed"
  chmod 555 "$work/closed"
  # where this runs as an ordinary user, the folder would be user 1001's own neither
  start_site closed -v "$work/closed:/app/data"
  ends_with_sentence closed "cannot be written"
  forget closed
}

build_images
site_with_database
backup_and_back
wrong_password
database_comes_late
alone
closed_volume

part "Altogether"
if [ "$wrong" -gt 0 ]; then
  say "$wrong checks went wrong"
  exit 1
fi
say "everything is as it should be"
