#!/usr/bin/env bash
# Builds the image and runs it as compose.yaml and docker/README.md say: with a PostgreSQL, alone with the embedded one,
# with a backup and its restoration, and with settings that must make the start fail. Prints each check; fails when one
# check fails.
#   docker/test.sh [page.md]     the page to import; without it, the starter content
# ENGINE is the command to use, docker or podman, with options. Where the base images can neither be found nor fetched,
# test-images.sh makes them. Needs curl and python3.
set -euo pipefail
cd "$(dirname "$0")/.."
page=$(realpath "${1:-src/main/resources/starter/conferences.md}")
export page

. docker/test/report.sh
. docker/test/engine.sh
. docker/test/waiting.sh
. docker/test/images.sh
. docker/test/services.sh
. docker/test/visits.sh
. docker/test/with-database.sh
. docker/test/alone.sh

build_images
site_with_database
backup_and_restore
wrong_password
database_starts_late
site_alone
read_only_volume

heading "Result"
if [ "$failures" -gt 0 ]; then
  say "$failures checks failed"
  exit 1
fi
say "every check passed"
