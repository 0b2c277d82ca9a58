# shellcheck shell=bash
# The site with a PostgreSQL in another container.

site_with_database() {
  heading "The site with a PostgreSQL"
  make_secrets
  "${engine[@]}" volume create "$run_id-database" >/dev/null
  start_database
  wait_for 90 database_answers || { logs database | tail -n 20; stop_here "PostgreSQL does not answer"; }
  passed "PostgreSQL answers: $("${engine[@]}" exec "$run_id-database" postgres --version)"
  local from
  from=$(now)
  # told so, Java refuses to start when it cannot use the cache in the image; else it would go on without
  # shellcheck disable=SC2046 # several words
  with_database estrade -e JDK_JAVA_OPTIONS=-XX:AOTMode=on $(with_import)
  wait_healthy estrade 120 || { logs estrade | tail -n 30; stop_here "the site does not become healthy"; }
  started_in estrade "$(seconds_since "$from")"
  content_and_account estrade
  passed "the cache in the image was used"
  passed "it is healthy, and shows $(talks | wc -l) talks of $(basename "$page")"
  check "its root is read-only" root_is_read_only estrade
  check "it runs as user 1001" runs_as_user_1001 estrade
  check "it draws the pictures of pages" draws_pictures
  check "it sends_brotli pages with Brotli" sends_brotli
  check "it signs in with the password from a file" sign_in
  check "it takes an edit" edit_first_talk "Edited before the restart"
  check "visitors see the edit" is_on_the_site "Edited before the restart"
  restart_both
}

restart_both() {
  heading "Both restarted"
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

backup_and_restore() {
  heading "A backup and its way back"
  local database=("${engine[@]}" exec -i -e PGPORT="$database_port" "$run_id-database")
  "${database[@]}" pg_dump -U estrade -Fc estrade >"$work/estrade.dump"
  passed "pg_dump wrote $(stat -c %s "$work/estrade.dump") bytes"
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
  heading "A wrong password of the database"
  with_database refused -e ESTRADE_DB_PASSWORD_FILE=/run/estrade/wrong-password
  ends_with_sentence refused "refuses the user"
  forget refused
}

database_starts_late() {
  heading "The database comes 60 s after the site"
  stop database
  local from waited
  from=$(now)
  with_database early
  sleep 60
  start_again database
  if wait_healthy early 120; then
    waited=$(seconds_since "$from")
    passed "it is healthy $waited s after its start"
  else
    failed "it is not healthy after $(seconds_since "$from") s"
  fi
  say "       what it said, and how often:"
  logs early | grep -E 'PostgreSQL|database' | sed 's/^[-0-9]* [0-9:,]*//' | sort | uniq -c
  stop early
  forget early
  stop database
  with_database waiting
  wait_for 60 says waiting "waiting for it" || failed "it does not say that it waits"
  stops_gracefully waiting
  forget waiting
  start_again database
}
