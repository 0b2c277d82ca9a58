# shellcheck shell=bash
# Ports, time, and waiting for a container.

free_port() {
  python3 -c "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])"
}

now() { date +%s%N; }

seconds_since() { awk -v from="$1" -v to="$(now)" 'BEGIN { printf "%.1f", (to - from) / 1e9 }'; }

wait_for() {
  local limit=$1 from
  shift
  from=$(date +%s)
  until "$@"; do
    [ $(($(date +%s) - from)) -lt "$limit" ] || return 1
    sleep 0.5
  done
}

wait_healthy() { wait_for "$2" healthy "$1"; }

has_ended() { [ "$(state "$1" Running)" = false ]; }

# not "grep -q": it ends at the first match, and the command before it in the pipe would fail
says() { logs "$1" | grep -- "$2" >/dev/null; }

# Sends SIGTERM and measures the seconds until the end. The engine sends SIGKILL after 30 seconds.
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

# ends_with_sentence NAME WORDS: the container must end within two minutes, with an error code and a line with the words
ends_with_sentence() {
  local name=$1 sentence=$2 from
  from=$(now)
  if ! wait_for 120 has_ended "$name"; then
    failed "it still runs after 120 s"
    logs "$name" | tail -n 5
    return
  fi
  say "       it ended after $(seconds_since "$from") s with $(state "$name" ExitCode):" \
    "$(logs "$name" | grep -v '^NOTE' | tail -n 1)"
  check "it says what is wrong" says "$name" "$sentence"
  check "in one line" test "$(logs "$name" | grep -c .)" -le 3
  check "and not as a success" test "$(state "$name" ExitCode)" != 0
}
