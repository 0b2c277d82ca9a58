# shellcheck shell=bash
# Builds the image, and makes or fetches the images it is built from.

build_images() {
  heading "Building"
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
  passed "the image was built in $(seconds_since "$from") s"
  say "       its size: $("${engine[@]}" image inspect --format '{{.Size}}' estrade | awk '{ printf "%.0f MB", $1 / 1e6 }')"
  check "it runs as 1001:0" test "$("${engine[@]}" image inspect --format '{{.Config.User}}' estrade)" = 1001:0
}
