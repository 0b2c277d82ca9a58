# shellcheck shell=bash
# What visitors and the speaker do on the site, and what they must see.

get() { curl -fsS -m 30 -b "$work/cookies" "$site$1"; }

talks() { get /sitemap.xml | grep -o '<loc>[^<]*/talks/[^<]*</loc>' | grep -v /en/talks/ || true; }

shows_talks() { [ -n "$(talks 2>/dev/null)" ]; }

# the import and the account are ready only after the first answer
content_and_account() {
  wait_for 90 says "$1" "Sign in at" || { logs "$1" | tail -n 20; stop_here "it does not say how to sign in"; }
  check "it imported the page" shows_talks
}

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

# the Brotli library is a file of the image, because no file in /tmp may be executed
sends_brotli() {
  curl -fsS -m 30 -D - -o /dev/null -H 'Accept-Encoding: br' "$site/" | grep -i '^content-encoding: br' >/dev/null
}

# tried as root, because root may write to every file of a writable file system
root_is_read_only() { ! "${engine[@]}" exec --user 0 "$run_id-$1" sh -c 'echo >/opt/written' 2>/dev/null; }

runs_as_user_1001() { [ "$("${engine[@]}" exec "$run_id-$1" sh -c 'id -u')" = 1001 ]; }

started_in() {
  say "       the first page after $2 s; the program itself says: $(logs "$1" | grep -o 'started in [0-9.]*s' | tail -n 1)"
}
