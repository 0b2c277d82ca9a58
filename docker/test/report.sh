# shellcheck shell=bash
# What the test prints: headings, passed and failed checks.

failures=0

say() { printf '%s\n' "$*"; }

heading() { printf '\n== %s\n' "$*"; }

passed() { say "passed $*"; }

failed() {
  say "FAILED $*"
  failures=$((failures + 1))
}

# check SENTENCE COMMAND...: the command must succeed
check() {
  local what=$1
  shift
  if "$@"; then passed "$what"; else failed "$what"; fi
}

stop_here() {
  failed "$*"
  exit 1
}
