# shellcheck shell=bash
# The site alone, with its embedded PostgreSQL and one volume.

site_alone() {
  heading "Alone, with the embedded PostgreSQL and one volume"
  "${engine[@]}" volume create "$run_id-data" >/dev/null
  local from
  from=$(now)
  # shellcheck disable=SC2046 # several words
  start_site alone -v "$run_id-data:/app/data" $(with_import)
  wait_healthy alone 180 || { logs alone | tail -n 30; stop_here "it does not become healthy"; }
  started_in alone "$(seconds_since "$from")"
  check "it says that it runs on its own PostgreSQL" says alone "embedded PostgreSQL"
  check "its root is read-only" root_is_read_only alone
  check "it runs as user 1001" runs_as_user_1001 alone
  content_and_account alone
  passed "it shows $(talks | wc -l) talks"
  check "it signs in" sign_in
  check "it takes an edit" edit_first_talk "Edited alone"
  second_on_same_data
  backup_of_embedded_database
  stops_gracefully alone
  comes_back "a stop" "Edited alone"
  quietly "${engine[@]}" kill -s KILL "$run_id-alone" || true
  wait_for 30 has_ended alone
  reuse_process_number
  comes_back "being killed" "Edited alone"
  stops_gracefully alone
  forget alone
}

# Process numbers start again in each container. The number that the killed server left in its file may now belong to
# another process: this writes such a number.
reuse_process_number() {
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

second_on_same_data() {
  heading "A second one on the same data, while the first runs"
  start_site second -v "$run_id-data:/app/data" -e QUARKUS_HTTP_PORT="$(free_port)" -e QUARKUS_MANAGEMENT_PORT="$(free_port)"
  ends_with_sentence second "Another Estrade is running"
  check "the first is as well as before" healthy alone
  forget second
}

# the commands of docker/README.md
backup_of_embedded_database() {
  heading "A backup of the embedded PostgreSQL and its way back"
  timeout 120 "${engine[@]}" exec "$run_id-alone" /opt/java/bin/java -Xmx64m -jar /app/quarkus-run.jar --backup - \
    >"$work/alone.backup" || stop_here "there is no backup"
  passed "--backup wrote $(stat -c %s "$work/alone.backup") bytes"
  check "it takes another edit" edit_first_talk "Edited after the backup"
  stop alone
  check "--restore brings the backup in" timeout 180 "${engine[@]}" run --rm -i --network host --read-only --tmpfs /tmp \
    "${limits[@]}" -v "$run_id-data:/app/data" estrade --restore - --replace <"$work/alone.backup"
  start_again alone
  wait_healthy alone 120 || { logs alone | tail -n 20; stop_here "it does not come back after the restoration"; }
  check "the site is as it was" is_on_the_site "Edited alone"
}

read_only_volume() {
  heading "A volume that it may not write"
  mkdir "$work/closed"
  chmod 555 "$work/closed"
  # where this runs as an ordinary user, the folder would be user 1001's own neither
  start_site closed -v "$work/closed:/app/data"
  ends_with_sentence closed "cannot be written"
  forget closed
}
